/**
 * Owns proof that pages and pictures which were changed are found out, also when their digests and the seal were made anew.
 * Must never change the content; forged-data.test.ts does.
 */
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { differencesOf, forge } from '../builders/forged-file.ts';
import type { Forger } from '../builders/forger.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

/** Two glyphs of the longest run of text on the page change places: another word is read there. */
const anotherWord = (content: string): string => {
  const longest =
    [...content.matchAll(/<([0-9a-fA-F]{8,})>/g)]
      .map(([, glyphs]) => glyphs ?? '')
      .sort((a, b) => b.length - a.length)[0] ?? '';
  const glyphs = longest.match(/.{4}/g) ?? [];
  const other = glyphs.findIndex((glyph) => glyph !== glyphs[0]);
  return content.replace(
    longest,
    [glyphs[other], ...glyphs.slice(1, other), glyphs[0], ...glyphs.slice(other + 1)].join(''),
  );
};
/** After cover and matrix. */
const ACCOUNT_PAGE = 3;

describe('a page', () => {
  it('that is drawn again as it was is no difference', async () => {
    expect(
      (await verdictOn(await forge(pack, (forger) => forger.redraw(ACCOUNT_PAGE, (content) => content)))).kind,
    ).toBe('verified');
  });

  it('with another word on it is named', async () => {
    const bytes = await forge(pack, (forger) => forger.redraw(ACCOUNT_PAGE, anotherWord));
    expect(await differencesOf(bytes)).toEqual([`pages: What stands on page ${ACCOUNT_PAGE} is not what was written.`]);
  });

  it('with another word on it, digests and seal made anew, is named', async () => {
    const bytes = await forge(pack, (forger) => forger.redraw(ACCOUNT_PAGE, anotherWord), true);
    expect(await differencesOf(bytes)).toEqual([
      `pages: Page ${ACCOUNT_PAGE} does not show what the data in the pack say.`,
    ]);
  });

  it.each([1, 2, 4, 6])('%i with another word on it is named too', async (page) => {
    expect((await differencesOf(await forge(pack, (forger) => forger.redraw(page, anotherWord))))[0]).toContain(
      `page ${page} `,
    );
  });

  it('with another font for its words is named', async () => {
    const swapFonts = ({ pdf }: Forger): void => {
      const fonts = pdf
        .getPage(ACCOUNT_PAGE - 1)
        .node.Resources()
        ?.lookup(PDFName.of('Font'), PDFDict);
      const [one, other] = fonts?.entries() ?? [];
      if (!fonts || !one || !other) throw new Error('the page must have two fonts');
      fonts.set(one[0], other[1]);
      fonts.set(other[0], one[1]);
    };
    expect((await differencesOf(await forge(pack, swapFonts)))[0]).toMatch(
      /^pages: What stands on page \d+ is not what was written\.$/,
    );
  });

  it('that was taken out is missed', async () => {
    const bytes = await forge(pack, ({ pdf }) => pdf.removePage(ACCOUNT_PAGE - 1));
    const says = await differencesOf(bytes);
    const pages = pack.bundle.pages.length;
    expect(says).toContain(`pages: What stands on page ${ACCOUNT_PAGE} is not what was written.`);
    expect(says).toContain(`pages: Page ${pages} is missing.`);
    expect(says).toContain(`pages: The file has ${pages - 1} pages; the pack was made with ${pages}.`);
  });

  it('that was last taken out is missed, also with digests and seal made anew', async () => {
    const last = ({ pdf }: Forger) => pdf.removePage(pdf.getPageCount() - 1);
    const pages = pack.bundle.pages.length;
    expect(await differencesOf(await forge(pack, last))).toContain(`pages: Page ${pages} is missing.`);
    expect(await differencesOf(await forge(pack, last, true))).toEqual([
      `pages: The data in the pack make ${pages} pages; the file has ${pages - 1}.`,
    ]);
  });

  it('in another place is named, and so is the one that stands in its place', async () => {
    const move = ({ pdf }: Forger) => {
      const kids = pdf.catalog.Pages().Kids();
      const [second, third] = [kids.get(1), kids.get(2)];
      kids.set(1, third);
      kids.set(2, second);
    };
    const named = [2, 3].map((page) => `pages: What stands on page ${page} is not what was written.`);
    expect(await differencesOf(await forge(pack, move))).toEqual(named);
    expect(await differencesOf(await forge(pack, move, true))).toEqual(
      [2, 3].map((page) => `pages: Page ${page} does not show what the data in the pack say.`),
    );
  });

  it('added is counted', async () => {
    const says = await differencesOf(await forge(pack, ({ pdf }) => pdf.addPage()));
    expect(says).toEqual([
      `pages: The file has ${pack.bundle.pages.length + 1} pages; the pack was made with ${pack.bundle.pages.length}.`,
    ]);
  });
});
