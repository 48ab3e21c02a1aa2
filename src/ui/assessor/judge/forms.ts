/** Owns how each form of a judgement begins: blank. Must never hold an answer. */
import type { RuleName } from '../../../evidence/assessment/rules.ts';
import type { AboutOf, Target } from '../../../evidence/assessment/schema.ts';

/** What stands in the fields of a form. */
export type Typed = Record<string, unknown>;

export const blankCriterion = (criterion: string): AboutOf<'criterion'> => ({
  ...{ about: 'criterion', criterion, decision: null, feedback: '', simulation: null, workplace: '' },
});
export const blankRule = (rule: RuleName): AboutOf<'rule'> => ({ about: 'rule', rule, satisfied: null, comment: '' });
export const blankOverall = (): AboutOf<'overall'> => ({
  ...{ about: 'overall', decision: null, feedback: '', authority: '', adjustments: '' },
});

/** A mark that is being written; `on`: null while nothing is chosen. */
export interface NewMark extends Typed {
  on: Target | null;
  kind: AboutOf<'mark'>['kind'];
  says: string;
}
/** One that is half written stays with the criterion that it was begun at. */
export const newMarkOf = (criterion: string): string => `new mark ${criterion}`;
export const blankMark = (): NewMark => ({ on: null, kind: 'comment', says: '' });

export interface NewAction extends Typed {
  says: string;
  due: string;
  criterion: string;
}
export const NEW_ACTION = 'new action';
export const blankAction = (): NewAction => ({ says: '', due: '', criterion: '' });

/** The id of the field for the name under every entry. */
export const ASSESSOR = 'assessor';
/** And of that for what was answered. */
export const answerField = (question: number): string => `answer-${question}`;
