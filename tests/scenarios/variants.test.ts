/**
 * Owns proof that a scenario differs from learner to learner in people, figures and right answers, and in nothing that is asked; and that what
 * is changed beyond what was asked is named, table by table, and forgotten once it is put back.
 */
import { describe, expect, it } from 'vitest';
import { canonical, type Json } from '../../src/engine/kernel/json.ts';
import { codeOfVariant } from '../../src/engine/run/prove.ts';
import { instanceOf, stepsFor } from '../../src/engine/scenario/instance.ts';
import { partOf } from '../builders/cases-of.ts';
import { act, atDesk, done } from '../builders/run.ts';
import { scenarioOf, slugs } from '../builders/scenario-files.ts';

const codes = Array.from({ length: 20 }, (_, turn) => codeOfVariant(turn));

describe.each(partOf(slugs()))('%s', (slug) => {
  const { file, solution, scenario } = scenarioOf(slug);
  const made = codes.map((code) => instanceOf(file, code));
  const different = (of: (instance: (typeof made)[number]) => unknown): number =>
    new Set(made.map((instance) => JSON.stringify(of(instance)))).size;

  it('has other people, other figures and other right answers for other learners', () => {
    expect(different(({ told }) => Object.keys(file.draw).map((list) => told[list]))).toBeGreaterThan(2);
    expect(different(({ scenario: { start, brief } }) => [start, brief])).toBeGreaterThan(5);
    expect(different((instance) => stepsFor(instance, solution.steps))).toBeGreaterThan(5);
    expect(different(({ scenario: { goals } }) => goals.map(({ holds }) => holds))).toBeGreaterThan(5);
  });

  it('has the same goals and traps for all of them', () => {
    const asked = ({ scenario: { goals, traps } }: (typeof made)[number]) => [
      goals.map(({ id, criteria }) => [id, criteria]),
      traps.map(({ id }) => id),
    ];
    expect(different(asked)).toBe(1);
  });

  it('is the same, byte for byte, for the same code', () => {
    for (const [i, code] of codes.slice(0, 4).entries())
      expect(canonical(instanceOf(file, code).scenario as unknown as Json)).toBe(
        canonical(made[i]?.scenario as unknown as Json),
      );
  });

  it('does not let the steps of one learner pass for another', () => {
    const [mine, other] = made;
    if (!mine || !other) throw new Error('There are no two learners.');
    const run = atDesk(other.scenario);
    for (const step of stepsFor(mine, solution.steps)) act(run, step.do, step.with);
    expect(run.state.holding.length).toBeLessThan(scenario.goals.length);
    run.close();
  });

  type Step = [command: string, input: Record<string, unknown>];
  const SKILL = 'SKILL-0066';
  const { candidate: people = [], candidate_skill: skills = [] } = made[0]?.agency ?? {};
  // Somebody of the agency whom the scenario does not know: version 2 counts its people from 1001.
  const { id: somebody = '', town = '' } =
    people.find(
      ({ id, state, town }) =>
        state === 'Active' && town && !skills.some(({ candidate, skill }) => candidate === id && skill === SKILL),
    ) ?? {};
  const cases: [table: string, change: Step, back: Step][] = [
    [
      'candidate',
      ['update-candidate', { candidate: somebody, changes: { town: 'Ilkley' } }],
      ['update-candidate', { candidate: somebody, changes: { town } }],
    ],
    [
      'activity',
      [
        'add-activity',
        { id: 'ACT-9901', candidate: somebody, kind: 'Note', happened_on: '2026-11-02', subject: 'x', body: 'y' },
      ],
      ['remove-activity', { id: 'ACT-9901', reason: 'Not asked for' }],
    ],
    [
      'task',
      [
        'add-task',
        { id: 'TASK-9901', candidate: somebody, title: 'x', detail: null, due_on: '2026-11-03', owner: 'STAFF-0001' },
      ],
      ['remove-task', { id: 'TASK-9901', reason: 'Not asked for' }],
    ],
    [
      'work_history',
      [
        'add-job',
        {
          id: 'JOB-9901',
          candidate: somebody,
          employer: 'x',
          job_title: 'y',
          started: '2020-01',
          ended: null,
          duties: null,
        },
      ],
      ['remove-job', { id: 'JOB-9901' }],
    ],
    [
      'qualification',
      [
        'add-qualification',
        {
          id: 'QUAL-9901',
          candidate: somebody,
          title: 'x',
          level: null,
          status: 'Achieved',
          awarded_on: null,
          expires_on: null,
          certificate_seen: 0,
        },
      ],
      ['remove-qualification', { id: 'QUAL-9901' }],
    ],
    [
      'candidate_skill',
      ['add-skill', { candidate: somebody, skill: SKILL }],
      ['remove-skill', { candidate: somebody, skill: SKILL }],
    ],
    [
      'adjustment',
      ['record-adjustment', { id: 'ADJ-9901', candidate: somebody, need: 'x', permission: 1 }],
      ['remove-adjustment', { id: 'ADJ-9901', reason: 'Not asked for' }],
    ],
  ];

  // What the scenario lets anybody be given is within the task.
  const free = file['may-change']?.flatMap((one) =>
    typeof one === 'object' && 'table' in one && !one.fields && !one.about ? [one.table] : [],
  );
  it.each(partOf(cases.filter(([table]) => !free?.includes(table))))(
    'names a row of %s that was changed beyond the task, and forgets it once it is put back',
    (table, change, back) => {
      const run = atDesk(scenario);
      expect(done(run, ...change).sprung).toEqual(['more-than-asked']);
      expect(run.beyond().map((beyond) => beyond.table)).toContain(table);
      expect(done(run, ...back).righted).toEqual(['more-than-asked']);
      expect(run.beyond()).toEqual([]);
      run.close();
    },
  );

  it('names a document that was renamed, and forgets it under its old name', () => {
    const run = atDesk(scenario);
    const [paper] = made[0]?.agency.document ?? [];
    if (!paper) throw new Error('The agency has no document.');
    const { name } = paper;
    if (name === undefined) throw new Error('The document has no name.');
    const named = (name: string) => done(run, 'change-document', { document: paper.id, changes: { name } });
    expect(named('other').sprung).toEqual(['more-than-asked']);
    expect(run.beyond()).toMatchObject([{ table: 'document', id: paper.id, fields: ['name'] }]);
    expect(named(name).righted).toEqual(['more-than-asked']);
    run.close();
  });
});
