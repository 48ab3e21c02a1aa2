/**
 * Owns proof that the shipped scenarios read what learners write as a person would: right answers in other words come out right, wrong ones
 * that look right do not, and where a program cannot know, a person is asked. Must never say how it is read; the engine's tests do.
 */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/engine/run/run.ts';
import { act, done, played, solved } from '../builders/run.ts';
import { PUT_RIGHT, REGISTER, scenarioOf } from '../builders/scenario-files.ts';

type Change = Record<string, unknown>;
/** The solution, with other words in one of its steps. */
function written(slug: string, label: string, change: Change): Run {
  const over = (base: Change, more: Change): Change =>
    Object.fromEntries(
      Object.entries({ ...base, ...more }).map(([key, value]) => {
        const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
        return [key, nested ? over((base[key] ?? {}) as Change, value as Change) : value];
      }),
    );
  const steps = scenarioOf(slug).steps.map((step) =>
    step.label === label ? { ...step, with: over(step.with as Change, change) as typeof step.with } : step,
  );
  return played(slug, steps);
}
const holds = (run: Run, goal: string): boolean => run.state.holding.includes(goal);
const candidate = 'CAND-0201';
const add = (name: string, input: Change): Run => {
  const run = solved(REGISTER);
  done(run, 'return-to-desk');
  done(run, name, { candidate, ...input });
  return run;
};

describe('an address', () => {
  it.each([
    '22, Kirkgate Mews',
    '22  Kirkgate  Mews',
    '22 Kirkgate\nMews',
    '22 Kirkgate Mews, Leeds',
    '22 KIRKGATE MEWS',
  ])('is right as “%s”', (address) =>
    expect(holds(written(REGISTER, 'save', { profile: { address } }), 'contact')).toBe(true),
  );

  it.each(['22 Kirkgate', '21 Kirkgate Mews', '122 Kirkgate Mews'])('is not right as “%s”', (address) =>
    expect(holds(written(REGISTER, 'save', { profile: { address } }), 'contact')).toBe(false),
  );
});

describe('the task that asks about the gap', () => {
  it.each([
    'Ask Ellis about the time between the garden centre and the dentist',
    '8/2025 to 2/2026 missing',
    'time out of work after July',
    'Callum didn’t ask what Ellis did after the garden centre',
    "Callum didn't ask what Ellis did after the garden centre",
    'What happened from August 2025 on?',
  ])('is right as “%s”', (title) => expect(holds(written(REGISTER, 'gap', { title, detail: null }), 'gap')).toBe(true));

  it.each(['Ask Ellis something', 'There is no gap in the history', 'Chase the Level 3 result'])(
    'is not right as “%s”',
    (title) => expect(holds(written(REGISTER, 'gap', { title, detail: null }), 'gap')).toBe(false),
  );
});

