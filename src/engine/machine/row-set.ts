/**
 * Owns which rows of a table fit a condition, kept up as rows change: only the changed rows are looked at again.
 * Must never read a whole table but once, when it is made.
 */
import type { TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Matcher } from '../scenario/check.ts';
import { conditionOf } from './condition.ts';

/** The door to the CRM's rows. */
export interface Sql {
  run(sql: string, cells?: readonly Cell[]): void;
  rows<T>(sql: string, cells?: readonly Cell[]): T[];
}

/** Ids of rows that were made, changed or removed, by table. */
export type Written = ReadonlyMap<string, ReadonlySet<string>>;

const NONE: ReadonlySet<string> = new Set();

export class RowSet {
  readonly #sql: Sql;
  readonly #table: TableName;
  readonly #fits: string;
  readonly #cells: readonly Cell[];
  readonly #named: readonly { column: string; name: string }[];
  /** No others can fit. */
  readonly #only: ReadonlySet<string> | undefined;
  #ids: Set<string>;
  /** A mark holds these very ids: they stay as they are, and the next change is made to a copy. */
  #isHeld = false;

  constructor(sql: Sql, table: TableName, where: Readonly<Record<string, Matcher>> | undefined) {
    const condition = conditionOf(table, where);
    this.#sql = sql;
    this.#table = table;
    this.#fits = condition.sql;
    this.#cells = condition.cells;
    this.#named = condition.named;
    this.#only = condition.ids && new Set(condition.ids);
    this.#ids = new Set(this.#select(`SELECT id FROM ${table} WHERE ${this.#fits}`, this.#cells));
  }

  get size(): number {
    return this.#ids.size;
  }
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** What this answers takes it back to how it stands now. */
  mark(): () => void {
    const ids = this.#ids;
    this.#isHeld = true;
    return () => {
      this.#ids = ids;
      this.#isHeld = true;
    };
  }

  /** Looks again at the rows that were written, and at those that refer to a named row that changed. Answers which rows came or went. */
  update(written: Written, renamed: Written): ReadonlySet<string> {
    const ids = this.#touched(written, renamed);
    if (ids.size === 0) return NONE;
    const fitting = new Set(this.#fittingOf(ids));
    const moved = new Set<string>();
    for (const id of ids) {
      if (fitting.has(id) === this.#ids.has(id)) continue;
      moved.add(id);
      if (this.#isHeld) this.#ids = new Set(this.#ids);
      this.#isHeld = false;
      if (fitting.has(id)) this.#ids.add(id);
      else this.#ids.delete(id);
    }
    return moved;
  }

  /** Of one, as a step writes it as a rule, SQLite is asked by itself: a list of one takes it twice as long. */
  #fittingOf(ids: ReadonlySet<string>): string[] {
    const [first = ''] = ids;
    const [among, given] =
      ids.size === 1 ? ['= ?', first] : ['IN (SELECT value FROM json_each(?))', JSON.stringify([...ids])];
    return this.#select(`SELECT id FROM ${this.#table} WHERE id ${among} AND ${this.#fits}`, [given, ...this.#cells]);
  }

  #touched(written: Written, renamed: Written): ReadonlySet<string> {
    const all = written.get(this.#table) ?? NONE;
    const own = this.#only && all.size > 0 ? new Set([...this.#only].filter((id) => all.has(id))) : all;
    const names = this.#named.filter(({ name }) => (renamed.get(name)?.size ?? 0) > 0);
    if (names.length === 0) return own;
    const referring = names.flatMap(({ column, name }) =>
      this.#select(`SELECT id FROM ${this.#table} WHERE ${column} IN (SELECT value FROM json_each(?))`, [
        JSON.stringify([...(renamed.get(name) ?? NONE)]),
      ]),
    );
    return new Set([...own, ...referring]);
  }

  #select(sql: string, cells: readonly Cell[]): string[] {
    return this.#sql.rows<{ id: string }>(sql, cells).map(({ id }) => id);
  }
}
