/**
 * Owns proof that any commands, right or wrong, give a log that can be trusted: the same again, whole, never a crash,
 * and nothing called done that changed nothing.
 * Must never choose its commands to suit; they are made at random from the commands' own schemas.
 */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { casesOf } from '../../../tests/builders/cases-of.ts';
import { commandFor, sequences } from '../../../tests/builders/random-commands.ts';
import { atBrief, beginningOf } from '../../../tests/builders/run.ts';
import { LAWFUL_BASES, PUT_RIGHT, REGISTER, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { isGroup, type Shape } from '../command/fields.ts';
import { commands } from '../command/registry.ts';
import { canonical } from '../kernel/json.ts';
import { firstBreak } from '../log/chain.ts';
import { type Entry, entrySchema } from '../log/entry.ts';
import { UNFORESEEN } from './refusals.ts';

const kept = {
  [REGISTER]: scenarioOf(REGISTER),
  [PUT_RIGHT]: scenarioOf(PUT_RIGHT),
  [LAWFUL_BASES]: scenarioOf(LAWFUL_BASES),
};
const runs = fc
  .constantFrom(REGISTER, PUT_RIGHT, LAWFUL_BASES)
  .chain((slug) => fc.tuple(fc.constant(slug), sequences(kept[slug].scenario, 25)));
/** A command that cannot be done without a day that fits. */
const asksForDay = (shape: Shape): boolean =>
  Object.values(shape).some((field) => !isGroup(field) && field.needed && field.column.kind === 'day');
/** As a pack carries it. */
const through = <T>(value: T): T => JSON.parse(canonical(value)) as T;

it('any sequence of commands gives a whole log, the same each time it is run', () => {
  fc.assert(
    fc.property(runs, ([slug, sequence]) => {
      const { scenario, hash } = kept[slug];
      const first = atBrief(scenario, hash);
      for (const tried of sequence) first.do(commandFor(first, tried));
      const log: Entry[] = through([...first.log]);

      const again = atBrief(scenario, hash);
      for (const entry of log) again.do(entry.command);

      expect(again.log.map((entry) => entry.hash)).toEqual(log.map((entry) => entry.hash));
      expect(again.stateHash()).toBe(first.stateHash());
      expect(firstBreak(beginningOf(hash), log)).toBeUndefined();
      for (const entry of log) {
        expect(entrySchema.parse(entry)).toEqual(entry);
        expect(entry.refusals.map(({ says }) => says)).not.toContain(UNFORESEEN);
        expect(entry.outcome === 'refused').toBe(entry.refusals.length > 0);
        const { kind, effect } = commands.get(entry.command.name) ?? {};
        if (kind === 'crm' && effect === 'change') expect(entry.changes.length > 0).toBe(entry.outcome === 'done');
      }
      first.close();
      again.close();
    }),
    { numRuns: casesOf(60) },
  );
}, 240_000);

it('the sequences are worth running: much is done, with days that fit, and much is refused', () => {
  const outcomes = { done: new Set<string>(), refused: new Set<string>() };
  // The same ones each time: among a few of any kind the rare may not be.
  for (const [slug, sequence] of fc.sample(runs, { seed: 1, numRuns: 25 })) {
    const run = atBrief(kept[slug].scenario, kept[slug].hash);
    for (const tried of sequence) run.do(commandFor(run, tried));
    for (const { outcome, command } of run.log) outcomes[outcome].add(command.name);
    run.close();
  }
  expect([...outcomes.done].filter((name) => asksForDay(commands.get(name)?.shape ?? {}))).not.toEqual([]);
  expect(outcomes.done.size).toBeGreaterThan(15);
  expect(outcomes.refused.size).toBeGreaterThan(25);
}, 240_000);
