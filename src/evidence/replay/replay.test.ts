/**
 * Owns proof that a log is run again as it was, and that the first step which comes out otherwise is named.
 * Must never make a file; a pack's data are enough.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../tests/builders/pack.ts';
import { mistaken, solved } from '../../../tests/builders/run.ts';
import { PUT_RIGHT, REGISTER, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import type { Entry } from '../../engine/log/entry.ts';
import type { Content } from '../bundle/schema.ts';
import { replay } from './replay.ts';

let content: Content;
beforeAll(async () => {
  ({ content } = await contentOf(solved(PUT_RIGHT), PUT_RIGHT, 0));
});

const withStep = (step: number, over: Partial<Entry>): Content => ({
  ...content,
  log: content.log.map((entry) => (entry.step === step ? { ...entry, ...over } : entry)),
});
/** The steps of the solution that restore the record, and that the CRM refuses: after the brief, in order. */
const { steps } = scenarioOf(PUT_RIGHT).solution;
const RESTORED = steps.findIndex(({ label }) => label === 'restore') + 2;
const REFUSED = steps.findIndex(({ refused }) => refused) + 2;
const divergence = (given: Content) => {
  const replayed = replay(sqlite, given);
  if (!replayed.ok) throw new Error(replayed.error[0]?.says);
  return replayed.value.divergence;
};

describe('a log run again', () => {
  it.each([
    [PUT_RIGHT, solved],
    [REGISTER, (slug: string) => mistaken(slug, 'registered-twice')],
  ])('comes out as it was: %s', async (slug, made) => {
    const run = made(slug);
    const replayed = replay(sqlite, (await contentOf(run, slug, 0)).content);
    expect(replayed).toMatchObject({ ok: true, value: { divergence: undefined } });
    expect(replayed.ok && replayed.value.run.stateHash()).toBe(run.stateHash());
    expect(replayed.ok && replayed.value.run.log).toEqual(run.log);
  });

  it('is empty when nothing was done', () => expect(divergence({ ...content, log: [] })).toBeUndefined());

  it.each<[string, Partial<Entry>, string]>([
    ['outcome', { outcome: 'refused' }, 'the pack says “refused” for outcome; run again it is “done”'],
    ['day', { day: '2026-11-05' }, 'the pack says “2026-11-05” for day; run again it is “2026-11-02”'],
    ['sentence', { says: 'Other' }, 'the pack says “Other” for says'],
    ['reached goals', { reached: [] }, 'the pack says nothing for reached.0; run again it is “restored”'],
    ['number', { step: 40 }, `the pack says 40 for step; run again it is ${RESTORED}`],
  ])('names the step whose %s is otherwise', (_, over, says) => {
    expect(divergence(withStep(RESTORED, over))).toEqual({
      step: over.step ?? RESTORED,
      says: expect.stringMatching(new RegExp(`^Step ${over.step ?? RESTORED} \\(.+\\): `)),
    });
    expect(divergence(withStep(RESTORED, over))?.says).toContain(says);
  });

  it('stops at the first step that differs', () => {
    const both = { ...withStep(9, { day: '2026-11-05' }) };
    both.log = both.log.map((entry) => (entry.step === 3 ? { ...entry, outcome: 'refused' } : entry));
    expect(divergence(both)?.step).toBe(3);
  });

  it('in other words may have other sentences, and no other outcome, change or goal', () => {
    const older = (step: number, over: Partial<Entry>) => ({ ...withStep(step, over), wording: '0'.repeat(64) });
    expect(divergence(older(RESTORED, { says: 'Put back the record' }))).toBeUndefined();
    expect(divergence(older(REFUSED, { refusals: [{ field: '', says: 'You may not see this.' }] }))).toBeUndefined();
    expect(
      divergence(older(REFUSED, { refusals: [{ field: 'document', says: 'You may not see this.' }] }))?.says,
    ).toContain('for refused.0');
    expect(divergence(older(RESTORED, { changes: [] }))?.says).toContain('for changes.0');
    expect(divergence(older(RESTORED, { reached: [] }))?.says).toContain('for reached.0');
  });

  it('says why when the scenario cannot be played', () => {
    const scenario = (from: string, to: string) => ({
      ...content,
      scenario: { ...content.scenario, text: content.scenario.text.replace(from, to) },
    });
    expect(replay(sqlite, scenario('goals:', 'goalz:'))).toMatchObject({
      ok: false,
      error: expect.arrayContaining([expect.objectContaining({ path: 'goalz', line: expect.any(Number) })]),
    });
    expect(replay(sqlite, scenario('agency: { version: 1', 'agency: { version: 7'))).toMatchObject({
      ok: false,
      error: [{ path: 'agency.version' }],
    });
    expect(replay(sqlite, scenario('client: CLI-0001', 'client: CLI-9999'))).toMatchObject({
      ok: false,
      error: [{ path: 'start' }],
    });
  });
});
