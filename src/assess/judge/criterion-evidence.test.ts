/** Owns proof that what speaks to a criterion stands together: against the matrix of the same pack, and against its log by hand. */
import { describe, expect, it } from 'vitest';
import { aPack, contentOf, fonts } from '../../../tests/builders/pack.ts';
import { mistaken } from '../../../tests/builders/run.ts';
import { PUT_RIGHT, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { evidenceIn } from '../../evidence/bundle/coverage.ts';
import { evidenceFor } from './criterion-evidence.ts';
import { JudgedDesk } from './judge-service.ts';

const pack = await aPack();
const { content } = pack.bundle;
const asked = scenarioOf(PUT_RIGHT).instance.scenario;

describe('what speaks to a criterion', () => {
  const all = evidenceFor(content, asked);
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
    const [told] = evidenceFor({ ...content, account }, asked);
    const action = told?.account.find(({ part }) => part === 'action');
    expect(action?.sentences.filter(({ speaks }) => speaks).map(({ number }) => number)).toEqual([2]);
    expect(told?.missing).not.toContain('No sentence of the account names a step or a figure of it.');
    const open = evidenceFor({ ...content, goals }, asked).find(({ id }) => content.goals[0]?.criteria.includes(id));
    expect(open?.missing).toContain(`Not held at the end: ${content.goals[0]?.says}`);
  });
});

describe('what counts against a criterion', () => {
  const against = async (slug: string, mistake: string, criterion: string) => {
    const { content: own } = await contentOf(mistaken(slug, mistake), slug);
    const found = evidenceFor(own, scenarioOf(slug).instance.scenario).find(({ id }) => id === criterion);
    return { found, log: own.log };
  };

  it('is the step that walked into a trap about what its goals ask for, with the sentence of the trap', async () => {
    const { found, log } = await against('retention-review', 'archives-the-lot', 'P3.4');
    const sprung = log.find((entry) => entry.sprung.includes('too-long'));
    expect(found?.against).toContainEqual({
      ...{ step: sprung?.step, says: sprung?.says },
      why: 'A record would be kept for longer than its rule says. It stood so at the end.',
    });
  });

  it('is the last step that worked on what is open, where no trap lies there', async () => {
    const { found, log } = await against('retention-review', 'one-date-for-all', 'P3.5');
    expect(found?.goals.some(({ holds }) => !holds)).toBe(true);
    for (const { step, why } of found?.against ?? []) {
      expect(log[step - 1]?.outcome).toBe('done');
      expect(found?.goals.filter(({ holds }) => !holds).some(({ says }) => why.includes(says))).toBe(true);
    }
  });

  it('is nothing where all went well, and nothing that was put right', async () => {
    for (const { against: none } of evidenceFor(content, asked)) expect(none).toEqual([]);
  });

  it('is the step after which a goal did not hold any more', () => {
    const [goal] = content.goals;
    const lost = { ...content.log.at(-3), lost: [goal?.id] } as (typeof content.log)[number];
    const log = content.log.map((entry) => (entry.step === lost.step ? lost : entry));
    const goals = content.goals.map((one) => ({ ...one, holds: one !== goal && one.holds }));
    const [found] = evidenceFor({ ...content, log, goals }, asked).filter(({ id }) => goal?.criteria.includes(id));
    expect(found?.against).toEqual([
      { step: lost.step, says: lost.says, why: `After it this did not hold any more: ${goal?.says}` },
    ]);
  });
});

describe('a pack that is judged', () => {
  it('is opened from the copy, with its pictures', async () => {
    const desk = new JudgedDesk(async () => fonts);
    const judged = await desk.open(pack.bytes.slice());
    if ('fault' in judged) throw new Error(judged.fault);
    expect(judged.pack.fingerprint).toBe(pack.bundle.fingerprint);
    expect(judged.criteria).toEqual(evidenceFor(content, asked));
    for (const { id, picture } of content.figures) expect((await desk.picture(id)) !== undefined).toBe(!!picture);
    expect(await new JudgedDesk(async () => fonts).open(new Uint8Array([1, 2]))).toHaveProperty('fault');
  });
});
