/** Owns what is said of a Boolean search that works, so that nobody is surprised by what it asks. Must never change what it finds. */
import type { RemarkKind } from './lex.ts';

export const sayRemark: Readonly<Record<RemarkKind, string>> = {
  'lowercase-operator': 'and, or and not are read as operators. Most other systems ask for capitals: AND, OR, NOT.',
  'mixed-and-or': 'AND comes before OR, also when AND is only a space. Brackets say it outright: (a OR b) AND c.',
  'or-not': 'OR beside NOT finds nearly everybody: all who lack the one word, whatever else they have.',
  'only-not': 'This says only what to leave out: everybody else is listed.',
  'ignored-sign': 'A sign that stands alone is not looked for.',
};
