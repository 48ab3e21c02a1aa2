/**
 * Whether what people write comes out of a pack as they wrote it, in every script: read back by pdftotext, checked as an assessor does.
 * A pack for each group of scripts, because a pack takes a second; its learner has the first name, its account all of them.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { writePack } from '../../src/evidence/pdf/index.ts';
import type { Verdict } from '../../src/evidence/verdict/verdict.ts';
import { contentOf, fonts, type Pack, packed, verdictOn } from '../builders/pack.ts';
import { solved } from '../builders/run.ts';
import { PUT_RIGHT } from '../builders/scenario-files.ts';
import { SIGNS, WRITTEN } from './script-words.ts';
import { has, inkOfPages, run } from './tools.ts';
import { checkAccess } from './ua/check.ts';
import { textOfPages } from './words.ts';

type Script = keyof typeof WRITTEN;
const GROUPS = {
  'letters with marks, and syllables': ['polish', 'turkish', 'vietnamese', 'greek', 'cyrillic', 'korean'],
  'from right to left': ['arabic', 'hebrew', 'urdu'],
  'letters that join and change places': ['devanagari', 'bengali', 'punjabi', 'gujarati', 'tamil', 'thai'],
  Chinese: ['chinese'],
  Japanese: ['japanese'],
} as const satisfies Record<string, readonly Script[]>;

let base: Awaited<ReturnType<typeof contentOf>>;
beforeAll(async () => {
  const done = solved(PUT_RIGHT);
  base = await contentOf(done, PUT_RIGHT, 1, 1);
  done.close();
});

/** A pack by a learner who writes in these scripts, and on whose screen stand all kinds of signs. */
async function packIn(scripts: readonly Script[]): Promise<Pack> {
  const content = structuredClone(base.content);
  const written = scripts.map((script) => WRITTEN[script]);
  const name = written[0]?.name ?? '';
  content.learner = { ...content.learner, name, centre: written.map((one) => one.name).join(', ') };
  content.declaration = { ...content.declaration, name, help: written.map((one) => one.action).join('\n\n') };
  const action = written.map((one) => `${one.name}\n\n${one.action}`).join('\n\n');
  content.account = { ...content.account, action, result: SIGNS };
  return packed(content, base.pictures);
}

/** Without the marks of direction that a reader adds, and with every break and space taken out: it puts some of its own. */
const letters = (text: string): string => text.replace(/[\u202a-\u202e\u200e\u200f\s]/g, '');
/** As a reader of the page copies it, word by word in the order of the content, or line by line as they stand. */
function textOf(pdf: Uint8Array, ...order: '-raw'[]): string {
  const { files } = run('pdftotext', ['-enc', 'UTF-8', ...order, 'in.pdf', 'out.txt'], pdf);
  return letters(new TextDecoder().decode(files.get('out.txt')));
}

/** Marks and brackets at the end of a word from right to left: a reader that reads them off the page guesses which side they belong to. */
const bare = (text: string): string =>
  letters(text)
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '');
const TURNS = /[\u0590-\u08ff]/;

describe.each(Object.entries(GROUPS))('%s', (_, scripts) => {
  let pack: Pack;
  let verdict: Verdict;
  beforeAll(async () => {
    pack = await packIn(scripts);
    verdict = await verdictOn(pack.bytes);
  });

  test('the pack is verified as made: it comes out the same, byte for byte', () => {
    expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
  });

  test('pages are tagged, every letter has a meaning and none is a box', async () => {
    expect(await checkAccess(pack.bytes)).toEqual([]);
    expect((await textOfPages(pack.bytes)).join('')).not.toContain('\ufffd');
  });

  test.skipIf(!has('pdftotext')).each(scripts)(
    'a name and an account in %s read back in the order of reading',
    (script) => {
      const { name, action } = WRITTEN[script];
      const form = TURNS.test(name) ? bare : letters;
      const text = form(textOf(pack.bytes, '-raw'));
      for (const own of [name, action]) expect(text).toContain(form(own));
    },
  );

  test.skipIf(!has('pdftotext'))('arrows, ticks, signs and emoji can be copied', () => {
    const text = textOf(pack.bytes);
    for (const sign of SIGNS.split(' ')) expect(text).toContain(sign);
  });

  test.skipIf(!has('pdftoppm'))('every page has ink', async () => {
    const pages = await textOfPages(pack.bytes);
    for (const ink of inkOfPages(pack.bytes, 36, 1, pages.length)) expect(ink).toBeGreaterThan(100);
  });
});

test.skipIf(!has('pdftotext'))(
  'vowels stay with their letter, and brackets look to their own side, where writing runs from right to left',
  async () => {
    const text = textOf((await packIn(['arabic', 'hebrew'])).bytes);
    for (const words of ['سألتُ عن', 'بلا السَّلَامُ', 'שָׁלוֹם בן', '(ראו', '(انظر']) expect(text).toContain(letters(words));
  },
);

test('a pack of plain letters asks for no further font', async () => {
  const asked: string[] = [];
  const piece = (name: string) => Promise.reject(new Error(`asked for ${name}`)).finally(() => asked.push(name));
  const { content } = base;
  await writePack({ content, pictures: base.pictures, fonts: { ...fonts, piece } });
  expect(asked).toEqual([]);
});

test('a letter with more marks than a line has room for keeps its first ones', async () => {
  const content = structuredClone(base.content);
  content.learner.name = `Ze${'\u0301\u0323'.repeat(50)}no`;
  const { bytes } = await packed(content, base.pictures);
  expect((await textOfPages(bytes))[0]?.normalize('NFD')).toMatch(/Ze[\u0301\u0323 ]{3,8}no/);
});
