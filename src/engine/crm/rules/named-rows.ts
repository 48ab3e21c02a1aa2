/**
 * Owns that no command names a row that is out of sight for whoever sits at the desk: neither to open it nor to change it, nor something
 * that is of it. Asked of what was given, by the kinds of its fields, so that it holds for commands to come.
 */

import type { Cleaned } from '../../command/door.ts';
import { type Field, isGroup, type Shape } from '../../command/fields.ts';
import type { TableName } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { namesIn } from '../../record/name-list.ts';
import { isReference, tableOfReference } from '../../record/names.ts';
import { type Crm, Refused } from '../crm.ts';
import { sayOutOfSight } from './access.ts';

interface NamedRow {
  table: TableName;
  id: string;
}

/** @throws Refused, with a line in the access log of who was not let in */
export function refuseOutOfSight(crm: Crm, shape: Shape, input: Cleaned): void {
  if (!crm.sight.hidesArchive) return;
  const found = named(shape, input).find(({ table, id }) => crm.sight.isOutOfSight(table, id));
  if (!found) return;
  const row = crm.lookup(found.table, found.id);
  const candidate = found.table === 'candidate' ? found.id : (row?.['candidate'] ?? null);
  throw new Refused([{ field: '', says: sayOutOfSight(crm) }], {
    ...found,
    candidate: candidate === null ? null : String(candidate),
  });
}

const named = (shape: Shape, input: Cleaned): NamedRow[] =>
  Object.entries(shape).flatMap(([name, member]) => {
    const cell = input[name] as unknown;
    if (!isGroup(member)) return rowsIn(member, cell as Cell);
    const cells = (cell ?? {}) as Record<string, Cell>;
    return Object.entries(member.fields).flatMap(([field, part]) => rowsIn(part, cells[field] ?? null));
  });

/** One that a field refers to, or all of a list. What a command makes is not there yet. */
function rowsIn({ role, column }: Field, cell: Cell): NamedRow[] {
  if (typeof cell !== 'string' || role === 'makes') return [];
  if (column.kind === 'reference') return [{ table: column.table as TableName, id: cell }];
  const list = namesIn(cell);
  if (!column.lines || !list.every(isReference)) return [];
  return list.flatMap((id) => {
    const table = tableOfReference(id);
    return table ? [{ table, id }] : [];
  });
}
