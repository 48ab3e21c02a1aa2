/**
 * Owns how a text falls into sentences that can be marked: the same everywhere, whatever a browser knows of languages.
 * Must never change or leave out a letter: put together again the sentences are the text.
 */
const END = /(?<=[.!?…]["”’)]*\s+)(?=\S)|(?<=\S\s*\n\s*)(?=\S)/u;

export interface Sentence {
  /** From 1 on, within its text. */
  number: number;
  text: string;
}

export const sentencesOf = (text: string): Sentence[] =>
  text
    .split(END)
    .filter((part) => part !== '')
    .map((part, index) => ({ number: index + 1, text: part }));
