/**
 * Owns proof that a way which is played in a proof's tree comes out as it does when it is played alone: the same log to the letter, the same
 * content, the same goals and traps. Every kind of way: the solution, the other right ones, mistakes, what puts them right, insertions.
 */
import { afterAll, expect, it } from 'vitest';
import { Ground } from '../../src/engine/run/proof/ground.ts';
import { Met, type Outcome, playWay } from '../../src/engine/run/proof/play.ts';
import { WayTree } from '../../src/engine/run/proof/tree.ts';
import {
  alsoRightWay,
  mistakeParts,
  putRightWay,
  restOf,
  solutionWay,
  type Way,
  wholeWay,
} from '../../src/engine/run/proof/way.ts';
import { instanceOf } from '../../src/engine/scenario/instance.ts';
import type { Mistakes, Solution } from '../../src/engine/scenario/schema.ts';
import { PUT_RIGHT, scenarioOf } from '../builders/scenario-files.ts';
import { sqlite } from '../builders/sqlite.ts';

function waysOf(solution: Solution, { mistakes, 'put-right': putRight }: Mistakes): Way[] {
  const wrong = mistakes.flatMap((mistake, i): Way[] => {
    const parts = mistakeParts(solution, mistake, i);
    const more = putRight.flatMap((each, at) => (each.mistake === mistake.id ? [putRightWay(each, at)] : []));
    const half = Math.floor(parts.kept.length / 2);
    return [
      wholeWay(parts),
      [...parts.kept.slice(0, half), ...parts.added, ...parts.kept.slice(half)],
      ...[...more, restOf(solution, mistake)].map((rest) => [...wholeWay(parts), ...rest]),
    ];
  });
  return [
    [],
    solutionWay(solution),
    ...solution['also-right'].map((way, i) => alsoRightWay(solution, way, i)),
    ...wrong,
  ];
}

const ground = new Ground(sqlite);
afterAll(() => ground.close());

const told = ({ run, surprises, failed }: Outcome) => ({
  surprises,
  failed,
  state: run.stateHash(),
  log: [...run.log],
  reached: [...run.reached].sort(),
  beyond: run.beyond(),
});

it.each([PUT_RIGHT, 'erasure-requests'])(
  '%s: each way of one learner after the other comes out of the tree as it does alone',
  (slug) => {
    const { file, solution, mistakes } = scenarioOf(slug);
    const ways = waysOf(solution, mistakes);
    for (const code of ['ABC234', 'XYZ789']) {
      const instance = instanceOf(file, code);
      const inTree = new Map<Way, unknown>();
      const [treeMet, met] = [new Met(), new Met()];
      const tree = new WayTree(sqlite, instance, { met: treeMet, ground });
      for (const way of ways) tree.ask({ way, tell: (outcome) => inTree.set(way, told(outcome)) });
      tree.play();
      for (const way of ways) {
        const alone = playWay(sqlite, instance, way, met);
        expect(inTree.get(way)).toEqual(told(alone));
        alone.run.close();
      }
      expect(treeMet).toMatchObject({
        messages: met.messages,
        figures: met.figures,
        sprung: met.sprung,
        righted: met.righted,
      });
      expect(treeMet.steps).toBeLessThan(met.steps);
    }
  },
  240_000,
);

it('a way that is asked for when another has ended is played too, from wherever the two part', () => {
  const { file, solution } = scenarioOf(PUT_RIGHT);
  const instance = instanceOf(file, '');
  const way = solutionWay(solution);
  const [short, twice] = [way.slice(0, 2), [...way.slice(0, 1), ...way]];
  const came: Record<string, unknown> = {};
  const tree = new WayTree(sqlite, instance, { met: new Met(), ground });
  const ask = (name: string, asked: Way, after = () => undefined): void =>
    tree.ask({
      way: asked,
      tell: (outcome) => {
        came[name] = told(outcome);
        after();
      },
    });
  ask('whole', way, () => {
    ask('short', short);
    ask('twice', twice);
    return undefined;
  });
  tree.play();
  for (const [name, played] of Object.entries({ whole: way, short, twice })) {
    const alone = playWay(sqlite, instance, played);
    expect(came[name]).toEqual(told(alone));
    alone.run.close();
  }
});

it('a way that goes no further than a surprise ends with it, and others go on from there', () => {
  const { file, solution } = scenarioOf(PUT_RIGHT);
  const instance = instanceOf(file, '');
  const [first, ...rest] = solutionWay(solution);
  if (!first) throw new Error('The solution has no step.');
  const refused = { ...first, step: { ...first.step, refused: !first.step.refused } };
  const steps: number[] = [];
  const tree = new WayTree(sqlite, instance, { met: new Met(), ground });
  for (const untilSurprise of [true, false])
    tree.ask({ way: [refused, ...rest], untilSurprise, tell: ({ run }) => steps.push(run.log.length) });
  tree.play();
  expect(steps.toSorted((a, b) => a - b)).toEqual([2, rest.length + 2]);
});
