/** Owns which tables and columns a scenario may name, and the faults of naming others. */
import { isTableName, tableOf } from '../record/catalogue.ts';

/** Why `field` of `table` cannot be named; undefined when it can. */
export function unknownName(table: string, field?: string): string | undefined {
  if (!isTableName(table)) return `there is no table “${table}”`;
  if (field === undefined || field === 'id' || Object.hasOwn(tableOf(table).columns, field)) return undefined;
  return `“${table}” has no field “${field}”; it has ${['id', ...Object.keys(tableOf(table).columns)].join(', ')}`;
}
