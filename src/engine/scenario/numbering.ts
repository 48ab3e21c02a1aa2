/** Owns the references of rows that a scenario adds without naming one: after all that are there, in the order they are asked for. */
import { numberOf, reference } from '../kernel/ids.ts';
import { isTableName, type Rows, type TableName, tableOf } from '../record/catalogue.ts';

/** Gives the next free reference of a table, each time another. */
export function numbering(given: readonly Rows[]): (table: TableName) => string {
  const highest = new Map<TableName, number>();
  const read = (table: TableName): number => {
    const { prefix } = tableOf(table);
    const ids = given.flatMap((rows) => (rows[table] ?? []).map(({ id }) => numberOf(prefix, String(id)) ?? 0));
    return ids.reduce((most, number) => Math.max(most, number), 0);
  };
  return (table) => {
    if (!isTableName(table)) return '';
    const number = (highest.get(table) ?? read(table)) + 1;
    highest.set(table, number);
    return reference(tableOf(table).prefix, number);
  };
}
