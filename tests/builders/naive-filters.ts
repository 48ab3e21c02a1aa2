/**
 * Owns a second evaluation of the filters and orders of a search of candidates, by reading whole rows one after another, and random people
 * to try it on. Must never share code with the queries: what both would get wrong, nobody would see.
 */
import fc from 'fast-check';
import { Crm } from '../../src/engine/crm/crm.ts';
import type { NewRow, Rows } from '../../src/engine/record/catalogue.ts';
import * as picks from '../../src/engine/record/picks.ts';
import { type SearchFilters, searchFilters } from '../../src/engine/record/search-filters.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { office } from './crm-office.ts';
import { sqlite } from './sqlite.ts';

export const TODAY = '2026-11-02';
/** Where they live, and how far that is from Leeds; null: nobody knows. */
export const HOMES = [
  { town: 'Leeds', postcode: 'LS6 1AA', miles: 0 },
  { town: 'Bradford', postcode: null, miles: 9 },
  { town: null, postcode: 'YO10 4AA', miles: 23 },
  { town: 'Manchester', postcode: 'M8 1AA', miles: 36 },
  { town: 'Ravensyke', postcode: null, miles: null },
  { town: null, postcode: null, miles: null },
] as const;
const DAYS = ['2026-11-02', '2026-10-20', '2026-08-04', '2026-08-03', '2025-11-02', null] as const;
/** Lower end and unit, or null where no amount can be read. */
const PAYS = [
  { text: '£12 an hour', low: 12, per: 'hour' },
  { text: '£14.50 to £16 an hour', low: 14.5, per: 'hour' },
  { text: '£26,000 a year', low: 26_000, per: 'year' },
  { text: 'negotiable', low: null, per: null },
  { text: null, low: null, per: null },
] as const;
const TITLES = ['CSCS card', 'Forklift counterbalance', 'AAT'] as const;

const held = fc.record({
  title: fc.constantFrom(...TITLES),
  level: fc.constantFrom('Level 3' as const, 'Licence or card' as const, null),
  status: fc.constantFrom(...picks.qualificationStates),
  expires_on: fc.constantFrom('2026-10-01', '2027-03-01', null),
});
const person = fc.record({
  last_name: fc.constantFrom('Abbot', 'Baker', 'Cook', 'Zoë'),
  home: fc.constantFrom(...HOMES),
  pay: fc.constantFrom(...PAYS),
  availability: fc.constantFrom(...picks.availabilities, null),
  sector: fc.constantFrom('Care' as const, 'Finance' as const, null),
  work_type: fc.constantFrom(...picks.workTypes, null),
  verified: fc.constantFrom(...DAYS),
  contact: fc.constantFrom(...DAYS),
  owner: fc.constantFrom('STAFF-0001', 'STAFF-0002', null),
  skills: fc.subarray(['SKILL-0001', 'SKILL-0002']),
  tagged: fc.boolean(),
  state: fc.constantFrom('Active' as const, 'Active' as const, 'Archived' as const),
  quals: fc.array(held, { maxLength: 2 }),
});
export type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;
export const manyPeople = fc.array(person, { minLength: 1, maxLength: 25 });

const eachFilter = fc.record({
  state: fc.constantFrom('Active', 'Archived', 'All'),
  availability: fc.constantFrom(...picks.availabilities),
  sector: fc.constantFrom('Care', 'Finance'),
  town: fc.constantFrom('leeds', 'BRADFORD', 'Ravensyke'),
  near: fc.constantFrom('Leeds', 'LS2'),
  miles: fc.constantFrom(0, 8, 9, 25, 100),
  verified: fc.constantFrom(...picks.verifiedStates),
  verified_within: fc.constantFrom(0, 13, 90, 400),
  work_type: fc.constantFrom(...picks.workTypes),
  pay_at_most: fc.constantFrom('£13 an hour', '£14.50 an hour', '£30k', 'anything'),
  qualification: fc.constantFrom('cscs', 'aat level 3', 'counterbalance', 'lift', 'card cscs'),
  in_date_on: fc.constantFrom('2026-10-01', '2026-12-01', '2028-01-01'),
  skill: fc.constantFrom('SKILL-0001', 'SKILL-0002'),
  tag: fc.constant('TAG-0001'),
  owned_by: fc.constantFrom('STAFF-0001', 'STAFF-0002'),
  sort: fc.constantFrom(...picks.candidateSorts),
});
type Filter = keyof SearchFilters;
const NAMES: readonly Filter[] = Object.keys(searchFilters) as Filter[];

/** A few at a time: many together find nobody, and prove nothing. */
export const someFilters: fc.Arbitrary<SearchFilters> = fc
  .tuple(eachFilter, fc.subarray([...NAMES], { maxLength: 3 }))
  .map(([all, names]) => {
    const on = new Set<Filter>(names);
    // Miles are counted from somewhere.
    if (on.has('miles') || all.sort === 'Distance') on.add('near');
    return Object.fromEntries(Object.entries(all).filter(([name]) => on.has(name as Filter)));
  });

