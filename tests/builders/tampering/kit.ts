/**
 * Owns what a kind of tampering is, and the two ways to do one: with a program that knows PDF, and by hand among the bytes.
 * Must never change the evidence; forged-*.test.ts do. Here the data stay as they were, and what is shown does not.
 */
import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import type { Verdict } from '../../../src/evidence/verdict/verdict.ts';
import { forge } from '../forged-file.ts';
import type { Forger } from '../forger.ts';
import type { Pack } from '../pack.ts';

export interface Tampering {
  what: string;
  change(pack: Pack): Promise<Uint8Array> | Uint8Array;
  kind: Verdict['kind'];
  /** What an assessor must be told: a reason, a difference, or why it is no pack. */
  told: RegExp;
}

/** Done by a program that opens the file, changes it and saves it whole. */
export const inFile = (what: string, change: (forger: Forger) => unknown, told: RegExp): Tampering => ({
  what,
  change: (pack) => forge(pack, change),
  kind: 'data verified',
  told,
});

/** Done by hand; each byte is a character of that number. */
export const inBytes = (what: string, change: (text: string, pack: Pack) => string, told: RegExp): Tampering => ({
  what,
  change: (pack) => Uint8Array.from(Buffer.from(change(Buffer.from(pack.bytes).toString('latin1'), pack), 'latin1')),
  kind: 'data verified',
  told,
});

export const name = (text: string): PDFName => PDFName.of(text);
export const page = ({ pdf }: Forger, number: number): PDFDict => pdf.getPage(number - 1).node;

/** @throws Error when the file has no such dictionary there */
export function dictAt(from: PDFDict, ...path: string[]): PDFDict {
  let now: PDFObject | undefined = from;
  for (const key of path) {
    const dict: PDFObject | undefined = now instanceof PDFStream ? now.dict : now;
    now =
      dict instanceof PDFDict
        ? dict.lookup(name(key))
        : dict instanceof PDFArray
          ? dict.lookup(Number(key))
          : undefined;
  }
  if (now instanceof PDFStream) return now.dict;
  if (now instanceof PDFDict) return now;
  throw new Error(`the file has no ${path.join(' ')}`);
}

/** Numbers, texts, lists, dictionaries and objects of the PDF library, in one another. */
type Literal = unknown;
/** Sets a member of a dictionary. */
export const put = ({ pdf }: Forger, dict: PDFDict, key: string, value: Literal): void =>
  dict.set(name(key), pdf.context.obj(value as never));
/** A new object of the file. */
export const added = ({ pdf }: Forger, value: Literal): PDFRef => pdf.context.register(pdf.context.obj(value as never));
export const stream = ({ pdf }: Forger, content: string | Uint8Array, dict: Record<string, Literal> = {}): PDFRef =>
  pdf.context.register(pdf.context.flateStream(content, dict as never));

/** Appends operators to what is drawn on a page. */
export function drawAlso(forger: Forger, number: number, operators: string): void {
  const dict = page(forger, number);
  const before = dict.get(name('Contents'));
  dict.set(name('Contents'), forger.pdf.context.obj([before, stream(forger, operators)] as never));
}

/** A black box over the middle of the page. */
export const BOX = 'q 0 0 0 rg 100 300 400 200 re f Q';

export const refAt = (dict: PDFDict, key: string): PDFRef => {
  const ref = dict.get(name(key));
  if (ref instanceof PDFRef) return ref;
  throw new Error(`${key} is no reference`);
};
