/** Owns the handlers of imports: taking a file in, and undoing it. What becomes of each row says crm/imports. */
import { readAnswers } from '../../import/answers.ts';
import { refuse } from '../crm.ts';
import { plannedImport } from '../imports/planned.ts';
import { takeIn } from '../imports/take-in.ts';
import * as back from '../imports/undo.ts';
import { existing } from '../rules/checks.ts';
import type { Handler } from './handler.ts';

export const importCandidates: Handler<'import-candidates'> = (crm, { id, candidate, name, ...given }) => {
  const plan = plannedImport(crm, given);
  const read = readAnswers(given.answers);
  takeIn(crm, { id, name, first: candidate }, plan, 'answers' in read ? read.answers : new Map());
};

export const undoImport: Handler<'undo-import'> = (crm, { id, reason }) => {
  if (existing(crm, 'data_import', id).undone_on) refuse('', `The import ${id} is undone already.`);
  back.undoImport(crm, id, reason);
};
