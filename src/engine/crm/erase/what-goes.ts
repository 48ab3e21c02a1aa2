/**
 * Owns which rows go with a person and what becomes of each: read off the catalogue, so that a table that comes later goes too without a
 * line here. What refers to a row that goes, goes with it, or loses the reference where it can be without. Never writes.
 */
import { ERASED } from '../../kernel/take-out-words.ts';
import { type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { isWord } from '../../record/without-words.ts';
import type { Crm } from '../crm.ts';
import { candidateColumns } from '../merge/plan.ts';
import { tableNames } from '../schema.ts';
import { theirMessages } from './their-messages.ts';

type Cells = { id: string } & Record<string, Cell>;
/** `after`: what is written in place of its words; a row without it is taken out. */
export interface Going {
  table: TableName;
  id: string;
  after?: Record<string, Cell>;
  /** It is not theirs, and only loses its reference to something that goes. */
  others?: true;
}

/** Rows that say what the agency did. They stay as lines, without a word of the person. */
export const STAYS_EMPTIED: ReadonlySet<TableName> = new Set([
  'data_request',
  // Without its days the clock would contradict the day on which the request was due.
  'clarification',
  'incident',
  'retention_decision',
  'recipient_told',
  'had_data',
]);

/** The columns that refer to rows of each table. The ledgers have none of their own. */
const referring = new Map<TableName, { table: TableName; column: string; needed: boolean }[]>(
  tableNames.map((of) => [
    of,
    tableNames.flatMap((table) =>
      Object.entries(tableOf(table).columns).flatMap(([column, { table: to, required }]) =>
        to === of ? [{ table, column, needed: required }] : [],
      ),
    ),
  ]),
);

/** Every row that is of the person beside the record itself, the last to be referred to first. */
export function goingWith(crm: Crm, found: Row<'candidate'>): Going[] {
  const plan = new Plan(crm);
  const { id: candidate } = found;
  for (const id of theirMessages(crm, found)) plan.takeOut('message', id);
  for (const { table, columns } of candidateColumns)
    for (const row of crm.db.rows<Cells>(
      `SELECT * FROM ${table} WHERE ${columns.map((column) => `${column} = ?1`).join(' OR ')} ORDER BY id`,
      [candidate],
    ))
      if (STAYS_EMPTIED.has(table)) plan.empty(table, row);
      else plan.takeOut(table, row.id);
  return plan.inOrder();
}

/** One part of a record, with what hangs on it. */
export function goingWithPart(crm: Crm, table: TableName, id: string): Going[] {
  const plan = new Plan(crm);
  plan.takeOut(table, id);
  return plan.inOrder();
}

class Plan {
  readonly #crm: Crm;
  readonly #rows = new Map<string, Going>();

  constructor(crm: Crm) {
    this.#crm = crm;
  }

  takeOut(table: TableName, id: string): void {
    const key = `${table}:${id}`;
    const known = this.#rows.get(key);
    if (known && !known.after) return;
    this.#rows.set(key, { table, id });
    for (const { table: from, column, needed } of referring.get(table) ?? [])
      for (const row of this.#crm.db.rows<Cells>(`SELECT * FROM ${from} WHERE ${column} = ? ORDER BY id`, [id]))
        if (needed) this.takeOut(from, row.id);
        else this.#write(from, row.id, { [column]: null }, true);
  }

  /** Its words go; a day that a row cannot be without says what the agency did and when. */
  empty(table: TableName, row: Cells): void {
    const { columns } = tableOf(table);
    const words = Object.keys(columns).filter((field) => isWord(table, field) && columns[field]?.kind === 'text');
    this.#write(
      table,
      row.id,
      Object.fromEntries(
        words.filter((field) => row[field] !== null).map((field) => [field, columns[field]?.required ? ERASED : null]),
      ),
    );
  }

  #write(table: TableName, id: string, cells: Record<string, Cell>, others?: true): void {
    const known = this.#rows.get(`${table}:${id}`);
    if (known && !known.after) return;
    const isOthers = others && (!known || known.others);
    this.#rows.set(`${table}:${id}`, {
      ...{ table, id, after: { ...known?.after, ...cells } },
      ...(isOthers && { others }),
    });
  }

  /** What refers to others goes before them. */
  inOrder(): Going[] {
    const all = [...this.#rows.values()];
    return [
      ...all.filter(({ after }) => after),
      ...tableNames.toReversed().flatMap((table) => all.filter((row) => !row.after && row.table === table)),
    ];
  }
}
