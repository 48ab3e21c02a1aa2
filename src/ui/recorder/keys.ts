/**
 * Owns how a field, or a record as a whole, is named in the page so that the recorder finds it: `table:id:field`.
 * Must never know what a table holds.
 */
import type { TableName } from '../../engine/record/catalogue.ts';

/** The value of a data-evidence attribute; without a field it names the record's row or heading. */
export const evidence = (table: TableName, id: string, field = ''): string => `${table}:${id}:${field}`;

/** The record that a field's name belongs to. */
export const recordOf = (key: string): string => `${key.split(':', 2).join(':')}:`;
