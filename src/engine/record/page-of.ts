/**
 * Owns on whose page a row stands: a rationale on that of the vacancy whose requirement it is about. By the references of the catalogue,
 * so that no table is named here. Must never look for a row itself; who asks gives it.
 */
import { type TableName, tableOf } from './catalogue.ts';
import type { Cell } from './column.ts';

type AnyRow = { id: string } & Readonly<Record<string, Cell>>;
/** Gives a row by table and id, or undefined. */
export type FindRow = (table: TableName, id: string) => AnyRow | undefined;

/** A row refers to what it is part of; nothing stands deeper than this. */
const DEEPEST = 2;

/** The row of the table `wanted` that a row leads to: itself, what it refers to, or what that refers to. */
export function pageOf(wanted: TableName, table: TableName, row: AnyRow, find: FindRow, depth = 0): AnyRow | undefined {
  if (table === wanted) return row;
  const references = Object.entries(tableOf(table).columns).flatMap(([name, { table: to }]) => {
    const id = row[name];
    return to && typeof id === 'string' ? [{ to: to as TableName, id }] : [];
  });
  const direct = references.find(({ to }) => to === wanted);
  if (direct) return find(wanted, direct.id);
  if (depth === DEEPEST) return undefined;
  for (const { to, id } of references) {
    const next = find(to, id);
    const found = next && pageOf(wanted, to, next, find, depth + 1);
    if (found) return found;
  }
  return undefined;
}
