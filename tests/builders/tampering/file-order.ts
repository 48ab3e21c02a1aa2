/** Kinds of tampering that go against the file's order: what its index points to is not what stands there in order. */
import { Forger } from '../forger.ts';
import type { Pack } from '../pack.ts';
import { inBytes, refAt, type Tampering } from './kit.ts';

const ADDED = /The whole pack is still in it; [\d,]+ bytes were added at its end/;
const FORGED = 'BT /F1 40 Tf 100 400 Td <00240025> Tj ET';
const forgedStream = `<< /Length ${FORGED.length} >>\nstream\n${FORGED}\nendstream`;

interface Numbers {
  contents: number;
  root: number;
  page: number;
  tree: number;
}
const numbersOf = async ({ bytes }: Pack): Promise<Numbers> => {
  const { pdf } = await Forger.open(bytes);
  const { Root } = pdf.context.trailerInfo;
  return {
    contents: refAt(pdf.getPage(0).node, 'Contents').objectNumber,
    root: Root && 'objectNumber' in Root ? Number(Root.objectNumber) : 0,
    page: pdf.getPage(0).ref.objectNumber,
    tree: refAt(pdf.catalog, 'Pages').objectNumber,
  };
};

/** A new index at the end that says of object `number` only that it stands at `offset`. */
const index = (text: string, number: number, offset: number, root: number): string => {
  const before = text.match(/startxref\s+(\d+)/)?.[1];
  const at = text.length + 1;
  const entry = `${String(offset).padStart(10, '0')} 00000 n `;
  return `\nxref\n${number} 1\n${entry}\ntrailer\n<< /Size 9999 /Root ${root} 0 R /Prev ${before} >>\nstartxref\n${at}\n%%EOF\n`;
};

/** By hand, knowing the numbers of the pack's objects. */
const byHand = (what: string, change: (text: string, numbers: Numbers) => string, told = ADDED): Tampering => ({
  ...inBytes(what, (text) => text, told),
  change: async (pack) => {
    const text = Buffer.from(pack.bytes).toString('latin1');
    return Uint8Array.from(Buffer.from(change(text, await numbersOf(pack)), 'latin1'));
  },
});

/** Bytes that hide an object, after which the index leads to it. */
const hidden =
  (around: (object: string) => string) =>
  (text: string, { contents, root }: Numbers) => {
    const object = `${contents} 0 obj\n${forgedStream}\nendobj`;
    const more = `${text}\n${around(object)}`;
    return more + index(more, contents, more.lastIndexOf(object), root);
  };

export const fileOrder: readonly Tampering[] = [
  byHand(
    'an object hidden inside another stream, to which the index leads',
    hidden((object) => `9000 0 obj\n<< /Length ${object.length} >>\nstream\n${object}\nendstream\nendobj`),
  ),
  byHand(
    'an object hidden behind a comment sign, to which the index leads',
    hidden((object) => `%${object}`),
  ),
  byHand(
    'an object hidden inside a text, to which the index leads',
    hidden((object) => `9000 0 obj\n(${object})\nendobj`),
  ),
  byHand(
    'a second version of a page’s content at the end',
    hidden((object) => object),
  ),
  byHand('a second catalogue in a trailer of its own', (text, { root }) => {
    const own = `\n9001 0 obj\n<< /Type /Catalog /Pages 9002 0 R >>\nendobj\n9002 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n`;
    const more = text + own;
    return `${more}${index(more, 9001, more.indexOf('9001 0 obj'), 9001)}\ntrailer\n<< /Root ${root} 0 R >>\n`;
  }),
  byHand('a page tree with other pages at the end', (text, { tree, root }) => {
    const object = `${tree} 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj`;
    const more = `${text}\n${object}`;
    return more + index(more, tree, more.lastIndexOf(object), root);
  }),
  byHand(
    'a page freed by the index',
    (text, { page, root }) => text + index(text, page, 0, root).replace('00000 n', '65535 f'),
  ),
  byHand(
    'an index that is nowhere',
    (text) => text.replace(/startxref\s+\d+/, 'startxref\n7'),
    /its order or index was changed/,
  ),
  byHand('bytes before its beginning', (text) => `From: somebody\r\n\r\n${text}`, /[\d,]+ bytes were added before it/),
  byHand('bytes after its end', (text) => `${text}\n% sent by mail\n`),
  byHand(
    'another whole PDF before its beginning',
    (text) => `%PDF-1.7\n9003 0 obj\n<< /Type /Catalog >>\nendobj\n${text}`,
    /added before it/,
  ),
  byHand(
    'an older number in its head',
    (text) => text.replace('%PDF-1.7', '%PDF-1.0'),
    /saved it again, or its order or index was changed/,
  ),
];
