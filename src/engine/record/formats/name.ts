/**
 * Owns the name of a person: composed letters, one space between words, and nothing else changed or cut. Hostile text is a name
 * like any other: it is shown as text. What is unlikely is asked about.
 */
import { cleanLine } from '../../kernel/text.ts';
import { cannotBeUsed, type Format, type Reading, refused, stored } from './format.ts';

/** At least one word of two letters, and no small letter anywhere. Scripts without capitals have neither. */
const isAllCapitals = (name: string): boolean => /\p{Lu}[\p{M}'’]*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);

/** What stands in place of the name of somebody with a pseudonym. */
const CODE = /^P-\d+$/;

function read(typed: string): Reading {
  const name = cleanLine(typed);
  if (name === '') return refused('missing');
  if (!/\p{L}/u.test(name)) return refused('no-letters');
  return stored(
    name,
    ...(isAllCapitals(name) ? (['all-capitals'] as const) : []),
    ...(/\p{N}/u.test(name) && !CODE.test(name) ? (['figures-in-name'] as const) : []),
  );
}

export const name: Format = {
  read,
  says: cannotBeUsed,
  looks: 'Write it as the person does.',
  mend: { 'no-letters': 'There is no letter in it. If it is not known, ask.' },
  // Nobody's name is cut; what is longer than this is no name.
  most: 1000,
};
