/** Owns the parts of a command that sends a message: subject, words, and whether fields of a template go out as they are. */
import { pick, text } from '../record/column.ts';
import * as picks from '../record/picks.ts';
import { fields, own } from './fields.ts';

export const letter = {
  /** Nobody has to give a text message a subject. */
  subject: own(text('Subject')),
  ...fields('message', ['body']),
  /** The answer to the question whether a message goes with fields of a template that nobody filled in. */
  unfilled: own({ ...pick('Fields that are not filled in', picks.unfilledAnswers), asked: true as const }),
};
