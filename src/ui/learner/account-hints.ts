/**
 * Owns the gentle remarks on an account: what an assessor often sends back, named early.
 * Names what it sees and where; never blocks, never scores, never offers wording. Pure.
 */
import { countWords } from '../../engine/kernel/text.ts';
import {
  availabilities,
  placementStates,
  qualificationStates,
  recordStates,
  requestStates,
} from '../../engine/record/picks.ts';
import type { StarPart } from '../../evidence/bundle/names.ts';
import { referencesIn } from '../../evidence/bundle/references.ts';
import { type Nameable, namedInVain } from './named-in-vain.ts';
import { type AccountText, parts } from './star.ts';

export interface AccountHint {
  id:
    | 'we'
    | 'conditional'
    | 'present'
    | 'situation-long'
    | 'result-unchecked'
    | 'no-reference'
    | 'no-reason'
    | 'in-vain';
  part: StarPart;
  says: string;
}

export const countAll = (text: AccountText): number => parts.reduce((sum, part) => sum + countWords(text[part]), 0);

/** Fewer words than this are a beginning; nothing is said about a beginning. */
const BEGUN = { action: 30, result: 8, situation: 25 };

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/);

const WE = /\b(?:we|our|ours|us)\b/gi;
const I = /\b(?:I|my|mine|me)\b(?!\.e)/gi;

/** "I would", "you should", "I'll": what might be done. Looking back ("next time I would") belongs in a Result. */
const CONDITIONAL = /\b(?:I|we|you|one)(?:\s+(?:would|should|will)\b|['’](?:d|ll)\b)/i;
const LOOKING_BACK = /\bnext time\b|\bdifferently\b|\bin future\b|\bshould have\b/i;

/** "Every Monday I check": a job description. Verbs whose past is spelt the same (read, put, set) cannot be told apart. */
const HABIT = /\b(?:every (?:day|week|month|monday|morning|time)|usually|normally|always)\b/i;
const PRESENT =
  /\bI (?:then |also |first |usually |normally |always )?(?:add|archive|ask|call|check|choose|click|compare|create|do|enter|file|find|follow|get|give|go|keep|log|look|make|need|open|record|restore|save|search|see|select|send|take|tell|type|update|use|want|write)\b/g;

const NUMBERS = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|all of)\b/i;
const DATES =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)\b/i;
const STATES = new RegExp(
  `\\b(?:${[...recordStates, ...availabilities, ...qualificationStates, ...requestStates, ...placementStates, 'complete', 'restored', 'refused', 'draft', 'audit'].join('|')})\\b`,
  'i',
);
const REASON =
  /\b(?:because|so that|in line with|since|in order to|therefore|otherwise|to make sure|the reason|so I|as the (?:policy|rule|law)|according to|(?:policy|law|rule)s? (?:says?|requires?|asks?))\b/i;

function tenseOf(part: StarPart, text: string): AccountHint | undefined {
  const might = sentences(text).some((one) => CONDITIONAL.test(one) && !(part === 'result' && LOOKING_BACK.test(one)));
  if (might)
    return { id: 'conditional', part, says: 'Some of this says what you would or should do. Say what you did.' };
  const habits = sentences(text).filter((one) => count(one, PRESENT) > 0 && HABIT.test(one)).length;
  if (habits > 0 || count(text, PRESENT) > 1)
    return { id: 'present', part, says: 'Some of this is in the present tense. Tell it as something that happened.' };
  return undefined;
}

/** What each part names and a reader will look for in vain, in one remark; said at once, since a slip is easily mended where it is made. */
export function namingHints(text: AccountText, there: Nameable): AccountHint[] {
  const named = namedInVain(text, there);
  return parts.flatMap((part): AccountHint[] => {
    const own = named.filter((one) => one.part === part).map(({ what }) => what);
    return own.length > 0 ? [{ id: 'in-vain', part, says: `Named here, but not in the pack: ${own.join('; ')}.` }] : [];
  });
}

/** Remarks in the order of the parts; none for what is hardly begun. */
export function accountHints(text: AccountText): AccountHint[] {
  const { situation, action, result } = text;
  const all = parts.map((part) => text[part]).join('\n');
  const hints: AccountHint[] = parts.flatMap((part) => tenseOf(part, text[part]) ?? []);
  const wordsOf = { situation: countWords(situation), action: countWords(action), result: countWords(result) };

  if (count(all, WE) > count(all, I) && count(all, WE) > 1) {
    const part = parts.toSorted((a, b) => count(text[b], WE) - count(text[a], WE))[0] ?? 'action';
    hints.push({ id: 'we', part, says: 'There is more “we” than “I”. Your assessor asks what you did yourself.' });
  }
  if (wordsOf.situation > wordsOf.action && wordsOf.situation >= BEGUN.situation && wordsOf.action > 0)
    hints.push({
      id: 'situation-long',
      part: 'situation',
      says: 'Situation is longer than Action. Most of an account is what you did.',
    });
  if (wordsOf.action >= BEGUN.action && referencesIn(`${action}\n${result}`).length === 0)
    hints.push({
      id: 'no-reference',
      part: 'action',
      says: 'No step or figure is named yet. Put one in from the list.',
    });
  if (wordsOf.action >= BEGUN.action && !REASON.test(action))
    hints.push({
      id: 'no-reason',
      part: 'action',
      says: 'It says what you did, not yet why. Words such as “because” or “in line with” show it.',
    });
  if (wordsOf.result >= BEGUN.result && ![NUMBERS, DATES, STATES].some((pattern) => pattern.test(result)))
    hints.push({
      id: 'result-unchecked',
      part: 'result',
      says: 'Nothing here can be checked yet: a number, a date or the state of a record.',
    });
  return hints.toSorted((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
}
