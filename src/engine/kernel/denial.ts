/**
 * Owns whether a text denies what it names: "no health condition was mentioned", "has never had seizures", "medication: none".
 * Plain English of short notes, and careful: what is somebody's ("without her medication"), or was only not asked about, is not denied.
 */
import { NO_WORDS, NOT_WORDS, wordSet } from './denying-words.ts';
import { type Token, tokensOf } from './phrase-in-text.ts';

const NO = wordSet(`${NO_WORDS} nil none`);
const NOT = wordSet(`${NOT_WORDS} nobody nothing`);
/** After "not": that it is there, or came up. "Did not ask about" and "not sure about" deny nothing. */
const HAVE = wordSet(
  'have has had having a an any suffer suffers suffering mention mentions mentioned discuss discussed raise raised disclose disclosed report reported declare declared talk talked speak spoke say says said tell told bring brought take takes taking need needs about with of',
);
const HAPPENED = wordSet(
  'mentioned discussed raised disclosed recorded noted declared reported talked said told known given brought come came present',
);
const BE = wordSet('is was were are has have had been being');
const WHOSE = wordSet('his her hers their theirs my your yours its our whose');

/** True of a text in which anything is denied. */
export const denies = (text: string): boolean => tokensOf(text).some(({ word }) => NO.has(word) || NOT.has(word));

/** How far back a denial reaches, in words. */
const REACH = 6;

/** `from`, `to`: the tokens of what is named. `before`: the denied phrase before it, where there is one: in a list, all is denied. */
export function isDenied(tokens: readonly Token[], from: number, to: number, before?: number): boolean {
  if (isSomebodys(tokens[from - 1])) return false;
  return goesOn(tokens, from, before) || deniedBefore(tokens, from) || deniedAfter(tokens, to);
}

/** "no illness, medication or disability": one list. */
const goesOn = (tokens: readonly Token[], from: number, before: number | undefined): boolean =>
  before !== undefined &&
  from - before <= 4 &&
  tokens.slice(before, from).every(({ word }) => [',', 'or', 'nor', 'and', 'any', '/', 'other'].includes(word));

const isSomebodys = (token: Token | undefined): boolean =>
  token !== undefined && (WHOSE.has(token.word) || /(?:['’‘ʼ]s|s['’‘ʼ])$/u.test(token.word));

function deniedBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const { word, ends } = tokens[at] as Token;
    if (ends || isSomebodys(tokens[at])) return false;
    if (NO.has(word)) return from - at <= 5;
    if (NOT.has(word)) return at + 1 === from || HAVE.has(tokens[at + 1]?.word ?? '');
  }
  return false;
}

function deniedAfter(tokens: readonly Token[], to: number): boolean {
  const word = (step: number): string => tokens[to + step]?.word ?? '';
  if (word(0) === ':' || word(0) === '-' || word(0) === '–') return /^(?:no|none|nil|na|n|not)$/.test(word(1));
  if (/^(?:none|nil)$/.test(word(0))) return true;
  let at = 0;
  while (at < 3 && BE.has(word(at))) at += 1;
  if (at === 0 && !NOT.has(word(0))) return false;
  return NOT.has(word(at)) && [word(at + 1), word(at + 2)].some((next) => HAPPENED.has(next));
}
