/**
 * Owns proof that the list of “Somebody for the phones” hangs on the job alone: with the six people in each other's places, the match and the
 * right list stay with the place. Must never go by a name.
 */
import { describe, expect, it } from 'vitest';
import { codeOfVariant } from '../../src/engine/run/prove.ts';
import { type Instance, instanceOf, stepsFor } from '../../src/engine/scenario/instance.ts';
import { act, atDesk } from '../builders/run.ts';
import { scenarioOf } from '../builders/scenario-files.ts';

const VACANCY = 'VAC-0901';
const { file, solution } = scenarioOf('somebody-for-the-phones');
const ways = file.draw['cast']?.length ?? 0;
const who = ({ told }: Instance, place: string): string => String(told['cast']?.[`${place}_last`]);

/** One learner for each way in which the six stand. */
const learners = new Map<string, Instance>();
for (let turn = 0; learners.size < ways && turn < 200; turn++) {
  const instance = instanceOf(file, codeOfVariant(turn));
  learners.set(who(instance, 'a'), instance);
}

/** The six as the list has them when the solution is done: who, where they stand in the match, verdict by verdict, and the stage. */
const lists = [...learners.values()].map((instance) => {
  const run = atDesk(instance.scenario);
  for (const step of stepsFor(instance, solution.steps)) act(run, step.do, step.with);
  const { people = [] } = run.query('shortlist', { vacancy: VACANCY }) ?? {};
  run.close();
  return {
    names: people.map(({ name }) => name),
    places: people.map(({ candidate, standing, cells, entry }) => ({
      candidate,
      standing,
      verdicts: cells.map(({ requirement, suggested }) => [requirement, suggested]),
      stage: entry?.state,
    })),
  };
});

describe('the list for the telephones', () => {
  it('has each of the six people in each of the six places', () => {
    expect(learners.size).toBe(ways);
    for (const place of ['a', 'b', 'c', 'd', 'e', 'f'])
      expect(new Set([...learners.values()].map((one) => who(one, place))).size).toBe(ways);
  });

  it('is the same whoever is in which place, and so is the match', () => {
    const [first] = lists;
    for (const { places } of lists) expect(places).toEqual(first?.places);
    expect(new Set(lists.map(({ names }) => names.join())).size).toBe(ways);
  });

  it('shortlists the three against whom no must-have speaks', () => {
    const standing = Object.groupBy(lists[0]?.places ?? [], ({ stage }) => stage ?? '');
    expect(standing['Shortlisted']?.map(({ standing }) => standing?.belongs)).toEqual(Array(3).fill('ask first'));
    expect(standing['Rejected']?.map(({ standing }) => standing?.belongs)).toEqual(Array(3).fill('no'));
  });
});
