/** The pack can be read by ear, and the checker that says so notices when it cannot. */
import { type PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePack } from '../../src/evidence/pdf/index.ts';
import { fonts, sample } from './sample-content.ts';
import { checkAccess } from './ua/check.ts';
import { at, contentOf, nameOf, open } from './ua/file.ts';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await writePack({ ...sample({ steps: 30, figures: 5 }), fonts })).bytes;
});

type Doc = Awaited<ReturnType<typeof open>>;
const N = PDFName.of;

/** The first element of the tree of tags with that role. */
function element(doc: Doc, role: string): PDFDict {
  const found = doc.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => nameOf(at(object, 'Type')) === 'StructElem' && nameOf(at(object, 'S')) === role);
  return found as PDFDict;
}
const page = (doc: Doc, index: number): PDFDict => doc.getPage(index).node;
const rewrite = (doc: Doc, index: number, change: (content: string) => string) =>
  page(doc, index).set(
    N('Contents'),
    doc.context.register(doc.context.flateStream(change(contentOf(page(doc, index))))),
  );
const fontDescriptor = (doc: Doc): PDFDict =>
  doc.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => nameOf(at(object, 'Type')) === 'FontDescriptor') as PDFDict;
const type0 = (doc: Doc): PDFDict =>
  doc.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => nameOf(at(object, 'Subtype')) === 'Type0') as PDFDict;
const firstLink = (doc: Doc): PDFDict =>
  doc.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => nameOf(at(object, 'Subtype')) === 'Link') as PDFDict;
const set = (dict: PDFDict, key: string, value: PDFObject) => dict.set(N(key), value);

const FAULTS: [string, string, (doc: Doc) => void][] = [
  ['a figure without words', '13-004', (doc) => element(doc, 'Figure').delete(N('Alt'))],
  ['a figure without a place', 'BBox', (doc) => element(doc, 'Figure').delete(N('A'))],
  ['a column head without scope', '15-003', (doc) => element(doc, 'TH').delete(N('A'))],
  ['a jump of headings', '14-003', (doc) => set(element(doc, 'H2'), 'S', N('H4'))],
  ['a cell outside a row', '09-004', (doc) => set(element(doc, 'TR'), 'S', N('P'))],
  ['a tag of our own', '02-001', (doc) => set(element(doc, 'P'), 'S', N('Absatz'))],
  ['a tag with a wrong parent', 'another parent', (doc) => element(doc, 'P').delete(N('P'))],
  [
    'unmarked text',
    '01-005',
    (doc) => rewrite(doc, 1, (content) => `${content}\nBT /F1 9 Tf 1 0 0 1 9 9 Tm <0001> Tj ET`),
  ],
  ['an unmarked line', '01-005', (doc) => rewrite(doc, 1, (content) => `0 0 m 9 9 l S ${content}`)],
  ['a missing glyph', '31-030', (doc) => rewrite(doc, 1, (content) => content.replace(/\[<..../, '[<0000'))],
  ['a mark that does not end', 'does not end', (doc) => rewrite(doc, 1, (content) => content.replace(/EMC$/, ''))],
  ['a mark twice', 'twice', (doc) => rewrite(doc, 1, (content) => content.replace('<</MCID 1>>', '<</MCID 0>>'))],
  [
    'a mark of no tag',
    'no tag',
    (doc) => rewrite(doc, 1, (content) => content.replace('<</MCID 1>>', '<</MCID 9999>>')),
  ],
  ['a page off the tree', 'StructParents', (doc) => page(doc, 1).delete(N('StructParents'))],
  ['a page with another’s entry', 'another tag', (doc) => set(page(doc, 1), 'StructParents', PDFNumber.of(2))],
  ['tabs in no order', '28-002', (doc) => page(doc, 0).delete(N('Tabs'))],
  ['a link without words', '28-012', (doc) => firstLink(doc).delete(N('Contents'))],
  ['a link off the tree', 'leads elsewhere', (doc) => firstLink(doc).delete(N('StructParent'))],
  ['a font left out', '31-009', (doc) => fontDescriptor(doc).delete(N('FontFile2'))],
  ['a font that cannot be read out', '31-027', (doc) => type0(doc).delete(N('ToUnicode'))],
  ['no language', '11-006', (doc) => doc.catalog.delete(N('Lang'))],
  ['no title shown', '07-001', (doc) => doc.catalog.delete(N('ViewerPreferences'))],
  ['not tagged', '06-001', (doc) => doc.catalog.delete(N('MarkInfo'))],
  ['no metadata', '06-002', (doc) => doc.catalog.delete(N('Metadata'))],
  ['no bookmarks', 'bookmarks', (doc) => doc.catalog.delete(N('Outlines'))],
];

describe('access', () => {
  test('the pack has no fault', async () => expect(await checkAccess(bytes)).toEqual([]));

  test('figures are described, headings begin with the title', async () => {
    const doc = await open(bytes);
    expect(contentOf(page(doc, 0))).toContain('/H1 <</MCID');
    expect(doc.context.enumerateIndirectObjects().some(([, object]) => object instanceof PDFRawStream)).toBe(true);
    expect(element(doc, 'Figure').get(N('Alt'))?.toString()).toMatch(/^<FEFF/);
  });

  test.for(FAULTS)('the checker notices %s', async ([, says, break_]) => {
    const doc = await open(bytes);
    break_(doc);
    const errors = await checkAccess(await doc.save({ updateFieldAppearances: false }));
    expect(errors.join('\n')).toContain(says);
  });
});
