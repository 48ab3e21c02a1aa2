/**
 * Owns what an entry lacks to be one: something said at all, and with a referral what the learner can act on. Pure.
 * Must never ask for a decision, nor for words about one: an assessor decides when they will. What came in a file is not asked; the door is parse.ts.
 */
import type { Statement } from './schema.ts';

export interface Missing {
  /** The member that is to be filled in. */
  field: string;
  says: string;
}

const isBlank = (text: string): boolean => text.trim() === '';
const nothing = (field: string, first: string): Missing => ({
  field,
  says: `There is nothing to record yet: ${first} first.`,
});

/** `stands`: what was said last of the same; to take all of it back is an entry too. */
export function missingIn(says: Statement, stands: Statement | undefined): Missing | undefined {
  switch (says.about) {
    case 'criterion':
      if (says.decision === 'referred back' && isBlank(says.feedback))
        return {
          field: 'feedback',
          says: 'Say what is to be shown, and how: the learner can only act on what stands here.',
        };
      return !stands && says.decision === null && says.simulation === null && isBlank(says.feedback + says.workplace)
        ? nothing('decision', 'choose a decision, or write something,')
        : undefined;
    case 'rule':
      return !stands && says.satisfied === null && isBlank(says.comment)
        ? nothing('satisfied', 'choose yes or no, or write a comment,')
        : undefined;
    case 'overall':
      return !stands && says.decision === null && isBlank(says.feedback + says.authority + says.adjustments)
        ? nothing('decision', 'choose a decision, or write something,')
        : undefined;
    case 'mark':
      return isBlank(says.says) ? { field: 'says', says: 'Write what you say about it.' } : undefined;
    case 'action':
      return isBlank(says.says) ? { field: 'says', says: 'Write what is to be done.' } : undefined;
    case 'question':
      if (isBlank(says.asks)) return { field: 'asks', says: 'Write the question first.' };
      return !says.gone && isBlank(says.answer) && stands?.about === 'question' && isBlank(stands.answer)
        ? nothing('answer', 'write what was answered')
        : undefined;
  }
}
