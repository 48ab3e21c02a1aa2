/**
 * Owns what a scenario lets a learner change: people with all that is theirs, fields of a person's record, tables, fields of a table.
 * What is not let and was changed is “more than asked” (machine/beyond.ts).
 */
import * as z from 'zod/mini';
import { isTableName, type TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import { fieldNamed, ownerField, tableNamed } from './screen-words.ts';

const fields = z.optional(z.array(z.string()).check(z.minLength(1)));
export const mayChangeSchema = z.array(
  z.union([
    z.string().check(z.describe('Somebody under people or names: their record and all that is theirs')),
    z
      .strictObject({ of: z.string(), fields })
      .check(z.describe('Fields of somebody’s record; without fields, the record and all that is theirs')),
    z
      .strictObject({ table: z.string(), fields })
      .check(z.describe('Rows of a table, whoever they are about, or fields of them')),
  ]),
);
export type MayChange = z.infer<typeof mayChangeSchema>;

/** In plain words: of this candidate, or of any; in this table, or in all; these fields, or every one. */
export interface Leave {
  /** A reference, or `$name` of a row that is looked up. */
  candidate?: string;
  table?: TableName;
  fields?: readonly string[];
}

export const leavesOf = (written: MayChange, idOf: (name: string) => string | undefined): Leave[] =>
  written.map((item): Leave => {
    if (typeof item !== 'string' && 'table' in item) {
      const table = tableNamed(item.table);
      if (!isTableName(table)) return { candidate: '' };
      return { table, ...(item.fields && { fields: item.fields.map((field) => fieldNamed(table, field)) }) };
    }
    const name = (typeof item === 'string' ? item : item.of).replace(/^\$/, '');
    const candidate = idOf(name) ?? `$${name}`;
    const some = typeof item === 'string' ? undefined : item.fields;
    return some
      ? { candidate, table: 'candidate', fields: some.map((field) => fieldNamed('candidate', field)) }
      : { candidate };
  });

/** Whose row it is; undefined when it is nobody's. */
export function ownerOf(table: TableName, row: Readonly<Record<string, Cell>>): string | undefined {
  const field = ownerField(table);
  const owner = field === undefined ? undefined : row[field];
  return typeof owner === 'string' ? owner : undefined;
}
