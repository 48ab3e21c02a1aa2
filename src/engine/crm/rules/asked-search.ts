/** Owns what a search of candidates must be before it is run as a step: it asks for something, and each part of it can be read. */
import { sayNobodyLookedFor } from '../../boolean/fault.ts';
import { parseBoolean } from '../../boolean/parse.ts';
import type { Cell } from '../../record/column.ts';
import { payOf } from '../../record/formats.ts';
import { placeIn } from '../../record/places/place.ts';
import { NO_AMOUNT, NO_PLACE, sayUnknownPlace } from '../../record/search-faults.ts';
import { type GivenSearch, type SearchFilters, searchFilters } from '../../record/search-filters.ts';
import { refuse } from '../refuse.ts';

/** Words and filters as a command carries them, or as they are saved. */
export type AskedSearch = Readonly<Record<string, Cell | undefined>>;
const PARTS: readonly string[] = ['words', 'boolean', ...Object.keys(searchFilters)];

export const givenIn = (asked: AskedSearch): GivenSearch =>
  Object.fromEntries(
    PARTS.flatMap((part) => {
      const value = asked[part];
      return value === undefined || value === null || value === '' ? [] : [[part, value]];
    }),
  );

export const paramsOf = ({ words, ...others }: GivenSearch): SearchFilters & { search?: string; boolean?: string } => ({
  ...others,
  ...(words && { search: words }),
});

/** The parts that are given, when they are a search. @throws Refused */
export function searchIn(asked: AskedSearch): GivenSearch {
  const given = givenIn(asked);
  // An order is no search, nor is a place to count miles from.
  const { sort: _, near: __, ...narrowing } = given;
  if (Object.keys(narrowing).length === 0) refuse('words', 'Say what to look for, or where.');
  checkRead(given);
  return given;
}

/** The same where nothing has to be looked for. @throws Refused */
export function viewIn(asked: AskedSearch): GivenSearch {
  const given = givenIn(asked);
  checkRead(given);
  return given;
}

/** Half a search is never run. @throws Refused */
export function checkRead({ boolean, near, miles, sort, pay_at_most }: GivenSearch): void {
  const read = parseBoolean(boolean ?? '');
  const [fault] = read.ok ? [] : read.error;
  if (fault) refuse('boolean', sayNobodyLookedFor(fault));
  if (near && !placeIn(near)) refuse('near', sayUnknownPlace(near));
  if (miles !== undefined && !near) refuse('near', NO_PLACE);
  if (sort === 'Distance' && !near) refuse('near', `Distance to where? ${NO_PLACE}`);
  if (pay_at_most && !payOf(pay_at_most)) refuse('pay_at_most', NO_AMOUNT);
}
