/**
 * Owns the debrief of an attempt whose pack was made: what its log holds beside a run of the solution for the same learner. Fetched when it
 * is asked for. Nothing of it is kept: the log is, and it follows from that.
 */
import type { Sqlite } from '../engine/crm/db.ts';
import { type Debrief, debriefOf } from '../engine/run/debrief.ts';
import { takesOut } from '../engine/run/gone.ts';
import { play } from '../engine/run/prove.ts';
import { Run } from '../engine/run/run.ts';
import { instanceOf } from '../engine/scenario/instance.ts';
import type { PlayedStep } from '../engine/scenario/schema.ts';
import type { KeptScenario } from './store.ts';

/** The solution of a scenario as the site has it; `scenario`: the hash of the text that it belongs to. */
export interface PublishedSolution {
  scenario: string;
  steps: PlayedStep[];
}
export type FetchSolution = (slug: string) => Promise<PublishedSolution | undefined>;

/** undefined where no pack was made yet: what a solution does is nothing to read before one's own is done. */
export async function debriefFor(
  run: Run,
  { scenario, hash }: KeptScenario,
  code: string,
  sqlite: () => Promise<Sqlite>,
  fetchSolution: FetchSolution,
): Promise<Debrief | undefined> {
  if (!run.log.some(({ command, outcome }) => command.name === 'make-pack' && outcome === 'done')) return undefined;
  const instance = instanceOf(scenario, code);
  // Without it there is still all the rest to look back on.
  const solution = await fetchSolution(scenario.slug).catch(() => undefined);
  // That of another version of the scenario may name what was not there.
  const its = solution?.scenario === hash ? play(await sqlite(), instance, solution.steps).run : undefined;
  // What a search found is asked where it stood in the log: what it looked through has changed since. Who went is known to the run that
  // took them out, and this one may have been opened since.
  const again =
    scenario.finds || run.log.some(({ command }) => takesOut(command))
      ? new Run(await sqlite(), instance, { attempt: '', scenario: hash, engine: run.engine, code, mode: 'practice' })
      : undefined;
  try {
    return debriefOf(run, its?.log, again);
  } finally {
    its?.close();
    again?.close();
  }
}
