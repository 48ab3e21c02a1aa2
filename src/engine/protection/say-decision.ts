/** Owns a decision of retention in words: the rule, the day and why. Must never decide. */
import { type Day, sayDay } from '../kernel/date.ts';
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

/** `usedUntil`: of a day that is looked ahead to, by which the record is in use no more although it is today. */
export function sayDecision({ action, rule, release, duty }: Decision<RetentionRule>, usedUntil?: Day): string {
  const named = nameOf(rule);
  const counted = `${rule.keep}, counted from: ${inSentence(rule.counted_from)}`;
  const what = actionWords[action];
  if (action === 'hold')
    return `On hold under ${named}: nothing goes until the hold is released with a reason, or the data request closed.`;
  if (release === null) return `${what}: under ${named} no date can be named yet. ${counted}.`;
  if (action !== 'keep' && action !== 'archive') {
    const ended = `its time ended on ${sayDay(release)}`;
    return usedUntil === undefined
      ? `${what}: under ${named} ${ended}. ${counted}.`
      : `${what}: in use today, and on ${sayDay(usedUntil)} no more. Then it is counted from what was last done, and under ${named} ${ended}. ${counted}.`;
  }
  if (rule.stands) return `${what}: under ${named} it is released on ${sayDay(release)}. ${counted}.`;
  const must = sayDuty(duty);
  // A rule that says when to ask is no reason to keep anything until then.
  return rule.at_end === 'review'
    ? `${what}: ${must}. ${duty ? 'Apart from that' : 'As long as it is in use'}, under ${named} somebody asks on ${sayDay(release)} whether it stays. ${counted}.`
    : `${what}: under ${named} it is released on ${sayDay(release)}; ${must}. ${counted}.`;
}

const nameOf = ({ id, record }: RetentionRule): string => `${id} (${record})`;

function sayDuty(duty: Decision<RetentionRule>['duty']): string {
  if (!duty) return 'nothing has to keep it';
  const until = duty.release ? `until ${sayDay(duty.release)}` : 'with no end yet';
  return `it has to stay ${until}, under ${nameOf(duty.rule)}`;
}
