/** Owns the tables of imports: a file of a job board that was taken in, and what became of each of its rows. */
import { day, flag, lines, needed, number, pick, refer, saidBy, table, text } from '../column.ts';
import * as picks from '../picks.ts';
import { sayQualityChange } from '../say-quality-change.ts';

export const dataImport = table(
  'data_import',
  'import',
  'IMP',
  {
    name: needed(text('File')),
    imported_on: needed(day('Imported')),
    imported_by: needed(refer('Imported by', 'staff')),
    rows: needed(number('Rows')),
    made: needed(number('New records')),
    undone_on: day('Undone'),
    /** By the rules of quality: how many faults there are more, or fewer, since. As JSON. */
    changed: saidBy(lines('What it changed in the quality'), sayQualityChange),
  },
  { titled: ['name'] },
);

export const importRow = table(
  'import_row',
  'row of an import',
  'IR',
  {
    data_import: needed(refer('Import', 'data_import')),
    number: needed(number('Row')),
    line: needed(number('Line of the file')),
    outcome: needed(pick('What became of it', picks.rowOutcomes)),
    candidate: refer('Candidate', 'candidate'),
    /** As it stood in the file, as JSON. */
    cells: needed(lines('In the file')),
    why: lines('Why'),
    /** Whether the record was made by it, and not there before. */
    made: flag('It made the record'),
    /** What it wrote over in a record that was there, and what it wrote; as JSON. */
    before: lines('Before'),
    after: lines('After'),
  },
  { figure: 'hidden' },
);
