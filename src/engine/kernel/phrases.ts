/** Owns small joins of words for sentences a person reads. Never formats dates (date.ts) or HTML. */

/** "a", "a and b", "a, b and c". */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** As it stands within a sentence: a reference or a shortened word at its beginning stays as it is (“R-10”, “CV”), and so does every name in it. */
export const inSentence = (words: string): string =>
  /^\p{Lu}(?:\p{Lu}|\p{N}|-)/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** “work history” as it begins a line: “Work history”. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "1 step", "2 steps". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** What is said several times in a row is said once: "Job removed (3 times)". */
export function saidOnce(lines: readonly string[]): string[] {
  const said: { line: string; times: number }[] = [];
  for (const line of lines) {
    const last = said.at(-1);
    if (last?.line === line) last.times += 1;
    else said.push({ line, times: 1 });
  }
  return said.map(({ line, times }) => (times > 1 ? `${line} (${times} times)` : line));
}

/** The text, or its beginning where it is longer. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)} …` : text;

/** So many signs of what was typed are enough to know it again. */
const ENOUGH = 120;
/** The sentence with what it repeats in quotes cut short: for a line among others. Where it is evidence it stands whole. */
export const withShortQuotes = (sentence: string): string =>
  sentence.replace(/“([^”]*)”/g, (whole, words: string) => {
    const signs = [...words];
    return signs.length > ENOUGH ? `“${signs.slice(0, ENOUGH).join('').trimEnd()} …”` : whole;
  });
