/** Whether the words can be seen: a spoilt font subset draws next to nothing while its text still reads out perfectly. */
import { describe, expect, test } from 'vitest';
import { writePack } from '../../src/evidence/pdf/index.ts';
import { fonts, sample } from './sample-content.ts';
import { has, inkOfPages } from './tools.ts';
import { textOfPages } from './words.ts';

async function inkOfAccount(action: string): Promise<number> {
  const { bytes } = await writePack({ ...sample({ steps: 1, figures: 0, action }), fonts });
  const page = (await textOfPages(bytes)).findIndex((text) => text.startsWith('Account In the learner'));
  return inkOfPages(bytes, 72, page + 1)[0] ?? 0;
}

describe.skipIf(!has('pdftoppm'))('ink', () => {
  test('every page is printed, a page of text with several dots a letter', async () => {
    const { bytes } = await writePack({ ...sample(), fonts });
    const texts = await textOfPages(bytes);
    const inks = inkOfPages(bytes, 72, 1, texts.length);
    expect(inks).toHaveLength(texts.length);
    // Poppler at 72 dpi leaves 8 to 44 dots a letter; the known damage leaves a sixth of that.
    for (const [index, ink] of inks.entries())
      expect(ink / (texts[index] ?? '').replace(/\s/g, '').length, `page ${index + 1}`).toBeGreaterThan(4);
  });

  // Letters made of two glyphs are where subsets break first.
  test.for([
    ['Z', 'Ż'],
    ['e', 'ệ'],
    ['и', 'й'],
    ['ω', 'ώ'],
  ] as const)('%s has less ink than %s', async ([bare, marked]) => {
    const filled = (letter: string) => inkOfAccount(`${letter.repeat(12)} `.repeat(60));
    const [less, more] = [await filled(bare), await filled(marked)];
    expect(less).toBeGreaterThan(2000);
    expect(more).toBeGreaterThan(less * 1.02);
  });
});
