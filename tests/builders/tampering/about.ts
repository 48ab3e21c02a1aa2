/** Kinds of tampering with what a file says of itself, and what only a screen reader, a search or a viewer meets. */
import { PDFArray, PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { Forger } from '../forger.ts';
import { added, dictAt, inFile, name, page, put, stream, type Tampering } from './kit.ts';

const OPENING = /How a viewer opens the file was changed/;
const TAGS = /What a screen reader reads was changed/;
const ABOUT = /What the file says of itself \(title, author, dates\) was changed/;

/** The first tag that stands for a figure. */
function figureTag(f: Forger): PDFDict {
  const found = f.pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => object instanceof PDFDict && object.get(name('Alt')) !== undefined);
  if (found instanceof PDFDict) return found;
  throw new Error('the pack has no figure');
}
const links = (f: Forger): PDFDict[] =>
  f.pdf.getPages().flatMap(({ node }) => {
    const all = node.lookup(name('Annots'));
    return all instanceof PDFArray ? all.asArray().map((each) => f.pdf.context.lookup(each, PDFDict)) : [];
  });

export const about: readonly Tampering[] = [
  inFile(
    'another text for those who cannot see',
    (f) => put(f, figureTag(f), 'Alt', PDFHexString.fromText('All is well.')),
    TAGS,
  ),
  inFile(
    'other words for what is drawn',
    (f) => put(f, figureTag(f), 'ActualText', PDFHexString.fromText('Met')),
    TAGS,
  ),
  inFile('no tags', (f) => f.pdf.catalog.delete(name('StructTreeRoot')), OPENING),
  inFile('tags that are said not to count', (f) => put(f, f.pdf.catalog, 'MarkInfo', { Marked: false }), /./),
  inFile('another language', (f) => put(f, f.pdf.catalog, 'Lang', PDFString.of('xx')), OPENING),
  inFile(
    'page numbers that count otherwise',
    (f) => put(f, f.pdf.catalog, 'PageLabels', { Nums: [0, { S: 'D', St: 100 }] }),
    OPENING,
  ),
  inFile(
    'a viewer without its tools',
    (f) => put(f, f.pdf.catalog, 'ViewerPreferences', { HideToolbar: true }),
    OPENING,
  ),
  inFile('a viewer that fills the screen', (f) => put(f, f.pdf.catalog, 'PageMode', 'FullScreen'), OPENING),
  inFile(
    'an address that links begin with',
    (f) => put(f, f.pdf.catalog, 'URI', { Base: PDFString.of('https://example.com') }),
    OPENING,
  ),
  inFile('a higher version in the catalogue', (f) => put(f, f.pdf.catalog, 'Version', '2.0'), OPENING),
  inFile(
    'a requirement that a viewer must meet',
    (f) => put(f, f.pdf.catalog, 'Requirements', [{ Type: 'Requirement', S: 'EnableJavaScripts' }]),
    OPENING,
  ),
  inFile(
    'another title',
    (f) =>
      put(f, f.pdf.catalog, 'Metadata', stream(f, '<x>Assessed: competent</x>', { Type: 'Metadata', Subtype: 'XML' })),
    ABOUT,
  ),
  inFile('another author', ({ pdf }) => pdf.setAuthor('Somebody Else'), /./),
  inFile('another maker', ({ pdf }) => pdf.setProducer('Scanner 3000'), /it calls itself “Scanner 3000”/),
  inFile(
    'links that lead elsewhere',
    (f) => {
      for (const link of links(f)) put(f, link, 'Dest', [f.pdf.getPage(0).ref, 'Fit']);
    },
    /Page \d+ carries a note or marking that was added or changed \(Link\)/,
  ),
  inFile(
    'links with other words',
    (f) => {
      for (const link of links(f)) put(f, link, 'Contents', PDFHexString.fromText('Click here'));
    },
    /was added or changed \(Link\)/,
  ),
  inFile(
    'links that draw something',
    (f) => {
      for (const link of links(f)) put(f, link, 'Border', [0, 0, 20]);
    },
    /was added or changed \(Link\)/,
  ),
  inFile(
    'private notes of a program on a page',
    (f) => put(f, page(f, 2), 'PieceInfo', { Other: { Private: PDFString.of('x') } }),
    /Pages were changed/,
  ),
  inFile(
    'a place with a name',
    (f) => put(f, f.pdf.catalog, 'Dests', added(f, { here: [f.pdf.getPage(0).ref, 'Fit'] })),
    OPENING,
  ),
  inFile(
    'the evidence by another name',
    (f) => {
      const file = dictAt(f.pdf.catalog, 'AF', '0');
      put(f, file, 'UF', PDFHexString.fromText('other.bin'));
      put(f, file, 'F', PDFString.of('other.bin'));
    },
    /under other names: “other\.bin”/,
  ),
  inFile('the evidence not named as belonging to the file', (f) => f.pdf.catalog.delete(name('AF')), OPENING),
];
