/**
 * Owns taking a short note apart: its sentences, whether one is a question, and which phrases stand in it. For what reads notes.
 * Must never say what a sentence means.
 */
import { type Phrase, phraseAt, phraseOf, type Token, tokensOf } from '../kernel/phrase-in-text.ts';

export interface Sentence {
  tokens: readonly Token[];
  /** It ends with a question mark. */
  asks: boolean;
  /** The note that it is of, as it was written. */
  note: string;
}

/** A list of phrases, written with semicolons between them. */
export const phrases = (list: string): readonly Phrase[] =>
  list
    .split(';')
    .map((phrase) => phraseOf(phrase.trim()))
    .filter((phrase) => phrase.length > 0);

/** A comma does not end a sentence. */
export function sentencesOf(note: string): Sentence[] {
  const sentences: { tokens: Token[]; asks: boolean; note: string }[] = [];
  let tokens: Token[] = [];
  const close = (asks: boolean) => {
    if (tokens.length > 0) sentences.push({ tokens, asks, note });
    tokens = [];
  };
  for (const token of tokensOf(note)) {
    if (/^(?:[.;!?]|\n)/.test(token.word)) close(token.word === '?');
    else tokens.push(token);
  }
  close(false);
  return sentences;
}

/** Where the first of the phrases begins and ends; undefined where none stands there. */
export function find({ tokens }: Sentence, list: readonly Phrase[], from = 0): [number, number] | undefined {
  for (let at = from; at < tokens.length; at += 1)
    for (const phrase of list) {
      const end = phraseAt(phrase, tokens, at);
      if (end !== undefined) return [at, end];
    }
  return undefined;
}

export const has = (sentence: Sentence, list: readonly Phrase[]): boolean => find(sentence, list) !== undefined;

/** The words, folded, without signs. */
export const wordsOf = ({ tokens }: Sentence, from = 0, to = tokens.length): string[] =>
  tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ word }) => word)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** It is written with a capital, as names are. */
export const isCapital = ({ note }: Sentence, token: Token): boolean => /^\p{Lu}/u.test(note.slice(token.from));
