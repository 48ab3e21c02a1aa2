/** Owns a decision of retention in words: the rule, the day and why. Must never decide. */
import { sayDay } from '../kernel/date.ts';
import { inSentence } from '../kernel/phrases.ts';
import type { Action, Decision } from './decide.ts';
import type { RetentionRule } from './retention-rule.ts';

/** What is to be done, as it stands in a list. */
export const actionWords: Record<Action, string> = {
  keep: 'Keep in use',
  archive: 'Archive',
  review: 'Review',
  anonymise: 'Anonymise',
  erase: 'Erase',
  hold: 'On hold',
  stop: 'Stop marketing',
};

export function sayDecision({ action, rule, release }: Decision<RetentionRule>): string {
  const named = `${rule.id} (${rule.record})`;
  const counted = `${rule.keep}, counted from: ${inSentence(rule.counted_from)}`;
  if (action === 'hold')
    return `On hold under ${named}: nothing goes until the hold is released with a reason, or the data request closed.`;
  if (release === null) return `${actionWords[action]}: under ${named} no date can be named yet. ${counted}.`;
  const until =
    action === 'keep' || action === 'archive'
      ? `it is released on ${sayDay(release)}`
      : `its time ended on ${sayDay(release)}`;
  return `${actionWords[action]}: under ${named} ${until}. ${counted}.`;
}
