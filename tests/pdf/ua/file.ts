/**
 * Owns opening a PDF for the checker, and looking things up in it.
 * Must never mend what it reads.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

export const open = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

export const at = (dict: PDFObject | undefined, key: string): PDFObject | undefined =>
  dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined;
/** The entry as it stands, a reference unresolved, as text. */
export const rawAt = (dict: PDFObject | undefined, key: string): string | undefined =>
  dict instanceof PDFDict ? dict.get(PDFName.of(key))?.toString() : undefined;
export const nameOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFName ? value.decodeText() : undefined;
export const textOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
export const numberOf = (value: PDFObject | undefined): number | undefined =>
  value instanceof PDFNumber ? value.asNumber() : undefined;
export const list = (value: PDFObject | undefined): PDFObject[] =>
  value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value];

export const bytesOf = (stream: PDFObject | undefined): Uint8Array => {
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
  return stream instanceof PDFStream ? stream.getContents() : new Uint8Array();
};

/** The content of a page as text, its parts joined. */
export const contentOf = (page: PDFDict): string =>
  list(at(page, 'Contents'))
    .map((part) => Buffer.from(bytesOf(page.context.lookup(part))).toString('latin1'))
    .join('\n');
