/**
 * Owns where a word may go on in the next line, in scripts that put no space between words.
 * Must never ask the browser: its dictionaries differ, and a pack has to come out the same everywhere.
 */
import LineBreaker from 'linebreak';

const NO_SPACES =
  /[\u0e00-\u0eff\u3000-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u;
/** Thai and Lao: a vowel that stands before its consonant begins a syllable. Fewer places than a dictionary knows, and never a wrong one. */
const THAI = /(?<=[\u0e00-\u0eff])(?=[\u0e40-\u0e44\u0ec0-\u0ec4])/;

/** Whether any word of a text may have more than one. */
export const hasParts = (text: string): boolean => NO_SPACES.test(text);

/** The parts of a word without spaces, in order; mostly the word itself. Between ideographs by UAX 14: no line begins with a comma. */
export function parts(word: string): string[] {
  if (!hasParts(word)) return [word];
  const breaker = new LineBreaker(word);
  const found: string[] = [];
  let from = 0;
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) {
    found.push(...word.slice(from, at.position).split(THAI));
    from = at.position;
  }
  return found;
}
