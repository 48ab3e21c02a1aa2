/**
 * Owns what a goal that holds is worth, and how goals are counted: whether what one asks for was done and can be seen, or only its loss was
 * reported (decision 57). Must never say that a criterion is met.
 */
import { count } from '../kernel/phrases.ts';

export interface Held {
  holds: boolean;
  reported?: boolean | undefined;
}

/** The report that it was lost reaches the goal, so that nobody is stranded, and is evidence of no criterion. */
export const isShown = ({ holds, reported }: Held): boolean => holds && !reported;
const isLoss = (goal: Held): boolean => goal.holds && !isShown(goal);

export const LOSS_REPORTED = 'Loss reported';
/** Of the step after which it holds: the report may have come before the loss. */
export const BY_A_LOSS = 'at the end by the report of a loss alone';

interface Step {
  step: number;
  reached: readonly string[];
}
/** Of the goals that a step reached, those of which the end shows a report alone, where no later step reached them again. */
export const lossesOf = (
  { step, reached }: Step,
  goals: readonly (Held & { id: string })[],
  log: readonly Step[],
): string[] =>
  goals
    .filter((goal) => isLoss(goal) && reached.includes(goal.id))
    .filter(({ id }) => log.findLast((one) => one.reached.includes(id))?.step === step)
    .map(({ id }) => id);

/** Of what a pack shows. */
export const sayShown = (goal: Held): string => (isShown(goal) ? 'Shown' : isLoss(goal) ? LOSS_REPORTED : 'Not shown');
export const sayHeld = (goal: Held): string =>
  isShown(goal) ? 'held' : isLoss(goal) ? 'not held: the loss is reported' : 'not held';

/** "8 of 10": those of which only a loss is reported are none of the eight. `of`: where more goals are to come. */
export const countShown = (goals: readonly Held[], of = goals.length): string =>
  `${goals.filter(isShown).length} of ${of}`;

/** ", 2 losses reported"; '' where there is none. */
export function sayLosses(goals: readonly Held[]): string {
  const losses = goals.filter(isLoss).length;
  return losses > 0 ? `, ${count(losses, 'loss reported', 'losses reported')}` : '';
}

/** "8 of 10 hold, 2 losses reported". */
export const sayHolding = (goals: readonly Held[], of = goals.length): string =>
  `${countShown(goals, of)} hold${sayLosses(goals)}`;
