/** Owns what may change in the engine's words, and whose row a row is; how a tutor writes it stands in may-change.ts. */
import { isTableName, type TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { MayChange } from './may-change.ts';
import { NOBODY } from './nobody.ts';
import { fieldNamed, ownerField, tableNamed } from './screen-words.ts';

/** In plain words: of this candidate, or of any; in this table, or in all; these fields, or every one. */
export interface Leave {
  /** A reference, or `$name` of a row that is looked up; empty for rows about nobody. */
  candidate?: string;
  table?: TableName;
  fields?: readonly string[];
}

export function leavesOf(written: MayChange, idOf: (name: string) => string | undefined, names: Names): Leave[] {
  const whose = (name: string): string => idOf(name) ?? referenceIn(names, name) ?? `$${name}`;
  const plain = (name: string): string => name.replace(/^\$/, '');
  return written.flatMap((item): Leave[] => {
    if (typeof item !== 'string' && 'table' in item) {
      const table = tableNamed(item.table);
      if (!isTableName(table)) return [];
      const leave = { table, ...(item.fields && { fields: item.fields.map((field) => fieldNamed(table, field)) }) };
      if (!item.about) return [leave];
      return item.about.map((name) => ({ ...leave, candidate: name === NOBODY ? '' : whose(plain(name)) }));
    }
    const candidate = whose(plain(typeof item === 'string' ? item : item.of));
    const some = typeof item === 'string' ? undefined : item.fields;
    return [
      some
        ? { candidate, table: 'candidate', fields: some.map((field) => fieldNamed('candidate', field)) }
        : { candidate },
    ];
  });
}

/** Whose row it is; undefined when it is nobody's. */
export function ownerOf(table: TableName, row: Readonly<Record<string, Cell>>): string | undefined {
  const field = ownerField(table);
  const owner = field === undefined ? undefined : row[field];
  return typeof owner === 'string' ? owner : undefined;
}

type Names = Readonly<Record<string, { where: Readonly<Record<string, unknown>> }>>;
/**
 * The reference by which a name is looked up, where it is nothing else. A row that a step takes away, as a merge does, cannot be looked up
 * any more; its reference still says whose it was.
 */
function referenceIn(names: Names, name: string): string | undefined {
  const id = Object.hasOwn(names, name) ? names[name]?.where['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
