/**
 * Owns proof that a run which goes on from an image is the run that its log gives: in what it holds, says and does next.
 * Must never choose its commands to suit; they are made at random from the commands' own schemas.
 */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { casesOf, partOf } from '../../../tests/builders/cases-of.ts';
import { commandFor, sequences } from '../../../tests/builders/random-commands.ts';
import { act, atBrief, atDesk, beginningOf, came, command, openingOf } from '../../../tests/builders/run.ts';
import { PUT_RIGHT, REGISTER, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { shownOf } from '../../../tests/builders/shown-of-run.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { type Scenario, stepsFor } from '../scenario/instance.ts';
import { Run } from './run.ts';

const INTERRUPTED = 'an-interrupted-morning';
const kept = { [REGISTER]: prepared(REGISTER), [PUT_RIGHT]: prepared(PUT_RIGHT), [INTERRUPTED]: prepared(INTERRUPTED) };
/** A scenario as it is for nobody in particular, and its solution's steps for them. */
function prepared(slug: string) {
  const { scenario, hash, instance, solution } = scenarioOf(slug);
  return { scenario, hash, steps: stepsFor(instance, solution.steps) };
}

const shown = (run: Run) => ({ ...shownOf(run), memory: run.image().memory });
const imaged = (run: Run, scenario: Scenario, hash: string): Run =>
  // As the device keeps it.
  new Run(sqlite, openingOf(scenario), beginningOf(hash), structuredClone(run.image()));

it('any run goes on from its image as it would have gone on by itself', () => {
  const runs = fc
    .constantFrom(REGISTER, PUT_RIGHT, INTERRUPTED)
    .chain((slug) =>
      fc.tuple(fc.constant(slug), sequences(kept[slug].scenario, 12), sequences(kept[slug].scenario, 8)),
    );
  fc.assert(
    fc.property(runs, ([slug, before, after]) => {
      const { scenario, hash } = kept[slug];
      const run = atBrief(scenario, hash);
      for (const tried of before) run.do(commandFor(run, tried));
      const other = imaged(run, scenario, hash);
      expect(shown(other)).toEqual(shown(run));
      for (const tried of after) {
        const next = commandFor(run, tried);
        expect(came(other, next)).toEqual(came(run, next));
      }
      expect(shown(other)).toEqual(shown(run));
      for (const each of [run, other]) each.close();
    }),
    { numRuns: casesOf(15) },
  );
}, 120_000);

it('each solution, cut at any of its steps, reaches from an image what it reaches by itself', () => {
  for (const slug of [REGISTER, PUT_RIGHT, INTERRUPTED] as const) {
    const { scenario, hash, steps } = kept[slug];
    const run = atDesk(scenario, hash);
    let other = imaged(run, scenario, hash);
    const cuts = new Set(partOf(steps));
    for (const step of steps) {
      const next = command(step.do, step.with as Record<string, unknown>, run.log.length);
      expect(came(other, next)).toEqual(came(run, next));
      if (!cuts.has(step)) continue;
      other.close();
      other = imaged(run, scenario, hash);
    }
    expect(shown(other)).toEqual(shown(run));
    for (const each of [run, other]) each.close();
  }
});

it('making an image leaves the run as it was: its rules, its prepared statements and its own tables hold', () => {
  const { scenario, hash, steps } = kept[REGISTER];
  const [run, untouched] = [atDesk(scenario, hash), atDesk(scenario, hash)];
  for (const step of steps) {
    act(untouched, step.do, step.with);
    run.query('candidates', { search: 'a' });
    run.image();
    act(run, step.do, step.with);
  }
  expect(shown(run)).toEqual(shown(untouched));
  expect(() => run.image().database.length).not.toThrow();
  for (const each of [run, untouched]) each.close();
});

it('a reference of one table that was given to a row of another does not count among its own', () => {
  const { scenario, hash } = kept[PUT_RIGHT];
  const run = atDesk(scenario, hash);
  act(run, 'send-privacy-notice', { id: 'CAND-9999', candidate: 'CAND-0001', how: 'E-mail' });
  const next = run.query('nextId', { table: 'candidate' });
  const again = imaged(run, scenario, hash);
  expect(again.query('nextId', { table: 'candidate' })).toBe(next);
  for (const each of [run, again]) each.close();
});