const idOf = (at: number): string => `CAND-${String(1000 + at)}`;

export function rowsOf(people: readonly Person[]): Rows {
  const candidate = people.map(
    (one, at): NewRow<'candidate'> => ({
      id: idOf(at),
      state: one.state,
      first_name: 'A',
      last_name: one.last_name,
      town: one.home.town,
      postcode: one.home.postcode,
      pay_expected: one.pay.text,
      availability: one.availability,
      sector: one.sector,
      work_type: one.work_type,
      availability_verified: one.verified,
      last_contact: one.contact,
      owner: one.owner,
    }),
  );
  const each = <T>(list: (one: Person, id: string) => readonly T[]): T[] =>
    people.flatMap((one, at) => list(one, idOf(at)));
  return {
    tag: [{ id: 'TAG-0001', name: 'Driver' }],
    candidate,
    candidate_skill: each(({ skills }, id) => skills.map((skill) => ({ id: `${id}/${skill}`, candidate: id, skill }))),
    candidate_tag: each(({ tagged }, id) => (tagged ? [{ id: `${id}/T`, candidate: id, tag: 'TAG-0001' }] : [])),
    qualification: each(({ quals }, id) =>
      quals.map((qual, at) => ({ ...qual, id: `${id}/Q${at}`, candidate: id, certificate_seen: 0 as const })),
    ),
  };
}

/** A CRM with these people and no others. */
export const crmOf = (people: readonly Person[]): Crm => new Crm(sqlite, [office, rowsOf(people)], ENGINE);

const DAY_MS = 86_400_000;
const ago = (day: string): number => (Date.parse(TODAY) - Date.parse(day)) / DAY_MS;
const MOST: Record<string, { most: number; per: string }> = {
  '£13 an hour': { most: 13, per: 'hour' },
  '£14.50 an hour': { most: 14.5, per: 'hour' },
  '£30k': { most: 30_000, per: 'year' },
};

function holds(one: Person, words: string | undefined, on: string | undefined): boolean {
  return one.quals.some(({ title, level, status, expires_on }) => {
    if (status !== 'Achieved') return false;
    const known = `${title} ${level ?? ''}`.toLowerCase().split(' ');
    if (words && !words.split(' ').every((word) => known.some((other) => other.startsWith(word)))) return false;
    if (on === undefined) return true;
    if (expires_on !== null) return expires_on >= on;
    return words !== undefined && level !== 'Licence or card';
  });
}

/** Whether somebody fits, but for the miles. */
function fits(one: Person, asked: SearchFilters): boolean {
  const { state = 'Active' } = asked;
  if (state !== 'All' && one.state !== state) return false;
  if (asked.availability && one.availability !== asked.availability) return false;
  if (asked.sector && one.sector !== asked.sector) return false;
  if (asked.town && one.home.town?.toLowerCase() !== asked.town.toLowerCase()) return false;
  const fresh = one.verified !== null && ago(one.verified) <= 90;
  if (asked.verified && fresh !== (asked.verified === 'In date')) return false;
  if (asked.verified_within !== undefined && (one.verified === null || ago(one.verified) > asked.verified_within))
    return false;
  if (asked.work_type && one.work_type !== asked.work_type && one.work_type !== 'Either') return false;
  if (asked.pay_at_most) {
    const limit = MOST[asked.pay_at_most];
    if (!limit || one.pay.per !== limit.per || (one.pay.low ?? 0) > limit.most) return false;
  }
  if ((asked.qualification || asked.in_date_on) && !holds(one, asked.qualification, asked.in_date_on)) return false;
  if (asked.skill && !one.skills.includes(asked.skill)) return false;
  if (asked.tag && !one.tagged) return false;
  return !asked.owned_by || one.owner === asked.owned_by;
}

/** Letters without their dots, as the list sorts. */
const lastFirst = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? 1 : (a ?? '') > (b ?? '') ? -1 : 0;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who fits, in the order asked for; and how many more would but for not knowing where they live. */
export function naively(people: readonly Person[], asked: SearchFilters): { ids: string[]; unplaced: number } {
  const fitting = people.map((one, at) => ({ ...one, id: idOf(at) })).filter((one) => fits(one, asked));
  const { miles, near, sort } = asked;
  const close = (one: Person) => miles === undefined || (one.home.miles !== null && one.home.miles <= miles);
  const far = ({ home }: Person) => home.miles ?? Number.POSITIVE_INFINITY;
  const ids = fitting
    .filter(close)
    .sort((a, b) => {
      const first =
        sort === 'Last verified'
          ? lastFirst(a.verified, b.verified)
          : sort === 'Last contact'
            ? lastFirst(a.contact, b.contact)
            : sort === 'Distance' && near && far(a) !== far(b)
              ? far(a) - far(b)
              : 0;
      return first || byText(a.last_name, b.last_name) || byText(a.id, b.id);
    })
    .map(({ id }) => id);
  return { ids, unplaced: miles === undefined ? 0 : fitting.filter(({ home }) => home.miles === null).length };
}
