/**
 * Owns proof of what each matcher, each check and each join of checks means, on rows of a real database.
 * Must never say how they are evaluated; evaluated.test.ts holds that against an evaluation without SQL.
 */
import { describe, expect, it } from 'vitest';
import { Checked } from '../../../tests/builders/checked.ts';
import type { NewRow } from '../record/catalogue.ts';
import type { Check, Matcher } from '../scenario/check.ts';

const people: NewRow<'candidate'>[] = [
  {
    id: 'CAND-0001',
    state: 'Active',
    first_name: 'Amira',
    town: 'Leeds',
    travel_miles: 8,
    available_from: '2026-03-01',
  },
  {
    id: 'CAND-0002',
    state: 'Archived',
    first_name: 'Ben',
    town: 'York',
    travel_miles: 12,
    available_from: '2026-11-02',
    summary: '',
  },
  {
    id: 'CAND-0003',
    state: 'In the bin',
    first_name: 'Cleo',
    town: 'Leeds',
    summary: 'Day shifts',
    pay_expected: '12.5',
  },
];
const jobs = ['CAND-0001', 'CAND-0003'].map((candidate, i) => ({
  id: `JOB-000${i + 1}`,
  candidate,
  employer: 'Northgate',
  job_title: 'Picker',
}));
const names = {
  leeds: { of: 'candidate', where: { town: 'Leeds' } },
  nobody: { of: 'candidate', where: { town: 'Hull' } },
};
const crm = (checks: readonly Check[]) => {
  const checked = new Checked({ candidate: people, work_history: jobs }, names, checks);
  checked.step('open-candidate', 'done', { candidate: 'CAND-0001' });
  checked.step('add-job', 'refused', { candidate: 'CAND-0001', profile: { town: 'Leeds', list: ['x'] } });
  checked.step('add-job', 'done', { candidate: 'CAND-0002' });
  checked.step('open-candidate', 'done', { candidate: 'CAND-0003' });
  return checked;
};
const holds = (check: Check): boolean => crm([check]).judge.holds(check);

const YES: Check = { some: 'candidate' };
const NO: Check = { none: 'candidate' };

describe('a matcher fits these rows:', () => {
  it.each<[string, string, Matcher, string]>([
    ['an equal text', 'town', 'Leeds', 'Amira Cleo'],
    ['an equal text with other capitals, accents and spaces', 'summary', ' dáy  SHIFTS,', 'Cleo'],
    ['no text with a letter less', 'town', 'Leed', ''],
    ['another text, whatever its capitals', 'town', { 'is-not': 'LEEDS' }, 'Ben'],
    ['one of a list, whatever its capitals', 'first_name', { 'one-of': ['ben', 'DAWN'] }, 'Ben'],
    ['an equal number', 'travel_miles', 8, 'Amira'],
    ['no number written as text', 'travel_miles', '8', ''],
    ['nothing', 'summary', null, 'Amira'],
    ['a field that rows do not have, as nothing', 'other', null, 'Amira Ben Cleo'],
    ['any other value', 'town', { 'is-not': 'Leeds' }, 'Ben'],
    ['nothing as another value', 'travel_miles', { 'is-not': 8 }, 'Ben Cleo'],
    ['one of a list', 'first_name', { 'one-of': ['Ben', 'Cleo', 'Dawn'] }, 'Ben Cleo'],
    ['nothing in a list', 'travel_miles', { 'one-of': [null, 12] }, 'Ben Cleo'],
    ['a filled field: neither nothing nor an empty text', 'summary', { filled: true }, 'Cleo'],
    ['an empty field', 'summary', { filled: false }, 'Amira Ben'],
    ['a word', 'summary', { mentions: ['shift', 'x!'] }, 'Cleo'],
    ['a whole form, in which # is a figure', 'available_from', { like: '2026-##-0#' }, 'Amira Ben'],
    ['no form with a sign less', 'available_from', { like: '2026-##-0' }, ''],
    ['no form with other capitals', 'town', { like: 'leeds' }, ''],
    ['no sign of a form as a pattern', 'town', { like: 'Lee..' }, ''],
    ['as much or more', 'travel_miles', { 'at-least': 8 }, 'Amira Ben'],
    ['as much or less', 'travel_miles', { 'at-most': 8 }, 'Amira'],
    ['a day or later', 'available_from', { 'at-least': '2026-03-02' }, 'Ben'],
    ['a pick by its words, whatever their capitals', 'state', 'in the BIN', 'Cleo'],
    ['a day just as it is written', 'available_from', '2026-11-2', ''],
    ['a number that stands in a text', 'pay_expected', { 'at-least': 12 }, 'Cleo'],
    ['a day or earlier; an empty field is no day', 'available_from', { 'at-most': '2026-03-01' }, 'Amira'],
  ])('%s', (_, field, matcher, fitting) => {
    const checks = people.map(({ id }): Check => ({ some: 'candidate', where: { id, [field]: matcher } }));
    const { judge: evaluator } = crm(checks);
    const fits = people.filter((_row, i) => evaluator.holds(checks[i] as Check));
    expect(fits.map(({ first_name }) => first_name).join(' ')).toBe(fitting);
  });

  it('a $name: the reference of any row so named', () => {
    const fits = jobs.filter(({ id }) => holds({ some: 'work_history', where: { id, candidate: '$leeds' } }));
    expect(fits).toEqual(jobs);
    expect(holds({ some: 'candidate', where: { id: '$leeds', town: 'York' } })).toBe(false);
    expect(holds({ some: 'candidate', where: { id: '$nobody' } })).toBe(false);
    expect(holds({ some: 'candidate', where: { id: '$unknown' } })).toBe(false);
  });
});

