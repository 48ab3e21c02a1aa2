/**
 * Owns what a goal that holds at the end is worth: whether what it asks for was done and can be seen, or only its loss was reported
 * (decision 57). Must never say that a criterion is met.
 */
interface Held {
  holds: boolean;
  reported?: boolean | undefined;
}

/** The report that it was lost reaches the goal, so that nobody is stranded, and is evidence of no criterion. */
export const isShown = ({ holds, reported }: Held): boolean => holds && !reported;

/** Of what a pack shows. */
export const sayShown = (goal: Held): string => (isShown(goal) ? 'Shown' : goal.holds ? 'Loss reported' : 'Not shown');
export const sayHeld = (goal: Held): string =>
  isShown(goal) ? 'held' : goal.holds ? 'not held: the loss is reported' : 'not held';
