/**
 * Owns what narrows down a list of candidates and what sorts it, as SQL over a line `l` of `candidate_list`.
 * Must never decide what a word means: the search and the picklists say that.
 */
import type { Parsed } from '../../boolean/parse.ts';
import { fold } from '../../kernel/text.ts';
import { payOf } from '../../record/formats.ts';
import { milesFrom, placeIn } from '../../record/places/place.ts';
import type { FilterName, SearchFilters } from '../../record/search-filters.ts';
import { relevanceOf } from '../boolean/relevance.ts';
import { STALE_AFTER_DAYS } from '../rules/availability.ts';
import { type Condition, quickly, wordsIn } from './page.ts';

/** Days since somebody asked; NULL where nobody ever did. */
const DAYS = "julianday((SELECT value FROM setting WHERE id = 'today')) - julianday(l.verified)";

type Filter = (value: string | number, all: SearchFilters) => Condition[];
const equal =
  (column: string): Filter =>
  (value) => [{ sql: `l.${column} = ?`, cells: [value] }];
const nobody: Condition = { sql: 'false', cells: [] };
const holds = (table: string, column: string, value: string | number): Condition[] => [
  { sql: `l.id IN (SELECT candidate FROM ${table} WHERE ${column} = ?)`, cells: [value] },
];

/** Of the state somebody says elsewhere; miles and the day belong to another filter. */
const filters: Record<Exclude<FilterName, 'state' | 'sort' | 'miles'>, Filter> = {
  availability: equal('availability'),
  sector: equal('sector'),
  town: (town) => [{ sql: 'l.town = ?', cells: [fold(String(town))] }],
  near: (_, all) => (all.miles === undefined ? [] : [within(all)]),
  verified: (state) => [
    {
      sql: `coalesce(${DAYS} <= ${STALE_AFTER_DAYS}, false) = ?`,
      cells: [state === 'In date' ? 1 : 0],
    },
  ],
  verified_within: (days) => [{ sql: `${DAYS} <= ?`, cells: [days] }],
  // Who takes either kind of work takes this one.
  work_type: (type) => [{ sql: "l.work_type IN (?, 'Either')", cells: [type] }],
  pay_at_most: (text) => {
    const most = payOf(String(text));
    // The lower end is what they would take; another unit is not compared.
    return most ? [{ sql: 'l.pay_per = ? AND l.pay_low <= ?', cells: [most.per, most.high] }] : [nobody];
  },
  qualification: (words, { in_date_on }) => [held(String(words), in_date_on)],
  in_date_on: (day, { qualification }) => (qualification ? [] : [held('', String(day))]),
  skill: (skill) => holds('candidate_skill', 'skill', skill),
  tag: (tag) => holds('candidate_tag', 'tag', tag),
  owned_by: equal('owner'),
};

/** Each title on record is compared once, however many hold it. A licence without its last day is not in date for certain. */
function held(words: string, day: string | undefined): Condition {
  const titled = quickly(words, (each) =>
    wordsIn(
      "' ' || fold(concat_ws(' ', title, level))",
      each.map((word) => ` ${word}`),
    ),
  );
  const parts: Condition[] = [
    { sql: "q.status = 'Achieved'", cells: [] },
    ...(titled.length > 0
      ? [
          {
            sql: `(q.title, coalesce(q.level, '')) IN (SELECT title, coalesce(level, '') FROM (SELECT DISTINCT title, level FROM qualification) WHERE ${titled.map(({ sql }) => sql).join(' AND ')})`,
            cells: titled.flatMap(({ cells }) => cells),
          },
        ]
      : []),
    ...(day === undefined
      ? []
      : [
          {
            sql:
              titled.length > 0 ? "coalesce(q.expires_on >= ?, q.level IS NOT 'Licence or card')" : 'q.expires_on >= ?',
            cells: [day],
          },
        ]),
  ];
  return {
    sql: `l.id IN (SELECT q.candidate FROM qualification q WHERE ${parts.map(({ sql }) => sql).join(' AND ')})`,
    cells: parts.flatMap(({ cells }) => cells),
  };
}

function within({ near = '', miles = 0 }: SearchFilters): Condition {
  const close = [...milesFrom(placeIn(near) ?? '')].flatMap(([place, far]) => (far <= miles ? [place] : []));
  return { sql: 'l.place IN (SELECT value FROM json_each(?))', cells: [JSON.stringify(close)] };
}

/** What cannot be read finds nobody: miles from nowhere are no narrower search. */
export const narrowedBy = (given: SearchFilters): Condition[] => [
  ...(given.miles !== undefined && !given.near ? [nobody] : []),
  ...Object.entries(filters).flatMap(([name, filter]) => {
    const value = given[name as FilterName];
    return value === undefined || value === '' ? [] : filter(value, given);
  }),
];

interface Order {
  before?: Condition;
  joined: string;
  order: string;
  ordering?: Condition['cells'];
}
/** The order of the list itself. */
export const BY_NAME = 'l.last_name, l.first_name, l.id';

/** The order asked for, then by name. What cannot be sorted by, since nothing says where or what for, is sorted by name. */
export function orderOf({ sort, near }: SearchFilters, { tree }: Parsed): Order {
  const [joined, place] = ['', near && placeIn(near)];
  // Nobody knows of an empty one when it was: SQLite puts it last by itself.
  if (sort === 'Last verified') return { joined, order: `l.verified DESC, ${BY_NAME}` };
  if (sort === 'Last contact') return { joined, order: `l.last_contact DESC, ${BY_NAME}` };
  if (sort === 'Relevance' && tree) {
    const { sql, cells } = relevanceOf(tree);
    return { joined, order: `(${sql}) DESC, ${BY_NAME}`, ordering: cells };
  }
  if (sort !== 'Distance' || !place) return { joined, order: BY_NAME };
  return {
    before: {
      sql: 'WITH far(place, miles) AS MATERIALIZED (SELECT key, value FROM json_each(?))',
      cells: [JSON.stringify(Object.fromEntries(milesFrom(place)))],
    },
    joined: 'LEFT JOIN far ON far.place = l.place',
    order: `far.miles IS NULL, far.miles, ${BY_NAME}`,
  };
}
