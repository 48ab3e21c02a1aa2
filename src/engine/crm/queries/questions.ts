/** Owns the query about the questions of a knowledge task: each with its cards as they are placed. Reads only; knows nothing of what is right. */
import type { Crm } from '../crm.ts';
import type { QueryResult } from './shapes.ts';

export const questions = (crm: Crm): QueryResult<'questions'> =>
  crm.all('question').map((question) => ({
    question,
    choices: crm.where('choice', 'question', question.id),
    cards: crm.where('card', 'question', question.id),
  }));
