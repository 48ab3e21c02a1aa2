/**
 * Owns finding the rows of all tables in whose texts one of some words stands: the one question that goes through them all (decision 53).
 * What was read once is kept beside the database, and read again only where something was written. Must never keep a word that a row no
 * longer has once somebody is gone (`forget`), nor change anything; what it answers never hangs on what was asked before.
 */
import { inPlainLetters } from '../../kernel/plain-letters.ts';
import type { TableName } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import type { Db } from '../db.ts';
import { idsWith, type Lines, type Sought, TEXTS_OF_OTHERS, textsIn } from './words-in-rows.ts';

export type Found = { id: string } & Record<string, Cell>;

/** Rows that are read at once. A table with as many is read anew each time: its texts are too much to be kept, and for one text. */
const AT_ONCE = 2_000;

interface Read {
  table: TableName;
  rows: number;
  last: string;
  ids: string;
  lines: string;
}

export class TextsOnFile {
  readonly #db: Db;
  #kept = new Map<TableName, Lines>();
  /** Rows that were written since their table was read. */
  #stale = new Map<TableName, Set<string>>();
  /** Something was read in the transaction under way, which may be taken back. */
  #hasReadWithin = false;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Of each table the rows in one of whose texts one of its words stands, in order of reference. */
  rowsWith(tables: ReadonlyMap<TableName, Sought>): ReadonlyMap<TableName, Found[]> {
    const asked = [...tables.keys()];
    const found = new Map(asked.map((table): [TableName, string[]] => [table, []]));
    const look = (table: TableName, lines: Lines): void => {
      const sought = tables.get(table);
      if (sought) found.get(table)?.push(...idsWith(lines, sought));
    };
    let open = this.#keep(asked);
    for (const table of asked) look(table, this.#kept.get(table) ?? NOTHING);
    while (open.length > 0) {
      for (const read of open) look(read.table, linesIn(read));
      open = this.#readBehind(open.filter(({ rows }) => rows === AT_ONCE));
    }
    return new Map([...found].map(([table, ids]) => [table, rowsOf(this.#db, table, ids)]));
  }

  /** Told of every row that is written, also of those that are taken back. */
  wrote(table: TableName, id: string): void {
    if (!this.#kept.has(table)) return;
    const ids = this.#stale.get(table);
    if (ids) ids.add(id);
    else this.#stale.set(table, new Set([id]));
  }

  /** Somebody has asked. */
  get isMade(): boolean {
    return this.#kept.size > 0;
  }
  bringUpToDate(): void {
    this.#keep(TEXTS_OF_OTHERS);
  }
  /** All that it holds of texts, by table. */
  get kept(): readonly (readonly [TableName, Lines])[] {
    return [...this.#kept];
  }
  /** Nothing of what rows said before is left in it. */
  forget(): void {
    this.#readAgain();
  }

  /** The transaction is over. What was read in one that was taken back was never so. */
  settle(kept: boolean): void {
    if (!kept && this.#hasReadWithin) {
      this.#kept.clear();
      this.#stale.clear();
    }
    this.#hasReadWithin = false;
  }

  /** What this answers takes it back to how it stands now, with its database. */
  mark(): () => void {
    const kept = [...this.#kept];
    const stale = [...this.#stale].map(([table, ids]) => [table, [...ids]] as const);
    return () => {
      this.#kept = new Map(kept);
      this.#stale = new Map(stale.map(([table, ids]) => [table, new Set(ids)]));
    };
  }

  /** Keeps these tables as they stand now. @returns of each that has too many rows the first of them */
  #keep(tables: readonly TableName[]): Read[] {
    this.#readAgain();
    const missing = tables.filter((table) => !this.#kept.has(table));
    const read = this.#readBehind(missing.map((table) => ({ table, last: '' })));
    const large = read.filter(({ rows }) => rows === AT_ONCE);
    for (const table of missing) if (!large.some((each) => each.table === table)) this.#kept.set(table, NOTHING);
    for (const each of read) if (!large.includes(each)) this.#kept.set(each.table, linesIn(each));
    return large;
  }

  /** Of each table the rows behind this reference; of one that has none nothing. */
  #readBehind(places: readonly Pick<Read, 'table' | 'last'>[]): Read[] {
    if (places.length === 0) return [];
    return this.#read(
      places.map(({ table }, i) => portionSql(table, `?${i + 1}`)).join(' UNION ALL '),
      places.map(({ last }) => last),
    );
  }

  #readAgain(): void {
    for (const [table, stale] of this.#stale) {
      const kept = this.#kept.get(table);
      if (!kept) continue;
      const now = this.#read(rowsSql(table), [JSON.stringify([...stale])]).map(linesIn);
      const stays = kept.ids.flatMap((id, at) => (stale.has(id) ? [] : [at]));
      const ids = [...stays.map((at) => kept.ids[at] ?? ''), ...now.flatMap((each) => each.ids)];
      const lines = [...stays.map((at) => kept.lines[at] ?? ''), ...now.flatMap((each) => each.lines)];
      if (ids.length < AT_ONCE) this.#kept.set(table, linesOf(ids, lines.join('\n')));
      else this.#kept.delete(table);
    }
    this.#stale.clear();
  }

  /** Of everybody, whoever asks. */
  #read(sql: string, cells: readonly string[]): Read[] {
    this.#hasReadWithin ||= this.#db.inTransaction;
    return this.#db.reading(undefined, () => this.#db.rows<Read>(sql, cells));
  }
}

const NOTHING: Lines = { ids: [], lines: [], text: '' };

/** The lines are cut out of this very text: a piece of another would hold all of that in memory, with words that are to be forgotten. */
const linesOf = (ids: readonly string[], text: string): Lines =>
  ids.length > 0 ? { ids, lines: text.split('\n'), text } : NOTHING;
const linesIn = ({ ids, lines }: Pick<Read, 'ids' | 'lines'>): Lines => linesOf(JSON.parse(ids), inPlainLetters(lines));

/**
 * SQLite gives the texts of many rows as one text, a line of JSON for each: to look through that takes a fraction of what it takes SQLite to
 * look, or to hand over row by row.
 */
const linesSql = (table: TableName, among: string): string =>
  `SELECT '${table}' AS "table", count(*) AS rows, max(id) AS last, json_group_array(id) AS ids,
     group_concat(json_array(${textsIn(table).join(', ')}), char(10)) AS lines
   FROM ${table} WHERE ${among} HAVING count(*) > 0`;
/** The bound is asked for by itself: of rows with a limit SQLite makes a copy first, which takes longer than all else. */
const portionSql = (table: TableName, after: string): string =>
  linesSql(
    table,
    `id > ${after} AND id <= coalesce((SELECT id FROM ${table} WHERE id > ${after} ORDER BY id LIMIT 1 OFFSET ${AT_ONCE - 1}), char(1114111))`,
  );
const rowsSql = (table: TableName): string => linesSql(table, 'id IN (SELECT value FROM json_each(?))');

const rowsOf = (db: Db, table: TableName, ids: readonly string[]): Found[] =>
  ids.length === 0
    ? []
    : db.rows<Found>(`SELECT * FROM ${table} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`, [
        JSON.stringify(ids),
      ]);
