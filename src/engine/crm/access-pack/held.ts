/**
 * Owns what is held about a person, table by table from the catalogue: every row that refers to them, each filled field with its label, the
 * texts of their papers, and the messages. A new table needs no line here. Reads only; nothing is taken out of it yet.
 */
import { isDay, sayDay } from '../../kernel/date.ts';
import { capital } from '../../kernel/phrases.ts';
import { isTableName, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell, Column } from '../../record/column.ts';
import { nameOf } from '../../record/names.ts';
import type { Crm } from '../crm.ts';
import { candidateColumns } from '../merge/plan.ts';
import { mayOpenDocument, maySeeRestricted } from '../rules/access.ts';

export interface HeldLine {
  label: string;
  text: string;
}
export interface HeldItem {
  id: string;
  lines: HeldLine[];
}
export interface HeldPart {
  table: TableName;
  title: string;
  items: HeldItem[];
}

/** What the CRM keeps for its own use, and what is about two people at once. */
const NOT_THEIRS: readonly TableName[] = ['merge', 'not_duplicate', 'stage', 'access_pack'];
/** People's names are in no column that refers to one: whose it is would be another person's. */
const PEOPLE: readonly string[] = ['staff', 'contact', 'candidate'];
/** The CRM's own workings in rows that are otherwise the person's. */
const WORKINGS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  import_row: ['data_import', 'number', 'line', 'made', 'before', 'after', 'why'],
  message: ['mailbox', 'read', 'answers'],
};
const FOR_COMPLIANCE = 'The compliance officer adds this paper: this role cannot open it.';

export function heldAbout(crm: Crm, candidate: string): HeldPart[] {
  const own: HeldPart = { table: 'candidate', title: 'Record', items: itemsOf(crm, 'candidate', [candidate]) };
  const parts = candidateColumns
    .filter(({ table }) => !NOT_THEIRS.includes(table) && !(table === 'adjustment' && !maySeeRestricted(crm)))
    .map(({ table, columns }): HeldPart => {
      const where = columns.map((column) => `${column} = ?1`).join(' OR ');
      const rows = crm.db.rows<{ id: string }>(`SELECT id FROM ${table} WHERE ${where} ORDER BY id`, [candidate]);
      const title = capital(tableOf(table).noun);
      return {
        table,
        title,
        items: itemsOf(
          crm,
          table,
          rows.map(({ id }) => id),
        ),
      };
    });
  return [own, ...parts].filter(({ items }) => items.length > 0);
}

const itemsOf = (crm: Crm, table: TableName, ids: readonly string[]): HeldItem[] =>
  ids.map((id) => {
    const row = crm.lookup(table, id) ?? {};
    const cells = Object.entries(tableOf(table).columns)
      .filter(([field, { table: of }]) => !(of && PEOPLE.includes(of)) && !WORKINGS[table]?.includes(field))
      .flatMap(([field, column]) => lineOf(crm, column, row[field] ?? null));
    return { id, lines: table === 'document' ? [...cells, ...textsOf(crm, id)] : cells };
  });

function lineOf(crm: Crm, column: Column, cell: Cell): HeldLine[] {
  if (cell === null || cell === '' || (column.kind === 'flag' && cell === 0)) return [];
  const { table } = column;
  const text =
    table && isTableName(table)
      ? (nameOf(crm.lookup, table, String(cell)) ?? String(cell))
      : column.kind === 'flag'
        ? 'Yes'
        : isDay(String(cell))
          ? sayDay(String(cell))
          : String(cell);
  return [{ label: column.label, text }];
}

/** Every version: what was sent once is held still. */
function textsOf(crm: Crm, document: string): HeldLine[] {
  if (!mayOpenDocument(crm, document)) return [{ label: 'Text', text: FOR_COMPLIANCE }];
  return crm
    .where('document_version', 'document', document)
    .map(({ number, body }) => ({ label: `Text of version ${number}`, text: body }));
}
