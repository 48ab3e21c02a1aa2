/**
 * Owns what candidates are narrowed down by and sorted by: each filter with its words, and what is said of it. The search, its line in
 * the access log, what is saved of it and the fields over the list all come from here. Must never know how a filter is looked up.
 */
import { isDay, sayDay } from '../kernel/date.ts';
import { count } from '../kernel/phrases.ts';
import { type Cell, type CellOf, type Column, day, number, pick, refer, roomFor, text, told } from './column.ts';
import { pay } from './formats.ts';
import * as picks from './picks.ts';

/** The most signs that a Boolean search may have, wherever it is typed, read, run or saved. */
export const BOOLEAN_ROOM = 2000;
export const booleanSearch = roomFor(text('Boolean search'), BOOLEAN_ROOM);

export const searchFilters = {
  state: pick('Record state', picks.searchedStates),
  availability: pick('Availability', picks.availabilities),
  sector: pick('Sector', picks.sectors),
  town: text('Town'),
  near: told(text('Near'), { note: 'town or postcode' }),
  miles: told(number('Within', 500, 'miles'), { note: 'miles as the crow flies' }),
  verified: pick('Availability check', picks.verifiedStates),
  verified_within: told(number('Verified within', 3650, 'days'), { note: 'days' }),
  work_type: pick('Looking for', picks.workTypes),
  pay_at_most: told(text('Pay at most', pay), { note: 'such as £14 an hour' }),
  qualification: text('Qualification or licence'),
  in_date_on: told(day('In date on'), { note: 'the qualification, or anything that runs out' }),
  skill: refer('Skill', 'skill'),
  tag: refer('Tag', 'tag'),
  owned_by: refer('Candidate’s owner', 'staff'),
  sort: pick('Sorted by', picks.candidateSorts),
} satisfies Record<string, Column>;
export type FilterName = keyof typeof searchFilters;
export const filterNames = Object.keys(searchFilters) as FilterName[];

/** What is given of them; the others narrow nothing down. */
export type SearchFilters = {
  [N in FilterName]?: NonNullable<CellOf<(typeof searchFilters)[N]>> extends number ? number : string;
};
/** A search as it is asked: words, a Boolean search, filters. */
export type GivenSearch = SearchFilters & { words?: string; boolean?: string };
type Given = { readonly [N in FilterName]?: Cell | undefined };

const ways: Partial<Record<FilterName, (value: string, given: Given) => string>> = {
  near: (place, { miles }) =>
    miles ? `within ${count(Number(miles), 'mile')} of ${place} as the crow flies` : `miles from ${place}`,
  miles: () => '',
  verified: (state) => `availability ${state === 'In date' ? 'verified in time' : 'stale or never verified'}`,
  verified_within: (days) => `availability verified within ${count(Number(days), 'day')}`,
  work_type: (type) => `looking for ${type}`,
  pay_at_most: (most) => `pay expected at most ${most}`,
  qualification: (words) => `qualification “${words}”`,
  in_date_on: (on) => `in date on ${isDay(on) ? sayDay(on) : on}`,
  owned_by: (staff) => `owner ${staff}`,
  sort: (by) => `sorted by ${by.toLowerCase()}`,
};

/** Filters of which one means nothing, or something else, without the other: they are judged and told as one. */
const TOGETHER: readonly (readonly FilterName[])[] = [
  ['near', 'miles'],
  ['qualification', 'in_date_on'],
];

/**
 * What is given, in the pieces that each narrow a list down by themselves: miles with the place they are counted from, a day with the
 * qualification that is in date on it. An order narrows nothing down, nor does a place without miles.
 */
export const filterPieces = (given: SearchFilters): SearchFilters[] => {
  const { sort: _, near, ...others } = given;
  const narrowing: SearchFilters = others.miles === undefined || near === undefined ? others : { ...others, near };
  const names = filterNames.filter((name) => ![undefined, ''].includes(narrowing[name] as string | undefined));
  const groups = new Set(names.map((name) => TOGETHER.find((group) => group.includes(name)) ?? [name]));
  const keys = new Set([...groups].map((group) => group.filter((name) => names.includes(name)).join(' ')));
  return [...keys].map(
    (key): SearchFilters => Object.fromEntries(key.split(' ').map((name) => [name, narrowing[name as FilterName]])),
  );
};

/** What a screen says more exactly than the sentences of logs, which stay as they were put (decision 9). */
const shownWays: typeof ways = {
  ...ways,
  near: (place, { miles }) =>
    miles === 0 ? `within 0 miles of ${place}, in the place itself` : (ways.near?.(place, { miles }) ?? place),
  in_date_on: (on, given) =>
    given.qualification
      ? (ways.in_date_on?.(on, given) ?? on)
      : `anything that runs out, in date on ${isDay(on) ? sayDay(on) : on}; say which qualification to find those without a last day too`,
};

type NameOf = (id: string) => string;

function sayOne(name: FilterName, given: Given, nameOf: NameOf, says: typeof ways): string {
  const value = given[name];
  if (value === undefined || value === null || value === '') return '';
  const shown = 'table' in searchFilters[name] ? nameOf(String(value)) : String(value);
  return says[name]?.(shown, given) ?? `${name} ${shown}`;
}

/** "state Archived", "within 10 miles of Leeds as the crow flies": each filter that is given, in words, in the order of the list. */
export const sayFilters = (given: Given, nameOf: NameOf = (id) => id): string[] =>
  filterNames.flatMap((name) => sayOne(name, given, nameOf, ways) || []);

/** One of them on a screen, as it is meant beside the others; '' where it says nothing by itself. */
export const showFilter = (name: FilterName, given: Given, nameOf: NameOf): string =>
  sayOne(name, given, nameOf, shownWays);
export const showFilters = (given: Given, nameOf: NameOf): string[] =>
  filterNames.flatMap((name) => showFilter(name, given, nameOf) || []);
