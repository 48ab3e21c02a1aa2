/**
 * Owns proof that the keys never keep apart two records which the rule calls one person, whatever stands in their fields.
 * Must never name a key; the rule is what counts.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../../tests/builders/cases-of.ts';
import { blockingKeys } from './blocking-keys.ts';
import { judge } from './judge.ts';
import { Comparing, type Person } from './person.ts';

const comparing = new Comparing();

/** Few values, written in several ways and with slips, so that much agrees by chance. */
const name = fc.constantFrom(
  ...[
    'Robert',
    'Bob',
    'R.',
    'James Robert',
    'James-Robert',
    'Muhammad',
    'Mohd',
    'Zoë',
    'ZOE',
    'Chen',
    'Wei',
    '伟',
    'O Brien',
  ],
  ...[
    "O'Brien",
    'Rahman',
    'Rahman-Khan',
    'Khan',
    'Smith Jones',
    'Smithjones',
    'Smith-Jones',
    'P',
    '',
    'Chris',
    'Tina',
    'Suharto',
  ],
);
const local = fc.constantFrom(
  'bob.khan',
  'bobkhan',
  'bobkahn',
  'bob.khan+jobs',
  'bkhan',
  'bob.khn',
  'jobs',
  'b',
  'c',
  'b.k',
);
const domain = fc.constantFrom(
  'gmail.com',
  'googlemail.com',
  'gmial.com',
  'gmail.co',
  'example.com',
  'exmaple.com',
  'example.org',
);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 2 });
const job = fc.record({
  employer: fc.constantFrom('Acme', 'ACME', 'Other'),
  job_title: fc.constantFrom('Picker', 'Packer'),
  started: maybe(fc.constantFrom('2024-01', '2024-02')),
});
const person: fc.Arbitrary<Person> = fc.record({
  state: fc.constantFrom('Active', 'Archived', 'In the bin', 'Erased'),
  first_name: name,
  last_name: name,
  email: maybe(fc.tuple(local, domain).map((parts) => parts.join('@'))),
  mobile: maybe(fc.constantFrom('07700 900142', '+447700900142', '07700 900124', '07700 901042', '7700900142', '')),
  postcode: maybe(fc.constantFrom('LS9 0SG', 'ls90sg', 'LS9 0SH')),
  address: maybe(fc.constantFrom('14 Mill Lane', '14, Mill lane')),
  date_of_birth: maybe(fc.constantFrom('2006-06-06', '2006-06-07')),
  jobs: fc.array(job, { maxLength: 2 }),
});

describe('two records that may be of one person', () => {
  it('share a key, whichever reasons speak for it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(person, person, (one, two) => {
        const [a, b] = [comparing.ready(one), comparing.ready(two)];
        const judgement = judge(a, b, comparing);
        seen.add(judgement.strength);
        if (judgement.verdict === 'different') return;
        const keys = new Set(blockingKeys(a, comparing));
        expect(
          blockingKeys(b, comparing).some((key) => keys.has(key)),
          JSON.stringify(judgement),
        ).toBe(true);
      }),
      { numRuns: casesOf(20_000) },
    );
    expect([...seen].sort()).toEqual(['certain', 'none', 'strong', 'weak']);
  });

  it('are judged the same from both sides', () => {
    fc.assert(
      fc.property(person, person, (one, two) => {
        const [a, b] = [comparing.ready(one), comparing.ready(two)];
        expect(judge(a, b, comparing)).toEqual(judge(b, a, comparing));
      }),
      { numRuns: casesOf(5000) },
    );
  });
});
