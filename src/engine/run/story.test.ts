/**
 * Owns proof that a story comes as its tutor wrote it: messages after goals, traps, steps and days, what must hold throughout, and what was
 * changed beyond what may change. Must never look behind the run.
 */
import { describe, expect, it } from 'vitest';
import { act, atBrief, done } from '../../../tests/builders/run.ts';
import { aWrittenScenario } from '../../../tests/builders/scenario.ts';
import { settled } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { parseScenario } from '../scenario/parse.ts';
import { openRun } from './open.ts';
import type { Run } from './run.ts';
import { ENGINE } from './version.ts';

const PEOPLE = `
people:
  nadia: { find: { where: { Record state: Active, Availability: Available } } }
  sofia: { find: { where: { Record state: Active, Availability: Available } } }
goals: [{ id: asked, says: Somebody was asked, criteria: [P2.3], holds: { some: task, where: { title: Ask } } }]
`;

function story(more: string): Run {
  const file = settled(parseScenario(aWrittenScenario(`${PEOPLE}${more}`))).value;
  const run = settled(
    openRun(sqlite, file, { attempt: 'a-1', scenario: '0'.repeat(64), engine: ENGINE, code: 'X', mode: 'practice' }),
  );
  done(run, 'start-work');
  return run;
}
const task = (number: number, title: string) => ({
  id: `TASK-90${number}`,
  title,
  due_on: '2026-11-03',
  owner: 'STAFF-0001',
});
const inbox = (run: Run): number => run.query('messages', { mailbox: 'Inbox' }).lines.length;
const mail = (arrives: string): string =>
  `mail: [{ id: late, from: Nadia, subject: News, text: Hello, arrives: ${arrives} }]`;

describe('a message of the story', () => {
  it('arrives when its goal holds, with that step, and once', () => {
    const run = story(mail('{ goal: asked }'));
    expect(done(run, 'add-task', task(10, 'Wait')).arrived).toEqual([]);
    const before = inbox(run);
    const entry = done(run, 'add-task', task(11, 'Ask'));
    expect(entry.arrived).toHaveLength(1);
    expect(inbox(run)).toBe(before + 1);
    expect(done(run, 'add-task', task(12, 'Ask')).arrived).toEqual([]);
  });

  it('arrives so many steps later, even if the goal is lost again', () => {
    const run = story(mail('{ goal: asked, later: 2 }'));
    expect(done(run, 'add-task', task(10, 'Ask')).arrived).toEqual([]);
    expect(done(run, 'add-task', task(11, 'One')).arrived).toEqual([]);
    expect(done(run, 'add-task', task(12, 'Two')).arrived).toHaveLength(1);
  });

  it('arrives on its day, when the day has come', () => {
    const run = story(`days: { until: 6 Nov 2026 }\n${mail('{ day: 4 Nov 2026 }')}`);
    expect(done(run, 'end-day').arrived).toEqual([]);
    const { arrived } = done(run, 'end-day');
    expect(arrived).toHaveLength(1);
    expect(run.query('message', { id: arrived[0] ?? '' })?.message.on_day).toBe('2026-11-04');
  });

  it('arrives on its day or later once its condition holds, and never while that was not done', () => {
    const run = story(
      `days: { until: 6 Nov 2026 }\n${mail('{ day: 4 Nov 2026, when: { some: task, where: { title: Ask } } }')}`,
    );
    expect(done(run, 'end-day').arrived).toEqual([]);
    expect(done(run, 'end-day').arrived).toEqual([]);
    expect(done(run, 'add-task', { ...task(10, 'Ask'), due_on: '2026-11-05' }).arrived).toHaveLength(1);
    const early = story(
      `days: { until: 6 Nov 2026 }\n${mail('{ day: 4 Nov 2026, when: { some: task, where: { title: Ask } } }')}`,
    );
    expect(done(early, 'add-task', task(10, 'Ask')).arrived).toEqual([]);
    expect(done(early, 'end-day').arrived).toEqual([]);
    expect(done(early, 'end-day').arrived).toHaveLength(1);
  });

  it('arrives after a step of the attempt, refused or not', () => {
    const run = story(mail('{ step: 2 }'));
    expect(act(run, 'open-candidate', { candidate: 'CAND-9999' }).arrived).toHaveLength(1);
  });

  it('comes when something holds, and may bring the next one with it', () => {
    const run = story(`mail:
  - { id: first, from: A, subject: First, text: Hello, arrives: { when: { some: task, where: { Task: Ask } } } }
  - { id: second, from: B, subject: Second, text: Hello, arrives: { when: { some: message, where: { subject: First } } } }`);
    expect(done(run, 'add-task', task(10, 'Ask')).arrived).toHaveLength(2);
  });
});

