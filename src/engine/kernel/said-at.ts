/**
 * Owns what a sentence says of a thing that it names at one place: said, denied, or left to a reader. English words of denial, of wishes and of
 * what is still to come. Must never look for the name; said-plainly.ts does.
 */
import { NO_WORDS, NOT_WORDS, wordSet } from './denying-words.ts';
import { phraseAt, phraseOf, type Token } from './phrase-in-text.ts';

export type Said = 'said' | 'unsure' | 'denied';

const NO = wordSet(`${NO_WORDS} none lacks lack lacking lacked`);
const NOT = wordSet(`${NOT_WORDS} couldnt unfamiliar inexperienced unable`);
/** Between a denial and what is denied: "has not yet worked with", "no experience of". */
const LINKS = wordSet(
  'a an any the of in with on to at for and or nor been be being had have has having used use uses using worked work works working done do known know knows seen touched tried trained training experience experienced knowledge skills skill exposure familiar prior previous practical hands yet really ever much actual real formal got get gained learnt learned',
);
/** What is wished, learnt, still to come or somebody else's is neither had nor lacking. */
const DOUBTS = wordSet(
  'want wants wanted wanting wish wishes wished hope hopes hoping hoped keen eager interested interest learn learning studying need needs needed require requires willing would could should might may like yet aim aims aiming ambition goal intend intends intending plan plans planning consider considering seek seeks seeking towards become becoming booked enrolled instead rather unlike except apart colleague colleagues others future soon watched shadowed observed seen retraining',
);
const DOUBTFUL = [
  ...[
    'look forward',
    'wait for',
    'get into',
    'about to',
    'to start',
    'to begin',
    'next step',
    'pick up',
    'currently training',
  ],
  ...['be trained', 'being trained', 'be taught', 'being taught', 'be certified'],
].map(phraseOf);
/** Behind it: "Xero course booked", "Xero is new to me". */
const LATER = ['planned', 'booked', 'pending', 'in progress', 'soon', 'would', 'next year', 'new to', 'to be'].map(
  phraseOf,
);
const BEFORE = 8;
const AFTER = 5;

export function saidAt(tokens: readonly Token[], from: number, to: number): Said {
  const before = clauseBefore(tokens, from, inListWithOr(tokens, from));
  const denial = lastDenial(before);
  if (denial !== undefined) return before.slice(denial + 1).every((word) => LINKS.has(word)) ? 'denied' : 'unsure';
  if (before.some((word) => DOUBTS.has(word)) || isDoubtful(tokens, from)) return 'unsure';
  if (isListed(tokens, from, to) && deniesAll(clauseBefore(tokens, from, true))) return 'unsure';
  return saidAfter(tokens, to);
}

/** "Looking forward to using Xero", in the part of the sentence before it. */
function isDoubtful(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - BEFORE) && !tokens[at]?.ends; at -= 1)
    if (DOUBTFUL.some((phrase) => (phraseAt(phrase, tokens, at) ?? from + 1) <= from)) return true;
  return false;
}

/** Between commas, as one of several: "no experience of Sage, Xero, Excel", "no knowledge of, or training in, Xero". */
const isListed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.word === ',' && (tokens[to]?.ends ?? true);

/** "No experience of", but not "never missed a deadline". */
function deniesAll(before: readonly string[]): boolean {
  const denial = lastDenial(before);
  return denial !== undefined && LINKS.has(before[denial + 1] ?? '');
}

/** "Not only" takes nothing away. */
function lastDenial(before: readonly string[]): number | undefined {
  const at = before.findLastIndex(
    (word, i) => NO.has(word) || (NOT.has(word) && !['only', 'just', 'merely'].includes(before[i + 1] ?? '')),
  );
  return at < 0 ? undefined : at;
}

/** The words of the part of the sentence before it; over commas, where it is one of a list. */
function clauseBefore(tokens: readonly Token[], from: number, listed: boolean): string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= 0 && found.length < BEFORE; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.ends && !(listed && token.word === ',')) {
      if (DOUBTS.has(token.word) || isAllBut(tokens, at)) found.unshift('except');
      break;
    }
    if (/[\p{L}\p{N}]/u.test(token.word)) found.unshift(token.word);
  }
  return found;
}

/** "Everything but Xero". */
const isAllBut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'but' && /^(?:all|anything|everything)$/.test(tokens[at - 1]?.word ?? '');

function inListWithOr(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 2), from + 8);
  const end = near.findIndex(({ word }, i) => i > 1 && /^[.;!?\n]/.test(word));
  return near.slice(0, end < 0 ? undefined : end).some(({ word }) => word === 'or' || word === 'nor');
}

/** "Xero: none", "Xero? Never", "Xero (not used)", "Xero has not been used", "Xero would be new". */
function saidAfter(tokens: readonly Token[], to: number): Said {
  const sign = /^[:(?–—-]$/.test(tokens[to]?.word ?? '') ? 1 : 0;
  const next = tokens[to + sign]?.word ?? '';
  if (/^(?:none|nil)$/.test(next)) return 'denied';
  if (sign && (NO.has(next) || NOT.has(next))) return 'denied';
  for (let at = to; at < to + AFTER; at += 1) {
    const token = tokens[at];
    if (!token || token.ends) break;
    if (NOT.has(token.word) || token.word === 'none' || LATER.some((phrase) => phraseAt(phrase, tokens, at)))
      return 'unsure';
  }
  return 'said';
}
