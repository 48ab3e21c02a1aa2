/**
 * Owns what the product says of a criterion, for the dock, the home page, the matrix and the verdict alike: which goals speak to it,
 * which of them hold, and where that leaves it; in one attempt, and over all of them. Must never say "met": whether a criterion is met
 * is the assessor's to decide.
 *
 * Two things that are easily taken for one: a criterion is *shown* when every goal that speaks to it holds; it has *evidence* from the
 * log as soon as one does.
 */
import { isShown } from '../../engine/log/held.ts';
import type { Content } from './schema.ts';

export type Standing = 'shown' | 'working towards' | 'not yet';
type Goals = readonly Pick<Content['goals'][number], 'id' | 'criteria' | 'holds' | 'reported'>[];

const speakingTo = (goals: Goals, criterion: string): Goals =>
  goals.filter(({ criteria }) => criteria.includes(criterion));

/** The goals that hold and speak to the criterion: what the log is evidence of. */
export const heldFor = (goals: Goals, criterion: string): string[] =>
  speakingTo(goals, criterion)
    .filter(isShown)
    .map(({ id }) => id);

/**
 * Where each criterion of the goals stands in one attempt, in order. `reached`: the goals that held after some step.
 * Working towards it is whoever has reached one of its goals, although it may not hold any more; where nothing was reached, nothing
 * is said, also when the same attempt reached goals of other criteria.
 */
export function standings(goals: Goals, reached: ReadonlySet<string>): Map<string, Standing> {
  const criteria = [...new Set(goals.flatMap((goal) => goal.criteria))].sort();
  return new Map(
    criteria.map((criterion): [string, Standing] => {
      const speaking = speakingTo(goals, criterion);
      if (speaking.every(isShown)) return [criterion, 'shown'];
      return [criterion, speaking.some(({ id }) => reached.has(id)) ? 'working towards' : 'not yet'];
    }),
  );
}

/** One attempt, as it is kept: the criteria that it shows and those that it works towards, and whether a pack was made of it. */
export interface Attempted {
  packed: boolean;
  shown: readonly string[];
  towards: readonly string[];
}

/** Where a criterion stands over all attempts. Shown is what a pack shows; what an attempt without a pack shows is on the way. */
export function standingOver(attempts: readonly Attempted[]): (criterion: string) => Standing {
  const shown = new Set(attempts.filter(({ packed }) => packed).flatMap((one) => one.shown));
  const begun = new Set(attempts.flatMap((one) => [...one.shown, ...one.towards]));
  return (criterion) => (shown.has(criterion) ? 'shown' : begun.has(criterion) ? 'working towards' : 'not yet');
}
