/** Owns proof that the right ways pass: the solution, and every other way that is said to be right too. */
import type { Beyond } from '../../machine/off-rows.ts';
import { MORE_THAN_ASKED } from '../../scenario/more-than-asked.ts';
import type { Finding } from './finding.ts';
import type { Outcome } from './play.ts';

/** `of`: the way as it is named. */
export function proveRight(of: string, { run, surprises, failed, reported }: Outcome, at: Finding['at']): Finding {
  const { traps } = run.scenario;
  const open = failed.map((id) => {
    const { held, of: parts } = run.progress(id);
    return traps.some((trap) => trap.id === id)
      ? `the trap “${id}” is sprung${asked(id === MORE_THAN_ASKED ? run.beyond().map(sayBeyond) : run.asks(id))}`
      : `the goal “${id}” does not hold (${held} of ${parts})`;
  });
  const onlyReported = reported.map((id) => `the goal “${id}” is reached by the report of a loss`);
  const says = [...surprises.map((surprise) => surprise.says), ...open, ...onlyReported].join('; ');
  const place = surprises[0]?.at ?? at;
  return { what: `${of} passes`, holds: says === '', says, ...(place && { at: place }) };
}

const sayBeyond = ({ table, id, what, fields }: Beyond): string =>
  `${table} ${id} ${what}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`;
const asked = (questions: readonly string[]): string => (questions.length > 0 ? ` (${questions.join('; ')})` : '');
