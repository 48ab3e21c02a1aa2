/** Owns proof that what an assessor types and records is kept, comes back, and is recorded only when somebody pressed for it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../../../tests/builders/assessment.ts';
import { newDevice } from '../../../../tests/builders/desk.ts';
import { type AssessmentStore, makeAssessmentStore } from '../../../desk/assessment-store.ts';
import type { Store } from '../../../desk/store.ts';
import { roundOf } from '../../../evidence/assessment/round.ts';
import { isOfAssessment } from './answered.ts';
import { blankCriterion, blankMark, newMarkOf } from './forms.ts';
import { Judging } from './judging.svelte.ts';

const { pack } = aBegunAssessment();
let store: Store;
let shelf: AssessmentStore;
beforeEach(async () => {
  store = await newDevice();
  shelf = makeAssessmentStore(async () => store);
});
async function opened(): Promise<Judging> {
  const judging = new Judging(shelf, pack);
  expect(await judging.load()).toBe(true);
  return judging;
}
const subject = 'criterion P2.1';
const blank = blankCriterion('P2.1');

describe('a judgement', () => {
  it('keeps what was typed and records nothing by itself', async () => {
    const judging = await opened();
    const form = judging.form(subject, blank);
    expect(judging.begun).toBe(false);
    form.feedback = 'Ask again';
    judging.touch();
    await judging.flush();
    expect(judging.saved).toBe('saved');
    const again = await opened();
    expect(again.entries).toEqual([]);
    expect(again.form(subject, blank).feedback).toBe('Ask again');
    expect(again.begun).toBe(true);
  });

  it('is an entry when it is recorded, and another one when it is changed', async () => {
    const judging = await opened();
    judging.by = ' Ann ';
    expect(await judging.record({ ...blank, decision: 'referred back', feedback: 'Ask.' })).toBe(true);
    expect(await judging.record({ ...blank, decision: 'referred back', feedback: 'Ask.' })).toBe(true);
    expect(await judging.record({ ...blank, decision: 'competent' })).toBe(true);
    const again = await opened();
    expect(again.by).toBe(' Ann ');
    expect(
      again.historyOf(subject).map(({ number, by, says }) => [number, by, 'decision' in says && says.decision]),
    ).toEqual([
      [1, 'Ann', 'referred back'],
      [2, 'Ann', 'competent'],
    ]);
    expect(again.form(subject, blank).decision).toBe('competent');
    expect(again.isOpen({ ...blank, decision: 'competent' }, false)).toBe(false);
    expect(again.isOpen({ ...blank, decision: 'not yet competent' }, false)).toBe(true);
  });

  it('is not recorded without a name or without words, and says why', async () => {
    const judging = await opened();
    expect(await judging.record({ ...blank, decision: 'competent' })).toBe(false);
    expect(judging.refused?.says).toContain('name');
    judging.by = 'Ann';
    const mark = { about: 'mark', mark: 1, kind: 'comment', criterion: 'P2.1', says: ' ', gone: false } as const;
    expect(await judging.record({ ...mark, on: { at: 'step', step: 1, quote: 'x' } })).toBe(false);
    expect(judging.refused).toEqual({ subject: 'mark 1', field: 'says', says: 'Write what you say about it.' });
    expect(await judging.record(blank)).toBe(false);
    expect(judging.refused).toMatchObject({ subject, field: 'decision' });
    expect(await judging.record({ ...blank, decision: 'referred back' })).toBe(false);
    expect(judging.refused).toMatchObject({ subject, field: 'feedback' });
    expect(judging.entries).toEqual([]);
  });

  it('keeps a mark that is being written, and no form that nobody typed in', async () => {
    const judging = await opened();
    judging.form(subject, blank);
    judging.form(newMarkOf('P2.1'), blankMark()).says = 'Why';
    await judging.flush();
    expect(Object.keys((await shelf.assessment(pack.fingerprint))?.typed ?? {})).toEqual([newMarkOf('P2.1')]);
  });

  it('is gone when it is thrown away, also when something was still to be kept', async () => {
    const judging = await opened();
    judging.by = 'Ann';
    await judging.record({ ...blank, decision: 'competent' });
    judging.touch();
    await judging.throwAway();
    await judging.flush();
    expect(await shelf.assessment(pack.fingerprint)).toBeUndefined();
  });

  it('writes over no entry of another tab', async () => {
    const [one, other] = [await opened(), await opened()];
    for (const judging of [one, other]) judging.by = 'Ann';
    await one.record({ ...blank, decision: 'competent' });
    await other.record({ ...blank, decision: 'referred back', feedback: 'Ask.' });
    expect(other.saved).toBe('failed');
    expect(other.fault).toContain('another tab');
    expect((await shelf.assessment(pack.fingerprint))?.assessment.entries).toEqual(one.entries);
  });

  it('says that it was not kept when the disk takes nothing', async () => {
    const judging = new Judging({ ...shelf, keep: () => Promise.reject(new Error('full')) }, pack);
    judging.touch();
    await judging.flush();
    expect(judging.saved).toBe('failed');
  });

  it('that was handed over is known again, and one with other words is not', async () => {
    const judging = await opened();
    judging.by = 'Ann';
    await judging.record({ ...blank, decision: 'referred back', feedback: 'Ask.' });
    const file = { decision: 'd'.repeat(64), by: 'Ann', at: '2026-12-01T10:00:00.000+00:00' };
    const round = roundOf(judging.assessment, file);
    if (!round) throw new Error('nothing was referred back');
    await judging.record({ ...blank, decision: 'competent' });
    expect(isOfAssessment(round, judging.assessment)).toBe(true);
    const other = { ...round, referred: [{ criterion: 'P2.1', feedback: 'Well done.' }] };
    expect(isOfAssessment(other, judging.assessment)).toBe(false);
  });
});
