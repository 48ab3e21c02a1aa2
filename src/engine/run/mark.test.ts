/**
 * Owns proof that a run which is taken back to a mark is the run that had gone no further: in what it holds, says and does next.
 * Must never choose its commands to suit; they are made at random from the commands' own schemas.
 */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { casesOf } from '../../../tests/builders/cases-of.ts';
import { commandFor, sequences } from '../../../tests/builders/random-commands.ts';
import { act, atDesk, came } from '../../../tests/builders/run.ts';
import { PUT_RIGHT, REGISTER, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { shownOf } from '../../../tests/builders/shown-of-run.ts';
import { stepsFor } from '../scenario/instance.ts';

const INTERRUPTED = 'an-interrupted-morning';
const kept = {
  [REGISTER]: scenarioOf(REGISTER),
  [PUT_RIGHT]: scenarioOf(PUT_RIGHT),
  [INTERRUPTED]: scenarioOf(INTERRUPTED),
};

it('any run that is taken back goes on as it would have gone on, as often as it is taken back', () => {
  const runs = fc
    .constantFrom(REGISTER, PUT_RIGHT, INTERRUPTED)
    .chain((slug) =>
      fc.tuple(
        fc.constant(slug),
        sequences(kept[slug].scenario, 8),
        fc.array(sequences(kept[slug].scenario, 6), { minLength: 1, maxLength: 2 }),
        sequences(kept[slug].scenario, 6),
      ),
    );
  fc.assert(
    fc.property(runs, ([slug, before, strays, after]) => {
      const { scenario, hash } = kept[slug];
      const [run, straight] = [atDesk(scenario, hash), atDesk(scenario, hash)];
      for (const tried of before)
        expect(came(run, commandFor(straight, tried))).toEqual(came(straight, commandFor(straight, tried)));
      const back = run.mark();
      for (const stray of strays) {
        for (const [at, tried] of stray.entries()) {
          // Marks inside of it go with it.
          if (at % 2 === 1) run.mark();
          run.do(commandFor(run, tried));
        }
        back();
        expect(shownOf(run)).toEqual(shownOf(straight));
      }
      for (const tried of after) {
        const next = commandFor(straight, tried);
        expect(came(run, next)).toEqual(came(straight, next));
      }
      expect(shownOf(run)).toEqual(shownOf(straight));
      for (const each of [run, straight]) each.close();
    }),
    { numRuns: casesOf(6) },
  );
}, 120_000);

it('a person who was erased behind the mark is back, in every list and in the sentences of the log', () => {
  const { scenario, hash, instance, solution } = scenarioOf('erasure-requests');
  const run = atDesk(scenario, hash);
  const erased: string[] = [];
  for (const step of stepsFor(instance, solution.steps)) {
    if (step.do === 'erase-candidate' && erased.length === 0) {
      const before = shownOf(run);
      const back = run.mark();
      expect(act(run, step.do, step.with)).toMatchObject({ outcome: 'done' });
      erased.push(...run.gone.map(({ candidate }) => candidate));
      expect(shownOf(run)).not.toEqual(before);
      back();
      expect(shownOf(run)).toEqual(before);
      expect(run.gone).toEqual([]);
    }
    act(run, step.do, step.with);
  }
  expect(erased).toHaveLength(1);
  run.close();
});

it('a mark that was gone back behind is no place to go back to', () => {
  const { scenario, hash } = kept[REGISTER];
  const run = atDesk(scenario, hash);
  const back = run.mark();
  const later = run.mark();
  back();
  expect(later).toThrow('This mark went when the database was taken back to one before it.');
  run.close();
});
