/**
 * Owns taking a foreign file apart: what may be its evidence, the pictures it holds, and words for what was done to it.
 * Must never throw, trust a byte, or say what its pages show. What it hands out is foreign until the bundle's own parser has seen it.
 */
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { beginsWith, latin1 } from '../picture/bytes.ts';
import { EVIDENCE } from './file/attachment.ts';
import { type Evidence, evidenceIn } from './foreign/attachments.ts';
import { LIMITS, TooMuch, tooMuch, Work } from './foreign/limits.ts';
import type { Objects } from './foreign/objects.ts';
import { type Found, picturesIn, type Wanted } from './foreign/pictures.ts';
import { readObjects } from './foreign/read-objects.ts';
import { reasonsFor } from './foreign/reasons.ts';

export type { Found } from './foreign/pictures.ts';

export interface NotAPack {
  reason: 'empty' | 'not a PDF' | 'damaged' | 'locked' | 'no evidence' | 'too much';
  /** What is wrong, and how to mend it. */
  says: string;
}

export interface ForeignPack {
  /** What may be evidence.json, not parsed; each once, the likeliest first. At least one. */
  evidence: Evidence[];
  /** The pictures that are wanted, by the hash of their pixels. */
  pictures(wanted: readonly Wanted[]): Promise<Result<ReadonlyMap<string, Found>, NotAPack>>;
  /** Why the file is not the one that was made, one sentence each; for words, not for a verdict. */
  reasons(made: Uint8Array): string[];
}

const AGAIN = 'Download or copy the pack again, and open that file.';
const DAMAGED: NotAPack = { reason: 'damaged', says: `The file is damaged or cut off. ${AGAIN}` };
export const NO_EVIDENCE: NotAPack = {
  reason: 'no evidence',
  says:
    'The PDF carries no evidence (evidence.json is missing). It may be another PDF, or the pack printed to PDF; ' +
    'ask for the file as it was downloaded.',
};
const LOCKED: NotAPack = {
  reason: 'locked',
  says: 'The file is locked, so it cannot be checked. Ask for the pack as it was downloaded, without a password.',
};

/** How other files begin that are taken for a pack by mistake. */
const OTHERS: [number[], string][] = [
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0x50, 0x4b, 3, 4], 'a Word, Excel or zip file'],
  [[0x7b], 'data (JSON)'],
  // How each key and each signed file begins, in base64.
  [[0x65, 0x79, 0x4a], 'a key or a signed file'],
  [[0x3c], 'a web page or XML'],
];

/** The header may follow some bytes of a mail program's; readers allow 1024. */
const HEADER_WITHIN = 1024;

function notPdf(bytes: Uint8Array): NotAPack | undefined {
  if (bytes.length === 0) return { reason: 'empty', says: `The file is empty. ${AGAIN}` };
  if (bytes.length > LIMITS.file) return { reason: 'too much', says: tooMuch('more bytes').message };
  if (latin1(bytes.subarray(0, HEADER_WITHIN)).includes('%PDF-')) return undefined;
  const other = OTHERS.find(([start]) => beginsWith(bytes, start))?.[1];
  const what = other ? `The file is ${other}, not a PDF, whatever its name says.` : 'The file is not a PDF.';
  return { reason: 'not a PDF', says: `${what} Choose the PDF that was downloaded as the pack.` };
}

const END = Array.from('%%EOF', (char) => char.charCodeAt(0));

/** A pack that lost its end must not pass for a whole one. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - END.length; at >= 0; at--) {
    at = bytes.lastIndexOf(END[0] ?? 0, at);
    if (at < 0) return false;
    if (END.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What went wrong in reading, in one sentence. */
const faultOf = (error: unknown): NotAPack =>
  error instanceof TooMuch ? { reason: 'too much', says: error.message } : DAMAGED;

/** Reads a file that may be a pack, or was one. Never throws. */
export async function readPack(bytes: Uint8Array): Promise<Result<ForeignPack, NotAPack>> {
  const fault = notPdf(bytes) ?? (hasEnd(bytes) ? undefined : DAMAGED);
  if (fault) return fail(fault);
  try {
    const work = new Work();
    const objects = readObjects(bytes, work);
    if (objects.all.length === 0 || objects.trailers.length === 0) return fail(DAMAGED);
    const evidence = await evidenceIn(objects, work, EVIDENCE);
    if (evidence.length === 0) return fail(isLocked(objects) ? LOCKED : NO_EVIDENCE);
    return ok({
      evidence,
      async pictures(wanted) {
        try {
          return ok(await picturesIn(objects, wanted, work));
        } catch (error) {
          return fail(faultOf(error));
        }
      },
      reasons: (made) => reasonsFor(bytes, made, objects),
    });
  } catch (error) {
    return fail(faultOf(error));
  }
}

const isLocked = (objects: Objects): boolean =>
  objects.trailers.some((trailer) => objects.at(trailer, 'Encrypt') !== undefined);
