/** Owns the commands that move the attempt itself: its phases, help taken, figures taken by hand. */
import { needed, text } from '../record/column.ts';
import { attemptCommand } from './define.ts';
import { own } from './fields.ts';

export const startWork = attemptCommand('start-work', {}, () => 'Read the brief and start work');
export const showHint = attemptCommand(
  'show-hint',
  { hint: own(needed(text('Hint'))) },
  (i) => `Ask for the hint “${i.hint}”`,
);
/** Which parts of the goal are open stands in the step's answer. */
export const showOpenParts = attemptCommand(
  'show-open-parts',
  { goal: own(needed(text('Goal'))) },
  (i) => `Ask what is still open of the goal “${i.goal}”`,
);
/** The agency's policies are no records of the CRM; they are read at the brief, at the desk and while writing. */
export const openPolicy = attemptCommand(
  'open-policy',
  { policy: own(needed(text('Policy'))) },
  (i) => `Read the policy “${i.policy.replaceAll('-', ' ')}”`,
  'query',
);
export const takeFigure = attemptCommand(
  'take-figure',
  { caption: own(needed(text('What it shows'))) },
  (i) => `Take a figure by hand: ${i.caption}`,
);
export const writeAccount = attemptCommand('write-account', {}, () => 'Go on to write the account');
export const returnToDesk = attemptCommand('return-to-desk', {}, () => 'Go back to the desk');
export const makePack = attemptCommand('make-pack', {}, () => 'Make the evidence pack');
