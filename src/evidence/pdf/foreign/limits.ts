/**
 * Owns how much a foreign file may ask of whoever reads it, and the sentence when it asks for more.
 * Must never know a clock; work is counted in bytes, parts and steps. A pack of 60 figures stays under a third of each.
 */
import { count } from '../../../engine/kernel/phrases.ts';

const MB = 1024 * 1024;

export const LIMITS = {
  /** Bytes of the file. */
  file: 64 * MB,
  /** Bytes of evidence.json, unpacked. */
  evidence: 8 * MB,
  /** Bytes of one stream that holds objects, or draws a page. */
  stream: 16 * MB,
  /** Bytes unpacked in all. */
  unpacked: 320 * MB,
  /** Objects. */
  objects: 60_000,
  /** Values: numbers, names, texts, lists and what is in them. */
  values: 1_500_000,
  /** Bytes looked at for values; the same ones again count again. */
  looked: 96 * MB,
  /** Pages. */
  pages: 2000,
  /** Lists in lists. */
  depth: 64,
  /** Files attached. */
  attachments: 8,
} as const;

type Counted = 'unpacked' | 'objects' | 'values' | 'looked' | 'pages' | 'attachments';

const MORE: Record<Counted, string> = {
  unpacked: `more than ${LIMITS.unpacked / MB} MB when it is unpacked`,
  objects: `more than ${count(LIMITS.objects, 'part')}`,
  values: `more than ${count(LIMITS.values, 'value')} in its parts`,
  looked: 'parts that have to be read over and over',
  pages: `more than ${count(LIMITS.pages, 'page')}`,
  attachments: `more than ${count(LIMITS.attachments, 'attached file')}`,
};

/** Says that a file has more of something than a pack can have. */
export class TooMuch extends Error {}

export const tooMuch = (has: string): TooMuch =>
  new TooMuch(`The file has ${has} than any pack, so it was not read. Ask for the pack as it was downloaded.`);

/** What is left to spend on one file. */
export class Work {
  readonly #spent: Record<Counted, number> = {
    unpacked: 0,
    objects: 0,
    values: 0,
    looked: 0,
    pages: 0,
    attachments: 0,
  };

  /** @throws TooMuch */
  spend(what: Counted, amount: number): void {
    this.#spent[what] += amount;
    if (this.#spent[what] > LIMITS[what])
      throw new TooMuch(
        `The file has ${MORE[what]}; no pack has, so it was not read. Ask for the pack as it was downloaded.`,
      );
  }
}
