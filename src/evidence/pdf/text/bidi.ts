/**
 * Owns the direction of writing: which stretches run from right to left, and where each comes to stand on a line (UAX 9).
 * Must never reorder what is kept or copied; only what is seen.
 */
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Letters of scripts that run from right to left. Without one a text needs none of this. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
export const turns = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** `ltr` for the software's own sentences, whatever names stand in them; `auto` for what people write: as its first letter runs. */
export type Direction = 'ltr' | 'auto';

export interface Levels {
  /** Of each UTF-16 unit; odd ones run from right to left. */
  levels: Uint8Array;
  /** Of the paragraph in which a unit stands: 0, or 1 when it runs from right to left. */
  baseAt(unit: number): number;
}

export function levelsOf(text: string, direction: Direction): Levels {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, direction);
  return { levels, baseAt: (unit) => paragraphs.find(({ end }) => unit <= end)?.level ?? 0 };
}

/** With the marks around it that keep its direction to itself (FSI, PDI): one unit before, one after. */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** Stretches of one level each, in order; `from` of the whole text. */
export function stretches(text: string, { levels }: Levels, from = 0): { text: string; level: number }[] {
  const found: { text: string; level: number }[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    const level = levels[from + start] ?? 0;
    if (end < text.length && levels[from + end] === level) continue;
    found.push({ text: text.slice(start, end), level });
    start = end;
  }
  return found;
}

/** The things of one line as they stand from left to right (rule L2). */
export function inSight<T extends { level: number }>(line: readonly T[]): T[] {
  const seen = [...line];
  const levels = line.map(({ level }) => level);
  const lowest = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = Math.max(0, ...levels); level >= lowest; level--) {
    let start = 0;
    while (start < seen.length) {
      let end = start;
      while ((seen[end]?.level ?? -1) >= level) end++;
      if (end > start) seen.splice(start, end - start, ...seen.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return seen;
}
