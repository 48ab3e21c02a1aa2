/**
 * Owns how counts of people are shown so that nobody can be told from them: no group under five. Must never know whom it counts.
 */
export const SMALLEST_GROUP = 5;
export const OTHER = 'Other';

/**
 * Small groups become one; while that is still small the smallest group left joins it, so that it cannot be worked out from the whole.
 * Nothing is shown of fewer than five people in all. Groups keep their order; the rest comes last.
 */
export function shownFigures(counts: Readonly<Record<string, number>>): Record<string, number> {
  const groups = Object.entries(counts).filter(([, people]) => people > 0);
  const shown = groups.filter(([name, people]) => name !== OTHER && people >= SMALLEST_GROUP);
  let rest = groups.reduce((sum, group) => (shown.includes(group) ? sum : sum + group[1]), 0);
  while (rest > 0 && rest < SMALLEST_GROUP) {
    const smallest = shown.toSorted(([, one], [, other]) => one - other)[0];
    if (!smallest) return {};
    shown.splice(shown.indexOf(smallest), 1);
    rest += smallest[1];
  }
  return Object.fromEntries(rest > 0 ? [...shown, [OTHER, rest]] : shown);
}