describe('a check', () => {
  it.each<[string, Check, boolean]>([
    ['some: a row fits', { some: 'candidate', where: { town: 'Leeds', travel_miles: 8 } }, true],
    ['some: all fields must fit the same row', { some: 'candidate', where: { town: 'York', travel_miles: 8 } }, false],
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

describe('how much of a goal holds', () => {
  const measured = (...all: Check[]) => {
    const check: Check = { all };
    return crm([check]).judge.measure(check).held;
  };
  it('is counted by its parts', () => expect(measured(YES, NO, YES)).toBe(2));
  it('is nothing while only what must not be there is not there: that nothing bad was written is nobody’s doing', () => {
    const absent: Check[] = [
      { none: 'task' },
      { not: { some: 'task' } },
      { count: 'task', 'at-most': 1 },
      { not: { step: 'add-task' } },
    ];
    expect(measured(NO, ...absent)).toBe(0);
    expect(measured(YES, NO, ...absent)).toBe(5);
  });
});

describe('after a step', () => {
  const inHull: Check = { some: 'work_history', where: { candidate: '$nobody' } };
  const opened: Check = { step: 'open-candidate', with: { candidate: '$nobody' } };

  it('rows that refer to a named row fit as soon as it has the name, and no longer when it has not', () => {
    const checked = crm([inHull]);
    checked.write((crm) => crm.update('candidate', 'CAND-0001', { town: 'Hull' }));
    expect(checked.judge.holds(inHull)).toBe(true);
    checked.write((crm) => crm.update('candidate', 'CAND-0001', { town: 'York' }));
    expect(checked.judge.holds(inHull)).toBe(false);
  });

  it('an earlier step counts when what was given has the name only now', () => {
    const checked = crm([opened]);
    expect(checked.judge.holds(opened)).toBe(false);
    checked.write((crm) => crm.update('candidate', 'CAND-0003', { town: 'Hull' }));
    expect(checked.judge.holds(opened)).toBe(true);
  });

  it('lines that the CRM writes itself count', () => {
    const looked: Check = { count: 'access_log', where: { record_id: 'CAND-0001' }, is: 1 };
    const changed: Check = { some: 'audit', where: { field: { mentions: ['town'] } } };
    const checked = crm([looked, changed]);
    checked.write((crm) => crm.looked('candidate', 'CAND-0001', 'CAND-0001', true));
    expect([checked.judge.holds(looked), checked.judge.holds(changed)]).toEqual([true, false]);
    checked.write((crm) => crm.update('candidate', 'CAND-0001', { town: 'York' }));
    expect(checked.judge.holds(changed)).toBe(true);
  });

  it('a check that was not announced is no answer but a fault', () => {
    expect(() => crm([]).judge.holds(inHull)).toThrow('not among those');
  });
});

describe('how much of a check holds', () => {
  it.each<[string, Check, object]>([
    ['counts the parts of an all', { all: [YES, NO, YES] }, { holds: false, held: 2, of: 3, open: [1] }],
    ['is all of them when it holds', { all: [YES, YES] }, { holds: true, held: 2, of: 2, open: [] }],
    ['is one or none for any other check', { any: [NO, YES] }, { holds: true, held: 1, of: 1, open: [] }],
    ['does not count inside a part', { all: [{ all: [YES, NO] }] }, { holds: false, held: 0, of: 1, open: [0] }],
  ])('%s', (_, check, measure) => expect(crm([check]).judge.measure(check)).toEqual(measure));
});
