/**
 * Owns whether a text speaks of something, by a tutor's list of words and phrases: whole words in any of their forms, months however they are
 * written, nothing that is denied. Says with which words, so that a person can be asked whether they mean it. Must never call it a verdict.
 */
import { isDenied } from './denial.ts';
import { type Phrase, phraseAt, phraseOf, type Token, tokensOf } from './phrase-in-text.ts';

export interface WordList {
  /** Words and phrases; `epilep*` for all that begins so, `2025-08` for a month. */
  readonly any: readonly string[];
  /** Phrases in which they mean something else: "medication support" is a skill. */
  readonly except?: readonly string[] | undefined;
  /** What is denied counts as well: "the gap was not discussed" still asks about the gap. */
  readonly 'even-denied'?: boolean | undefined;
}

/** Gives, for a list, what finds its words in a text: as they stand there, in their order, each once. */
export function finderOf(list: WordList): (text: string) => string[] {
  const phrases = list.any.map(phraseOf);
  const others = (list.except ?? []).map(phraseOf);
  return (text) => {
    const tokens = tokensOf(text);
    const elsewhere = spansOf(others, tokens);
    const found: string[] = [];
    let denied: number | undefined;
    for (const { from, to } of spansOf(phrases, tokens)) {
      if (elsewhere.some((span) => span.from <= from && to <= span.to)) continue;
      if (!list['even-denied'] && isDenied(tokens, from, to, denied)) {
        denied = to;
        continue;
      }
      const words = text.slice(tokens[from]?.from, tokens[to - 1]?.to);
      if (!found.includes(words)) found.push(words);
    }
    return found;
  };
}

const finders = new Map<string, (text: string) => string[]>();
/** As many as the lists of a few scenarios; a list is made ready once. */
const KEPT = 200;

/** The words of the text that speak of it; none when it does not. */
export function wordsFound(list: WordList, text: string): string[] {
  const key = JSON.stringify([list.any, list.except ?? [], list['even-denied'] ?? false]);
  const finder = finders.get(key) ?? finderOf(list);
  if (finders.size >= KEPT) finders.clear();
  finders.set(key, finder);
  return finder(text);
}

export const speaksOf = (list: WordList, text: string): boolean => wordsFound(list, text).length > 0;

interface Span {
  from: number;
  to: number;
}

/** Where any of the phrases stands: from each place the longest, none inside another. */
function spansOf(phrases: readonly Phrase[], tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const ends = phrases.flatMap((phrase) => phraseAt(phrase, tokens, at) ?? []);
    const to = Math.max(at, ...ends);
    if (to > at) spans.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return spans;
}
