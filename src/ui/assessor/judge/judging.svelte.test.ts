/** Owns proof that what an assessor types and records is kept, comes back, and is recorded only when somebody pressed for it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../../../tests/builders/assessment.ts';
import { newDevice } from '../../../../tests/builders/desk.ts';
import { type AssessmentStore, makeAssessmentStore } from '../../../desk/assessment-store.ts';
import type { Store } from '../../../desk/store.ts';
import { roundOf } from '../../../evidence/assessment/round.ts';
import { listed } from '../../../evidence/assessment/standing-of.ts';
import { isOfAssessment } from './answered.ts';
import { blankCriterion, blankMark, blankOverall, newMarkOf } from './forms.ts';
import { Judging } from './judging.svelte.ts';
import type { Follow, Told } from './other-tabs.ts';

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

  describe('in two tabs', () => {
    const tabs = new Set<(what: Told) => unknown>();
    /** As a browser's channel does: the others hear it, in their own time. */
    const follow: Follow = (_, heard) => {
      tabs.add(heard);
      return {
        tell: (what) => {
          for (const one of tabs) if (one !== heard) told.push(one(what));
        },
        close: () => void tabs.delete(heard),
      };
    };
    let told: unknown[] = [];
    const allHeard = async () => void (await Promise.all(told));
    async function tab(by = 'Ann'): Promise<Judging> {
      const judging = new Judging(shelf, pack, follow);
      expect(await judging.load()).toBe(true);
      judging.by = by;
      return judging;
    }
    beforeEach(() => {
      tabs.clear();
      told = [];
    });
    const decisionsIn = (judging: Judging) =>
      judging.historyOf(subject).map(({ says }) => 'decision' in says && says.decision);

    it('loses no entry: both tabs have both, and so has the device', async () => {
      const [one, other] = [await tab(), await tab()];
      await one.record({ ...blank, decision: 'competent' });
      await other.record({ ...blank, decision: 'referred back', feedback: 'Ask.' });
      await allHeard();
      for (const judging of [one, other, await opened()]) {
        expect(decisionsIn(judging)).toEqual(['competent', 'referred back']);
        expect(judging.saved).toBe('saved');
      }
      expect([one.elsewhere, other.elsewhere]).toEqual([
        'This pack is judged in another tab as well. What was recorded there (1 entry) stands here too.',
        'This pack is judged in another tab as well. What was recorded there (1 entry) stands here too.',
      ]);
    });

    it('loses none either where no tab hears of the other', async () => {
      const [one, other] = [await opened(), await opened()];
      for (const judging of [one, other]) judging.by = 'Ann';
      await Promise.all([
        one.record({ ...blank, decision: 'competent' }),
        other.record({ ...blank, decision: 'referred back', feedback: 'Ask.' }),
      ]);
      expect((await shelf.assessment(pack.fingerprint))?.assessment.entries).toHaveLength(2);
      expect(other.entries).toHaveLength(2);
    });

    it('shows in a form in which nothing was typed what was recorded in the other, and leaves alone what is being typed', async () => {
      const [one, other] = [await tab(), await tab()];
      const [quiet, busy] = [one.form(subject, blank), other.form(subject, blank)];
      busy.feedback = 'I was about to say';
      other.touch();
      quiet.decision = 'competent';
      await one.record({ ...quiet });
      await allHeard();
      await other.flush();
      expect(busy).toMatchObject({ feedback: 'I was about to say', decision: null });
      expect(decisionsIn(other)).toEqual(['competent']);
      busy.decision = 'referred back';
      await other.record({ ...busy });
      await allHeard();
      expect(quiet).toMatchObject({ decision: 'referred back', feedback: 'I was about to say' });
      expect((await shelf.assessment(pack.fingerprint))?.typed).toEqual({});
      expect(one.isOpen({ ...quiet }, false)).toBe(false);
    });

    it('takes no words away that are being typed in one form in both', async () => {
      const [one, other] = [await tab(), await tab()];
      const [here, there] = [one.form(subject, blank), other.form(subject, blank)];
      there.feedback = 'I am still typing.';
      await other.flush();
      here.decision = 'competent';
      await one.flush();
      await one.record({ ...here });
      await allHeard();
      expect(there.feedback).toBe('I am still typing.');
      await other.flush();
      expect((await opened()).form(subject, blank).feedback).toBe('I am still typing.');
      // Whoever recorded goes on with what stands.
      expect(here).toMatchObject({ decision: 'competent', feedback: '' });
      await one.flush();
      expect((await opened()).form(subject, blank).feedback).toBe('I am still typing.');
    });

    it('keeps what was typed in either, and the name of each', async () => {
      const [one, other] = [await tab('Ann'), await tab('Bea')];
      one.form(subject, blank).feedback = 'Of the first';
      await one.flush();
      other.form('overall', blankOverall()).feedback = 'Of the second';
      await other.flush();
      await one.flush();
      expect((await shelf.assessment(pack.fingerprint))?.typed).toMatchObject({
        [subject]: { feedback: 'Of the first' },
        overall: { feedback: 'Of the second' },
      });
      expect([one.by, other.by]).toEqual(['Ann', 'Bea']);
    });

    it('gives two marks two numbers', async () => {
      const [one, other] = [await tab(), await tab()];
      const mark = (says: string) => ({
        ...({ about: 'mark', mark: 1, kind: 'comment', criterion: 'P2.1', says, gone: false } as const),
        on: { at: 'step', step: 1, quote: 'x' } as const,
      });
      await Promise.all([one.record(mark('A')), other.record(mark('B'))]);
      await allHeard();
      expect(
        listed(one.entries, 'mark')
          .map(({ says }) => says)
          .sort(),
      ).toEqual(['A', 'B']);
      expect(one.entries).toEqual(other.entries);
    });

    it('is gone from both when it was thrown away in one, and said to be', async () => {
      const [one, other] = [await tab(), await tab()];
      await one.record({ ...blank, decision: 'competent' });
      await allHeard();
      const form = other.form(subject, blank);
      await one.throwAway();
      await allHeard();
      expect(other.entries).toEqual([]);
      expect(form.decision).toBe(null);
      expect(other.elsewhere).toContain('thrown away in another tab');
      await other.flush();
      expect((await shelf.assessment(pack.fingerprint))?.assessment.entries ?? []).toEqual([]);
    });
  });

  it('that another version of the site has kept meanwhile is not written over, and it is said why', async () => {
    const judging = await opened();
    judging.by = 'Ann';
    const newer = { pack: pack.fingerprint, assessment: { ...judging.assessment, format: 'x' }, typed: {}, by: '' };
    await store.put('assessment', newer as never);
    await judging.record({ ...blank, decision: 'competent' });
    expect(judging.saved).toBe('failed');
    expect(judging.fault).toContain('another version');
    expect(await store.get('assessment', pack.fingerprint)).toEqual(newer);
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
