/**
 * Owns what can be wrong with a Boolean search: each kind with its sentence and the nearest ways to mend it, at its place.
 * Must never mend anything by itself: what was meant is for whoever typed it to say.
 */
import { nearest } from '../kernel/nearest.ts';
import { listWords } from '../kernel/phrases.ts';
import { availabilities } from '../record/picks.ts';
import { BOOLEAN_ROOM } from '../record/search-filters.ts';
import { booleanFields } from './tree.ts';

export const faultKinds = [
  'unclosed-bracket',
  'unopened-bracket',
  'unclosed-quote',
  'empty-brackets',
  'empty-quotes',
  'missing-left-operand',
  'missing-right-operand',
  'two-operators',
  'comma',
  'leading-star',
  'inner-star',
  'lone-star',
  'star-too-short',
  'unknown-field',
  'field-without-value',
  'unknown-value',
  'nested-field',
  'unknown-sign',
  'no-words',
  'too-long',
  'too-deep',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** The most signs a search may have, and the most brackets that may be open at once. */
export const LONGEST = BOOLEAN_ROOM;
export const DEEPEST = 50;

/** What is wrong, and from where to where in the text (code units, from 0). */
export interface Found {
  kind: FaultKind;
  from: number;
  to: number;
}
/** A button: its words, and the search as it would be. */
export interface Mend {
  says: string;
  query: string;
}
export interface BooleanFault extends Found {
  /** The first character is 1. */
  column: number;
  says: string;
  /** The nearest first. */
  mends: readonly Mend[];
}

const change = (query: string, from: number, to: number, by: string): string =>
  `${query.slice(0, from)}${by}${query.slice(to)}`;
const put = (says: string, query: string, { from, to }: Found, by: string): Mend => ({
  says,
  query: change(query, from, to, by).trim(),
});
/** Without it, and without the gap that it leaves. */
const without = (says: string, query: string, { from, to }: Found): Mend => ({
  says,
  query: `${query.slice(0, from).trimEnd()} ${query.slice(to).trimStart()}`.trim(),
});
const inPlaceOf: Readonly<Record<string, string>> = { '|': 'OR', '!': 'NOT', '¦': 'OR' };

interface Words {
  says: (typed: string) => string;
  mends: (query: string, found: Found, typed: string) => Mend[];
}
const upper = (typed: string): string => typed.toUpperCase();

const kinds: Record<FaultKind, Words> = {
  'unclosed-bracket': {
    says: () => 'The bracket opened here is never closed.',
    mends: (query, found) => [
      { says: 'Close it at the end', query: `${query.trimEnd()})` },
      put('Take it away', query, found, ''),
    ],
  },
  'unopened-bracket': {
    says: () => 'This bracket closes one that was never opened.',
    mends: (query, found) => [
      put('Take it away', query, found, ' '),
      { says: 'Open one at the beginning', query: `(${query.trimStart()}` },
    ],
  },
  'unclosed-quote': {
    says: () => 'The quotes opened here are never closed.',
    mends: (query, found) => {
      const closed = query.trimEnd().replace(/(\)*)$/, '"$1');
      return [{ says: 'Close them at the end', query: closed }, put('Take them away', query, found, '')];
    },
  },
  'empty-brackets': {
    says: () => 'There is nothing in these brackets.',
    mends: (query, found) => [without('Take them away', query, found)],
  },
  'empty-quotes': {
    says: () => 'There is no word in these quotes.',
    mends: (query, found) => [without('Take them away', query, found)],
  },
  'missing-left-operand': {
    says: (typed) => `Something must stand before ${upper(typed)}.`,
    mends: (query, found, typed) => [
      without(`Take away ${upper(typed)}`, query, found),
      put('Look for it as a word', query, found, `"${typed}"`),
    ],
  },
  'missing-right-operand': {
    says: (typed) => `Something must follow ${isMinus(typed) ? 'the minus' : upper(typed)}.`,
    mends: (query, found, typed) => [without(`Take away ${isMinus(typed) ? 'the minus' : upper(typed)}`, query, found)],
  },
  'two-operators': {
    says: () => 'There are two operators in a row. Only AND NOT and OR NOT can stand together.',
    mends: (query, found, typed) => [
      without(`Take away ${isMinus(typed) ? 'the minus' : `this ${upper(typed)}`}`, query, found),
    ],
  },
  comma: {
    says: () => 'A comma could mean AND or OR here. Say which.',
    mends: (query, found) => ['OR', 'AND'].map((word) => put(`Put ${word}`, query, found, ` ${word} `)).map(oneSpaced),
  },
  'leading-star': {
    says: () => 'A star stands at the end of a word, for any ending. It cannot stand for a beginning.',
    mends: (query, found) => [put('Take the star away', query, found, '')],
  },
  'inner-star': {
    says: () => 'A star can only stand at the very end of a word, or of the last word in quotes.',
    mends: (query, found) => [put('Take the star away', query, found, '')],
  },
  'lone-star': {
    says: () => 'A star needs a word before it. To see everybody, leave the search empty.',
    mends: (query, found) => [without('Take the star away', query, found)],
  },
  'star-too-short': {
    says: () => 'A star needs at least two letters or digits before it.',
    mends: (query, found) => [put('Take the star away', query, found, '')],
  },
  'unknown-field': {
    says: (typed) => `There is no field “${typed}” to search in. The fields are ${listWords(booleanFields)}.`,
    mends: (query, found, typed) => {
      const meant = fieldMeant(typed);
      const drop = put(`Look everywhere, without “${typed}:”`, query, found, '');
      return meant ? [put(`Put ${meant}:`, query, found, `${meant}:`), drop] : [drop];
    },
  },
  'field-without-value': {
    says: (typed) =>
      `Say what to look for in ${typed}: a word, words in quotes, or a bracket straight after the colon.`,
    mends: (query, found, typed) => [without(`Take “${typed}:” away`, query, found)],
  },
  'unknown-value': {
    says: (typed) =>
      `“${typed}” is no availability. It is one of ${listWords(availabilities)}. Record states are chosen beside the search.`,
    mends: (query, found, typed) => {
      const meant = nearest(typed, availabilities);
      const offered = meant ? [meant] : availabilities;
      return offered.map((value) => put(`Put ${value}`, query, found, `"${value}"`));
    },
  },
  'nested-field': {
    says: () => 'A field cannot stand inside another field.',
    mends: (query, found, typed) => [put(`Take “${typed}:” away`, query, found, '')],
  },
  'unknown-sign': {
    says: (typed) => `${typed} means nothing in a search. Put words that hold it in quotes.`,
    mends: (query, found, typed) => {
      const word = inPlaceOf[typed];
      return [
        ...(word ? [oneSpaced(put(`Put ${word}`, query, found, ` ${word} `))] : []),
        oneSpaced(put('Take it away', query, found, ' ')),
      ];
    },
  },
  'no-words': {
    says: () => 'There is no word to look for.',
    mends: () => [{ says: 'Clear the search', query: '' }],
  },
  'too-long': {
    says: () => `A search can have at most ${LONGEST.toLocaleString('en-GB')} characters. What is marked is too much.`,
    mends: () => [],
  },
  'too-deep': {
    says: () => `There are more than ${DEEPEST} brackets inside one another.`,
    mends: () => [],
  },
};

