/**
 * Owns finding the rows in whose texts one of some words stands, whatever its letters are and however a number is grouped. It is the one
 * question that goes through all tables (decision 53). Must never change anything, nor know whose words they are.
 */
import { inPlainLetters } from '../../kernel/plain-letters.ts';
import { asWritten, BETWEEN_DIGITS, isDialled, ungrouped } from '../../kernel/take-out-words.ts';
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

/** Words as texts in plain letters are asked for them. */
export interface Sought {
  /** Whether it is worth reading a text closely; asked of texts as JSON, many at once. */
  likely: RegExp;
  /** Whether one stands in a text: its pieces one after the other. */
  standsIn: (text: string) => boolean;
}
export function soughtFor(words: readonly string[]): Sought {
  const written = words.filter((word) => !isDialled(word));
  const ends = [...new Set(words.filter(isDialled).map(endOf))];
  const inOrder = new RegExp(anyOf(written.map((word) => piecesOf(word).map(asWritten).join('[^]*'))), 'iu');
  return {
    likely: new RegExp(anyOf([...longest(written).map(asJson).map(asWritten), ...ends.map(grouped)]), 'iu'),
    standsIn: (text) => inOrder.test(text) || (ends.length > 0 && ends.some((end) => ungrouped(text).includes(end))),
  };
}

/** Rows that are read at once: all of most tables, and never so many that they are too much for one text. */
const AT_ONCE = 2_000;

/**
 * Of each table the rows in one of whose texts one of its words stands, in order of reference. SQLite gives the texts of many rows as one
 * text, a line of JSON for each: to look through that takes a fraction of what it takes SQLite to look, or to hand over row by row.
 */
export function rowsWith(db: Db, tables: ReadonlyMap<TableName, Sought>): ReadonlyMap<TableName, Found[]> {
  const found = new Map<TableName, string[]>();
  let open = [...tables.keys()].filter((table) => textsIn(table).length > 0).map((table) => ({ table, last: '' }));
  while (open.length > 0) {
    const read = db.rows<{ table: TableName; rows: number; last: string; lines: string }>(
      open.map(({ table }, i) => linesSql(table, `?${i + 1}`)).join(' UNION ALL '),
      open.map(({ last }) => last),
    );
    for (const { table, lines } of read)
      found.set(table, [...(found.get(table) ?? []), ...idsIn(inPlainLetters(lines), tables.get(table))]);
    open = read.filter(({ rows }) => rows === AT_ONCE);
  }
  return new Map([...found].map(([table, ids]) => [table, rowsOf(db, table, ids)]));
}

/** The bound is asked for by itself: of rows with a limit SQLite makes a copy first, which takes longer than all else. */
const linesSql = (table: TableName, after: string): string =>
  `SELECT '${table}' AS "table", count(*) AS rows, max(id) AS last, group_concat(json_array(id, ${textsIn(table).join(', ')}), char(10)) AS lines
   FROM ${table} WHERE id > ${after} AND id <= coalesce((SELECT id FROM ${table} WHERE id > ${after} ORDER BY id LIMIT 1 OFFSET ${AT_ONCE - 1}), char(1114111))
   HAVING count(*) > 0`;

function idsIn(lines: string, sought: Sought | undefined): string[] {
  if (!sought?.likely.test(lines)) return [];
  return lines.split('\n').flatMap((line) => {
    if (!sought.likely.test(line)) return [];
    const [id, ...texts] = JSON.parse(line) as [string, ...(string | null)[]];
    return texts.some((text) => text !== null && sought.standsIn(text)) ? [id] : [];
  });
}

const rowsOf = (db: Db, table: TableName, ids: readonly string[]): Found[] =>
  ids.length === 0
    ? []
    : db.rows<Found>(`SELECT * FROM ${table} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`, [
        JSON.stringify(ids),
      ]);

const piecesOf = (word: string): string[] => word.split(/\s+/);
/** Of each word its longest piece; none that holds another one. */
function longest(words: readonly string[]): string[] {
  const all = words.map((word) => piecesOf(word).reduce((long, piece) => (piece.length > long.length ? piece : long)));
  return [...new Set(all)].filter((piece, _, others) =>
    others.every((other) => other === piece || !piece.includes(other)),
  );
}

/** From abroad its end is the same. */
const endOf = (number: string): string => number.replace(/\D/g, '').slice(-9);
/** In JSON a line's end stands as two signs. */
const grouped = (digits: string): string => [...digits].join(`(?:${BETWEEN_DIGITS}|\\\\[nrtf]|\\\\u[0-9a-f]{4})*`);
const asJson = (text: string): string => JSON.stringify(text).slice(1, -1);
/** Of none nothing is found: an empty expression would be found in every text. */
const anyOf = (expressions: readonly string[]): string => (expressions.length > 0 ? expressions.join('|') : '[]');
