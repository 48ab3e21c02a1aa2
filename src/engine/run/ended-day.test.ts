/**
 * Owns proof that a story over several days is the same each time it is run, and that no message of it is lost, however the learner works
 * and whenever the day is ended.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { casesOf } from '../../../tests/builders/cases-of.ts';
import { act, beginningOf, done } from '../../../tests/builders/run.ts';
import { aTask, aWrittenScenario } from '../../../tests/builders/scenario.ts';
import { settled } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { parseScenario } from '../scenario/parse.ts';
import { openRun } from './open.ts';
import type { Run } from './run.ts';

const HASH = '0'.repeat(64);
const open = (mail: readonly string[]): Run => {
  const text = aWrittenScenario(`days: { until: 9 Nov 2026 }
may-change: [{ table: task }]
goals: [{ id: asked, says: Somebody was asked, criteria: [P2.3], holds: { some: task, where: { title: Ask } } }]
mail:
${mail.map((arrives, i) => `  - { id: m${i}, from: Person ${i}, subject: News ${i}, text: Hello, arrives: ${arrives} }`).join('\n')}`);
  const run = settled(openRun(sqlite, settled(parseScenario(text)).value, beginningOf(HASH)));
  done(run, 'start-work');
  return run;
};
const arrivals = fc.array(
  fc.oneof(
    fc.integer({ min: 2, max: 9 }).map((day) => `{ day: ${day} Nov 2026 }`),
    fc.integer({ min: 1, max: 12 }).map((step) => `{ step: ${step} }`),
    fc.integer({ min: 0, max: 5 }).map((later) => `{ goal: asked, later: ${later} }`),
  ),
  { minLength: 1, maxLength: 5 },
);
/** `end`: the day is ended; else a task of that title. */
const doings = fc.array(fc.constantFrom('end', 'end', 'Ask', 'Wait'), { maxLength: 10 });
/** The week's five days that can be ended, and steps enough for what comes later. */
const ENOUGH = [...Array.from({ length: 5 }, () => 'end'), 'Ask', ...Array.from({ length: 12 }, () => 'Wait')];

function work(run: Run, doing: readonly string[]): void {
  for (const [i, one] of doing.entries())
    if (one === 'end') act(run, 'end-day');
    else done(run, 'add-task', aTask({ id: `TASK-${5000 + run.log.length * 100 + i}`, title: one, due_on: run.today }));
}

it('a log with ended days gives the same hashes and the same state when it is run again', () => {
  fc.assert(
    fc.property(arrivals, doings, (mail, doing) => {
      const first = open(mail);
      work(first, doing);
      const again = open(mail);
      for (const entry of first.log.slice(1)) again.do(entry.command);
      expect(again.log).toEqual(first.log);
      expect(again.stateHash()).toBe(first.stateHash());
      first.close();
      again.close();
    }),
    { numRuns: casesOf(25) },
  );
});

it('ending a day never loses a message: each comes once, on its day or after its steps, and bears the day on which it came', () => {
  fc.assert(
    fc.property(arrivals, doings, (mail, doing) => {
      const run = open(mail);
      work(run, [...doing, ...ENOUGH]);
      const arrived = run.log.flatMap((entry) => entry.arrived);
      expect(new Set(arrived).size).toBe(mail.length);
      expect(arrived).toHaveLength(mail.length);
      for (const [i, entry] of run.log.entries())
        for (const id of entry.arrived)
          expect(run.query('message', { id })?.message.on_day).toBe(run.log[i + 1]?.day ?? run.today);
      run.close();
    }),
    { numRuns: casesOf(25) },
  );
});

it('the step says which day it is then, and who wrote', () => {
  const run = open(['{ day: 3 Nov 2026 }', '{ day: 3 Nov 2026 }']);
  expect(done(run, 'end-day').says).toBe(
    'End the day: it is Tue 3 Nov 2026 now; then messages from Person 0 and Person 1 arrived',
  );
  expect(run.state.sprung).toEqual([]);
  expect(run.nextDay).toBe('2026-11-04');
});
