/**
 * Owns random rows for every table of the catalogue, so that a rule over the catalogue is proved for each of them, also for those to come.
 * Few values, so that much is equal by chance. Must never hold a table's name; what a table is, its columns say.
 */
import { type Random, random } from '../../src/engine/kernel/random.ts';
import { type NewRow, type Rows, type TableName, tableOf, tables } from '../../src/engine/record/catalogue.ts';
import type { Cell, Column } from '../../src/engine/record/column.ts';

const DAYS = ['2024-01-05', '2025-06-30', '2026-11-02'];
const TEXTS = ['one', 'two', 'Zoë O’Neill\nof two lines', 'two'];
const OTHERWISE: readonly TableName[] = ['merge', 'merged_row', 'setting'];

/** Something that a column can hold; null where there is no row to refer to. `ids`: of the rows there are. */
export function randomCell(
  chance: Random,
  { kind, picks, table }: Column,
  ids: Readonly<Record<string, readonly string[]>>,
): Cell {
  switch (kind) {
    case 'number':
      return chance.int(4);
    case 'flag':
      return chance.int(2);
    case 'day':
      return chance.pick(DAYS);
    case 'month':
      return chance.pick(DAYS).slice(0, 7);
    case 'pick':
      return chance.pick(picks ?? []);
    case 'reference': {
      const known = ids[table ?? ''] ?? [];
      return known.length > 0 ? chance.pick(known) : null;
    }
    default:
      return chance.pick(TEXTS);
  }
}

/** One row; undefined where it would have to refer to a row that is not there. */
export function randomRow(
  chance: Random,
  table: TableName,
  id: string,
  ids: Readonly<Record<string, readonly string[]>>,
): NewRow<TableName> | undefined {
  const cells = Object.entries(tableOf(table).columns).map(([name, column]): [string, Cell] => [
    name,
    column.required || chance.chance(60) ? randomCell(chance, column, ids) : column.kind === 'flag' ? 0 : null,
  ]);
  const whole = cells.every(([name, cell]) => cell !== null || !tableOf(table).columns[name]?.required);
  return whole ? ({ ...Object.fromEntries(cells), id } as NewRow<TableName>) : undefined;
}

/** Rows of every table but the ledgers, on top of those that are there; `people`: candidates in use or in the archive. */
export function randomRows(seed: number, start: Rows, people: readonly string[]): Rows {
  const chance = random(seed);
  const ids: Record<string, string[]> = Object.fromEntries(
    Object.entries(start).map(([table, rows]) => [table, rows.map(({ id }) => id)]),
  );
  const rows: Record<string, NewRow<TableName>[]> = {};
  for (const table of Object.keys(tables) as TableName[]) {
    if (tables[table].ledger || OTHERWISE.includes(table)) continue;
    const made =
      table === 'candidate'
        ? people
        : Array.from({ length: chance.int(7) }, (_, i) => `${tableOf(table).prefix}-${5000 + i}`);
    const all = made.flatMap((id) => randomRow(chance, table, id, ids) ?? []);
    const states =
      table === 'candidate'
        ? all.map((row) => ({ ...row, state: chance.pick(['Active', 'Active', 'Archived']) }))
        : all;
    rows[table] = states as NewRow<TableName>[];
    ids[table] = [...(ids[table] ?? []), ...all.map(({ id }) => id)];
  }
  return rows as Rows;
}
