/**
 * Owns proof that a match in SQL says of any people and any requirements what a plain reading of the rows says, and puts them in that order.
 * Must never compare with code of the match itself.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Crm } from '../../src/engine/crm/crm.ts';
import { ranked, verdictsOf } from '../../src/engine/crm/match/match.ts';
import type { NewRow, Rows } from '../../src/engine/record/catalogue.ts';
import {
  availabilities,
  needs,
  onList,
  qualificationStates,
  requirementKinds,
  rightToWork,
  shiftPatterns,
} from '../../src/engine/record/picks.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { office } from '../builders/crm-office.ts';
import { sqlite } from '../builders/sqlite.ts';
import { judge, type Someone, type Wanted } from './naive-match.ts';

const TODAY = '2026-11-02';
const TITLES = ['Counterbalance lift truck', 'Reach truck', 'AAT Level 2', 'Zażółć'];
const SKILLS = ['Sage 50', 'Month-end', 'Pick & pack'];
const WORK = ['Clerk', 'Accounts assistant', 'FLT driver'];
const SAYS = { said: 'Daily work in', unsure: 'Wants to learn', denied: 'No experience of' } as const;

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const month = fc
  .integer({ min: 0, max: 40 })
  .map((n) => `${2023 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
const day = oneOf(['2026-08-03', '2026-08-04', '2026-10-30', '2026-11-02', '2026-11-09', '2026-11-30', '2027-02-05']);

const someone: fc.Arbitrary<Someone> = fc.record({
  candidate: fc.record({
    availability: maybe(oneOf(availabilities)),
    available_from: maybe(day),
    availability_verified: maybe(oneOf(['2026-08-03', '2026-08-04', '2026-10-30'])),
    shift_pattern: maybe(oneOf(shiftPatterns)),
    pay_expected: maybe(
      oneOf([
        '£14 an hour',
        '£15.40 an hour',
        '£15.41 an hour',
        '£14.50 to £17 an hour',
        '£26,000 a year',
        '15.20',
        'ask',
      ]),
    ),
    travel_miles: maybe(fc.integer({ min: 0, max: 12 })),
    right_to_work: maybe(oneOf(rightToWork)),
    identity_checked: maybe(day),
  }),
  jobs: fc.array(fc.record({ job_title: oneOf(WORK), started: maybe(month), ended: maybe(month) }), { maxLength: 4 }),
  qualifications: fc.array(
    fc.record({ title: oneOf(TITLES), status: oneOf(qualificationStates), expires_on: maybe(day) }),
    { maxLength: 3 },
  ),
  skills: fc.uniqueArray(fc.record({ name: oneOf(SKILLS), years: maybe(fc.integer({ min: 0, max: 3 })) }), {
    selector: ({ name }) => name,
    maxLength: 3,
  }),
  cv: fc.array(fc.record({ skill: oneOf(SKILLS), says: oneOf(['said', 'unsure', 'denied'] as const) }), {
    maxLength: 3,
  }),
});

const some = (values: readonly string[]) => fc.subarray([...values], { maxLength: 2 });
const namesOf: Record<string, readonly string[]> = { Skill: SKILLS, Experience: WORK };
const wanted: fc.Arbitrary<Wanted> = oneOf(requirementKinds).chain((kind) => {
  const names = namesOf[kind] ?? TITLES;
  return fc.record({
    kind: fc.constant<string>(kind),
    named: oneOf(names),
    same: some(names),
    near: kind === 'Skill' || kind === 'Qualification' ? some(names) : fc.constant([]),
    other: kind === 'Licence or card' ? some(names) : fc.constant([]),
    years: kind === 'Skill' || kind === 'Experience' ? maybe(fc.integer({ min: 1, max: 3 })) : fc.constant(null),
    from: oneOf(['2026-10-30', '2026-11-09']),
    to: oneOf(['2026-11-09', '2027-02-05']),
    by: day,
    shift: oneOf(shiftPatterns),
    highest: oneOf([14, 15.4]),
  });
});

const asRow = (one: Wanted, id: string, need: (typeof needs)[number]): NewRow<'requirement'> => ({
  id,
  vacancy: 'VAC-0001',
  need,
  kind: onList(requirementKinds, one.kind),
  what: id,
  named: one.named ?? null,
  same_as: one.same?.join('\n') || null,
  near: one.near?.join('\n') || null,
  other: one.other?.join('\n') || null,
  years: one.years ?? null,
  good_from: one.from ?? null,
  good_to: one.to ?? null,
  free_by: one.by ?? null,
  shift: one.shift ? onList(shiftPatterns, one.shift) : null,
  pay: `£${one.highest} an hour`,
});

function rowsOf(person: Someone, id: string): Rows {
  const rows = <T extends object>(prefix: string, parts: T[]) =>
    parts.map((part, at) => ({ ...part, id: `${prefix}-${id}-${at}`, candidate: id }));
  const document = `DOC-${id}`;
  return {
    candidate: [{ id, state: 'Active', ...person.candidate }],
    work_history: rows('JOB', person.jobs).map((job) => ({ ...job, employer: 'x' })),
    qualification: rows('QUAL', person.qualifications) as NewRow<'qualification'>[],
    candidate_skill: rows('CS', person.skills).map(({ name, ...row }) => ({
      ...row,
      skill: `S-${SKILLS.indexOf(name)}`,
    })),
    document: [{ id: document, candidate: id, folder: 'FOLD-0001', kind: 'CV', name: id, version: 2, state: 'Active' }],
    document_version: [
      {
        id: `${document}/1`,
        document,
        number: 1,
        body: SKILLS.map((name) => `${SAYS.said} ${name}.`).join(' '),
        filed_on: TODAY,
        filed_by: 'STAFF-0001',
      },
      {
        id: `${document}/2`,
        document,
        number: 2,
        body: person.cv.map(({ skill, says }) => `${SAYS[says]} ${skill}.`).join(' ') || '-',
        filed_on: TODAY,
        filed_by: 'STAFF-0001',
      },
    ],
  };
}

const vacancy: Rows = {
  client: [{ id: 'CLI-0001', name: 'Tansley Foods', state: 'Active' }],
  vacancy: [{ id: 'VAC-0001', client: 'CLI-0001', title: 'Clerk', state: 'Open' }],
  skill: SKILLS.map((name, at) => ({ id: `S-${at}`, name })),
};
/** One block of bytes for all of the runs. */
const ground: Rows = { ...office, ...vacancy };
const ORDER = ['shortlist', 'ask first', 'no'];

