/**
 * Owns proof that a run moved to any step of its log is the run from the beginning to that step, whatever is kept on the way.
 * Must never measure; the bench does.
 */
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../tests/builders/cases-of.ts';
import { beginningOf, solved } from '../../../tests/builders/run.ts';
import { PUT_RIGHT, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import type { Entry } from '../log/entry.ts';
import { openRun } from './open.ts';
import { type Source, Timeline } from './timeline.ts';

function source(): Source {
  const run = solved(PUT_RIGHT);
  const log = [...run.log];
  run.close();
  const { file, hash } = scenarioOf(PUT_RIGHT);
  return { scenario: file, beginning: beginningOf(hash), log };
}

describe('a timeline', () => {
  it('gives at any step, in any order and within any bound, the state that a run from the beginning has there', async () => {
    const given = source();
    const fresh = openRun(sqlite, given.scenario, given.beginning);
    if (!fresh.ok) throw new Error(fresh.error[0]?.says);
    const run = fresh.value;
    const after = ({ command }: Entry) => {
      run.do(command);
      return run.stateHash();
    };
    const states = [run.stateHash(), ...given.log.map(after)];
    run.close();
    // With no room for images one is kept all the same, and every step is still reached.
    for (const most of [undefined, 1]) {
      const timeline = new Timeline(sqlite, given, most);
      await timeline.runThrough();
      for (const step of partOf([3, 1, given.log.length, 11, 10, 0, 12]))
        expect(timeline.at(step).stateHash(), `step ${step}`).toBe(states[step]);
      expect(timeline.imaged.length > 1).toBe(most === undefined);
      timeline.close();
    }
  });

  it('opens a copy that goes its own way', async () => {
    const timeline = new Timeline(sqlite, source());
    await timeline.runThrough();
    const run = timeline.at(4);
    const before = run.stateHash();
    const copy = timeline.copyOf(run);
    const id = copy.query('candidates', {}).lines[0]?.id ?? '';
    const command = { name: 'update-candidate', input: { candidate: id, changes: { town: 'Whitby' } } };
    expect(copy.do({ ...command, at: '2026-11-23T12:00:00.000+00:00' }).entry.outcome).toBe('done');
    expect([run.stateHash(), copy.stateHash() === before]).toEqual([before, false]);
    copy.close();
    timeline.close();
  });

  it('shows no step that comes out otherwise than the log says', async () => {
    const given = source();
    const log = given.log.map((entry, i) => (i === 3 ? { ...entry, hash: '0'.repeat(64) } : entry));
    const timeline = new Timeline(sqlite, { ...given, log });
    await expect(timeline.runThrough()).rejects.toThrow('Step 4 does not come out');
    timeline.close();
  });
});
