/** Owns the handlers that merge two records, undo a merge, and remember that two records are of two people. */
import { refuse } from '../crm.ts';
import { rememberDifferent } from '../duplicates/not-duplicate.ts';
import * as merging from '../merge/merge.ts';
import type { Choices } from '../merge/merged-fields.ts';
import { undoMerge as undo } from '../merge/undo.ts';
import type { Handler } from './handler.ts';

export const mergeCandidates: Handler<'merge-candidates'> = (crm, { candidate, other, keep, reason }) => {
  const choices: Choices = Object.fromEntries(
    Object.entries(keep).map(([field, whose]) => [
      field,
      whose === 'Other record' ? 'other' : whose ? 'master' : undefined,
    ]),
  );
  merging.mergeCandidates(crm, { master: candidate, other, choices, reason });
};

export const undoMerge: Handler<'undo-merge'> = (crm, { merge, reason }) => undo(crm, merge, reason);

export const markNotDuplicate: Handler<'mark-not-duplicate'> = (crm, { candidate, other, reason }) => {
  if (candidate === other) refuse('other', 'A record is no duplicate of itself. Choose the other record.');
  rememberDifferent(crm, candidate, other, reason);
};
