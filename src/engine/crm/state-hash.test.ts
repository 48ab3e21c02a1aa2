/**
 * Owns proof that the state hash stands for content alone: the same for equal content, another for any other cell.
 * Must never look at the database file.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../tests/builders/crm.ts';
import { office } from '../../../tests/builders/crm-office.ts';
import { records } from '../../../tests/builders/crm-rows.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import type { NewRow, Rows, TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import { Crm } from './crm.ts';
import { stateHash } from './state-hash.ts';

const START: Rows = Object.fromEntries([...Object.entries(office), ...Object.entries(records)]);
const hashOf = (rows: Rows): string => {
  const crm = new Crm(sqlite, [rows], 1);
  const hash = stateHash(crm.db);
  crm.db.close();
  return hash;
};
const HASH = hashOf(START);
const entries = Object.entries(START) as [TableName, NewRow<TableName>[]][];

describe('the state hash', () => {
  it('does not depend on the order in which rows came', () => {
    const shuffled = fc.tuple(
      ...entries.map(([name, rows]) =>
        fc.shuffledSubarray(rows, { minLength: rows.length }).map((some) => [name, some] as const),
      ),
    );
    fc.assert(
      fc.property(shuffled, (tables) => hashOf(Object.fromEntries(tables.toReversed()) as Rows) === HASH),
      { numRuns: 10 },
    );
  });

  it('does not depend on the way by which content came about', () => {
    const crm = new TestCrm();
    crm.sandbox.db.transaction(() => {
      crm.sandbox.db.run("INSERT INTO tag (id, name) VALUES ('TAG-0001', 'Driver')");
      crm.sandbox.db.run("DELETE FROM tag WHERE id = 'TAG-0001'");
      crm.sandbox.db.run("UPDATE candidate SET town = 'York' WHERE id = 'CAND-0001'");
      crm.sandbox.db.run("UPDATE candidate SET town = 'Leeds' WHERE id = 'CAND-0001'");
    });
    expect(stateHash(crm.sandbox.db)).toBe(HASH);
  });

  /** Cells that can take another value without breaking a rule of the database. */
  const FREE = ['name', 'summary', 'body', 'subject', 'town', 'value', 'mobile', 'title', 'employer'];
  const cells = entries.flatMap(([name, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row).map(([field, value]: [string, Cell]) => ({ name, id: row.id, field, value })),
    ),
  );
  const changeable = cells.filter(({ field, value }) => FREE.includes(field) || value === 0 || value === 1);

  it('is another when any cell is another', () => {
    const seen = new Set([HASH]);
    for (const { name, id, field, value } of changeable) {
      const crm = new TestCrm();
      const other = typeof value === 'number' ? 1 - value : `${value}.`;
      crm.sandbox.db.run(`UPDATE ${name} SET ${field} = ? WHERE id = ?`, [other, id]);
      seen.add(stateHash(crm.sandbox.db));
      crm.sandbox.db.close();
    }
    expect(seen.size).toBe(changeable.length + 1);
  });

  it('does not see a column that nobody has filled, nor a tick that nobody has set', () => {
    const crm = new TestCrm();
    crm.sandbox.db.run('ALTER TABLE candidate ADD COLUMN pronouns TEXT');
    expect(stateHash(crm.sandbox.db)).toBe(HASH);
    crm.sandbox.db.run("UPDATE candidate SET pronouns = 'they' WHERE id = 'CAND-0001'");
    expect(stateHash(crm.sandbox.db)).not.toBe(HASH);
  });

  it.each([
    ['empty instead of missing', "UPDATE candidate SET summary = '' WHERE id = 'CAND-0001'"],
    ['a row more', "INSERT INTO tag (id, name) VALUES ('TAG-0001', 'Driver')"],
    ['a row less', "DELETE FROM task WHERE id = 'TASK-0001'"],
    [
      'a line in a ledger',
      "INSERT INTO access_log (id, step, on_day, staff, record, record_id, granted) VALUES ('ACC-00001', 1, '2026-11-02', 'STAFF-0001', 'candidate', 'CAND-0001', 1)",
    ],
  ])('is another for %s', (_, sql) => {
    const crm = new TestCrm();
    crm.sandbox.db.run(sql);
    expect(stateHash(crm.sandbox.db)).not.toBe(HASH);
  });
});
