/** Owns the queries about the questions of a knowledge task: each with its cards as they are placed, and the steps that answers can name. Reads only; knows nothing of what is right. */
import type { Crm } from '../crm.ts';
import { ownSteps as stepsOf } from '../rules/own-steps.ts';
import type { QueryResult } from './shapes.ts';

export const questions = (crm: Crm): QueryResult<'questions'> =>
  crm.all('question').map((question) => ({
    question,
    choices: crm.where('choice', 'question', question.id),
    cards: crm.where('card', 'question', question.id),
  }));

export const ownSteps = (crm: Crm): QueryResult<'ownSteps'> => stepsOf(crm);
