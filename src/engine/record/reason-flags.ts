/**
 * Owns what is asked about a reason for choosing or leaving out: without a place in the record, about what the Equality Act protects, or so
 * general that nobody could check it. A flag is a question and stops nothing. The policy: Matching and submissions, sections 2 and 4.
 */

import { wordsFound } from '../kernel/speaks-of.ts';
import { policyTitle } from './policy-titles.ts';
import { PROTECTED } from './protected-words.ts';

export type ReasonFlag = 'no-evidence' | 'no-reason' | 'protected' | 'says-nothing';

const SAYS_NOTHING = {
  any: [
    'good fit',
    'right fit',
    'best fit',
    'cultural fit',
    'culture fit',
    'team fit',
    'not a fit',
    'good feeling',
    'gut feeling',
    'nice person',
    'suitable',
    'ideal candidate',
    'strong candidate',
    'perfect candidate',
    'great candidate',
    'just right',
  ],
  'even-denied': true,
} as const;

/** Where the policy says that it does not count: the policy's name, and its section as it is written there. */
export const PROTECTED_POLICY = {
  id: 'matching',
  title: policyTitle('matching'),
  section: '2. What may count',
} as const;
export const sayProtectedPolicy = `${PROTECTED_POLICY.title}, ${PROTECTED_POLICY.section}`;

/** The words in which a text speaks of what the law protects; none when it does not. */
export const protectedWords = (text: string): string[] => wordsFound(PROTECTED, text);

/** What to ask about a reason; none where nothing is to be asked. */
export function flagsOn({ reason, evidence }: { reason: string | null; evidence?: string | null }): ReasonFlag[] {
  const words = reason ?? '';
  return [
    ...(evidence === undefined || evidence ? [] : (['no-evidence'] as const)),
    ...(words ? [] : (['no-reason'] as const)),
    ...(protectedWords(words).length > 0 ? (['protected'] as const) : []),
    ...(wordsFound(SAYS_NOTHING, words).length > 0 ? (['says-nothing'] as const) : []),
  ];
}
