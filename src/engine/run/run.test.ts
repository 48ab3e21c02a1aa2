/**
 * Owns proof that one step gives one entry: what was tried, what came of it, what it changed.
 * Must never repeat the rules of the CRM; crm/handlers has its own tests.
 */
import { describe, expect, it } from 'vitest';
import { aProfile } from '../../../tests/builders/crm.ts';
import { act, atBrief, atDesk, done } from '../../../tests/builders/run.ts';
import { aGoal, aScenario, aTask, aTrap } from '../../../tests/builders/scenario.ts';
import { canonical } from '../kernel/json.ts';
import { entrySchema } from '../log/entry.ts';
import { NOT_AS_ASKED } from './refusals.ts';

const ringing = aScenario({
  goals: [
    aGoal('asked', { some: 'task', where: { title: 'Ring back', state: 'Open' } }),
    aGoal('never', { none: 'staff' }),
  ],
  traps: [aTrap('two', { count: 'task', where: { title: 'Ring back' }, 'at-least': 2 })],
});

describe('a step', () => {
  it('that is done has the sentence, the changes and the day', () => {
    const run = atDesk(ringing);
    expect(act(run, 'add-task', aTask({ candidate: 'CAND-0001' }))).toMatchObject({
      step: 2,
      day: '2026-11-02',
      outcome: 'done',
      says: expect.stringMatching(/^Add the task “Ring back” about \S+ .*\(CAND-0001\)$/),
      refusals: [],
      changes: expect.arrayContaining([
        { table: 'task', id: 'TASK-9001', field: 'title', from: null, to: 'Ring back' },
      ]),
    });
  });

  it('that is refused is in the log with its reasons, and changes nothing', () => {
    const run = atDesk(ringing);
    const before = run.stateHash();
    const entry = act(run, 'register-candidate', {
      candidate: 'CAND-0999',
      profile: aProfile({ mobile: '7700 900 142', town: '' }),
    });
    expect(entry).toMatchObject({
      outcome: 'refused',
      says: 'Save a new candidate record for Ellis Okafor',
      changes: [],
      reached: [],
      lost: [],
    });
    expect(entry.refusals.map(({ field }) => field)).toEqual(['mobile', 'town']);
    expect(run.log.at(-1)).toBe(entry);
    expect(run.stateHash()).toBe(before);
  });

  it('that asks for what a role may not see is refused, and the access log keeps it', () => {
    const run = atDesk(
      aScenario({
        start: {
          document: [
            { id: 'DOC-9001', folder: 'FOLD-0003', kind: 'Other', name: 'Secret', version: 1, state: 'Active' },
          ],
        },
      }),
    );
    expect(act(run, 'open-document', { document: 'DOC-9001' })).toMatchObject({ outcome: 'refused', changes: [] });
    expect(run.query('access', {})[0]).toMatchObject({ record_id: 'DOC-9001', granted: 0, step: 2 });
  });

  it('moves the day of the steps after it, not its own', () => {
    const run = atDesk(aScenario({ ...ringing, lastDay: '2026-11-06' }));
    expect(act(run, 'end-day').day).toBe('2026-11-02');
    expect(act(run, 'add-task', aTask())).toMatchObject({ day: '2026-11-03', refusals: [{ field: 'due_on' }] });
  });

  it.each<[string, string, Record<string, unknown>, string, object]>([
    [
      'an unknown command',
      'delete-everything',
      { all: true },
      'Try an unknown command “delete-everything”',
      { field: '', says: 'There is no such command.' },
    ],
    [
      'a command named like a thing of the language',
      'constructor',
      {},
      'Try an unknown command “constructor”',
      { field: '', says: 'There is no such command.' },
    ],
    [
      'a malformed input',
      'open-candidate',
      { candidate: 'Ellis' },
      'Try “open-candidate”',
      { field: 'candidate', says: NOT_AS_ASKED },
    ],
    ['a word too many', 'start-work', { now: true }, 'Try “start-work”', { field: '', says: NOT_AS_ASKED }],
  ])('refuses %s and logs it', (_, name, input, says, refusal) => {
    expect(act(atDesk(), name, input)).toMatchObject({ outcome: 'refused', says, refusals: [refusal] });
  });

  it.each([
    ['at the brief', [], 'still at the brief'],
    ['past the desk', ['start-work', 'write-account'], 'past the desk; go back to it first'],
  ])('refuses to use the CRM %s', (_, way, says) => {
    const run = atBrief(ringing);
    for (const name of way) done(run, name);
    expect(act(run, 'add-task', aTask()).refusals[0]?.says).toContain(says);
  });

  it('logs a command as every shape carries it on: without a member named __proto__', () => {
    const run = atDesk();
    const hostile = JSON.parse('{"id":{"__proto__":""},"candidate":"CAND-0001","how":"E-mail"}');
    const entry = act(run, 'send-privacy-notice', hostile);
    expect(entry.outcome).toBe('refused');
    expect(entrySchema.parse(JSON.parse(canonical(entry)))).toEqual(JSON.parse(canonical(entry)));
    expect(canonical(entry)).not.toContain('__proto__');
  });

  it('does not start the work twice', () => {
    expect(act(atDesk(), 'start-work').refusals).toEqual([
      { field: '', says: 'This cannot be done at this point of the attempt.' },
    ]);
  });
});
