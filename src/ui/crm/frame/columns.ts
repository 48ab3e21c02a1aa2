/** Owns the heads of a list of records: from the catalogue, with what a list wants otherwise. Pure. */
import { labelOf, type TableName, tableOf } from '../../../engine/record/catalogue.ts';

export interface Column {
  key: string;
  label: string;
  /** The field of the record that the cell shows, for the recorder. */
  field?: string | undefined;
  numeric?: boolean | undefined;
  /** Takes what room is left. */
  wide?: boolean | undefined;
  /** Never more than one line. */
  tight?: boolean | undefined;
  /** One line, cut where there is no more room: for what stands in full on the record. */
  cut?: boolean | undefined;
  /** The same, and never wider than a few words. */
  brief?: boolean | undefined;
  /** The value is a state, and stands in a badge. */
  badge?: boolean | undefined;
  /** The words of the heading are only for those who hear it: buttons and the like. */
  silent?: boolean | undefined;
}

type Change = Partial<Omit<Column, 'key'>>;

/**
 * A column for each name: a field of the table with its own label, or something a list adds (then `changes` has its label).
 * Days and months stay on one line.
 */
export const columnsOf = (table: TableName, names: readonly string[], changes: Record<string, Change> = {}): Column[] =>
  names.map((name) => {
    const column = tableOf(table).columns[name];
    return {
      key: name,
      label: name === 'id' ? 'Reference' : labelOf(table, name),
      ...(column && { field: name }),
      ...((column?.kind === 'day' || column?.kind === 'month') && { tight: true }),
      ...changes[name],
    };
  });
