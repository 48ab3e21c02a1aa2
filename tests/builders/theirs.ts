/**
 * Owns rows about one person in every table there is, made from the catalogue: each text says something of them that stands nowhere else.
 * A table that comes later is in it without a line here. Must never be a likely record; erase.test.ts looks for its words afterwards.
 */

import { tableNames } from '../../src/engine/crm/schema.ts';
import type { Row, Rows, TableName } from '../../src/engine/record/catalogue.ts';
import { tableOf } from '../../src/engine/record/catalogue.ts';
import type { Cell, Column } from '../../src/engine/record/column.ts';

export const PERSON = 'CAND-0701';
export type Somebody = Pick<Row<'candidate'>, 'first_name' | 'last_name' | 'email' | 'mobile' | 'address'>;

/** Rows that others have: a row about the person refers to these where it needs one. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ staff: 'STAFF-0001', skill: 'SKILL-0001', folder: 'FOLD-0001', client: 'CLI-0001', vacancy: 'VAC-0001' },
  ...{ requirement: 'REQ-0001', retention_rule: 'R-01', tag: 'TAG-0001', contact: 'CON-0001', role: 'ROLE-RESOURCER' },
};
const idOf = (table: TableName): string => `${tableOf(table).prefix}-0701`;

/** Tables whose rows can be of somebody: they refer to a candidate, or cannot be without a row of such a table. */
export const personal: readonly TableName[] = tableNames.filter((table) => table !== 'candidate' && isPersonal(table));
function isPersonal(table: TableName): boolean {
  if (tableOf(table).ledger) return false;
  return Object.values(tableOf(table).columns).some(
    ({ table: to, required }) =>
      to === 'candidate' ||
      (required && to !== undefined && to !== table && !(to in OTHERS) && isPersonal(to as TableName)),
  );
}

/** Texts, each with a word of its own that only this row has, and all those words. */
export function theirRows(person: Somebody, mark: string): { rows: Rows; said: string[] } {
  const said: string[] = [];
  const around = new Set<TableName>();
  const word = (table: string, field: string): string => {
    const one = `${mark}${table}${field}`.replaceAll('_', '').toLowerCase();
    said.push(one);
    return `${one} ${person.first_name} ${person.last_name}`;
  };
  const cell = (table: TableName, field: string, column: Column): Cell | undefined => {
    if (column.table) {
      if (column.table === 'candidate') return PERSON;
      if (column.table in OTHERS) return OTHERS[column.table];
      const to = column.table as TableName;
      if (personal.includes(to) && to !== table) return idOf(to);
      if (!column.required) return undefined;
      // Of nobody in particular, such as the import that a row came with.
      around.add(to);
      return idOf(to);
    }
    if (column.picks) return column.picks[0];
    if (column.kind === 'flag') return 0;
    if (column.kind === 'number') return 1;
    if (column.kind === 'day') return '2026-10-01';
    if (column.kind === 'month') return '2026-10';
    return word(table, field);
  };
  const rows: Partial<Record<TableName, Record<string, Cell | undefined>[]>> = {
    tag: [{ id: 'TAG-0001', name: 'Keen' }],
    candidate: [
      {
        id: PERSON,
        state: 'Active',
        sector: 'Warehouse and driving',
        ...person,
        summary: word('candidate', 'summary'),
      },
    ],
  };
  for (const table of personal) {
    const row = Object.fromEntries(
      Object.entries(tableOf(table).columns).map(([field, column]) => [field, cell(table, field, column)]),
    );
    rows[table] = [{ id: idOf(table), ...row, ...fixed[table] }];
  }
  for (const table of around) {
    const cells = Object.entries(tableOf(table).columns).map(([field, column]) => {
      const value =
        column.table || column.picks || column.kind !== 'text' ? cell(table, field, column) : 'Of the office';
      return [field, column.required ? value : undefined];
    });
    rows[table] = [{ id: idOf(table), ...Object.fromEntries(cells) }];
  }
  // An answer, which refers to a row of its own table.
  rows.message?.push({ ...rows.message[0], id: 'MSG-0702', answers: idOf('message') });
  return { rows: rows as Rows, said };
}

/** Where the CRM itself has a rule for what a text is, or a row would stop the erasure. */
const fixed: Partial<Record<TableName, Record<string, Cell>>> = {
  document: { state: 'Active' },
  hold: { released_on: '2026-10-02' },
  data_request: { closed_on: '2026-10-03', state: 'Answered' },
};
