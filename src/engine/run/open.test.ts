/**
 * Owns proof that a run is opened, or that it is said in words why it cannot be: a scenario may come out of a foreign file.
 * Must never throw for what a file can hold.
 */
import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../tests/builders/run.ts';
import { aGoal, aScenario } from '../../../tests/builders/scenario.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import type { ScenarioFile } from '../scenario/schema.ts';
import { openRun } from './open.ts';

const open = (scenario: Partial<ScenarioFile>) =>
  openRun(sqlite, { ...aScenario(), ...scenario }, beginningOf('0'.repeat(64)));
const candidate = { id: 'CAND-9001', state: 'Active' };

describe('opening a run', () => {
  it('gives one that stands at the brief, on the scenario’s day', () => {
    expect(open({ today: '2027-01-04' })).toMatchObject({
      ok: true,
      value: { today: '2027-01-04', log: [], state: { phase: 'briefed' } },
    });
  });

  it('is refused where this version has no such agency', () => {
    expect(open({ agency: { version: 3, seed: 1 } })).toEqual({
      ok: false,
      error: [
        {
          says: 'This version of the product has the agencies 1, 2; the scenario needs agency 3.',
          path: 'agency.version',
        },
      ],
    });
  });

  it.each<[string, ScenarioFile['start'], RegExp]>([
    ['a value that is not on its list', { candidate: [{ ...candidate, state: 'Lost' }] }, /candidate/],
    ['a missing value', { candidate: [{ id: 'CAND-9001' }] }, /candidate/],
    ['a text for a number', { candidate: [{ ...candidate, travel_miles: 'far' }] }, /candidate/],
    ['a reference that is taken', { candidate: [candidate, candidate] }, /candidate/],
    [
      'a reference to nothing',
      { work_history: [{ id: 'JOB-9001', candidate: 'CAND-9999', employer: 'E', job_title: 'J' }] },
      /work_history.*candidate/,
    ],
  ])('is refused for a starting row with %s, naming the table', (_, start, says) => {
    const opened = open({ start });
    expect(opened).toMatchObject({ ok: false, error: [{ path: 'start' }] });
    expect(opened.ok ? '' : opened.error[0]?.says).toMatch(says);
  });

  it('is not confused by a check on a table that has no rows', () => {
    expect(open({ goals: [{ ...aGoal('held', { some: 'hold' }), holds: { some: 'hold' } }] })).toMatchObject({
      ok: true,
      value: { state: { holding: [] } },
    });
  });
});
