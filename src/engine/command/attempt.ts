/** Owns the commands that move the attempt itself: its phases, help taken, figures taken by hand. */
import { needed, text } from '../record/column.ts';
import { policyTitle } from '../record/policy-titles.ts';
import { attemptCommand } from './define.ts';
import { own } from './fields.ts';
import { sayLevel } from './help-levels.ts';

export const startWork = attemptCommand('start-work', {}, () => 'Read the brief and start work');
/** Levels: help-levels.ts. A word that is none of them is refused by the machine, as a goal that there is not. */
export const showHelp = attemptCommand(
  'show-help',
  { goal: own(needed(text('Goal'))), level: own(needed(text('Level'))) },
  (i) => `Take help with the goal “${i.goal}”: ${sayLevel(i.level)}`,
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
  (i) => `Read the policy “${policyTitle(i.policy)}”`,
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
