/**
 * Owns proof that the list of tables is whole: names, prefixes and references fit one another.
 * Must never repeat the columns; they are their own description.
 */
import { describe, expect, it } from 'vitest';
import { isTableName, labelOf, tables } from './catalogue.ts';

const all = Object.entries(tables);
const columns = all.flatMap(([name, table]) =>
  Object.entries(table.columns).map(([field, column]) => ({ name, field, column })),
);

describe('the catalogue', () => {
  it('calls each table by its own name', () => {
    expect(all.map(([, table]) => table.name)).toEqual(all.map(([name]) => name));
  });

  it('gives each table a prefix of its own, so that a reference says what it is', () => {
    expect(new Set(all.map(([, table]) => table.prefix)).size).toBe(all.length);
  });

  it('refers only to tables that it has', () => {
    const strangers = columns.filter(({ column }) => column.table !== undefined && !isTableName(column.table));
    expect(strangers).toEqual([]);
    expect(columns.filter(({ column }) => column.kind === 'reference').every(({ column }) => column.table)).toBe(true);
  });

  it('has words for the screen for each column, and falls back to the name of an unknown one', () => {
    expect(columns.filter(({ column }) => column.label.trim() === '')).toEqual([]);
    expect([labelOf('candidate', 'mobile'), labelOf('candidate', 'moblie')]).toEqual(['Mobile', 'moblie']);
  });

  it('keeps audit trail and access log as the only ledgers', () => {
    expect(all.filter(([, table]) => table.ledger).map(([name]) => name)).toEqual(['audit', 'access_log']);
  });

  it('does not take the names of other objects for tables', () => {
    expect(['candidate', 'candidates', 'toString', '__proto__', ''].map(isTableName)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
