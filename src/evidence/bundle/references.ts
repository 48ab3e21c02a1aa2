/**
 * Owns which steps a text of the learner's speaks of, by their own number or by that of a figure in the pack.
 * Must never read names by a grammar of its own (engine/kernel/references.ts).
 */
import { referencesIn } from '../../engine/kernel/references.ts';
import { figureOfEvidence } from './names.ts';

export { type Reference, referencesIn } from '../../engine/kernel/references.ts';

/** The steps that a text speaks of, by their own number or by that of a figure. `figures` in the order of the pack. */
export function stepsNamed(text: string, figures: readonly { step: number }[]): Set<number> {
  const steps = referencesIn(text).flatMap(({ kind, numbers }) =>
    kind === 'step'
      ? numbers
      : numbers.flatMap((number) => figures[(kind === 'figure' ? number : figureOfEvidence(number)) - 1]?.step ?? []),
  );
  return new Set(steps);
}
