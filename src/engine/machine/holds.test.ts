/**
 * Owns: proof of what each matcher, each check and each join of checks means.
 * Must never: need a CRM: rows and steps are given.
 */
import { describe, expect, it } from 'vitest';
import type { Check, Matcher } from '../scenario/check.ts';
import { type FactRow, type Facts, Judge } from './holds.ts';

const people: FactRow[] = [
  { id: 'CAND-0001', name: 'Amira', town: 'Leeds', miles: 8, since: '2026-03-01', note: null },
  { id: 'CAND-0002', name: 'Ben', town: 'York', miles: 12, since: '2026-11-02', note: '' },
  { id: 'CAND-0003', name: 'Cleo', town: 'Leeds', miles: null, since: null, note: 'Day shifts' },
];
const jobs: FactRow[] = [
  { id: 'JOB-0001', candidate: 'CAND-0001' },
  { id: 'JOB-0002', candidate: 'CAND-0003' },
];
const entry = (
  step: number,
  name: string,
  outcome: 'done' | 'refused',
  input: Facts['entries'][number]['command']['input'],
) => ({
  step,
  outcome,
  command: { name, input, at: '2026-11-23T09:00:00.000+00:00' },
});
const facts: Facts = {
  rows: (table) => ({ candidate: people, work_history: jobs })[table] ?? [],
  entries: [
    entry(1, 'open-candidate', 'done', { candidate: 'CAND-0001' }),
    entry(2, 'add-job', 'refused', { candidate: 'CAND-0001', profile: { town: 'Leeds', list: ['x'] } }),
    entry(3, 'add-job', 'done', { candidate: 'CAND-0002' }),
    entry(4, 'open-candidate', 'done', { candidate: 'CAND-0003' }),
  ],
};
const names = {
  leeds: { of: 'candidate', where: { town: 'Leeds' } },
  nobody: { of: 'candidate', where: { town: 'Hull' } },
};
const judge = () => new Judge(facts, names);
const holds = (check: Check): boolean => judge().holds(check);

const YES: Check = { some: 'candidate' };
const NO: Check = { none: 'candidate' };

describe('a matcher fits these rows:', () => {
  it.each<[string, string, Matcher, string]>([
    ['an equal text', 'town', 'Leeds', 'Amira Cleo'],
    ['an equal text with other capitals, accents and spaces', 'note', ' dáy  SHIFTS,', 'Cleo'],
    ['no text with a letter less', 'town', 'Leed', ''],
    ['another text, whatever its capitals', 'town', { 'is-not': 'LEEDS' }, 'Ben'],
    ['one of a list, whatever its capitals', 'name', { 'one-of': ['ben', 'DAWN'] }, 'Ben'],
    ['an equal number', 'miles', 8, 'Amira'],
    ['no number written as text', 'miles', '8', ''],
    ['nothing', 'note', null, 'Amira'],
    ['a field that rows do not have, as nothing', 'other', null, 'Amira Ben Cleo'],
    ['any other value', 'town', { 'is-not': 'Leeds' }, 'Ben'],
    ['nothing as another value', 'miles', { 'is-not': 8 }, 'Ben Cleo'],
    ['one of a list', 'name', { 'one-of': ['Ben', 'Cleo', 'Dawn'] }, 'Ben Cleo'],
    ['nothing in a list', 'miles', { 'one-of': [null, 12] }, 'Ben Cleo'],
    ['a filled field: neither nothing nor an empty text', 'note', { filled: true }, 'Cleo'],
    ['an empty field', 'note', { filled: false }, 'Amira Ben'],
    ['a word', 'note', { mentions: ['shift', 'x!'] }, 'Cleo'],
    ['a whole form, in which # is a figure', 'since', { like: '2026-##-0#' }, 'Amira Ben'],
    ['no form with a sign less', 'since', { like: '2026-##-0' }, ''],
    ['no form with other capitals', 'town', { like: 'leeds' }, ''],
    ['no sign of a form as a pattern', 'town', { like: 'Lee..' }, ''],
    ['as much or more', 'miles', { 'at-least': 8 }, 'Amira Ben'],
    ['as much or less', 'miles', { 'at-most': 8 }, 'Amira'],
    ['a day or later', 'since', { 'at-least': '2026-03-02' }, 'Ben'],
    ['a day or earlier; an empty field is no day', 'since', { 'at-most': '2026-03-01' }, 'Amira'],
  ])('%s', (_, field, matcher, fitting) => {
    const fits = people.filter(({ id }) => holds({ some: 'candidate', where: { id: id ?? null, [field]: matcher } }));
    expect(fits.map(({ name }) => name).join(' ')).toBe(fitting);
  });

  it('a $name: the reference of any row so named', () => {
    const fits = jobs.filter(({ id }) =>
      holds({ some: 'work_history', where: { id: id ?? null, candidate: '$leeds' } }),
    );
    expect(fits).toEqual(jobs);
    expect(holds({ some: 'candidate', where: { id: '$leeds', town: 'York' } })).toBe(false);
    expect(holds({ some: 'candidate', where: { id: '$nobody' } })).toBe(false);
    expect(holds({ some: 'candidate', where: { id: '$unknown' } })).toBe(false);
  });
});

