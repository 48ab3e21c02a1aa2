/** Owns how parts of an assessment are put in words, for paper and screen alike. Must never add to what was said. */
import { capital } from '../../engine/kernel/phrases.ts';
import type { ChangedSince } from './round.ts';
import type { CriterionDecision, Target } from './schema.ts';

/** “Figure 3”, “Action, sentence 2”, “Step 14”. */
export function sayTarget(on: Target): string {
  if (on.at === 'figure') return `Figure ${Number(on.figure.slice(4))}`;
  if (on.at === 'step') return `Step ${on.step}`;
  return `${capital(on.part)}, sentence ${on.sentence}`;
}

export const sayDecision = (decision: CriterionDecision | null | undefined): string =>
  decision ? capital(decision) : 'Not decided';

export const yesNo = (value: boolean | null | undefined): string =>
  value === null || value === undefined ? 'Not answered' : value ? 'Yes' : 'No';

/** How a goal of a criterion that was referred back stands now, against then. */
export const SINCE: readonly (readonly [keyof Omit<ChangedSince, 'criterion'>, string])[] = [
  ['now', 'Holds now, and did not then'],
  ['still', 'Holds as it did then'],
  ['lost', 'Held then, and does not now'],
  ['open', 'Is open, as it was then'],
];
