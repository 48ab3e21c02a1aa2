/** Owns proof of when a decision on this device is replaced by another one, and when what it refers back is answered. */
import { describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../tests/builders/assessment.ts';
import { at } from '../../tests/builders/desk.ts';
import { append } from '../evidence/assessment/append.ts';
import type { Assessment, CriterionDecision } from '../evidence/assessment/schema.ts';
import { referredIn } from '../evidence/assessment/standing-of.ts';
import type { KeptReferral } from './kept-decisions.ts';
import { carriedBy, referredFor } from './referred-for.ts';
import { standingReferrals } from './standing-referrals.ts';

const unit = {
  ...{ title: 'Unit', qualification: 'Level 2' },
  criteria: ['P2.1', 'P2.3'].map((id) => ({ id, text: 'Text' })),
};
const aPack = (id: string, packedAt: string): Assessment => {
  const begun = aBegunAssessment({ unit, attempt: { id, packedAt } });
  return { ...begun, pack: { ...begun.pack, fingerprint: id.padEnd(64, '0') } };
};
const saying = (pack: Assessment, said: readonly (readonly [string, CriterionDecision | null])[]): Assessment =>
  said.reduce(
    (so, [criterion, decision]) =>
      append(so, {
        ...{ at: at(5), by: 'Ann' },
        says: { about: 'criterion', criterion, decision, feedback: 'Ask.', simulation: null, workplace: '' },
      }),
    pack,
  );
const kept = (decision: string, assessment: Assessment, when: string, key: string | null = 'k'): KeptReferral => ({
  ...{ decision, file: '', by: 'Ann', key, at: when, broughtAt: when },
  ...{ assessment, referred: referredIn(assessment) },
});
const brief = (all: readonly KeptReferral[]) =>
  standingReferrals(all).map(({ decision, replaced, answered, open }) => ({
    ...{ decision, open, replaced: replaced?.decision },
    answered: answered.map((each) => `${each.criterion} ${each.decision}`),
  }));

const back = saying(aPack('a1', at(1)), [
  ['P2.1', 'referred back'],
  ['P2.3', 'referred back'],
]);
const first = kept('first', back, at(2));
const second = aPack('a2', at(4));

describe('what was referred back', () => {
  it('is open until a decision on a later pack speaks of it, criterion by criterion', () => {
    expect(brief([first])).toEqual([{ decision: 'first', open: ['P2.1', 'P2.3'], replaced: undefined, answered: [] }]);
    expect(brief([first, kept('second', saying(second, [['P2.1', 'competent']]), at(5))])[0]).toMatchObject({
      open: ['P2.3'],
      answered: ['P2.1 competent'],
    });
  });
  it('is asked for by the later decision alone where that refers it back again', () => {
    const again = kept('second', saying(second, [['P2.1', 'referred back']]), at(5));
    expect(brief([first, again])).toMatchObject([
      { open: ['P2.3'], answered: ['P2.1 referred back'] },
      { open: ['P2.1'], answered: [] },
    ]);
  });
  it('is not answered by a pack that was made before, by one that nobody decided, nor by a file that nobody signed', () => {
    const before = saying(aPack('a0', at(1)), [['P2.1', 'competent']]);
    expect(brief([first, kept('other', before, at(5))])[0]?.answered).toEqual([]);
    expect(brief([first, kept('second', saying(second, [['P2.1', null]]), at(5))])[0]?.answered).toEqual([]);
    const unsigned = kept('second', saying(second, [['P2.1', 'competent']]), at(5), null);
    expect(brief([first, unsigned])[0]?.answered).toEqual([]);
    expect(brief([kept('first', back, at(2), null), unsigned])[0]?.answered).toEqual(['P2.1 competent']);
  });
});

describe('a decision that another goes on from', () => {
  const changed = saying(back, [['P2.1', 'not yet competent']]);
  it('is replaced by it, and asks for nothing', () => {
    expect(brief([first, kept('later', changed, at(3))])).toMatchObject([
      { decision: 'first', replaced: 'later', open: [] },
      { decision: 'later', replaced: undefined, open: ['P2.3'] },
    ]);
  });
  it('is replaced by the newest of several, and by the same signed once more', () => {
    const all = [first, kept('again', back, at(3)), kept('later', changed, at(3))];
    expect(brief(all).map(({ replaced }) => replaced)).toEqual(['later', 'later', undefined]);
    expect(brief([first, kept('again', back, at(3))]).map(({ replaced }) => replaced)).toEqual(['again', undefined]);
  });
  it('stands where the other says something else, has another key, or nobody signed that one', () => {
    const other = saying(aPack('a1', at(1)), [['P2.1', 'competent']]);
    for (const beside of [kept('o', other, at(3)), kept('o', changed, at(3), 'k2'), kept('o', changed, at(3), null)])
      expect(brief([first, beside])[0]?.replaced).toBeUndefined();
  });
});

describe('an attempt', () => {
  const shelf = (...all: KeptReferral[]) => ({ referrals: async () => all });
  const decided = kept('second', saying(second, [['P2.1', 'competent']]), at(5));
  const again = kept('second', saying(second, [['P2.1', 'referred back']]), at(5));
  const both = kept(
    'second',
    saying(second, [
      ['P2.1', 'referred back'],
      ['P2.3', 'competent'],
    ]),
    at(5),
  );
  const names = (found: readonly KeptReferral[]) => found.map(({ decision, referred }) => [decision, ...referred]);

  it('leaves out what had been answered when it was begun, and keeps what was answered since', async () => {
    expect(names(await referredFor({ id: 'a3', startedAt: at(6) }, shelf(first, decided)))).toEqual([
      ['first', 'P2.3'],
    ]);
    expect(names(await referredFor({ id: 'a2', startedAt: at(3) }, shelf(first, decided)))).toEqual([
      ['first', 'P2.1', 'P2.3'],
    ]);
    const done = kept(
      'second',
      saying(second, [
        ['P2.1', 'competent'],
        ['P2.3', 'competent'],
      ]),
      at(5),
    );
    expect(await referredFor({ id: 'a3', startedAt: at(6) }, shelf(first, done))).toEqual([]);
    expect(await carriedBy({ id: 'a3', startedAt: at(6) }, shelf(first, done))).toEqual([]);
  });
  it('is asked for it once where it was referred back again, and its pack tells of both times', async () => {
    expect(names(await referredFor({ id: 'a3', startedAt: at(6) }, shelf(first, both)))).toEqual([['second', 'P2.1']]);
    const carried = await carriedBy({ id: 'a3', startedAt: at(6) }, shelf(first, both));
    expect(carried.map(({ decision }) => decision)).toEqual(['first', 'second']);
    expect(names(await referredFor({ id: 'a3', startedAt: at(6) }, shelf(first, again)))).toEqual([
      ['first', 'P2.3'],
      ['second', 'P2.1'],
    ]);
  });
});