const oneSpaced = ({ says, query }: Mend): Mend => ({ says, query: query.replace(/ {2,}/g, ' ') });
const isMinus = (typed: string): boolean => !/\p{L}/u.test(typed);
/** How other systems call what ours call otherwise. */
const OTHER_NAMES: Readonly<Record<string, (typeof booleanFields)[number]>> = {
  city: 'town',
  location: 'town',
  place: 'town',
  job: 'title',
  jobtitle: 'title',
  role: 'title',
  skills: 'skill',
  availability: 'status',
  surname: 'name',
};
const fieldMeant = (typed: string) => OTHER_NAMES[typed.toLowerCase()] ?? nearest(typed, booleanFields);

/** A fault as it is told: where, in words, and how it can be mended. */
export function faultOf(query: string, found: Found): BooleanFault {
  // Of a field its name, of a value its words.
  const typed = query.slice(found.from, found.to).replace(/^["“”„‟«»″＂]|["“”„‟«»″＂]$|:$/gu, '');
  return {
    ...found,
    // A sign of two code units is one to whoever counts.
    column: [...query.slice(0, found.from)].length + 1,
    says: kinds[found.kind].says(typed),
    mends: kinds[found.kind].mends(query, found, typed),
  };
}

/** For whoever cannot be shown the place. An empty list would be an answer; this is none. */
export const sayNobodyLookedFor = ({ column, says }: BooleanFault): string =>
  `${says} (At character ${column}.) Nobody was looked for: this is not an empty result.`;
