/**
 * Owns proof of what the shipped scenarios take for evidence: by what was done, not by what was tried.
 * Must never say how a scenario is played; its solution does.
 */
import { describe, expect, it } from 'vitest';
import { coverageOf, evidenceIn } from '../../src/evidence/bundle/coverage.ts';
import { standings } from '../../src/evidence/bundle/standing.ts';
import { contentOf } from '../builders/pack.ts';
import { act, done, figuresOf, mistaken, played } from '../builders/run.ts';
import { PUT_RIGHT, REGISTER, scenarioOf } from '../builders/scenario-files.ts';

const { steps } = scenarioOf(REGISTER);
const upTo = (label: string) => steps.slice(0, steps.findIndex((step) => step.label === label) + 1);

describe('register a new candidate', () => {
  it('takes a figure of binning the twin, and has it among the evidence for resolving duplicates', async () => {
    const run = mistaken(REGISTER, 'registered-twice');
    const bin = done(run, 'bin-candidate', { candidate: 'CAND-0202', reason: 'The same person as CAND-0201' });
    expect(bin.righted).toEqual(['twins']);
    expect(figuresOf(run).get(bin.step)?.criteria).toEqual(['P2.3']);
    const { content } = await contentOf(run, REGISTER, 0, 99);
    const figure = content.figures.find(({ step }) => step === bin.step);
    const row = content.coverage.find(({ criterion }) => criterion === 'P2.3');
    expect(row && evidenceIn(row)).toContain(figure?.evidence);
  });

  it('has no figure of a twin that was made among the evidence for accurate records', () => {
    const run = mistaken(REGISTER, 'registered-twice');
    const twin = run.log.at(-1);
    expect([twin?.sprung, figuresOf(run).get(twin?.step ?? 0)?.criteria]).toEqual([['twins'], []]);
  });

  it('has no figure of a registration among the evidence whose record was binned as a twin later', async () => {
    const isEvidence = async (run: ReturnType<typeof played>): Promise<boolean> => {
      const { content } = await contentOf(run, REGISTER, 0, 99);
      const registered = run.log.find(({ command }) => command.name === 'register-candidate');
      const figure = content.figures.find(({ step }) => step === registered?.step);
      const row = content.coverage.find(({ criterion }) => criterion === 'P2.1');
      return row !== undefined && figure !== undefined && evidenceIn(row).includes(figure.evidence);
    };
    const [twice, mended] = [mistaken(REGISTER, 'registered-twice'), mistaken(REGISTER, 'registered-twice')];
    done(mended, 'bin-candidate', { candidate: 'CAND-0201', reason: 'The same person as CAND-0202' });
    expect([await isEvidence(twice), await isEvidence(mended)]).toEqual([true, false]);
  });

  it('has neither a refused save nor one without a change among the evidence', () => {
    const run = played(REGISTER, upTo('level-3'));
    const tries = [
      act(run, 'update-candidate', { candidate: 'CAND-0201', changes: { town: 'Leeds' } }),
      act(run, 'update-candidate', { candidate: 'CAND-0201', changes: { mobile: '7700 900 142' } }),
      act(run, 'change-qualification', { id: 'QUAL-0901', changes: { level: 'Level 3' } }),
    ];
    expect(tries.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
    for (const { step } of tries) expect(figuresOf(run).get(step)?.criteria ?? []).toEqual([]);
  });

  it('takes figures of the search for duplicates, as evidence for finding them', () => {
    const run = played(REGISTER, upTo('by-name'));
    const searches = run.log.filter(({ command }) => command.name === 'search-candidates');
    expect(searches.map(({ says }) => says)).toEqual([
      'Search the candidates for “07700 900142”, state All: 0 found',
      'Search the candidates for “ellis.okafor@example.com”, state All: 0 found',
      'Search the candidates for “Okafor”, state All: 0 found',
    ]);
    for (const { step } of searches) expect(figuresOf(run).get(step)?.criteria).toEqual(['P2.3']);
    expect(run.state.holding).toEqual([]);
  });

  it('says nothing of a criterion for which nothing was done', () => {
    const run = played(REGISTER, upTo('save'));
    const standing = standings(run.goals(), run.reached);
    expect([standing.get('P2.1'), standing.get('P2.3'), standing.get('P3.1')]).toEqual([
      'working towards',
      'not yet',
      'not yet',
    ]);
  });

  it('counts nothing of a goal before something was written', () => {
    const run = played(REGISTER, []);
    expect(run.scenario.goals.map(({ id }) => run.progress(id).held)).toEqual(run.scenario.goals.map(() => 0));
  });

  it('does not ask “have you opened all three?” when all three were opened', () => {
    const next = (opened: number) => played(REGISTER, steps.slice(0, opened)).nextHelp('contact');
    expect([next(2), next(3)]).toEqual(['nudge', 'where']);
  });
});

it('a pack without any evidence for a criterion has no line for a refused try', async () => {
  const run = played(PUT_RIGHT, []);
  act(run, 'archive-candidate', {
    candidate: 'CAND-0202',
    retention_rule: 'R-06',
    release_on: '2027-01-15',
    reason: 'x',
  });
  const { content } = await contentOf(run, PUT_RIGHT, 0, 99);
  expect(coverageOf(content.goals, content.log, content.figures, content.account).flatMap(evidenceIn)).toEqual([]);
});
