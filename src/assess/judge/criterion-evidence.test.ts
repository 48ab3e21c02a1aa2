/** Owns proof that what speaks to a criterion stands together: against the matrix of the same pack, and against its log by hand. */
import { describe, expect, it } from 'vitest';
import { aPack, fonts } from '../../../tests/builders/pack.ts';
import { evidenceIn } from '../../evidence/bundle/coverage.ts';
import { evidenceFor } from './criterion-evidence.ts';
import { JudgedDesk } from './judge-service.ts';

const pack = await aPack();
const { content } = pack.bundle;

describe('what speaks to a criterion', () => {
  const all = evidenceFor(content);
  it('is there for each criterion of the pack, with every figure that its matrix names', () => {
    expect(all.map(({ id }) => id)).toEqual(content.unit.criteria.map(({ id }) => id));
    for (const { id, figures, goals } of all) {
      const row = content.coverage.find(({ criterion }) => criterion === id);
      const named = (row ? evidenceIn(row) : []).filter((number) => content.figures.some((f) => f.evidence === number));
      expect(figures.map(({ evidence }) => evidence).sort()).toEqual(named.sort());
      for (const { step, holds } of goals) expect(step !== undefined).toBe(holds);
    }
  });

  it('has the steps in which its goals came to hold', () => {
    for (const { id, steps } of all) {
      const goals = content.goals.filter(({ criteria, holds }) => holds && criteria.includes(id));
      const last = goals.map((goal) => content.log.findLast(({ reached }) => reached.includes(goal.id))?.step);
      for (const step of last) expect(steps.map((one) => one.step)).toContain(step);
    }
  });

  it('has the sentences that name one of its steps, and says what is missing', () => {
    const [first] = all;
    const step = first?.steps[0]?.step ?? 0;
    const account = { ...content.account, action: `I looked first. Then I did step ${step}. That was it.` };
    const goals = content.goals.map((goal, i) => ({ ...goal, holds: i > 0 && goal.holds }));
    const [told] = evidenceFor({ ...content, account });
    const action = told?.account.find(({ part }) => part === 'action');
    expect(action?.sentences.filter(({ speaks }) => speaks).map(({ number }) => number)).toEqual([2]);
    expect(told?.missing).not.toContain('No sentence of the account names a step or a figure of it.');
    const open = evidenceFor({ ...content, goals }).find(({ id }) => content.goals[0]?.criteria.includes(id));
    expect(open?.missing).toContain(`Does not hold at the end: ${content.goals[0]?.says}`);
  });
});

describe('a pack that is judged', () => {
  it('is opened from the copy, with its pictures', async () => {
    const desk = new JudgedDesk(async () => fonts);
    const judged = await desk.open(pack.bytes.slice());
    if ('fault' in judged) throw new Error(judged.fault);
    expect(judged.pack.fingerprint).toBe(pack.bundle.fingerprint);
    expect(judged.criteria).toEqual(evidenceFor(content));
    for (const { id, picture } of content.figures) expect((await desk.picture(id)) !== undefined).toBe(!!picture);
    expect(await new JudgedDesk(async () => fonts).open(new Uint8Array([1, 2]))).toHaveProperty('fault');
  });
});
