/**
 * Owns proof that a run with a story goes on from an image as it would have gone on by itself: what is still to come, what can no longer be
 * put right and what was changed beyond what may change do not stand in its rows. As a proof it is cut at every step.
 */
import { expect, it } from 'vitest';
import { partOf } from '../../../tests/builders/cases-of.ts';
import { act, beginningOf, came, command } from '../../../tests/builders/run.ts';
import { settled } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { type Instance, instanceOf } from '../scenario/instance.ts';
import { parseScenario } from '../scenario/parse.ts';
import { Run, type RunImage } from './run.ts';

const text = `format: 1
slug: a-story
version: 1
title: A story
task: administer
summary: For tests only
minutes: 10
agency: { version: 1, seed: 1 }
today: 2 Nov 2026
days: { until: 4 Nov 2026 }
me: STAFF-0001
brief: { from: Dawn Whitaker, message: Please help., expected: [It is done], policies: [registration] }
people:
  nadia: { find: { where: { Record state: Active, Availability: Available } } }
  sofia: { find: { where: { Record state: Active, Availability: Available } } }
mail:
  - { id: soon, from: A, subject: Soon, text: Hello, arrives: { goal: asked } }
  - { id: later, from: B, subject: Later, text: Hello, arrives: { goal: asked, later: 3 } }
  - { id: rang, from: C, subject: Rang, text: Hello, arrives: { trap: more-than-asked-of-sofia, later: 2 } }
  - { id: fifth, from: D, subject: Fifth, text: Hello, arrives: { step: 5 } }
  - { id: day, from: E, subject: Day, text: Hello, arrives: { day: 4 Nov 2026 } }
  - { id: then, from: F, subject: Then, text: Hello, arrives: { when: { some: message, where: { subject: Later } }, later: 1 } }
may-change: [nadia, { table: task }]
throughout:
  - { id: kept, says: A task was left over., tells: It was seen by all., holds: { none: task, where: { title: Bad } } }
goals: [{ id: asked, says: Somebody was asked, criteria: [P2.3], holds: { some: task, where: { title: Ask } } }]
traps:
  - id: more-than-asked-of-sofia
    says: The record of somebody else was changed.
    tells: Put it back.
    when: { some: candidate, where: { id: $sofia, town: Otley } }
capture: [{ step: add-task }]
`;

const instance = instanceOf(settled(parseScenario(text)).value, 'X');
const beginning = { ...beginningOf('0'.repeat(64)), code: 'X' };
const begin = (from: Instance, image?: RunImage): Run => new Run(sqlite, from, beginning, image);
const sofia = instance.ids['sofia'] ?? '';
const townOfSofia = (): string | null => {
  const run = begin(instance);
  const town = run.find('candidate', sofia)?.town ?? null;
  run.close();
  return town;
};

/** Each thing that a run remembers begins, lasts over some steps and ends. */
const steps: [name: string, input: Record<string, unknown>][] = [
  ['start-work', {}],
  ['update-candidate', { candidate: sofia, changes: { town: 'Otley' } }],
  ['add-task', task(10, 'Ask')],
  ['add-task', task(11, 'Bad')],
  ['remove-task', { id: 'TASK-9011', reason: 'By mistake' }],
  ['remove-task', { id: 'TASK-9010', reason: 'Asked' }],
  ['update-candidate', { candidate: sofia, changes: { town: townOfSofia() } }],
  ['add-activity', note('ACT-9901')],
  ['end-day', {}],
  ['end-day', {}],
  ['remove-activity', { id: 'ACT-9901', reason: 'By mistake' }],
  ['open-candidate', { candidate: 'CAND-9999' }],
  ['add-task', task(12, 'Ask')],
];
function task(number: number, title: string) {
  return { id: `TASK-90${number}`, title, due_on: '2026-11-05', owner: 'STAFF-0001' };
}
function note(id: string) {
  return { id, candidate: sofia, kind: 'Note', happened_on: '2026-11-02', subject: 'x', body: 'x' };
}

/** Everything that a run with a story shows of itself. */
const shown = (run: Run) => ({
  state: run.stateHash(),
  log: run.log,
  goals: run.goals(),
  sprung: run.state.sprung,
  reached: [...run.reached],
  beyond: run.beyond(),
  progress: run.progress('asked'),
  met: run.traps().map(({ id }) => run.met(id)),
  inbox: run.query('messages', { mailbox: 'Inbox' }),
  next: run.query('nextId', { table: 'message' }),
  memory: run.image().memory,
});
/** As the device keeps it. */
const keptOf = (run: Run): RunImage => structuredClone(run.image());

it('a story cut at any step and opened from an image tells the rest to the letter', () => {
  for (const cut of partOf([...Array(steps.length + 1).keys()])) {
    const run = begin(instance);
    for (const [name, input] of steps.slice(0, cut)) act(run, name, input);
    const other = begin(instance, keptOf(run));
    expect(shown(other), `cut after step ${cut}`).toEqual(shown(run));
    for (const [name, input] of steps.slice(cut)) {
      const next = command(name, input, run.log.length);
      expect(came(other, next), `cut after step ${cut}`).toEqual(came(run, next));
    }
    expect(shown(other), `cut after step ${cut}`).toEqual(shown(run));
    for (const each of [run, other]) each.close();
  }
});

it('the story of this proof brings every message, springs and rights every trap that can be righted, and refuses once', () => {
  const run = begin(instance);
  for (const [name, input] of steps) act(run, name, input);
  expect(run.log.flatMap(({ arrived }) => arrived)).toHaveLength(6);
  const all = (which: 'sprung' | 'righted') => [...new Set(run.log.flatMap((entry) => entry[which]))].sort();
  expect(all('sprung')).toEqual(['kept', 'more-than-asked', 'more-than-asked-of-sofia']);
  expect(all('righted')).toEqual(['more-than-asked', 'more-than-asked-of-sofia']);
  expect(run.log.filter(({ outcome }) => outcome === 'refused').map(({ step }) => step)).toEqual([12]);
  run.close();
});
