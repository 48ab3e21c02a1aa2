/** Owns a word as it is typed into a row: signs that would end it are taken for gaps, and what is wrong with it is said. */
import { faultOf } from './fault.ts';
import { QUOTE } from './lex.ts';
import type { RowWord } from './rows.ts';
import { wordsAsked } from './star.ts';

const QUOTES = new RegExp(QUOTE, 'g');

/** `word`: undefined when there is none in it, or something is wrong with it, which `says` tells. */
export function typedWord(typed: string, anyEnding: boolean): { word: RowWord | undefined; says: string | undefined } {
  const plain = typed.replace(QUOTES, ' ');
  const { term, faults } = wordsAsked(plain, 0);
  const starred = term && anyEnding && !term.star ? wordsAsked(`${term.text}*`, 0) : { term, faults };
  const [fault] = starred.faults;
  const word = starred.term && { text: starred.term.text, star: starred.term.star };
  return { word, says: fault && faultOf(plain, fault).says };
}
