/**
 * Owns whether a text says that somebody can do a thing, by its names: said, denied ("has not used Xero"), or so that only reading can tell
 * ("wants to learn Xero"). Plain English of CVs and short notes. Must never guess: what is neither said nor denied is `unsure`.
 */
import { type Phrase, phraseAt, phraseOf, type Token, tokensOf } from './phrase-in-text.ts';
import { type Said, saidAt } from './said-at.ts';
import { fold } from './text.ts';

export type { Said } from './said-at.ts';

/** Gives what a text says of what has these names; undefined where it does not name it. One plain mention is enough. */
export function saying(names: readonly string[]): (text: string) => Said | undefined {
  const written = [...new Set(names.flatMap((name) => [name, inOnePiece(name)]))];
  const phrases = written.map(phraseFrom).filter((phrase) => phrase.length > 0);
  const starts = written.map((name) => beginning(name)).filter(Boolean);
  const saidIn = (text: string, easy: string): Said | undefined =>
    starts.some((start) => easy.includes(start)) ? saidOf(phrases, tokensOf(text)) : undefined;
  return (text) => {
    const { easy, joined, joinedEasy } = readyOf(text);
    return saidIn(text, easy) ?? (joined === text ? undefined : saidIn(joined, joinedEasy));
  };
}

/** Co-ordination is coordination, in a name and in a text. */
const inOnePiece = (text: string): string => text.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '');

function saidOf(phrases: readonly Phrase[], tokens: readonly Token[]): Said | undefined {
  let worst: Said | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const to = Math.max(0, ...phrases.flatMap((phrase) => phraseAt(phrase, tokens, at) ?? []));
    if (to === 0 || goesOn(tokens, to)) continue;
    const said = saidAt(tokens, at, to);
    if (said === 'said') return said;
    if (worst !== 'unsure') worst = said;
  }
  return worst;
}

/** Signs of an English text that take no part in a word: where there are no others, small letters do in place of a fold, at a tenth of the cost. */
const ENGLISH = /^[\0-\x7f£‘’“”–—•·…]*$/;
/** The last text, and as it is with its hyphens gone, in small letters, ready to be looked through: a CV is asked for one name after another. */
let last = { text: '', easy: '', joined: '', joinedEasy: '' };
function readyOf(text: string): typeof last {
  if (last.text === text) return last;
  const easy = easyOf(text);
  const joined = inOnePiece(text);
  last = { text, easy, joined, joinedEasy: joined === text ? easy : easyOf(joined) };
  return last;
}
const easyOf = (text: string): string => (ENGLISH.test(text) ? text.toLowerCase() : fold(text));

const SIGNS_BETWEEN = /^[-_/‐‑'’]$/;
const parts = (name: string): string[] =>
  tokensOf(name)
    .map(({ word }) => word)
    .filter((word) => !SIGNS_BETWEEN.test(word));
/** Of several words each is found in every form of it: "answers the telephone" is said by "answering the telephone". */
function phraseFrom(name: string): Phrase {
  const words = parts(name);
  return phraseOf((words.length > 1 ? words.map(withoutEnding) : words).join(' '));
}
const withoutEnding = (word: string): string =>
  /^[a-z]{3,}[^siu]s$/.test(word)
    ? word.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=(?:ch|sh|ss|x))es$|s$/, '')
    : word;
/** How any form of the first word begins. */
function beginning(name: string): string {
  const [first = ''] = parts(name);
  return first.length > 3 ? first.slice(0, -1) : first;
}

/** A plus or a hash at the end of a word belongs to it: C is neither C++ nor C#. */
function goesOn(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (/^[+#]$/.test(tokens[at]?.word ?? '') && tokens[at]?.from === tokens[at - 1]?.to) at += 1;
  const next = tokens[at];
  return at > to && !(next && next.from === tokens[at - 1]?.to && /^[\p{L}\p{N}]/u.test(next.word));
}
