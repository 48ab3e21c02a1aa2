/** Owns the shapes of what is said about imports. Must never hold a rule. */
import type { Target } from '../../import/column-words.ts';
import type { ProposedColumn } from '../../import/columns.ts';
import type { RowOutcome } from '../../import/plan.ts';
import type { Row } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import type { QualityCounts } from '../quality/count.ts';

export interface PlannedRowLine {
  row: RowOutcome;
  cells: readonly string[];
  /** Why it is asked, matched or refused, each a part of a sentence. */
  says: readonly string[];
  /** What the record is called that it is, or may be; null for none, or for a row of the file. */
  like: string | null;
  /** What that record holds now where the file says something else, by field. */
  now: Readonly<Record<string, Cell>>;
}
export interface ImportPreview {
  header: boolean;
  columns: readonly ProposedColumn[];
  /** Where each column goes now. */
  goesTo: readonly (Target | null)[];
  rows: readonly PlannedRowLine[];
}

/** A row as it was taken in, and what undoing the import would do to its record. */
export type ImportRowLine = Row<'import_row'> & {
  candidate_name: string | null;
  back: 'remove' | 'put-back' | 'keep' | null;
};
export interface DataImportRecord {
  dataImport: Row<'data_import'> & { imported_by_name: string };
  rows: ImportRowLine[];
  /** The records in daily use without what the import did, and with it. */
  before: QualityCounts;
  after: QualityCounts;
}
