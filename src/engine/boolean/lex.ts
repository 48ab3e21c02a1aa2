/**
 * Owns the parts that a Boolean search is written in: brackets, operators, fields, words and quotes, and what is wrong with one of them
 * by itself. Must never know how they hang together; parse.ts does.
 */
import type { Found } from './fault.ts';
import { wordsAsked } from './star.ts';
import { type BooleanField, booleanFields, type Term } from './tree.ts';
import { isCommaOfThousands } from './words.ts';

/** What is said of a search that works; in which words, says remark.ts. */
export const remarkKinds = ['lowercase-operator', 'mixed-and-or', 'or-not', 'only-not', 'ignored-sign'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

export type Lexeme = { from: number; to: number } & (
  | { type: 'open' | 'close' | 'and' | 'or' | 'not' }
  /** `name`: undefined when there is no such field, which is a fault already. */
  | { type: 'field'; name: BooleanField | undefined }
  /** `term`: undefined when something is wrong with it, which is a fault already. */
  | { type: 'words'; term: Omit<Term, 'field'> | undefined }
);

export const QUOTE = /["“”„‟«»″＂]/;
const UNKNOWN = /[|¦!~?;=<>{}[\]\\^]/;
/** What does not show is a gap, but not inside a word. */
const GAP = /[\s\p{Default_Ignorable_Code_Point}]/u;
const DASH = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const BEGINS_SOMETHING = /^(?:[\p{L}\p{N}"“”„‟«»″＂(]|\.net(?![\p{L}\p{N}\p{M}]))/iu;
const FIELD = /^(\p{L}[^:]*):/u;
const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' };

export class Lexer {
  readonly lexemes: Lexeme[] = [];
  readonly faults: Found[] = [];
  readonly remarks = new Set<RemarkKind>();
  /** Closing brackets inside quotes that are never closed: what they close may well be closed. */
  swallowed = 0;
  readonly #query: string;

  constructor(query: string) {
    this.#query = query;
    let at = 0;
    while (at < query.length) at = this.#next(at);
  }

  #push(type: 'open' | 'close' | 'and' | 'or' | 'not', from: number, to: number): number {
    this.lexemes.push({ type, from, to });
    return to;
  }

  /** Reads what begins at a place; gives back where the next begins. */
  #next(at: number): number {
    const sign = this.#query.charAt(at);
    if (GAP.test(sign)) return at + 1;
    if (sign === '(' || sign === ')') return this.#push(sign === '(' ? 'open' : 'close', at, at + 1);
    if (QUOTE.test(sign)) return this.#quotes(at);
    if (this.#isFaulty(at)) {
      this.faults.push({ kind: sign === ',' ? 'comma' : 'unknown-sign', from: at, to: at + 1 });
      return at + 1;
    }
    return this.#isMinus(at) ? this.#push('not', at, at + 1) : this.#chunk(at);
  }

  #isFaulty(at: number): boolean {
    const sign = this.#query.charAt(at);
    return UNKNOWN.test(sign) || (sign === ',' && !isCommaOfThousands(this.#query, at));
  }

  #isMinus(at: number): boolean {
    return (
      DASH.test(this.#query.charAt(at)) &&
      (at === 0 || /[\s()]/.test(this.#query.charAt(at - 1))) &&
      BEGINS_SOMETHING.test(this.#query.slice(at + 1, at + 8))
    );
  }

  #quotes(from: number): number {
    let end = from + 1;
    while (end < this.#query.length && !QUOTE.test(this.#query.charAt(end))) end += 1;
    const inside = this.#query.slice(from + 1, end);
    if (end === this.#query.length) {
      this.faults.push({ kind: 'unclosed-quote', from, to: from + 1 });
      this.swallowed = inside.split(')').length - 1;
      this.lexemes.push({ type: 'words', term: undefined, from, to: end });
      return end;
    }
    const { term, faults } = wordsAsked(inside, from + 1);
    this.faults.push(...faults);
    if (!term && faults.length === 0) this.faults.push({ kind: 'empty-quotes', from, to: end + 1 });
    this.lexemes.push({ type: 'words', term, from, to: end + 1 });
    return end + 1;
  }

  /** Signs without a gap: a word, an operator, a field with what stands right behind its colon, or a sign alone. */
  #chunk(from: number, isValue = false): number {
    let end = from;
    while (end < this.#query.length && !this.#endsChunk(end)) end += 1;
    const text = this.#query.slice(from, end);
    const [whole, field] = FIELD.exec(text) ?? [];
    if (whole && field) return this.#field(field, from, from + whole.length, end);
    const operator = isValue ? undefined : OPERATORS[text.toUpperCase()];
    if (operator) {
      if (text !== text.toUpperCase()) this.remarks.add('lowercase-operator');
      return this.#push(operator, from, end);
    }
    const { term, faults } = wordsAsked(text, from);
    this.faults.push(...faults);
    if (term || faults.length > 0) this.lexemes.push({ type: 'words', term, from, to: end });
    else this.remarks.add('ignored-sign');
    return end;
  }

  #endsChunk(at: number): boolean {
    const sign = this.#query.charAt(at);
    return /[\s()]/.test(sign) || QUOTE.test(sign) || this.#isFaulty(at);
  }

  #field(typed: string, from: number, colon: number, end: number): number {
    const name = booleanFields.find((known) => known === typed.toLowerCase());
    if (!name) this.faults.push({ kind: 'unknown-field', from, to: colon });
    this.lexemes.push({ type: 'field', name, from, to: colon });
    return colon < end ? this.#chunk(colon, true) : colon;
  }
}
