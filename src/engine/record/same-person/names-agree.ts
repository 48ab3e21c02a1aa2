/**
 * Owns whether two people are called the same: equal, first and last changed round, or one the variant of the other; or one of two names.
 * Compares what people see as one name (kernel/text), and what is known to be one (known-names). Must never weigh whose name it is.
 */
import { fold } from '../../kernel/text.ts';
import type { KnownNames } from './known-names.ts';

/** A name in one field as it is compared: its words, and all of it without a gap. */
interface Part {
  words: readonly string[];
  bare: string;
}
export interface ComparedName {
  /** Of a person with one name, whichever field it stands in. */
  first: Part;
  last: Part;
}

export type NameFor = 'same-name' | 'name-swapped' | 'name-variant' | 'same-first-name' | 'same-last-name';
export type NameAgainst = 'other-name' | 'other-first-name' | 'other-last-name';
/** `whole`: the name agrees; `first`, `last`: only that one does; `other`: neither. */
export interface NamesCompared {
  agrees: 'whole' | 'first' | 'last' | 'other';
  for?: NameFor;
  against?: NameAgainst;
}

const isEmpty = ({ words }: Part): boolean => words.length === 0;

function part(name: string | null | undefined): Part {
  const words = fold(name ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return { words, bare: words.join('') };
}

export function comparedName(first: string | null | undefined, last: string | null | undefined): ComparedName {
  const [one, two] = [part(first), part(last)];
  return isEmpty(one) ? { first: two, last: one } : { first: one, last: two };
}

/** What a name is known to be another form of: the groups it stands in, by the first of each. */
export class NameForms {
  readonly #forms = new Map<string, string[]>();

  constructor({ sameNames }: Pick<KnownNames, 'sameNames'>) {
    for (const group of sameNames) {
      const folded = group.map((name) => part(name).bare);
      const [head = ''] = folded;
      for (const name of folded) this.#forms.set(name, [...(this.#forms.get(name) ?? []), head]);
    }
  }

  /** The forms that this word counts as; itself when nothing is known of it. */
  of(word: string): readonly string[] {
    return this.#forms.get(word) ?? [word];
  }

  areOne(a: string, b: string): boolean {
    return a === b || this.of(a).some((form) => this.of(b).includes(form));
  }
}

/** A single letter of a script that has initials; a name of one Chinese sign is a whole name. */
const isInitial = (word: string): boolean => [...word].length === 1 && word.toUpperCase() !== word;
const fitsInitial = (a: string, b: string): boolean =>
  (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));

type Alike = (a: string, b: string) => boolean;

/** Every word of the shorter one is a word of the longer one: one of several first names, one half of a double surname. */
function isWithin(a: Part, b: Part, alike: Alike): boolean {
  const [few, many] = a.words.length <= b.words.length ? [a.words, [...b.words]] : [b.words, [...a.words]];
  return (
    few.length > 0 &&
    few.every((word) => {
      const found = many.findIndex((other) => alike(word, other));
      if (found >= 0) many.splice(found, 1);
      return found >= 0;
    })
  );
}

/** Whether one part of two names agrees; a part that is not there agrees with one that is not. */
const agrees = (a: Part, b: Part, alike: Alike): boolean => a.bare === b.bare || isWithin(a, b, alike);

export function compareNames(a: ComparedName, b: ComparedName, forms: NameForms): NamesCompared {
  if (isEmpty(a.first) || isEmpty(b.first)) return { agrees: 'other' };
  const all = ({ first, last }: ComparedName): string => [...first.words, ...last.words].join(' ');
  if ((a.first.bare === b.first.bare && a.last.bare === b.last.bare) || all(a) === all(b))
    return { agrees: 'whole', for: 'same-name' };
  if (!isEmpty(a.last) && a.first.bare === b.last.bare && a.last.bare === b.first.bare)
    return { agrees: 'whole', for: 'name-swapped' };
  const known: Alike = (one, two) => forms.areOne(one, two);
  const orInitial: Alike = (one, two) => known(one, two) || fitsInitial(one, two);
  const ofLast = a.last.words.length === 1 && b.last.words.length === 1 ? orInitial : known;
  // Two initials fit too many people.
  const wholly = isWithin(a.first, b.first, known) || isWithin(a.last, b.last, known);
  if (wholly && agrees(a.first, b.first, orInitial) && agrees(a.last, b.last, ofLast))
    return { agrees: 'whole', for: 'name-variant' };
  if (isEmpty(a.last) || isEmpty(b.last)) return withOneName(a, b, known);
  if (agrees(a.first, b.first, known)) return { agrees: 'first', for: 'same-first-name', against: 'other-last-name' };
  if (agrees(a.last, b.last, known)) return { agrees: 'last', for: 'same-last-name', against: 'other-first-name' };
  return { agrees: 'other', against: 'other-name' };
}

/** The one name of one of them is a name of the other; of a second one nothing is known, so nothing speaks against it. */
function withOneName(a: ComparedName, b: ComparedName, known: Alike): NamesCompared {
  const [one, two] = isEmpty(a.last) ? [a, b] : [b, a];
  if (agrees(one.first, two.first, known)) return { agrees: 'first', for: 'same-first-name' };
  if (!isEmpty(two.last) && agrees(one.first, two.last, known)) return { agrees: 'first', for: 'same-last-name' };
  return { agrees: 'other', against: 'other-name' };
}

/**
 * Names as keys: two whose names agree share one, whichever way they agree. An initial of one part with the whole of the other, both ways
 * round, in every form that is known.
 */
export function nameKeys({ first, last }: ComparedName, forms: NameForms): string[] {
  const known = (part: Part) => {
    const whole = wholeWords(part, forms);
    return { whole, begins: [...new Set([...part.words, ...whole].map(firstSign))] };
  };
  const one = known(first);
  const two = isEmpty(last) ? one : known(last);
  const keys = new Set<string>();
  for (const letter of one.begins) for (const word of two.whole) keys.add(`${letter} ${word}`);
  for (const letter of two.begins) for (const word of one.whole) keys.add(`${letter} ${word}`);
  return [...keys];
}

/** Every single word of a name, and each part without its gaps, in every form that is known. */
export const wordKeys = ({ first, last }: ComparedName, forms: NameForms): string[] => [
  ...new Set([first, last].flatMap((part) => wholeWords(part, forms))),
];

const firstSign = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

const wholeWords = ({ words, bare }: Part, forms: NameForms): string[] =>
  (words.length > 1 ? [...words, bare] : words).flatMap((word) => forms.of(word));
