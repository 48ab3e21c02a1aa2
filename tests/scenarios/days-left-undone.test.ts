/**
 * Owns proof that no day of a story leans on what nobody did on the day before: a learner who ends every day of the week without reading or
 * doing anything is told of no meeting, no offer and no start, is asked where the people are, and has walked into no trap about what has
 * never come. And that a day's goals are not named before the day has come.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attemptSummaryOf, viewOf } from '../../src/desk/view.ts';
import { openRun } from '../../src/engine/run/open.ts';
import type { Run } from '../../src/engine/run/run.ts';
import { parseScenario } from '../../src/engine/scenario/parse.ts';
import { beginningOf, done } from '../builders/run.ts';
import { settled } from '../builders/scenario-files.ts';
import { sqlite } from '../builders/sqlite.ts';

const text = readFileSync(new URL('../../scenarios/a-week-at-the-desk/scenario.yaml', import.meta.url), 'utf8');
function atTheDesk(): Run {
  const run = settled(openRun(sqlite, settled(parseScenario(text)).value, beginningOf('0'.repeat(64))));
  done(run, 'start-work');
  return run;
}
const post = (run: Run) =>
  run.query('messages', { mailbox: 'Inbox' }).lines.map(({ id }) => run.query('message', { id })?.message);
const seen = (run: Run) =>
  viewOf(
    run,
    attemptSummaryOf(run, {
      id: 'a-1',
      startedAt: '2026-11-02T09:00:00.000Z',
      mode: 'practice',
      code: 'X',
      figures: 0,
    }),
  );

describe('a week that nobody works at', () => {
  const run = atTheDesk();
  const days = [1, 2, 3, 4].map(() => {
    done(run, 'end-day');
    return { day: run.today, sprung: [...run.state.sprung], post: post(run) };
  });
  const [, , thursday, friday] = days;

  it('has no message that says that somebody was met, offered a job, said yes or starts', () => {
    for (const message of friday?.post ?? [])
      expect(`${message?.subject} ${message?.body}`).not.toMatch(
        /we (have )?met|an offer to|I say yes|said yes|starts on Monday|Do I start|registered on Monday|Did we not register/i,
      );
  });

  it('asks on Thursday where the people are, and tells nobody that they were not chosen', () => {
    expect(thursday?.day).toBe('2026-11-05');
    expect(thursday?.post.some((message) => /nobody has come from you/i.test(String(message?.body)))).toBe(true);
  });

  it('counts as walked into only what the learner could know of', () => {
    expect(friday?.sprung).not.toContain('yes-is-the-end');
    const told = new Set(days.flatMap(({ post: there }) => there.map((message) => message?.subject)));
    if (friday?.sprung.includes('still-offered')) expect(told).toContain('Thank you, and not now');
  });

  it('still tells in the end what each goal needs: nothing of it hangs on a message that was read', () => {
    const subjects = (friday?.post ?? []).map((message) => message?.subject);
    expect(subjects).toEqual(expect.arrayContaining(['Thank you, and not now', 'My papers', 'Quick question']));
  });
});

describe('the goals of a week', () => {
  it('are named on their day and not before, and all of them with the last day', () => {
    const run = atTheDesk();
    const all = run.scenario.goals;
    for (;;) {
      const { goals, goalsToCome } = seen(run);
      expect(goals.map(({ id }) => id)).toEqual(
        all.filter(({ day }) => day === undefined || day <= run.today).map(({ id }) => id),
      );
      expect(goalsToCome).toBe(all.length - goals.length);
      if (!run.nextDay) break;
      done(run, 'end-day');
    }
    expect(seen(run).goalsToCome).toBe(0);
    expect(new Set(all.map(({ day }) => day)).size).toBe(5);
  });

  it('say on no day who or what comes on a later one', () => {
    const run = atTheDesk();
    const monday = JSON.stringify(seen(run).goals);
    const later = run.scenario.goals.filter(({ day }) => day !== undefined && day > run.today);
    expect(later.length).toBeGreaterThan(5);
    for (const { says } of later) expect(monday).not.toContain(says);
  });
});
