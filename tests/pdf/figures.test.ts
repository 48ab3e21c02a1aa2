/**
 * Owns proof of how figures stand in a pack: two to a page at a size that can be read, found from the matrix by a link.
 * Must never look at how a page is laid out; it reads the finished file with another's reader.
 */
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceIn } from '../../src/evidence/bundle/coverage.ts';
import type { Content, Figure } from '../../src/evidence/bundle/schema.ts';
import { writePack } from '../../src/evidence/pdf/index.ts';
import { fonts, sample } from './sample-content.ts';
import { formPicture, pixelsIn, sha256 } from './sample-pictures.ts';
import { textOfPages } from './words.ts';

/** A screen of 1050 × 720 CSS px, at the scale at which figures are taken. */
const [WIDTH, HEIGHT] = [2100, 1440];

/** Four figures of the desk, each with a field in sight and one that is not. */
function wide(): { content: Content; pictures: Map<string, Uint8Array> } {
  const { content } = sample({ steps: 60, figures: 4 });
  const pictures = new Map<string, Uint8Array>();
  const figures = content.figures.map((figure, index): Figure => {
    const picture = formPicture(index + 1, WIDTH, HEIGHT);
    pictures.set(figure.id, picture);
    return {
      ...figure,
      callouts: [
        { number: 1, key: 'a', says: 'Town: Leeds', frame: { x: 40, y: 30 + 10 * index, width: 30, height: 4 } },
        { number: 2, key: 'b', says: 'Source: E-mail enquiry' },
      ],
      picture: { width: WIDTH, height: HEIGHT, sha256: sha256(picture), pixels: pixelsIn(picture) },
    };
  });
  return { content: { ...content, figures }, pictures };
}

describe('the figures of a pack', () => {
  let content: Content;
  let bytes: Uint8Array;
  let text: string[];
  beforeAll(async () => {
    const made = wide();
    content = made.content;
    ({ bytes } = await writePack({ ...made, fonts }));
    text = await textOfPages(bytes);
  });

  test('stand two to a page', () => {
    const headings = text.map((page) => page.match(/Figure \d+: /g)?.length ?? 0);
    const onFigurePages = text.flatMap((page, index) =>
      /SIMULATED EVIDENCE · EV-/.test(page) ? [headings[index]] : [],
    );
    expect(onFigurePages).toEqual([2, 2]);
  });

  test('say of a callout without a frame that it is not to be seen, and of no other', () => {
    const all = text.join(' ');
    expect(all.match(/Not to be seen in the picture: 2 Source: E-mail enquiry/g)).toHaveLength(4);
  });

  test('draw one embedded picture each, at 7 points or more for the smallest type of the screen', async () => {
    const file = await getDocumentProxy(Uint8Array.from(bytes));
    const { OPS } = await import('unpdf/pdfjs');
    const sizes: number[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList();
      let across = 0;
      for (const [index, operator] of fnArray.entries()) {
        if (operator === OPS.transform) across = (argsArray[index] as number[])[0] ?? 0;
        if (operator === OPS.paintImageXObject) sizes.push(across);
      }
    }
    await file.cleanup();
    // Large, then as a key; 12 CSS px of 1050 across the whole picture.
    const large = sizes.filter((_, index) => index % 2 === 0);
    expect(large).toHaveLength(4);
    for (const width of large) expect((width * 12) / (WIDTH / 2)).toBeGreaterThanOrEqual(6.99);
  });

  test('are each one link away from the matrix, in every criterion that names them', async () => {
    const file = await getDocumentProxy(Uint8Array.from(bytes));
    const matrix = text.findIndex((page) => page.includes('What it asks'));
    const links: { dest: [object, ...unknown[]] }[] = await (await file.getPage(matrix + 1)).getAnnotations();
    const pages = new Set(await Promise.all(links.map(({ dest: [page] }) => file.getPageIndex(page as never))));
    const named = content.coverage.flatMap(evidenceIn).filter((evidence) => evidence > 'EV-02');
    expect(named.length).toBeGreaterThan(0);
    for (const evidence of named) {
      const stands = text.findIndex((page) => page.includes(`SIMULATED EVIDENCE · ${evidence}`));
      expect([evidence, pages.has(stands)]).toEqual([evidence, true]);
    }
    await file.cleanup();
  });

  test('with a title of the learner’s own say under it what was recorded', async () => {
    const { figures, ...rest } = content;
    const titled = figures.map((figure) => ({ ...figure, ownCaption: 'Where I saw the postcode' }));
    const own = (
      await textOfPages((await writePack({ ...wide(), content: { ...rest, figures: titled }, fonts })).bytes)
    ).join(' ');
    expect(own).toContain('Figure 1: Where I saw the postcode');
    expect(own).toContain(`Recorded as: ${figures[0]?.caption}. The title is the learner’s.`);
  });

  test('that are not in the pack are named by their steps', async () => {
    const omitted: Content['omitted'] = [
      { step: 2, why: 'left out' },
      { step: 3, why: 'lost' },
      { step: 8, why: 'left out' },
    ];
    const all = (
      await textOfPages((await writePack({ ...wide(), content: { ...content, omitted }, fonts })).bytes)
    ).join(' ');
    expect(all).toContain('figures of steps 2, 8');
    expect(all).toContain('Not kept on the learner’s device, the steps stay in the log: figures of steps 3');
  });
});
