/** Owns what is said where a filter of a search cannot be read; on the screen and by the CRM alike. Never looks anything up. */
import { LONGEST } from './column.ts';
import { pay } from './formats.ts';
import { BOOLEAN_ROOM } from './search-filters.ts';

/** More than a quick search takes, wherever it is typed: each word is held against each line of a list. */
export const isTooLong = (search: string): boolean => search.trim().length > LONGEST.line;
export const TOO_LONG = `A quick search can have at most ${LONGEST.line} characters. Nothing was looked for: this is not an empty result.`;
export const ROOM_OF_BOOLEAN = `A Boolean search can have ${BOOLEAN_ROOM.toLocaleString('en-GB')}.`;

export const sayUnknownPlace = (typed: string): string =>
  `Where “${typed}” is, nobody here knows. Write a larger town near it, or the start of a UK postcode.`;
export const NO_PLACE = 'Say near which town or postcode.';
export const NO_MILES = 'Say within how many miles, or sort by distance.';
export const NO_AMOUNT = `No amount can be read in this. ${pay.looks}`;
