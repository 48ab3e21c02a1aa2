/**
 * Owns the check of what a pack says was referred back before it: that it fits the pack and itself. The words are those of the decision file
 * that the learner brought in; whether they are is shown by that file alone, whose fingerprint stands with them.
 */
import type { Content } from '../bundle/schema.ts';
import type { Difference } from './verdict.ts';

export function checkHistory({ history, answers, coverage, scenario, goals, attempt }: Content): Difference[] {
  const rounds = history ?? [];
  const criteria = new Set(coverage.map(({ criterion }) => criterion));
  const known = new Set(goals.map(({ id }) => id));
  const found: string[] = [];
  if (rounds.length > 0 && answers !== rounds.at(-1)?.decision)
    found.push('it answers another decision than the last that it names');
  for (const [index, round] of rounds.entries()) {
    const before = rounds[index - 1];
    if (before && Date.parse(round.at) < Date.parse(before.at)) found.push('its decisions are not in their order');
    if (rounds.findIndex(({ decision }) => decision === round.decision) !== index)
      found.push('it names a decision twice');
    if (!round.referred.some(({ criterion }) => criteria.has(criterion)))
      found.push('it names a decision about none of the criteria of this pack');
    if (round.attempt === attempt.id) found.push('it names a decision about this very attempt');
    const same = round.scenario.slug === scenario.slug && round.scenario.version === scenario.version;
    if (same && round.held.some((goal) => !known.has(goal)))
      found.push('it names goals that the scenario does not have');
  }
  return [...new Set(found)].map((why) => ({
    where: 'data',
    says: `What the pack says was referred back before does not fit: ${why}.`,
  }));
}
