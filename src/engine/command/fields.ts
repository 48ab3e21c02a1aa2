/**
 * Owns the pieces that command inputs are made of. A field is a column of the catalogue with a part to play: from it follow the
 * shape, the cleaning, the checks, the words on the form and the types. Never checks a value itself (record/cell.ts, door.ts).
 */
import { isDay, sayDay } from '../kernel/date.ts';
import { capital, listWords } from '../kernel/phrases.ts';
import { labelOf, type TableName, tableOf, tables } from '../record/catalogue.ts';
import { type Cell, type CellOf, type Column, lines, needed, refer, told } from '../record/column.ts';
import { EVERY_RECORD } from '../record/profile.ts';

/** One field of an input. `T` is what it holds when it is filled, `N` whether the command cannot go without it. */
export interface Field<T extends Cell = Cell, N extends boolean = boolean> {
  /** `makes`: the reference of the row that the command makes. `row`: one that is there. `value`: what is written into a column. */
  role: 'makes' | 'row' | 'value';
  column: Column;
  needed: N;
  /** Why it is needed, said when it is missing. */
  why: string;
  /** Carries the type only; never set. */
  type?: T;
}

/** Several fields of one table under one name. Of `changes` those that are given count, and null empties one; a `whole` row has all it needs. */
export interface Group<F extends Fields = Fields, R extends 'changes' | 'whole' = 'changes' | 'whole'> {
  role: R;
  table: TableName;
  fields: F;
}
export type Fields = Record<string, Field>;
/** What a command takes, by name. */
export type Shape = Record<string, Field | Group>;

type FieldOf<N extends TableName, K extends keyof ColumnsOf<N>, M> = Field<
  NonNullable<CellOf<ColumnsOf<N>[K]>>,
  K extends M
    ? true
    : CellOf<ColumnsOf<N>[K]> extends 0 | 1
      ? false
      : null extends CellOf<ColumnsOf<N>[K]>
        ? false
        : true
>;
type ColumnsOf<N extends TableName> = (typeof tables)[N]['columns'];
type Name<N extends TableName> = keyof ColumnsOf<N> & string;
type FieldsOf<N extends TableName, K extends Name<N>, M = never> = { [C in K]: FieldOf<N, C, M> };

/** The reference of the new row; the form takes the next free one. */
export const makes = (table: TableName): Field<string, true> => ({
  role: 'makes',
  column: refer(`Reference of the new ${tableOf(table).noun}`, table),
  needed: true,
  why: '',
});

/** The row that the command is about, or that it needs: it must be there. */
export const row = (table: TableName): Field<string, true> => ({
  role: 'row',
  column: refer(capital(tableOf(table).noun), table),
  needed: true,
  why: '',
});

/** A field that is no column of a table. */
export function own<T extends Cell>(column: Column<T>): Field<NonNullable<T>, null extends T ? false : true> {
  const needed = (column.required && column.kind !== 'flag') as null extends T ? false : true;
  return { role: 'value', column, needed, why: '' };
}

/** Columns of a table under their own names. `why`: those the command needs although a row can be without, and the reason. */
export function fields<const N extends TableName, const K extends Name<N>, const M extends Name<N> = never>(
  table: N,
  names: readonly K[],
  why: Partial<Record<M, string>> = {},
): FieldsOf<N, K, M> {
  const reasons: Partial<Record<string, string>> = why;
  const all: Fields = {};
  for (const name of names) {
    const column = tableOf(table).columns[name];
    if (!column) throw new Error(`“${table}” has no column “${name}”.`);
    const wanted = Object.hasOwn(reasons, name) ? needed(column) : column;
    all[name] = { ...own(wanted), why: reasons[name] ?? '' };
    // Asked for on every form; whether it may stay empty after all, the row says (door.ts).
    if (column.unless)
      all[name] = {
        ...all[name],
        needed: true,
        why: `${EVERY_RECORD} If there is none, tick “${labelOf(table, column.unless)}”.`,
      };
  }
  return all as FieldsOf<N, K, M>;
}

/** Fields of a row that is there; only those that differ are given. */
export const changesOf = <const N extends TableName, const K extends Name<N>, const M extends Name<N> = never>(
  table: N,
  names: readonly K[],
  why: Partial<Record<M, string>> = {},
): Group<FieldsOf<N, K, M>, 'changes'> => ({ role: 'changes', table, fields: fields(table, names, why) });

/** Fields of a new row, under one name because they are many. */
export const wholeOf = <const N extends TableName, const K extends Name<N>, const M extends Name<N> = never>(
  table: N,
  names: readonly K[],
  why: Partial<Record<M, string>> = {},
): Group<FieldsOf<N, K, M>, 'whole'> => ({ ...changesOf(table, names, why), role: 'whole' });

/** The learner's own reason for what they do; it stands in the audit trail for good. `hint`: where more is to be said of it than of others. */
export const reason = (hint?: string): { reason: Field<string, true> } => {
  const { reason: column } = tables.audit.columns;
  return { reason: own(needed(hint === undefined ? column : told(column, { hint }))) };
};

/** The answer to the question whether a record with the same e-mail or mobile is of the same person; it stands in the audit trail for good. */
export const differentPerson = (): { different: Field<string, false> } => ({
  different: own({
    ...told(lines('Why this is a different person'), {
      hint: 'For example: mother and daughter with one mobile. It is kept in the audit trail.',
    }),
    asked: true,
  }),
});

type NeededOf<S> = { [K in keyof S]: S[K] extends Field<Cell, true> ? K : S[K] extends Group ? K : never }[keyof S];
type Value<F> = F extends Field<infer T, boolean> ? T : never;
type Given<F> =
  F extends Group<infer G, infer R>
    ? R extends 'whole'
      ? GivenOf<G>
      : { [K in keyof G]?: Value<G[K]> | null | undefined }
    : F extends Field<infer T, infer N>
      ? N extends true
        ? T
        : T | null | undefined
      : never;
/** What is given: what is not needed, or is a tick, may be left out. */
export type GivenOf<S extends Shape> = { [K in NeededOf<S>]: Given<S[K]> } & {
  [K in Exclude<keyof S, NeededOf<S>>]?: Given<S[K]>;
};
type Let<F> =
  F extends Group<infer G, infer R>
    ? R extends 'whole'
      ? { [K in NeededOf<G>]: Let<G[K]> } & { [K in Exclude<keyof G, NeededOf<G>>]?: Let<G[K]> }
      : { [K in keyof G]?: Let<G[K]> }
    : F extends Field<infer T, infer N>
      ? N extends true
        ? T
        : [T] extends [0 | 1]
          ? T
          : T | null
      : never;
/** What the door lets through: everything is there, empty as null, a tick not given as 0. Of a group, what was given. */
export type CheckedOf<S extends Shape> = { [K in keyof S]: Let<S[K]> };

export const isGroup = (member: Field | Group): member is Group => 'fields' in member;

/** "mobile and date of birth": which fields are changed, in a sentence. */
export const labelsOf = (table: TableName, changes: object): string =>
  listWords(Object.keys(changes).map((field) => labelOf(table, field).toLowerCase())) || 'nothing';

/** A day in a sentence: as people say it, or as it was typed when it is none. */
export const said = (typed: string | null): string => (typed && isDay(typed) ? sayDay(typed) : typed || '(no date)');