describe('a check', () => {
  it.each<[string, Check, boolean]>([
    ['some: a row fits', { some: 'candidate', where: { town: 'Leeds', miles: 8 } }, true],
    ['some: all fields must fit the same row', { some: 'candidate', where: { town: 'York', miles: 8 } }, false],
    ['some: an unknown table has no rows', { some: 'nothing' }, false],
    ['none: no row fits', { none: 'candidate', where: { town: 'Hull' } }, true],
    ['none: a row fits', { none: 'candidate', where: { town: 'York' } }, false],
    ['count is: just so many', { count: 'candidate', where: { town: 'Leeds' }, is: 2 }, true],
    ['count is: not so many', { count: 'candidate', where: { town: 'Leeds' }, is: 1 }, false],
    ['count at-least: just enough', { count: 'candidate', 'at-least': 3 }, true],
    ['count at-least: too few', { count: 'candidate', 'at-least': 4 }, false],
    ['count at-most: just not too many', { count: 'candidate', 'at-most': 3 }, true],
    ['count at-most: too many', { count: 'candidate', 'at-most': 2 }, false],
    ['count between: both bounds count', { count: 'candidate', 'at-least': 1, 'at-most': 2 }, false],
    ['step: it was tried', { step: 'add-job' }, true],
    ['step: it was never tried', { step: 'remove-job' }, false],
    ['step: with that outcome', { step: 'add-job', outcome: 'done', with: { candidate: 'CAND-0002' } }, true],
    ['step: not with that outcome', { step: 'add-job', outcome: 'done', with: { candidate: 'CAND-0001' } }, false],
    ['step: given at a path', { step: 'add-job', with: { 'profile.town': { mentions: ['lee'] } } }, true],
    ['step: a list is no plain value', { step: 'add-job', with: { 'profile.list': { filled: true } } }, false],
    ['step: given a $name', { step: 'open-candidate', with: { candidate: '$leeds' } }, true],
    ['before: in this order', { before: [{ step: 'open-candidate' }, { step: 'add-job' }] }, true],
    [
      'before: not in this order',
      {
        before: [
          { step: 'add-job', outcome: 'done' },
          { step: 'add-job', outcome: 'refused' },
        ],
      },
      false,
    ],
    ['before: the first of each counts', { before: [{ step: 'add-job' }, { step: 'open-candidate' }] }, false],
    ['before: both must be there', { before: [{ step: 'open-candidate' }, { step: 'remove-job' }] }, false],
    ['before: a step is not before itself', { before: [{ step: 'add-job' }, { step: 'add-job' }] }, false],
    ['all: each holds', { all: [YES, { not: NO }] }, true],
    ['all: one does not', { all: [YES, NO] }, false],
    ['any: one holds', { any: [NO, YES] }, true],
    ['any: none holds', { any: [NO, { not: YES }] }, false],
    ['not: it does not hold', { not: { all: [YES, NO] } }, true],
    ['not: it holds', { not: { any: [NO, YES] } }, false],
  ])('%s', (_, check, result) => expect(holds(check)).toBe(result));
});

describe('how much of a check holds', () => {
  it.each<[string, Check, object]>([
    ['counts the parts of an all', { all: [YES, NO, YES] }, { holds: false, held: 2, of: 3 }],
    ['is all of them when it holds', { all: [YES, YES] }, { holds: true, held: 2, of: 2 }],
    ['is one or none for any other check', { any: [NO, YES] }, { holds: true, held: 1, of: 1 }],
    ['does not count inside a part', { all: [{ all: [YES, NO] }] }, { holds: false, held: 0, of: 1 }],
  ])('%s', (_, check, measure) => expect(judge().measure(check)).toEqual(measure));
});