it('every verdict, the standing of everybody and their order are those of a plain reading of the rows', () => {
  const people = fc.array(someone, { minLength: 1, maxLength: 6 });
  const asks = fc.array(fc.tuple(wanted, oneOf(needs)), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(people, asks, maybe(fc.integer({ min: 0, max: 12 })), (crowd, asked, far) => {
      const ids = crowd.map((_, at) => `CAND-${at}`);
      const requirement = asked.map(([one, need], at) => asRow(one, `REQ-${at}`, need));
      const crm = new Crm(
        sqlite,
        [{ requirement }, ...crowd.map((one, at) => rowsOf(one, `CAND-${at}`))],
        ENGINE,
        ground,
      );
      try {
        const miles = far === null ? {} : Object.fromEntries(ids.map((id) => [id, far]));
        const expected = crowd.map((one) => asked.map(([want]) => judge(want, one, far ?? undefined, TODAY)));
        const cells = verdictsOf(crm, { vacancy: 'VAC-0001', miles, only: ids });
        const found = ids.map((id) =>
          requirement.map((one) => cells.find((cell) => cell.candidate === id && cell.requirement === one.id)?.verdict),
        );
        expect(found).toEqual(expected);
        const lines = ranked(crm, { vacancy: 'VAC-0001', miles });
        const plain = crowd.map((one, at) => {
          const verdicts = asked.map(([want, need], n) => ({
            must: need === 'Must have',
            kind: want.kind,
            verdict: expected[at]?.[n],
            renewable: cells.find((cell) => cell.candidate === ids[at] && cell.requirement === `REQ-${n}`)?.renewable,
          }));
          const musts = verdicts.filter(({ must }) => must);
          const against = musts.some(
            ({ verdict, renewable }) => verdict === 'not' || (verdict === 'part' && !renewable),
          );
          const open = musts.some(({ verdict }) => verdict !== 'met');
          const points = verdicts.reduce(
            (sum, { must, verdict }) => sum + (must ? 2 : 1) * (verdict === 'met' ? 2 : verdict === 'part' ? 1 : 0),
            0,
          );
          expect(
            verdicts.every(
              ({ renewable, kind, verdict }) =>
                !renewable || (kind === 'Licence or card' && verdict === 'part' && one.qualifications.length > 0),
            ),
          ).toBe(true);
          return { candidate: ids[at], belongs: against ? 'no' : open ? 'ask first' : 'shortlist', points };
        });
        const order = plain.toSorted(
          (a, b) =>
            ORDER.indexOf(a.belongs) - ORDER.indexOf(b.belongs) ||
            b.points - a.points ||
            ((a.candidate ?? '') < (b.candidate ?? '') ? -1 : 1),
        );
        expect(lines.map(({ candidate, belongs, points }) => ({ candidate, belongs, points }))).toEqual(order);
      } finally {
        crm.db.close();
      }
    }),
    { numRuns: 150 },
  );
});
