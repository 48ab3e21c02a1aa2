/** Owns looking up a row by what it is called. Must never choose where several are called so. */
import { sameText } from '../kernel/text.ts';
import { isTableName, type Rows, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';

/** By its first title field, where one row alone is called so. */
export function rowCalled(given: readonly Rows[], table: string, text: string): string | undefined {
  if (!isTableName(table)) return undefined;
  const [title] = tableOf(table).titled ?? [];
  if (title === undefined) return undefined;
  const rows = given.flatMap((all) => (all[table] ?? []) as Record<string, Cell>[]);
  const found = rows.filter((row) => sameText(String(row[title] ?? ''), text));
  return found.length === 1 ? String(found[0]?.['id']) : undefined;
}
