/**
 * Owns opening a foreign file, or saying in one sentence why that cannot be done and how to mend it.
 * Must never throw, whatever the bytes are.
 */
import { type PDFContext, PDFDict, PDFParser, type PDFRef } from '@cantoo/pdf-lib';
import { fail, ok, type Result } from '../../../engine/kernel/result.ts';
import { beginsWith, latin1 } from './bytes.ts';

export interface NotAPack {
  reason: 'empty' | 'not a PDF' | 'damaged' | 'no evidence';
  /** What is wrong, and how to mend it. */
  says: string;
}

export interface Loaded {
  catalog: PDFDict;
  /** How many objects the file holds in more than one version: it was added to after it was written. */
  twice: number;
}

const AGAIN = 'Download or copy the pack again, and open that file.';
export const DAMAGED: NotAPack = { reason: 'damaged', says: `The file is damaged or cut off. ${AGAIN}` };

/** How other files begin that are taken for a pack by mistake. */
const OTHERS: [number[], string][] = [
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0x50, 0x4b, 3, 4], 'a Word, Excel or zip file'],
  [[0x7b], 'data (JSON)'],
  [[0x3c], 'a web page or XML'],
];

/** The header may follow some bytes of a mail program's; readers allow 1024. */
const HEADER_WITHIN = 1024;
const END_WITHIN = 2048;

function looksLikePdf(bytes: Uint8Array): NotAPack | undefined {
  if (bytes.length === 0) return { reason: 'empty', says: `The file is empty. ${AGAIN}` };
  if (!latin1(bytes.subarray(0, HEADER_WITHIN)).includes('%PDF-')) {
    const other = OTHERS.find(([start]) => beginsWith(bytes, start))?.[1];
    const what = other ? `The file is ${other}, not a PDF, whatever its name says.` : 'The file is not a PDF.';
    return { reason: 'not a PDF', says: `${what} Choose the PDF that was downloaded as the pack.` };
  }
  // pdf-lib would make do with what is left of a file; a pack that lost its end must not pass for a whole one.
  return latin1(bytes.subarray(-END_WITHIN)).includes('%%EOF') ? undefined : DAMAGED;
}

/**
 * Every object the file defines goes through `assign`. pdf-lib takes the last version of each in the file's order;
 * a viewer goes by the file's index and may show another. So versions are counted, and the assessor is told.
 */
function countVersions(context: PDFContext): () => number {
  const seen = new Set<PDFRef>();
  const twice = new Set<PDFRef>();
  const assign = context.assign.bind(context);
  context.assign = (ref, object) => {
    if (seen.has(ref)) twice.add(ref);
    seen.add(ref);
    assign(ref, object);
  };
  return () => twice.size;
}

export async function load(bytes: Uint8Array): Promise<Result<Loaded, NotAPack>> {
  const fault = looksLikePdf(bytes);
  if (fault) return fail(fault);
  try {
    const parser = PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY);
    const twice = countVersions((parser as unknown as { context: PDFContext }).context);
    const context = await parser.parseDocument();
    if (context.lookup(context.trailerInfo.Encrypt)) {
      return fail({
        reason: 'damaged',
        says: 'The file is locked, so it cannot be checked. Ask for the pack as it was downloaded, without a password.',
      });
    }
    const catalog = context.lookup(context.trailerInfo.Root);
    return catalog instanceof PDFDict ? ok({ catalog, twice: twice() }) : fail(DAMAGED);
  } catch {
    return fail(DAMAGED);
  }
}
