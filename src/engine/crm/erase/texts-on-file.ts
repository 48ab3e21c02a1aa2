/**
 * Owns finding the rows of all tables in whose texts one of some words stands: the one question that goes through them all (decision 53).
 * What was read once is kept beside the database, and read again only where something was written. Must never keep a word that a row no
 * longer has once somebody is gone (`forget`), nor change anything.
 */
import { inPlainLetters } from '../../kernel/plain-letters.ts';
import type { TableName } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import type { Db } from '../db.ts';
import { tableNames } from '../schema.ts';
import { idsWith, type Lines, type Sought, textsIn } from './words-in-rows.ts';

export type Found = { id: string } & Record<string, Cell>;
const WITH_TEXTS = tableNames.filter((table) => textsIn(table).length > 0);

/** Rows that are read at once. A table with as many is read anew each time: its texts are too much to be kept, and for one text. */
const AT_ONCE = 2_000;

interface Read {
  table: TableName;
  rows: number;
  last: string;
  ids: string;
  lines: string;
}
interface Place {
  table: TableName;
  /** The reference behind which it goes on. */
  after: string;
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
    const found = new Map<TableName, string[]>();
    for (const [table, lines] of this.#linesOf([...tables.keys()])) {
      const sought = tables.get(table);
      if (sought) found.set(table, [...(found.get(table) ?? []), ...idsWith(lines, sought)]);
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

  /** All that it holds of texts, by table. */
  get kept(): readonly (readonly [TableName, Lines])[] {
    return [...this.#kept];
  }
  /** Somebody has asked. */
  get isMade(): boolean {
    return this.#kept.size > 0;
  }
  bringUpToDate(): void {
    for (const _ of this.#linesOf(WITH_TEXTS));
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

  /** All texts of these tables, a portion after the other; of everybody, whoever asks. */
  *#linesOf(tables: readonly TableName[]): Generator<readonly [TableName, Lines]> {
    this.#readAgain();
    const asked = WITH_TEXTS.filter((table) => tables.includes(table));
    for (const table of asked) {
      const kept = this.#kept.get(table);
      if (kept) yield [table, kept];
    }
    let open: Place[] = asked.filter((table) => !this.#kept.has(table)).map((table) => ({ table, after: '' }));
    const isWhole = new Set(open.map(({ table }) => table));
    while (open.length > 0) {
      const read = this.#read(open);
      for (const each of read) if (each.rows === AT_ONCE) isWhole.delete(each.table);
      for (const each of read) {
        const lines = linesIn(each);
        if (isWhole.has(each.table)) this.#kept.set(each.table, lines);
        yield [each.table, lines];
      }
      open = read.filter(({ rows }) => rows === AT_ONCE).map(({ table, last }) => ({ table, after: last }));
    }
    for (const table of isWhole) if (!this.#kept.has(table)) this.#kept.set(table, NOTHING);
  }

  /**
   * SQLite gives the texts of many rows as one text, a line of JSON for each: to look through that takes a fraction of what it takes SQLite to
   * look, or to hand over row by row.
   */
  #read(open: readonly Place[]): Read[] {
    this.#hasReadWithin ||= this.#db.inTransaction;
    const sql = open.map(({ table }, i) => portionSql(table, `?${i + 1}`)).join(' UNION ALL ');
    return this.#db.reading(undefined, () =>
      this.#db.rows<Read>(
        sql,
        open.map(({ after }) => after),
      ),
    );
  }

  #readAgain(): void {
    for (const [table, stale] of this.#stale) {
      const kept = this.#kept.get(table);
      if (!kept) continue;
      this.#hasReadWithin ||= this.#db.inTransaction;
      const [read] = this.#db.reading(undefined, () =>
        this.#db.rows<Read>(rowsSql(table), [JSON.stringify([...stale])]),
      );
      const now = read ? linesIn(read) : NOTHING;
      const stays = kept.ids.flatMap((id, at) => (stale.has(id) ? [] : [at]));
      const ids = [...stays.map((at) => kept.ids[at] ?? ''), ...now.ids];
      const lines = [...stays.map((at) => kept.lines[at] ?? ''), ...now.lines];
      if (ids.length < AT_ONCE) this.#kept.set(table, { ids, lines, text: lines.join('\n') });
      else this.#kept.delete(table);
    }
    this.#stale.clear();
  }
}

const NOTHING: Lines = { ids: [], lines: [], text: '' };

function linesIn({ ids, lines }: Pick<Read, 'ids' | 'lines'>): Lines {
  const text = inPlainLetters(lines);
  return { ids: JSON.parse(ids), lines: text.split('\n'), text };
}

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
