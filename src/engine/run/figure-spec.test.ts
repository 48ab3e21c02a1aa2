/**
 * Owns proof of which steps ask for a figure, and that its words and marks tell what was stored or refused.
 * Must never know a pixel.
 */
import { describe, expect, it } from 'vitest';
import { aProfile } from '../../../tests/builders/crm.ts';
import { act, atDesk, done, figuresOf } from '../../../tests/builders/run.ts';
import { aGoal, aScenario, aTask, aTrap } from '../../../tests/builders/scenario.ts';
import type { Lookup } from '../record/names.ts';
import { figureSpec } from './figure-spec.ts';

const scenario = aScenario({
  start: {
    candidate: [
      {
        id: 'CAND-9001',
        state: 'Active',
        first_name: 'Elena',
        last_name: 'Okafor',
        mobile: '07700 900190',
        email: 'e@example.com',
        town: 'Leeds',
        pay_expected: '£12',
        owner: 'STAFF-0001',
      },
    ],
    work_history: [
      {
        id: 'JOB-9001',
        candidate: 'CAND-9001',
        employer: 'Harewood',
        job_title: 'Sales assistant',
        started: '2023-09',
      },
    ],
  },
  capture: [
    { step: 'register-candidate', outcome: 'both', criteria: ['P2.1'] },
    { step: 'register-candidate', outcome: 'done', criteria: ['P2.1', 'P2.2'] },
    { step: 'update-candidate', outcome: 'done', criteria: ['P2.2'] },
    { step: 'add-job', outcome: 'done', criteria: [] },
    { step: 'remove-job', outcome: 'refused', criteria: [] },
    { step: 'change-job', outcome: 'done', criteria: [] },
  ],
});
const specFor = (name: string, input: Record<string, unknown>) => {
  const run = atDesk(scenario);
  const entry = act(run, name, input);
  const lookup: Lookup = (table, id) => run.find(table, id) as unknown as ReturnType<Lookup>;
  return figureSpec(scenario, entry, lookup);
};
const update = (changes: Record<string, unknown>) => specFor('update-candidate', { candidate: 'CAND-9001', changes });

describe('a figure', () => {
  it('is asked for by the steps that the scenario names, with their outcome', () => {
    expect(update({ town: 'York' })?.criteria).toEqual(['P2.2']);
    expect(update({ town: 'Leeds' })).toBeUndefined();
    expect(specFor('remove-job', { id: 'JOB-9001' })).toBeUndefined();
    expect(specFor('remove-job', { id: 'JOB-9999' })).toMatchObject({ caption: 'Remove the job JOB-9999: refused' });
    expect(specFor('complete-task', { task: 'TASK-0001' })).toBeUndefined();
  });

  it('has the criteria of all that fit, each once', () => {
    expect(specFor('register-candidate', { candidate: 'CAND-9002', profile: aProfile() })?.criteria).toEqual([
      'P2.1',
      'P2.2',
    ]);
  });

  it('taken by hand has the learner’s caption', () => {
    expect(specFor('take-figure', { caption: 'The list before I began' })).toMatchObject({
      caption: 'The list before I began',
      criteria: [],
      marks: [],
    });
  });

  it('says the same in words for those who cannot see it', () => {
    expect(update({ mobile: '07700 900143', town: 'York' })?.alt).toBe(
      'The training CRM on 2 Nov 2026 after step 2. Change mobile and town of Elena Okafor (CAND-9001). ' +
        'Marked: 1, Mobile changed from “07700 900190” to “07700 900143”; 2, Town changed from “Leeds” to “York”.',
    );
  });
});

describe('the marks of a figure', () => {
  it('stand at each field of a profile that was changed, and tell the change', () => {
    expect(
      update({ pay_expected: null, availability_verified: '2026-11-02', summary: 'x'.repeat(120) })?.marks,
    ).toEqual([
      { key: 'candidate:CAND-9001:summary', says: `Profile summary: ${'x'.repeat(120)} (was empty before)` },
      {
        key: 'candidate:CAND-9001:availability_verified',
        says: 'Availability last verified: 2 Nov 2026 (was empty before)',
      },
      { key: 'candidate:CAND-9001:pay_expected', says: 'Pay expected emptied (was “£12”)' },
    ]);
  });

  it('stand at the row of a list as one, with its fields, and name the row where they do not', () => {
    const job = {
      id: 'JOB-9002',
      candidate: 'CAND-9001',
      employer: 'Wharfe',
      job_title: 'Reception',
      started: '2026-03',
      ended: '2026-10',
      duties: null,
    };
    expect(specFor('add-job', job)?.marks).toEqual([
      {
        key: 'work_history:JOB-9002:',
        says: 'Job: Employer: Wharfe, Job title: Reception, From: Mar 2026 and To: Oct 2026',
      },
    ]);
    expect(specFor('change-job', { id: 'JOB-9001', changes: { ended: '2025-07' } })?.marks).toEqual([
      { key: 'work_history:JOB-9001:', says: 'Job “Sales assistant”: To: Jul 2025 (was empty before)' },
    ]);
  });

  it('leave out what the CRM fills in by itself', () => {
    const marks = specFor('register-candidate', { candidate: 'CAND-9002', profile: aProfile() })?.marks ?? [];
    const fields = marks.map(({ key }) => key.split(':')[2]);
    expect(fields).toEqual(expect.arrayContaining(['first_name', 'mobile', 'source']));
    expect(fields).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(state|owner|registered_on|last_contact)$/)]),
    );
  });

  it('stand at the fields that were refused, in the form that was filled in', () => {
    const spec = specFor('register-candidate', {
      candidate: 'CAND-9002',
      profile: aProfile({ mobile: '7700 900 142' }),
    });
    expect(spec).toMatchObject({
      caption: 'Save a new candidate record for Ellis Okafor: refused',
      criteria: [],
      marks: [
        {
          key: 'candidate:CAND-9002:mobile',
          says: expect.stringMatching(/^Refused: “7700 900 142” cannot be used as mobile/),
        },
      ],
    });
  });
});

