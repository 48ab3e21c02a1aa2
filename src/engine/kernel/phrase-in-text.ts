/**
 * Owns what a text is to somebody who reads it for a meaning: its words one by one, where a sentence or a part of one ends, and whether a
 * phrase of words stands in it, in whichever form of the word, with months however they are written. Must never judge what is denied;
 * denial.ts does.
 */
import { type AgeWord, ageWords } from './age-in-text.ts';
import { monthOf } from './read-day.ts';
import { fold } from './text.ts';

/** A word as it is compared, or a sign between words; and where it stands in the text. */
export interface Token {
  word: string;
  from: number;
  to: number;
  /** A part of a sentence ends here. */
  ends: boolean;
}

const TOKENS = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{M}\p{N}]+)*|\n\s*\n|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]/u;
const ENDS = /^(?:[.;!?,()[\]–—…]|\n)/u;
/** Words after which something else is said. */
const TURNS: ReadonlySet<string> = new Set(['but', 'although', 'though', 'however', 'except', 'apart', 'because']);
/** Signs that join words, or part them without parting what is said: "long-term", "sick/ill", "OKAFOR_EPILEPSY". */
const JOINS: ReadonlySet<string> = new Set(['-', '_', '/', "'", '’', '"', '“', '”', '‐', '‑']);

export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKENS)].map(({ 0: found, index }) => {
    const isWord = WORD.test(found);
    const word = isWord ? fold(found) : found;
    return { word, from: index, to: index + found.length, ends: isWord ? TURNS.has(word) : ENDS.test(found) };
  });

/** A phrase of a list, ready to be looked for: each part takes tokens from a place on and says where it ends; undefined when it is not there. */
export type Phrase = readonly Part[];
type Part = (tokens: readonly Token[], at: number) => number | undefined;

/**
 * @example phraseOf('health condition') finds "Health conditions"; phraseOf('epilep*') "epileptic";
 * phraseOf('2025-08') "August 2025", "Aug 25", "8/2025"; phraseOf('after 2025-07') "after July" as well;
 * phraseOf('under #age #end') "under 30", and not "under 30 hours" (age-in-text.ts).
 */
export function phraseOf(written: string): Phrase {
  const words = written
    .trim()
    .split(/[\s_/]+|(?<=\p{L})-(?=\p{L})/u)
    .filter(Boolean);
  return words.map(
    (word) => agePart(word) ?? (/^\d{4}-\d{2}$/.test(word) ? monthPart(word, words.length > 1) : wordPart(word)),
  );
}

/** Where the phrase ends if it begins at this token; undefined when it does not stand there. */
export function phraseAt(phrase: Phrase, tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  for (const [i, part] of phrase.entries()) {
    let next = end;
    while (i > 0 && JOINS.has(tokens[next]?.word ?? '')) next += 1;
    const after = part(tokens, next);
    if (after === undefined) return undefined;
    end = after;
  }
  return end;
}

function wordPart(written: string): Part {
  const begins = written.endsWith('*');
  const word = fold(begins ? written.slice(0, -1) : written);
  const forms = formsOf(word);
  return (tokens, at) => {
    const found = tokens[at]?.word;
    if (found === undefined) return undefined;
    return (begins ? found.startsWith(word) : forms.has(found)) ? at + 1 : undefined;
  };
}

/** The word, and what English makes of it: several of it, whose it is, done, being done. */
function formsOf(word: string): ReadonlySet<string> {
  if (!/^[a-z]{3,}$/.test(word)) return new Set([word, `${word}s`]);
  const stem = word.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word) ? word + word.slice(-1) : word;
  return new Set([
    word,
    `${word}s`,
    `${word}es`,
    ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`] : []),
    `${stem}ed`,
    `${stem}ing`,
    `${doubled}ed`,
    `${doubled}ing`,
  ]);
}

/** A month in figures or in words; `alone`: the name will do, where words beside it say what is meant. */
function monthPart(written: string, alone: boolean): Part {
  const [year = '', month = ''] = written.split('-');
  const years = new Set([year, year.slice(2)]);
  return (tokens, at) => {
    const word = (step: number): string => tokens[at + step]?.word ?? '';
    if (monthOf(word(0)) === Number(month)) {
      const yearAt = ['.', ',', "'", '’', '/', '-'].includes(word(1)) ? 2 : 1;
      if (years.has(word(yearAt))) return at + yearAt + 1;
      return alone ? at + 1 : undefined;
    }
    if (Number(word(0)) === Number(month) && /^\d{1,2}$/.test(word(0)) && ['/', '.', '-'].includes(word(1)))
      return years.has(word(2)) ? at + 3 : undefined;
    if (word(0) === year && ['/', '.', '-'].includes(word(1)) && word(2) === month) return at + 3;
    return undefined;
  };
}

function agePart(written: string): Part | undefined {
  const takes = Object.hasOwn(ageWords, written) ? ageWords[written as AgeWord] : undefined;
  return (
    takes &&
    ((tokens, at) => {
      const taken = takes((step) => tokens[at + step]);
      return taken === undefined ? undefined : at + taken;
    })
  );
}
