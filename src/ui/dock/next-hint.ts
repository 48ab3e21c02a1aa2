/**
 * Owns which hint comes next: one that helps with everything, then one for the goal that is open first. Never one that would tell what
 * is done already. Pure.
 */
import type { GoalView, HintView } from '../../desk/api.ts';

export function nextHint(hints: readonly HintView[], goals: readonly GoalView[]): HintView | undefined {
  const hidden = hints.filter((hint) => hint.says === null && !hint.spent);
  const open = goals.filter((goal) => !goal.holds).map((goal) => goal.id);
  // Help with all of it first: it is the gentlest.
  const general = hidden.find((hint) => hint.goal === null);
  const forGoal = open.flatMap((goal) => hidden.filter((hint) => hint.goal === goal))[0];
  return general ?? forGoal ?? hidden[0];
}
