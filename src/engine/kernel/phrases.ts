/** Owns small joins of words for sentences a person reads. Never formats dates (date.ts) or HTML. */

/** "a", "a and b", "a, b and c". */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** “work history” as it begins a line: “Work history”. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "1 step", "2 steps". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
