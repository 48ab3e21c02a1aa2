/** Owns the commands that take a file of a job board in as one step, and that undo it. The rows travel in the command, so that it can be run again. */
import { count } from '../kernel/phrases.ts';
import { type Column, lines, needed } from '../record/column.ts';
import { fileRows, readRows } from '../record/file-rows.ts';
import { command } from './define.ts';
import { fields, makes, own, reason, row } from './fields.ts';

const content: Column<string> = { ...needed(lines('Rows of the file')), format: fileRows };

/** `candidate`: of the first record that is made; those of the others follow it. `columns`: the fields that the columns go into, in their order. */
export const importCandidates = command(
  'import-candidates',
  {
    id: makes('data_import'),
    candidate: makes('candidate'),
    ...fields('data_import', ['name']),
    content: own(content),
    columns: own(lines('Columns')),
    answers: own(lines('Answers')),
  },
  (i) => `Import ${i.name || '(a file without a name)'} with ${count(readRows(i.content)?.length ?? 0, 'line')}`,
);

export const undoImport = command(
  'undo-import',
  { id: row('data_import'), ...reason() },
  (i) => `Undo the import ${i.id}`,
);
