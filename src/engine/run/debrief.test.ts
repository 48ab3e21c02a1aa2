/**
 * Owns proof that a debrief tells what the log holds, and keeps both: what went wrong and how it was put right. Played in the interrupted
 * morning, whose story has all of it.
 */
import { describe, expect, it } from 'vitest';
import { done, mistaken, played } from '../../../tests/builders/run.ts';
import { scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { debriefOf } from './debrief.ts';
import { Run } from './run.ts';

const SLUG = 'an-interrupted-morning';
const { instance, solution } = scenarioOf(SLUG);
const { steps } = solution;
const mover = instance.ids['mover'] ?? '';
const leaver = instance.ids['leaver'] ?? '';
const solved = (): Run => played(SLUG, steps);

describe('the debrief of an attempt that did everything', () => {
  const run = solved();
  const { goals, traps, beyond, help, ways, asks, read } = debriefOf(run, solved().log);

  it('has each goal with the step that made it hold and what the CRM held then', () => {
    expect(goals.every(({ holds, by }) => holds && by !== null)).toBe(true);
    expect(goals.find(({ id }) => id === 'reachable')?.by).toMatchObject({
      step: 3,
      details: [expect.stringMatching(/^Mobile changed from “07700 900\d{3}” to “07700 900\d{3}”$/)],
    });
  });

  it('has nothing to tell of traps, help or more than was asked', () =>
    expect([traps, beyond, help]).toEqual([[], [], []]));

  it('has the two ways side by side, step for step', () => {
    expect(ways).toHaveLength(steps.length);
    for (const { yours, theirs } of ways) expect(yours?.says).toBe(theirs);
  });

  it('asks what is always asked, and nothing about traps that were not met', () => {
    expect(asks.map(({ ask }) => ask.slice(0, 12))).toEqual(['Three people', 'Gwen changed']);
    expect(read).toContainEqual({ policy: 'matching', number: 5, because: asks[1]?.ask });
  });
});

describe('the debrief of an attempt that binned a record and brought it back', () => {
  const run = solved();
  const bin = done(run, 'bin-candidate', { candidate: leaver, reason: 'Has a job now' });
  done(run, 'open-candidate', { candidate: mover });
  const told = done(run, 'open-candidate', { candidate: mover });
  const back = done(run, 'restore-candidate', { candidate: leaver, reason: 'Must be kept' });
  const { traps, beyond } = debriefOf(run);

  it('keeps the step into the trap, the message that came of it, and the step that put it right', () => {
    expect(told.arrived).toHaveLength(1);
    expect(traps.find(({ id }) => id === 'binned')?.met).toEqual([
      {
        into: { step: bin.step, says: bin.says },
        messages: [{ step: told.step, from: 'Hannah Osei', subject: 'A record in the bin' }],
        righted: { step: back.step, says: back.says },
      },
    ]);
  });

  it('tells what was changed and nobody asked for as put right, and leaves nothing over', () => {
    expect(traps.find(({ id }) => id === 'more-than-asked')?.met[0]?.righted?.step).toBe(back.step);
    expect(beyond).toEqual([]);
  });

  it('counts a second time by itself', () => {
    done(run, 'bin-candidate', { candidate: leaver, reason: 'Once more' });
    const again = debriefOf(run);
    expect(again.traps.find(({ id }) => id === 'binned')?.met.map(({ righted }) => righted !== null)).toEqual([
      true,
      false,
    ]);
    expect(again.beyond[0]).toContain('Record state (was “Active”)');
  });
});

describe('the debrief of an attempt that erased somebody whom the solution keeps', () => {
  const run = solved();
  const her = run.query('candidate', { id: mover })?.candidate;
  const agreed = { retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason: 'Asked for it' };
  done(run, 'erase-candidate', { candidate: mover, ...agreed });

  it('names them on neither side of the two ways, and what was done stays', () => {
    const kept = solved().log;
    const said = (ways: readonly unknown[]) => JSON.stringify(ways);
    expect(said(kept.map(({ says }) => says))).toContain(her?.last_name);
    const { ways } = debriefOf(run, kept);
    expect(said(ways)).not.toContain(her?.last_name);
    for (const { yours, theirs } of ways) if (yours && theirs) expect(theirs).toBe(yours.says);
    expect(said(ways.map(({ theirs }) => theirs))).toContain(`[erased] (${mover})`);
  });

  it('nor where the attempt was opened again since, and who went is known to its log alone', () => {
    const { scenario, words, reported, log, state, lookup } = run;
    const again = Run.prototype;
    const opened = {
      ...{ scenario, words, reported, log, state, lookup, gone: [] },
      ...{ progress: again.progress.bind(run), met: again.met.bind(run), beyond: again.beyond.bind(run) },
    };
    const { ways } = debriefOf(opened, solved().log, played(SLUG, []));
    expect(JSON.stringify(ways)).not.toContain(her?.last_name);
  });
});

describe('the debrief of an attempt that left something open', () => {
  it('has what is still open of a goal, and the way where it parts from the solution’s', () => {
    const run = played(SLUG, steps.slice(0, -1));
    const { goals, ways } = debriefOf(run, solved().log);
    const late = goals.find(({ id }) => id === 'latest-word');
    expect(late).toMatchObject({ holds: false, by: null, until: null });
    expect(late?.open).toHaveLength(2);
    expect(ways.at(-1)).toMatchObject({ yours: null, theirs: expect.stringContaining('available from') });
  });

  it('names the policy of the trap that was walked into, and asks about it', () => {
    const { asks, read, traps } = debriefOf(mistaken(SLUG, 'wrote-down-the-family'));
    expect(traps.map(({ id }) => id)).toEqual(['family-in-notes']);
    expect(asks.some(({ ask }) => ask.startsWith('Who would have read'))).toBe(true);
    expect(read).toContainEqual(expect.objectContaining({ policy: 'data-protection', number: 3 }));
  });

  it('says of a goal that was lost which step lost it', () => {
    const run = solved();
    const lost = done(run, 'update-candidate', { candidate: mover, changes: { available_from: '2026-12-01' } });
    expect(debriefOf(run).goals.find(({ id }) => id === 'latest-word')?.until?.step).toBe(lost.step);
  });

  it('has no ways without a solution', () => expect(debriefOf(solved()).ways).toEqual([]));
});
