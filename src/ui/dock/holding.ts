/** Owns how the goals stand in three words; '' where nothing says so, as in an assessed attempt. */
import type { GoalView } from '../../desk/api.ts';

export const sayHolding = (goals: readonly Pick<GoalView, 'holds'>[]): string =>
  goals.length > 0 ? `${goals.filter(({ holds }) => holds).length} of ${goals.length}` : '';