describe('what must hold throughout', () => {
  it('cannot be put right once it did not hold', () => {
    const run = story(
      'throughout: [{ id: kept, says: A task was left over., tells: It was seen by all., holds: { none: task, where: { title: Bad } } }]',
    );
    expect(done(run, 'add-task', task(10, 'Bad')).sprung).toEqual(['kept']);
    const entry = done(run, 'remove-task', { id: 'TASK-9010', reason: 'Wrong' });
    expect(entry.righted).toEqual([]);
    expect(run.state.sprung).toEqual(['kept']);
  });
});

describe('more than asked', () => {
  const person = (run: Run, name: 'nadia' | 'sofia') => {
    const [id] = (run.scenario.leaves ?? []).flatMap(({ candidate }) => (candidate ? [candidate] : []));
    const others = run.query('candidates', {}).lines.map((line) => line.id);
    return name === 'nadia' ? (id ?? '') : (others.find((other) => other !== id) ?? '');
  };
  const more = 'may-change: [nadia, { table: task }]';

  it('is a trap that comes with the format, sprung by a field that nobody asked to change, and repaired by putting it back', () => {
    const run = story(more);
    const sofia = person(run, 'sofia');
    const town = run.find('candidate', sofia)?.town ?? null;
    expect(done(run, 'update-candidate', { candidate: sofia, changes: { town: 'Otley' } }).sprung).toEqual([
      'more-than-asked',
    ]);
    expect(run.beyond()).toEqual([{ table: 'candidate', id: sofia, what: 'changed', fields: ['town'], was: { town } }]);
    expect(done(run, 'update-candidate', { candidate: sofia, changes: { town } }).righted).toEqual(['more-than-asked']);
    expect(run.beyond()).toEqual([]);
  });

  it('is not sprung by what may change, nor by reading', () => {
    const run = story(more);
    const nadia = person(run, 'nadia');
    done(run, 'update-candidate', { candidate: nadia, changes: { town: 'Ilkley' } });
    done(run, 'add-task', task(10, 'Ask'));
    done(run, 'open-message', { message: run.query('messages', { mailbox: 'Inbox' }).lines[0]?.id });
    done(run, 'open-candidate', { candidate: person(run, 'sofia') });
    expect(run.state.sprung).toEqual([]);
  });

  it('names a row that was made, and forgets it when it is taken away', () => {
    const run = story(more);
    const sofia = person(run, 'sofia');
    const note = { id: 'ACT-9901', candidate: sofia, kind: 'Note', happened_on: '2026-11-02', subject: 'x', body: 'x' };
    expect(done(run, 'add-activity', note).sprung).toEqual(['more-than-asked']);
    expect(run.beyond()).toContainEqual({ table: 'activity', id: 'ACT-9901', what: 'made', fields: [], was: {} });
    expect(done(run, 'remove-activity', { id: 'ACT-9901', reason: 'By mistake' }).righted).toEqual(['more-than-asked']);
  });

  it('takes a row that was taken away and entered again for put back', () => {
    const run = story(more);
    const job = run.query('candidate', { id: person(run, 'sofia') })?.jobs[0];
    if (!job) throw new Error('Nobody has a job.');
    const { id: _, ...cells } = run.find('work_history', job.id) ?? { id: '' };
    expect(done(run, 'remove-job', { id: job.id }).sprung).toEqual(['more-than-asked']);
    expect(done(run, 'add-job', { id: 'JOB-9901', ...cells }).righted).toEqual(['more-than-asked']);
  });

  it('names what was changed where nothing may change at all', () => {
    const run = story('may-change: []');
    const [someone] = run.query('candidates', {}).lines;
    expect(done(run, 'update-candidate', { candidate: someone?.id, changes: { town: 'Ilkley' } }).sprung).toEqual([
      'more-than-asked',
    ]);
    expect(run.beyond()).toMatchObject([{ table: 'candidate', id: someone?.id, fields: ['town'] }]);
  });

  it('is no trap where the scenario says nothing of what may change', () => {
    const run = story('');
    done(run, 'update-candidate', { candidate: person(run, 'sofia'), changes: { town: 'Otley' } });
    expect(run.state.sprung).toEqual([]);
    expect(atBrief().beyond()).toEqual([]);
  });
});
