/**
 * Owns proof that pairs of people are judged, found by a scan and left out of it as the cases of duplicates say.
 * Must never know a rule itself.
 */
import { describe, expect, it } from 'vitest';
import { Crm } from '../../src/engine/crm/crm.ts';
import { scanForDuplicates } from '../../src/engine/crm/duplicates/scan.ts';
import type { NewRow } from '../../src/engine/record/catalogue.ts';
import { judge } from '../../src/engine/record/same-person/judge.ts';
import { type KnownNames, knownNames } from '../../src/engine/record/same-person/known-names.ts';
import { Comparing, type Person } from '../../src/engine/record/same-person/person.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { casesOf } from '../builders/case-file.ts';
import type { Form } from '../builders/case-form.ts';
import { office } from '../builders/crm-office.ts';
import { sqlite } from '../builders/sqlite.ts';

type Given = Record<string, string>;
interface Right {
  verdict: string;
  strength: string;
  for?: string[];
  against?: string[];
  remark?: string;
}
interface Pair {
  id: string;
  a: Given;
  b: Given;
  right: Right;
  why: string;
}
interface File {
  same_names?: string[][];
  one_mailbox?: string[];
  office_addresses?: string[];
  pairs: Pair[];
}

const JOB = ['employer', 'job_title', 'started'];
const personOf = (given: Given): Person => ({ ...given, jobs: [given] });
const set = (reasons: readonly string[] | undefined): string[] => [...(reasons ?? [])].sort();
const told = ({ verdict, strength, for: speakFor, against, remark }: Right): unknown => ({
  verdict,
  strength,
  for: set(speakFor),
  against: set(against),
  remark: remark ?? 'none',
});

/** The people of all pairs as a CRM holds them, each under a reference. */
function heldBy(pairs: readonly Pair[]): { crm: Crm; idOf(pair: Pair, side: 'a' | 'b'): string } {
  const idOf = (pair: Pair, side: 'a' | 'b') => `CAND-${1001 + 2 * pairs.indexOf(pair) + (side === 'a' ? 0 : 1)}`;
  const people = pairs.flatMap((pair) =>
    (['a', 'b'] as const).map((side) => ({ id: idOf(pair, side), ...pair[side] })),
  );
  const candidate = people.map((given): NewRow<'candidate'> => {
    const fields = Object.entries(given).filter(([field]) => field !== 'employer' && field !== 'started');
    return { state: 'Active', ...Object.fromEntries(fields) } as NewRow<'candidate'>;
  });
  const jobs = people.filter((given) => JOB.every((field) => (given as Given)[field]));
  const work_history = jobs.map((given, i): NewRow<'work_history'> => {
    const { id: person, employer, job_title, started } = given as Given;
    return { id: `JOB-${1001 + i}`, candidate: person, employer, job_title, started } as NewRow<'work_history'>;
  });
  return { crm: new Crm(sqlite, [office, { candidate, work_history }], ENGINE), idOf };
}

const FORM: Form = {
  ...{
    same_names: 'free',
    one_mailbox: 'free',
    office_addresses: 'free',
    reasons_for: 'free',
    reasons_against: 'free',
  },
  pairs: {
    a: 'free',
    b: 'free',
    right: { verdict: 'free', strength: 'free', for: 'free', against: 'free', remark: 'free' },
  },
};

casesOf('duplicates.yaml', FORM, (content) => {
  const file = content as File;
  const known: KnownNames = {
    sameNames: [...knownNames.sameNames, ...(file.same_names ?? [])],
    oneMailbox: [...knownNames.oneMailbox, ...(file.one_mailbox ?? [])],
    officeAddresses: [...new Set([...knownNames.officeAddresses, ...(file.office_addresses ?? [])])],
  };
  const comparing = new Comparing(known);

  describe.runIf(file.pairs.length > 0)('two records', () => {
    it.each(file.pairs.map((pair) => [pair.id, pair.why, pair] as const))(
      '%s are judged the same way from both sides. %s',
      (_, _why, { a, b, right }) => {
        const [one, two] = [comparing.ready(personOf(a)), comparing.ready(personOf(b))];
        expect(told(judge(one, two, comparing))).toEqual(told(right));
        expect(told(judge(two, one, comparing))).toEqual(told(right));
      },
    );
  });

  describe.runIf(file.pairs.length > 0)('the scan over all of them', () => {
    const { crm, idOf } = heldBy(file.pairs);
    const listed = () => scanForDuplicates(crm, comparing);
    const ofPair = (pair: Pair) => {
      const two = [idOf(pair, 'a'), idOf(pair, 'b')].sort();
      return listed().filter(({ people }) => people.join() === two.join());
    };

    it.each(file.pairs.map((pair) => [pair.id, pair] as const))(
      'lists %s once with the same reasons, or not at all where they are two people',
      (_, pair) => {
        const right = pair.right.verdict === 'different' ? [] : [told(pair.right)];
        expect(ofPair(pair).map(({ judgement }) => told(judgement))).toEqual(right);
      },
    );

    it('leaves out a pair of which somebody said that it is no duplicate', () => {
      const pairs = file.pairs.filter(({ right }) => right.verdict !== 'different');
      const before = listed();
      crm.step(1, () => {
        for (const [i, pair] of pairs.entries())
          crm.insert('not_duplicate', {
            id: `ND-${1001 + i}`,
            candidate: idOf(pair, i % 2 === 0 ? 'a' : 'b'),
            other: idOf(pair, i % 2 === 0 ? 'b' : 'a'),
            reason: 'Two people',
            said_on: crm.today,
            said_by: crm.me,
          });
      });
      expect(pairs.flatMap(ofPair)).toEqual([]);
      expect(listed()).toHaveLength(before.length - pairs.length);
    });
  });
});