describe('the criteria of a figure', () => {
  const task = aTask();
  const rung = (over: Partial<Parameters<typeof aScenario>[0]> = {}) =>
    atDesk(
      aScenario({
        goals: [
          { ...aGoal('asked', { some: 'task', where: { title: 'Ring back' } }), criteria: ['P2.1'] },
          { ...aGoal('never', { none: 'staff' }), criteria: ['P2.2'] },
        ],
        traps: [aTrap('two', { count: 'task', where: { title: 'Ring back' }, 'at-least': 2 })],
        capture: [
          { step: 'add-task', outcome: 'both', criteria: ['P2.1', 'P2.2'] },
          { step: 'open-candidate', with: { candidate: 'CAND-0001' }, outcome: 'done', criteria: ['P3.3'] },
          { righted: 'two', criteria: ['P2.3'] },
        ],
        ...over,
      }),
    );
  const figureOf = (run: ReturnType<typeof atDesk>, name: string, input: Record<string, unknown>) =>
    figuresOf(run).get(act(run, name, input).step);

  it('are none for a refused try, which is evidence of nothing', () => {
    expect(figureOf(rung(), 'add-task', { ...task, due_on: '2026-11-01' })?.criteria).toEqual([]);
  });

  it('are none for a step that walked into a trap, but those of the goals that it made hold all the same', () => {
    const run = rung();
    expect(figureOf(run, 'add-task', task)?.criteria).toEqual(['P2.1', 'P2.2']);
    expect(figureOf(run, 'add-task', { ...task, id: 'TASK-9002' })?.criteria).toEqual([]);
    const both = rung({ traps: [aTrap('any', { some: 'task', where: { title: 'Ring back' } })] });
    expect(figureOf(both, 'add-task', task)?.criteria).toEqual(['P2.1']);
  });

  it('come with the step that puts a trap right, whichever it is', () => {
    const run = rung();
    act(run, 'add-task', task);
    act(run, 'add-task', { ...task, id: 'TASK-9002' });
    expect(figureOf(run, 'remove-task', { id: 'TASK-9002', reason: 'Made twice' })).toMatchObject({
      criteria: ['P2.3'],
    });
    expect(figureOf(run, 'remove-task', { id: 'TASK-9001', reason: 'Not needed' })).toBeUndefined();
  });

  it('are asked for only where what was given fits', () => {
    const run = rung();
    expect(figureOf(run, 'open-candidate', { candidate: 'CAND-0001' })?.criteria).toEqual(['P3.3']);
    expect(figureOf(run, 'open-candidate', { candidate: 'CAND-0002' })).toBeUndefined();
  });
});

describe('what was typed', () => {
  it('calls no row twice: a field with the name of its row is told without it, first', () => {
    const candidate = 'CAND-9001';
    const says = (name: string, input: Record<string, unknown>): string[] => {
      const { details } = done(atDesk(scenario), name, input);
      return details;
    };
    expect(says('add-task', aTask({ candidate, title: 'Ask about the gap', detail: 'Seven months.' }))).toEqual([
      expect.stringMatching(/^Task: Ask about the gap[,;] Detail: Seven months/),
    ]);
    expect(
      says('add-qualification', { id: 'QUAL-9001', candidate, title: 'GCSEs', level: 'Level 2', status: 'Achieved' }),
    ).toEqual([expect.stringMatching(/^Qualification: GCSEs, /)]);
    expect(says('send-privacy-notice', { id: 'PN-9001', candidate, how: 'E-mail' })).toEqual([
      expect.stringMatching(/^Privacy notice: Candidate privacy notice/),
    ]);
    expect(says('record-adjustment', { id: 'ADJ-9001', candidate, need: 'Large print', permission: 1 })).toEqual([
      expect.stringMatching(/^Adjustment needed: Large print/),
    ]);
  });

  it('says which of several rows it was: each document that goes into the archive with its record, by its name', () => {
    const start = structuredClone(scenario.start) as Record<string, Record<string, unknown>[]>;
    start['document'] = ['CV', 'RTW'].map((kind, i) => ({
      id: `DOC-900${i + 1}`,
      candidate: 'CAND-9001',
      folder: 'FOLD-0001',
      kind: 'CV',
      name: `OKAFOR-E_CAND-9001_${kind}_2026-10-30_v01`,
      version: 1,
      received_on: '2026-10-30',
      state: 'Active',
    }));
    const { details } = done(atDesk({ ...scenario, start } as typeof scenario), 'archive-candidate', {
      candidate: 'CAND-9001',
      retention_rule: 'R-06',
      release_on: '2028-01-15',
      reason: 'No work since January',
    });
    expect(details.filter((says) => says.startsWith('Document'))).toEqual([
      'Document “OKAFOR-E_CAND-9001_CV_2026-10-30_v01”: Record state changed from “Active” to “Archived”',
      'Document “OKAFOR-E_CAND-9001_RTW_2026-10-30_v01”: Record state changed from “Active” to “Archived”',
    ]);
  });
});
