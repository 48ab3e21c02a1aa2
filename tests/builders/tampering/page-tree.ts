/** Kinds of tampering with the pages: which there are, in which order, how they are cut and what is laid over them. */
import { PDFDict } from '@cantoo/pdf-lib';
import type { Forger } from '../forger.ts';
import { added, BOX, dictAt, drawAlso, inFile, name, page, put, refAt, stream, type Tampering } from './kit.ts';

const PAGES = /Pages were changed: their size, their turning, or what belongs to them/;
const DRAWN = /Pages? [\d, and]+ (is|are) not drawn as the pack has it/;
const COUNT = /The pack has \d+ pages; this file shows \d+/;
const kids = ({ pdf }: Forger) => pdf.catalog.Pages().Kids();

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

const box = (key: string, value: number[]): Tampering =>
  inFile(`a page with another ${key}`, (f) => put(f, page(f, 2), key, value), PAGES);

export const pageTree: readonly Tampering[] = [
  inFile('a page with kids of its own', (f) => put(f, page(f, 1), 'Kids', [f.pdf.getPage(1).ref]), /./),
  inFile(
    'an extra page 60 levels down in the page tree',
    (f) => {
      let node = added(f, { Type: 'Page', MediaBox: [0, 0, 595, 842], Contents: stream(f, BOX) });
      for (let level = 0; level < 60; level++) node = added(f, { Type: 'Pages', Count: 1, Kids: [node] });
      kids(f).push(node);
    },
    COUNT,
  ),
  inFile('the same page twice', (f) => kids(f).push(f.pdf.getPage(0).ref), /saved it again|Pages|Parts/),
  inFile('an extra page', ({ pdf }) => pdf.addPage(), COUNT),
  inFile('a page taken out', ({ pdf }) => pdf.removePage(2), COUNT),
  inFile('the last page taken out', ({ pdf }) => pdf.removePage(pdf.getPageCount() - 1), COUNT),
  inFile(
    'two pages in each other’s place',
    (f) => {
      const [second, third] = [kids(f).get(1), kids(f).get(2)];
      kids(f).set(1, third);
      kids(f).set(2, second);
    },
    /Pages 2 and 3 are not drawn/,
  ),
  inFile('a page tree that leads to itself', (f) => kids(f).push(refAt(f.pdf.catalog, 'Pages')), /./),
  inFile('a page tree that says fewer pages', (f) => put(f, f.pdf.catalog.Pages(), 'Count', 1), /./),
  ...[1, 3, 6].map((number) =>
    inFile(
      `another word on page ${number}`,
      (f) => f.redraw(number, anotherWord),
      new RegExp(`Page ${number} is not drawn as the pack has it`),
    ),
  ),
  inFile('nothing drawn on a page any more', (f) => f.redraw(3, () => ''), /Page 3 is not drawn/),
  inFile('words drawn without ink', (f) => f.redraw(3, (content) => content.replaceAll('BT', 'BT 3 Tr')), DRAWN),
  inFile(
    'a white box over the words',
    (f) => drawAlso(f, 3, BOX.replace('0 0 0 rg', '1 1 1 rg')),
    /Page 3 is not drawn/,
  ),
  inFile(
    'content that moved into a form',
    (f) => {
      const form = stream(f, BOX, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 595, 842] });
      put(f, dictAt(page(f, 3), 'Resources'), 'XObject', { Fm0: form });
      f.redraw(3, () => '/Fm0 Do');
    },
    /Drawings are in the file that the pack did not have/,
  ),
  inFile(
    'content twice, the forged last',
    (f) => put(f, page(f, 3), 'Contents', [refAt(page(f, 3), 'Contents'), stream(f, BOX)]),
    DRAWN,
  ),
  inFile('an empty piece of content more', (f) => drawAlso(f, 3, ' '), /./),
  inFile('a page turned', (f) => put(f, page(f, 2), 'Rotate', 90), PAGES),
  ...(['CropBox', 'TrimBox', 'ArtBox', 'BleedBox'] as const).map((key) => box(key, [0, 0, 300, 300])),
  box('MediaBox', [0, 0, 2000, 2000]),
  inFile('a page of another scale', (f) => put(f, page(f, 2), 'UserUnit', 3), PAGES),
  inFile('a page that turns by itself', (f) => put(f, page(f, 2), 'Dur', 1), PAGES),
  inFile('a page that fades in', (f) => put(f, page(f, 2), 'Trans', { S: 'Dissolve' }), /./),
  inFile(
    'a small picture for the page list',
    (f) =>
      put(
        f,
        page(f, 2),
        'Thumb',
        stream(f, new Uint8Array(3), {
          Subtype: 'Image',
          Width: 1,
          Height: 1,
          ColorSpace: 'DeviceRGB',
          BitsPerComponent: 8,
        }),
      ),
    PAGES,
  ),
  inFile('a page that is blended', (f) => put(f, page(f, 2), 'Group', { S: 'Transparency', CS: 'DeviceCMYK' }), PAGES),
  inFile(
    'resources that a page takes from the tree above it',
    (f) => {
      const resources = page(f, 2).get(name('Resources'));
      if (resources instanceof PDFDict) f.pdf.catalog.Pages().set(name('Resources'), resources);
      page(f, 2).delete(name('Resources'));
    },
    PAGES,
  ),
];
