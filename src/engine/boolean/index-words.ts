/**
 * Owns how words are written for a full-text index whose tokens are letters, digits and all signs beyond ASCII (SQLite's “simple”),
 * in texts and in what is looked for alike. Must never be shown to anybody.
 */
import type { Term } from './tree.ts';
import { readingsOf } from './words.ts';

/** Stands between texts, so that no phrase runs from one into the next. It is no letter, so that no word is it. */
export const BETWEEN = '‖';
/** Signs of a word that the index would take for gaps, as signs that no word has. */
const SIGNS: Readonly<Record<string, string>> = { '+': '⁺', '#': '♯', '.': '·' };
const written = (word: string): string => word.replace(/[+#.]/g, (sign) => SIGNS[sign] ?? sign);

/** Both ways in which the text is read. */
export const indexWords = (text: string): string =>
  readingsOf(text)
    .map((reading) => reading.map(written).join(' '))
    .join(` ${BETWEEN} `);

/** What to look for in such an index: any reading of the term, as a phrase. */
export const matchOf = ({ text, star }: Pick<Term, 'text' | 'star'>): string =>
  readingsOf(text)
    .map((reading) => `"${reading.map(written).join(' ')}${star ? '*' : ''}"`)
    .join(' OR ');
