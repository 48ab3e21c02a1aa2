/** Owns how the goals stand where there is room for three words; undefined where nothing says so, as in an assessed attempt. */
import type { GoalView } from '../../desk/api.ts';
import { countShown, sayLosses } from '../../engine/log/held.ts';

interface Holding {
  /** "8 of 10". */
  short: string;
  /** As it is read out: "8 of 10 goals hold, 2 losses reported". */
  long: string;
}

export const holdingIn = (goals: readonly Pick<GoalView, 'holds' | 'reported'>[]): Holding | undefined =>
  goals.length > 0
    ? { short: countShown(goals), long: `${countShown(goals)} goals hold${sayLosses(goals)}` }
    : undefined;
