/**
 * Owns finding the rows in whose texts one of some words stands, whatever its letters are and however a number is grouped. It is the one
 * question that goes through all tables (decision 53). Must never change anything, nor know whose words they are.
 */
import { isDialled } from '../../kernel/take-out-words.ts';
import { type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import type { Db } from '../db.ts';
import { tableNames } from '../schema.ts';

export type Found = { id: string } & Record<string, Cell>;

/** Of a ledger's line: which table, field and row it is about. */
const NAMES: ReadonlySet<string> = new Set(['action', 'record', 'record_id', 'candidate', 'field']);

/** Of each table its texts. Of a candidate what is written about them; their own names and numbers may be alike. */
const textsOf: ReadonlyMap<TableName, readonly string[]> = new Map(
  tableNames.map((table) => {
    const { columns, ledger } = tableOf(table);
    const texts = Object.keys(columns).filter((field) => {
      const { kind, lines } = columns[field] ?? {};
      return kind === 'text' && (table !== 'candidate' || lines) && !(ledger && NAMES.has(field));
    });
    return [table, texts];
  }),
);
export const textsIn = (table: TableName): readonly string[] => textsOf.get(table) ?? [];

/** Words as SQL is asked for them. */
export interface Asked {
  pieces: readonly string[];
  spellings: readonly string[];
  numbers: readonly string[];
}
export function asked(words: readonly string[]): Asked {
  const written = words.filter((word) => !isDialled(word));
  return {
    pieces: piecesOf(written),
    spellings: [...new Set(written.flatMap(spellingsOf))],
    numbers: [...new Set(words.filter(isDialled).map(endOf))],
  };
}

/** The values of a statement, each with its place in it; one that is given twice has one place. */
class Cells {
  readonly given: string[] = [];
  at(value: string): string {
    const known = this.given.indexOf(value);
    return `?${known >= 0 ? known + 1 : this.given.push(value)}`;
  }
}

/**
 * Of each table the few rows that are worth reading field by field and word by word, which takes long: a piece of one of the words stands
 * somewhere in them, or the digits of one of the numbers one after the other. All tables in one statement, since most have none. The
 * limit keeps SQLite from putting a row's texts together anew for each piece.
 */
export function likelyRows(db: Db, tables: ReadonlyMap<TableName, Asked>): ReadonlyMap<TableName, string[]> {
  const cells = new Cells();
  const selects = [...tables].flatMap(([table, { pieces, numbers }]) => {
    const found = [
      ...pieces.map((piece) => `instr(said, ${cells.at(piece)}) > 0`),
      ...numbers.map((end) => `(said GLOB ${cells.at(scattered(end))} AND dialled_in(said, ${cells.at(end)}))`),
    ];
    if (found.length === 0 || textsIn(table).length === 0) return [];
    const said = `SELECT id, lower(concat_ws(' ', ${textsIn(table).join(', ')})) AS said FROM ${table} LIMIT -1`;
    return `SELECT '${table}' AS in_table, id FROM (${said}) WHERE ${found.join(' OR ')}`;
  });
  const likely = new Map<TableName, string[]>();
  if (selects.length === 0) return likely;
  for (const { in_table, id } of db.rows<{ in_table: TableName; id: string }>(selects.join(' UNION ALL '), cells.given))
    likely.set(in_table, [...(likely.get(in_table) ?? []), id]);
  return likely;
}

/** Of these rows those in one of whose texts one of the words stands, in order of reference. */
export function rowsWith(db: Db, table: TableName, ids: readonly string[], { spellings, numbers }: Asked): Found[] {
  if (ids.length === 0) return [];
  const cells = new Cells();
  const among = cells.at(JSON.stringify(ids));
  const any = textsIn(table).flatMap((field) => [
    ...spellings.map((spelt) => `${field} LIKE ${cells.at(spelt)} ESCAPE '\\'`),
    ...numbers.map((end) => `dialled_in(${field}, ${cells.at(end)})`),
  ]);
  const sql = `SELECT * FROM ${table} WHERE id IN (SELECT value FROM json_each(${among})) AND (${any.join(' OR ')}) ORDER BY id`;
  return db.rows<Found>(sql, cells.given);
}

/** Of each word the longest piece without a space, in small letters as SQL has them, from a to z; none that holds another one. */
function piecesOf(words: readonly string[]): string[] {
  const all = words
    .flatMap(spelledOut)
    .map((word) => word.split(/\s+/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest)))
    .map((piece) => piece.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  return [...new Set(all)].filter((piece, _, others) =>
    others.every((other) => other === piece || !piece.includes(other)),
  );
}

/** In SQL large and small letters are one only from a to z, so others are asked for as both. */
const spelledOut = (word: string): string[] => [
  ...new Set(/^[ -~]*$/.test(word) ? [word] : [word, word.toLowerCase(), word.toUpperCase()]),
];
/** As it may be grouped; from abroad its end is the same. */
const endOf = (number: string): string => number.replace(/\D/g, '').slice(-9);
/** A text without these digits one after the other has not the number either; only in the others does `dialled_in` look. */
const scattered = (digits: string): string => `*${[...digits].join('*')}*`;
const spellingsOf = (word: string): string[] =>
  spelledOut(word).map((spelt) => `%${spelt.replace(/[%_\\]/g, '\\$&').replace(/\s+/g, '%')}%`);