describe('a remark about health', () => {
  const trap = 'health-in-notes';
  const note = (body: string): Run =>
    add('add-activity', {
      id: 'ACT-0902',
      kind: 'Phone call',
      happened_on: '2026-11-02',
      subject: 'Second call',
      body,
    });

  it.each([
    'No health condition was discussed',
    'No health condition was discussed or noted.',
    'Health conditions: none',
  ])('is not “%s”', (body) => {
    const run = note(body);
    expect([run.state.sprung, holds(run, 'call')]).toEqual([[], true]);
  });

  it('is not a job as a medication dispensing assistant', () => {
    const run = add('add-job', {
      id: 'JOB-0904',
      employer: 'Aire Care Home',
      job_title: 'Medication dispensing assistant',
      started: '2022-01',
      ended: '2022-06',
      duties: 'Gave out medication at a care home',
    });
    expect(run.state.sprung).not.toContain(trap);
  });

  it.each<[string, string, Change]>([
    [
      'the title of a qualification',
      'add-qualification',
      {
        id: 'QUAL-0903',
        title: 'A levels (not sat: epilepsy)',
        level: 'Level 3',
        status: 'Not completed',
        awarded_on: null,
        expires_on: null,
        certificate_seen: 0,
      },
    ],
    [
      'an incident',
      'report-incident',
      {
        id: 'INC-0901',
        kind: 'Other',
        happened_on: '2026-10-30',
        what: 'The call note says that Ellis has epilepsy',
        action: 'Told the branch manager',
        reported_to: 'STAFF-0002',
      },
    ],
    [
      'a task',
      'add-task',
      { id: 'TASK-0902', title: 'Ask about the seizures', detail: null, due_on: '2026-11-03', owner: 'STAFF-0001' },
    ],
    [
      'a job',
      'add-job',
      {
        id: 'JOB-0904',
        employer: 'Aire Café',
        job_title: 'Waiter',
        started: '2022-01',
        ended: '2022-06',
        duties: 'Left because of an illness',
      },
    ],
  ])('is found in %s', (_, command, input) => expect(add(command, input).state.sprung).toContain(trap));

  it('is found in a file name', () => {
    const run = written(REGISTER, 'cv', { name: 'OKAFOR-E_CAND-0201_EPILEPSY_2026-11-02_v01' });
    expect(run.state.sprung).toEqual([trap]);
  });

  it('is found in the reason of a step, which stays', () => {
    const run = add('bin-candidate', { reason: 'Has epilepsy' });
    done(run, 'restore-candidate', { candidate, reason: 'By mistake' });
    expect(run.state.sprung).toContain('health-in-a-reason');
  });

  it('is asked about, with the words and their place, and not called a verdict', () => {
    const run = note('Clear on the phone. Has epilepsy, prefers day shifts.');
    const asks = [
      'Found “epilepsy” under What was said or done of the activity “Second call”. Is that a remark about health?',
    ];
    expect(run.log.at(-1)).toMatchObject({ sprung: [trap], asks: asks.map((says) => ({ trap, says })) });
    expect(run.asks(trap)).toEqual(asks);
    const { says } = run.scenario.traps.find(({ id }) => id === trap) ?? { says: '' };
    expect(says).toMatch(/\bmay\b/);
    done(run, 'change-activity', { id: 'ACT-0902', changes: { body: 'Clear on the phone.' } });
    expect([run.state.sprung, run.asks(trap)]).toEqual([[], []]);
  });
});

describe('the CV', () => {
  it.each([
    'OKAFOR-E_CAND-9999_CV_2026-11-02_v01',
    'OKAFOR-E_CAND-0201_CV_2026-11-99_v01',
    'OKAFOR-E_CAND-0201_CV_2026-11-03_v01',
  ])('is not filed by the rule as %s', (name) => expect(holds(written(REGISTER, 'cv', { name }), 'cv')).toBe(false));
  it('is, with this record’s number and the day', () =>
    expect(holds(written(REGISTER, 'cv', { name: 'OKAFOR-E_CAND-0201_CV_2026-11-02_v01' }), 'cv')).toBe(true));
});

describe('an incident', () => {
  it.each([
    ['x', 'x'],
    ['x x x x x x x', 'x x x x'],
    ['... ... ... ... ... ...', '- - - -'],
    ['bin bin bin bin bin bin', 'done done done'],
  ])('that says “%s” and “%s” says nothing', (what, action) =>
    expect(holds(written(PUT_RIGHT, 'report', { what, action }), 'incident')).toBe(false),
  );
  it('that says what happened in a sentence is a report', () =>
    expect(
      holds(
        written(PUT_RIGHT, 'report', {
          what: 'Callum put the record in the bin to tidy up.',
          action: 'Restored it today.',
        }),
        'incident',
      ),
    ).toBe(true));
});

describe('skills', () => {
  const skills = (...ids: string[]): boolean => {
    const run = played(
      REGISTER,
      scenarioOf(REGISTER).steps.filter(({ label }) => !label?.startsWith('skill-')),
    );
    for (const skill of ids) act(run, 'add-skill', { candidate, skill });
    return holds(run, 'skills');
  };
  it('that no source shows do not hold', () => expect(skills('SKILL-0013', 'SKILL-0050', 'SKILL-0039')).toBe(false));
  it('do not hold with one among them that no source shows', () =>
    expect(skills('SKILL-0001', 'SKILL-0003', 'SKILL-0004', 'SKILL-0039')).toBe(false));
  it('hold with any three that a source shows', () =>
    expect(skills('SKILL-0001', 'SKILL-0003', 'SKILL-0006')).toBe(true));
});

describe('the day on which availability was verified', () => {
  it.each([
    ['2026-11-02', true, 'registration'],
    ['2026-10-30', false, 'the call'],
  ])('%s is %s: the policy says which day counts, that of registration', (day, right) =>
    expect(holds(written(REGISTER, 'save', { profile: { availability_verified: day } }), 'availability')).toBe(right),
  );
});
