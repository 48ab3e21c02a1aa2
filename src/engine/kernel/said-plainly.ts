/**
 * Owns whether a text says that somebody can do a thing, by its names: said, denied ("has not used Xero"), or so that only reading can tell
 * ("wants to learn Xero"). Plain English of CVs and short notes. Must never guess: what is neither said nor denied is `unsure`.
 */
import { NO_WORDS, NOT_WORDS, wordSet } from './denying-words.ts';
import { type Phrase, phraseAt, phraseOf, type Token, tokensOf } from './phrase-in-text.ts';
import { fold } from './text.ts';

export type Said = 'said' | 'unsure' | 'denied';

const NO = wordSet(`${NO_WORDS} lacks lack lacking lacked`);
const NOT = wordSet(`${NOT_WORDS} couldnt unfamiliar unable`);
/** Between a denial and what is denied: "has not yet worked with", "no experience of". */
const LINKS = wordSet(
  'a an any the of in with on to at for and or nor been be being had have has having used use uses using worked work works working done do known know knows seen touched tried trained training experience experienced knowledge skills skill exposure familiar prior previous practical hands yet really ever much actual real formal got get gained learnt learned',
);
/** What is wished, learnt or somebody else's is neither had nor lacking. */
const DOUBTS = wordSet(
  'want wants wanted wanting wish wishes wished hope hopes hoping hoped keen eager interested interest learn learning need needs needed require requires willing would could should might may like yet plan plans planning instead rather unlike except apart colleague colleagues others future soon',
);
const BEFORE = 8;
const AFTER = 5;

/** Gives what a text says of what has these names; undefined where it does not name it. One plain mention is enough. */
export function saying(names: readonly string[]): (text: string) => Said | undefined {
  const phrases = names.map(phraseFrom).filter((phrase) => phrase.length > 0);
  const starts = names.map((name) => beginning(name)).filter(Boolean);
  return (text) => {
    const easy = easyOf(text);
    if (!starts.some((start) => easy.includes(start))) return undefined;
    const tokens = tokensOf(text);
    let worst: Said | undefined;
    for (let at = 0; at < tokens.length; at += 1) {
      const to = Math.max(0, ...phrases.flatMap((phrase) => phraseAt(phrase, tokens, at) ?? []));
      if (to === 0) continue;
      const said = saidAt(tokens, at, to);
      if (said === 'said') return said;
      if (worst !== 'unsure') worst = said;
    }
    return worst;
  };
}

/** Signs of an English text that take no part in a word: where there are no others, small letters do in place of a fold, at a tenth of the cost. */
const ENGLISH = /^[\0-\x7f£‘’“”–—•·…]*$/;
/** The last text in small letters, ready to be looked through: a CV is asked for one name after another. */
let last = { text: '', easy: '' };
function easyOf(text: string): string {
  if (last.text !== text) last = { text, easy: ENGLISH.test(text) ? text.toLowerCase() : fold(text) };
  return last.easy;
}

const SIGNS_BETWEEN = /^[-_/‐‑'’]$/;
const parts = (name: string): string[] =>
  tokensOf(name)
    .map(({ word }) => word)
    .filter((word) => !SIGNS_BETWEEN.test(word));
const phraseFrom = (name: string): Phrase => phraseOf(parts(name).join(' '));
/** How any form of the first word begins. */
function beginning(name: string): string {
  const [first = ''] = parts(name);
  return first.length > 3 ? first.slice(0, -1) : first;
}

function saidAt(tokens: readonly Token[], from: number, to: number): Said {
  const before = clauseBefore(tokens, from);
  const denial = lastDenial(before);
  if (denial !== undefined) return before.slice(denial + 1).every((word) => LINKS.has(word)) ? 'denied' : 'unsure';
  if (before.some((word) => DOUBTS.has(word))) return 'unsure';
  return saidAfter(tokens, to);
}

/** "Not only" takes nothing away. */
function lastDenial(before: readonly string[]): number | undefined {
  const at = before.findLastIndex(
    (word, i) => NO.has(word) || (NOT.has(word) && !['only', 'just', 'merely'].includes(before[i + 1] ?? '')),
  );
  return at < 0 ? undefined : at;
}

/** The words of the part of the sentence before it; over commas, where it stands in a list that ends with "or". */
function clauseBefore(tokens: readonly Token[], from: number): string[] {
  const found: string[] = [];
  const listed = inListWithOr(tokens, from);
  for (let at = from - 1; at >= 0 && found.length < BEFORE; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.ends && !(listed && token.word === ',')) {
      if (DOUBTS.has(token.word)) found.unshift(token.word);
      break;
    }
    if (/[\p{L}\p{N}]/u.test(token.word)) found.unshift(token.word);
  }
  return found;
}

function inListWithOr(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 2), from + 8);
  const end = near.findIndex(({ word }, i) => i > 1 && /^[.;!?\n]/.test(word));
  return near.slice(0, end < 0 ? undefined : end).some(({ word }) => word === 'or' || word === 'nor');
}

/** "Xero: none", "Xero (not used)", "Xero has not been used", "Xero would be new". */
function saidAfter(tokens: readonly Token[], to: number): Said {
  const sign = /^[:(–—-]$/.test(tokens[to]?.word ?? '') ? 1 : 0;
  const next = tokens[to + sign]?.word ?? '';
  if (/^(?:none|nil)$/.test(next)) return 'denied';
  if (sign && (NO.has(next) || NOT.has(next))) return 'denied';
  for (let at = to; at < to + AFTER; at += 1) {
    const token = tokens[at];
    if (!token || token.ends) break;
    if (NOT.has(token.word) || token.word === 'none' || token.word === 'would') return 'unsure';
  }
  return 'said';
}
