/**
 * Owns the rows that a tutor puts into the agency, by the catalogue's names, and putting rows of several sources together.
 * Must never look at who they are about.
 */
import { isTableName, type Rows, type TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { ScenarioFile } from './schema.ts';
import { fieldNamed, tableNamed } from './screen-words.ts';
import { cellFor, columnOf } from './values.ts';

/** Rows by the catalogue's names, with days as columns hold them. */
export function startRows(start: ScenarioFile['start'], today: string): Rows {
  const rows: Record<string, Record<string, Cell>[]> = {};
  for (const [word, given] of Object.entries(start)) {
    const table = tableNamed(word);
    rows[table] = [
      ...(rows[table] ?? []),
      ...given.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([label, value]) => {
            const field = fieldNamed(table, label);
            return [field, cellFor(columnOf(table, field), value, today)];
          }),
        ),
      ),
    ];
  }
  return rows as Rows;
}

export function merged(all: readonly Rows[]): Rows {
  const rows: Partial<Record<TableName, unknown[]>> = {};
  for (const each of all)
    for (const [table, some] of Object.entries(each))
      if (isTableName(table)) rows[table] = [...(rows[table] ?? []), ...some];
  return rows as Rows;
}
