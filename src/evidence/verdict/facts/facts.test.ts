/**
 * Owns proof that the facts of a pack are those of its data, said and not weighed: times, help, pastes, codes, names.
 * Must never need a file: what is foreign in a file is for the check.
 */
import { describe, expect, it } from 'vitest';
import { aPack } from '../../../../tests/builders/pack.ts';
import { learnerCode } from '../../../engine/scenario/learner-code.ts';
import type { Content } from '../../bundle/schema.ts';
import { type FactId, factsOf } from './facts.ts';

const content = async (): Promise<Content> => structuredClone((await aPack()).bundle.content);
const at = (second: number): string =>
  new Date(Date.UTC(2026, 10, 23, 9, 0, 0, second * 1000)).toISOString().replace('Z', '+00:00');
/** The log with its steps at these seconds; those after the last go on by a minute. */
const timed = (given: Content, seconds: readonly number[]): Content => ({
  ...given,
  attempt: { ...given.attempt, startedAt: at(0) },
  log: given.log.map((entry, i) => ({
    ...entry,
    command: { ...entry.command, at: at(seconds[i] ?? (seconds.at(-1) ?? 0) + (i + 1 - seconds.length) * 60) },
  })),
});
const fact = (given: Content, id: FactId, code?: string) => factsOf(given, code).find((one) => one.id === id);

describe('the facts of a pack', () => {
  it('tell pauses that are all as long once', async () => {
    const given = timed(await content(), [0]);
    expect(fact(given, 'pace')?.says).toMatch(/^\d+ steps in [^;]+; each pause 1 min 0 s; by the learner’s clock\.$/);
    expect(fact(timed(given, [0, 10]), 'pace')?.says).toContain(
      '; longest pause 1 min 0 s, before step 3; shortest 10 s, ',
    );
  });

  it('tell pauses of five minutes and more, the longest first', async () => {
    const given = timed(await content(), [0, 10, 320, 1000]);
    expect(fact(given, 'idle')).toMatchObject({
      says: '2 pauses of five minutes or more: 11 min 20 s before step 4 and 5 min 10 s before step 3.',
      steps: [4, 3],
      unusual: false,
    });
    expect(fact(timed(given, [0]), 'idle')?.says).toBe('None of five minutes or more.');
  });

  it('tell three steps within one second, and not two', async () => {
    const given = await content();
    expect(fact(timed(given, [0, 5, 5.2, 5.9, 9, 9.5]), 'quick')).toMatchObject({
      says: 'Three or more, once: steps 2 to 4.',
      steps: [2, 3, 4],
      unusual: true,
    });
    // What goes back is no stretch, and a second is not less than a second.
    for (const seconds of [
      [0, 5, 5.5],
      [0, 5, 4.9, 5.1],
      [0, 5, 5.5, 6],
    ])
      expect(fact(timed(given, seconds), 'quick')?.unusual, String(seconds)).toBe(false);
  });

  it('tell a clock that went back', async () => {
    const given = await content();
    expect(fact(timed(given, [0, 100, 40]), 'clock')).toMatchObject({ unusual: true, steps: [3] });
    expect(fact(timed(given, [0, 1]), 'clock')?.unusual).toBe(false);
  });

  it('tell of pastes what was counted, and that the log counts none', async () => {
    const given = await content();
    const pasted = (pastes: number): Content => ({
      ...given,
      account: { ...given.account, history: { ...given.account.history, pastes } },
    });
    expect(fact(pasted(4), 'pastes')).toMatchObject({ unusual: true, says: expect.stringContaining('4 pastes') });
    expect(fact(pasted(0), 'pastes')).toMatchObject({
      unusual: false,
      says: expect.stringContaining('not in the log'),
    });
  });

  it('tell a scenario made for another code than that of the name, or than the one that was given', async () => {
    const given = await content();
    const own = learnerCode(given.learner.name, given.learner.number);
    const coded = (code: string): Content => ({ ...given, attempt: { ...given.attempt, code } });
    expect(fact(coded(own), 'code')?.unusual).toBe(false);
    expect(fact(coded(own), 'code', own.toLowerCase())?.unusual).toBe(false);
    expect(fact(coded(own), 'code', 'ABCDEF')).toMatchObject({
      unusual: true,
      says: expect.stringContaining('ABCDEF'),
    });
    expect(fact(coded('ABCDEF'), 'code')).toMatchObject({ unusual: true, says: expect.stringContaining(own) });
  });

  it('tell another name under the declaration, and say of none that it is wrong', async () => {
    const given = await content();
    const other = { ...given, declaration: { ...given.declaration, name: 'Somebody Else' } };
    expect(fact(other, 'name')).toMatchObject({ unusual: true, says: expect.stringContaining('Somebody Else') });
    expect(
      factsOf(other)
        .map(({ says }) => says)
        .join(' '),
    ).not.toMatch(/\b(cheat|copied|suspicious|fraud|not genuine)/i);
  });
});
