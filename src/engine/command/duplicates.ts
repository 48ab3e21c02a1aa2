/** Owns the commands about records that may be of one person: merging two, undoing it, and saying that they are two people. */
import { labelOf } from '../record/catalogue.ts';
import { needed, pick, refer } from '../record/column.ts';
import { choosable } from '../record/merging.ts';
import * as picks from '../record/picks.ts';
import { command } from './define.ts';
import { type Field, fields, type Group, own, reason, row } from './fields.ts';

type Whose = (typeof picks.whose)[number];
/** One field for each that can be a choice: whose value is kept. Which of them are one, the CRM asks once both records are known. */
const choices: Group<Record<string, Field<Whose, false>>, 'whole'> = {
  role: 'whole',
  table: 'candidate',
  fields: Object.fromEntries(
    choosable.map((field) => {
      const column = { ...pick(labelOf('candidate', field), picks.whose), asked: true as const };
      return [field, own(column) as Field<Whose, false>];
    }),
  ),
};
/** `also`: the records that can be chosen besides those in use. */
const otherRecord = (...also: readonly (typeof picks.recordStates)[number][]): Field<string, true> => ({
  ...row('candidate'),
  column: { ...needed(refer('Other record', 'candidate')), also },
});

export const mergeCandidates = command(
  'merge-candidates',
  { candidate: row('candidate'), other: otherRecord('Archived'), keep: choices, ...reason() },
  (i) => `Merge the record ${i.other} into ${i.candidate}`,
);

export const undoMerge = command(
  'undo-merge',
  { merge: row('merge'), ...reason() },
  (i) => `Undo the merge of ${i.merge}`,
);

export const markNotDuplicate = command(
  'mark-not-duplicate',
  { candidate: row('candidate'), other: otherRecord('Archived', 'In the bin'), ...fields('not_duplicate', ['reason']) },
  (i) => `Say that ${i.candidate} and ${i.other} are two people`,
);
