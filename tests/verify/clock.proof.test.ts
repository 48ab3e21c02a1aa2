/**
 * Owns proof that what a learner's clock does (set, another place, daylight saving) is said, and makes no honest pack another.
 * Must never change a pack after it was made: each is played, packed and checked with its own clock.
 */
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/engine/kernel/date.ts';
import type { Verdict } from '../../src/evidence/verdict/verdict.ts';
import { contentOf, packed, verdictOn } from '../builders/pack.ts';
import { atBrief, figuresOf, solved } from '../builders/run.ts';
import { PUT_RIGHT, scenarioOf } from '../builders/scenario-files.ts';

/** A clock tells the moment that stands `minutes` after the beginning, as the learner's device would write it. */
type Clock = (minutes: number) => Moment;

/** The device's own writing of an instant where its clock is `ahead` minutes before UTC. */
function written(instant: string, minutes: number, ahead: number): Moment {
  const sign = ahead < 0 ? '-' : '+';
  const two = (part: number) => String(Math.trunc(Math.abs(part))).padStart(2, '0');
  const local = new Date(Date.parse(instant) + (minutes + ahead) * 60_000).toISOString().slice(0, -1);
  return `${local}${sign}${two(ahead / 60)}:${two(ahead % 60)}`;
}

const CHANGE = 3;
const changing =
  (instant: string, before: number, after: number): Clock =>
  (minutes) =>
    written(instant, minutes, minutes < CHANGE ? before : after);

/** The same attempt, begun and worked and packed by that clock, a minute a step; checked. */
async function checked(clock: Clock): Promise<{ verdict: Verdict; stateHash: string; startedAt: string }> {
  const model = solved(PUT_RIGHT);
  const commands = model.log.map(({ command }) => command);
  model.close();
  const { scenario, hash } = scenarioOf(PUT_RIGHT);
  const run = atBrief(scenario, hash);
  const last = commands.length + 2;
  const all = [...commands, { name: 'write-account', input: {} }, { name: 'make-pack', input: {} }];
  for (const [index, command] of all.entries()) {
    const { entry, figure } = run.do({ ...command, at: clock(index + 1) });
    const spec = figure();
    if (spec) figuresOf(run).set(entry.step, spec);
  }
  const { content, pictures } = await contentOf(run, PUT_RIGHT);
  run.close();
  const startedAt = clock(0);
  const own = {
    ...content,
    attempt: { ...content.attempt, startedAt },
    account: {
      ...content.account,
      history: { firstSaved: clock(last - 1), lastSaved: clock(last), saves: 2, pastes: 0 },
    },
    declaration: { ...content.declaration, signedAt: clock(last) },
  };
  const { bytes } = await packed(own, pictures);
  return { verdict: await verdictOn(bytes), stateHash: content.stateHash, startedAt };
}

const AHEAD: Clock = (minutes) => written('2026-11-23T09:00:00.000Z', minutes < CHANGE ? minutes + 60 : minutes, 0);

describe('an honest attempt is as made, and what its clock did is said, when', () => {
  it.each<[string, Clock, RegExp]>([
    [
      'it was begun with the clock an hour ahead, and the clock then put right',
      AHEAD,
      /^The learner’s clock went back by 59 min 0 s before step 3: it was set, or was wrong\.$/,
    ],
    [
      'it was begun in Auckland and gone on with in Los Angeles',
      changing('2026-11-25T20:44:00.000Z', 780, -480),
      /changed its zone before step 3, from UTC\+13 to UTC−8 \(daylight saving, or another place\)/,
    ],
    [
      'it went over the night in which the clocks go back',
      changing('2026-10-25T00:58:00.000Z', 60, 0),
      /changed its zone before step 3, from UTC\+1 to UTC \(daylight saving, or another place\)/,
    ],
    [
      'it went over the night in which the clocks go forward',
      changing('2026-03-29T00:58:00.000Z', 0, 60),
      /changed its zone before step 3, from UTC to UTC\+1 \(daylight saving, or another place\)/,
    ],
  ])('%s', async (_, clock, note) => {
    const { verdict } = await checked(clock);
    expect(verdict.differences).toEqual([]);
    expect(verdict.kind).toBe('as made');
    expect(verdict.notes).toEqual([expect.stringMatching(note)]);
  });

  it('it was begun with the clock an hour ahead, which was put right before the first step', async () => {
    const { verdict } = await checked((minutes) =>
      written('2026-11-23T09:00:00.000Z', minutes === 0 ? 60 : minutes, 0),
    );
    expect(verdict.kind).toBe('as made');
    expect(verdict.notes).toEqual([
      expect.stringMatching(/^By the learner’s clock the attempt was begun .* after its first step/),
    ]);
  });
});

it('the clock of an attempt is no part of what the CRM holds after it', async () => {
  const [one, other] = await Promise.all([checked(AHEAD), checked(changing('2026-10-25T00:58:00.000Z', 60, 0))]);
  expect(other.stateHash).toBe(one.stateHash);
});

it('a clock that only goes on is not mentioned', async () => {
  const { verdict } = await checked((minutes) => written('2026-11-23T09:00:00.000Z', minutes, 345));
  expect(verdict).toMatchObject({ kind: 'as made', notes: [] });
});
