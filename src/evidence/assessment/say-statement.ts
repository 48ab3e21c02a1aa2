/** Owns a statement in one line, for the list of what was said. Must never leave out the decision, nor add one. */
import { sayDay } from '../../engine/kernel/date.ts';
import { RULES } from './rules.ts';
import { sayDecision, sayTarget, yesNo } from './say.ts';
import type { Statement } from './schema.ts';

/** Sentences one behind the other, each with one full stop. */
const parts = (...all: string[]): string =>
  all
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => (/[.!?…]$/.test(one) ? one : `${one}.`))
    .join(' ');

export function sayStatement(says: Statement): string {
  switch (says.about) {
    case 'criterion':
      return parts(
        sayDecision(says.decision),
        says.feedback,
        `Simulation accepted: ${yesNo(says.simulation).toLowerCase()}`,
        says.workplace && `Still to come from the workplace: ${says.workplace}`,
      );
    case 'rule':
      return parts(`Satisfied: ${yesNo(says.satisfied).toLowerCase()}`, says.comment);
    case 'overall':
      return parts(
        sayDecision(says.decision),
        says.feedback,
        says.authority && `Simulation accepted under: ${says.authority}`,
        says.adjustments && `Adjustments: ${says.adjustments}`,
      );
    case 'mark':
      return says.gone ? 'Taken away' : `${sayTarget(says.on)}: ${says.says}`;
    case 'action':
      return says.gone ? 'Taken away' : parts(says.says, says.due ? `By ${sayDay(says.due)}` : '');
    case 'question':
      return says.gone ? 'Taken away' : parts(says.asks, says.answer);
  }
}

/** What a statement is about, for a list of many. */
export function saySubject(says: Statement): string {
  switch (says.about) {
    case 'criterion':
      return says.criterion;
    case 'rule':
      return RULES[says.rule].name;
    case 'overall':
      return 'The whole';
    case 'mark':
      return `Mark ${says.mark}`;
    case 'action':
      return `To do ${says.action}`;
    case 'question':
      return `Question ${says.question}`;
  }
}
