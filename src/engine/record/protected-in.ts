/** Owns which words of a row touch what the law protects: those of its neutral columns. Must never change or judge the row. */
import { type TableName, tableOf } from './catalogue.ts';
import type { Cell } from './column.ts';
import { protectedWords } from './reason-flags.ts';

/** The columns of a table that may not be about what the law protects. */
export const neutralColumns = (table: TableName): string[] =>
  Object.entries(tableOf(table).columns).flatMap(([name, column]) => (column.neutral ? [name] : []));

/** Its neutral words, each column on a line of its own. */
export const neutralText = (table: TableName, row: Readonly<Record<string, Cell>>): string =>
  neutralColumns(table)
    .flatMap((column) => row[column] ?? [])
    .join('\n\n');

export const protectedIn = (table: TableName, row: Readonly<Record<string, Cell>>): string[] =>
  protectedWords(neutralText(table, row));
