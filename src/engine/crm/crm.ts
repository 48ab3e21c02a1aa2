/**
 * Owns the sandbox CRM as its handlers see it: reads, and the one door for writes.
 * Each write leaves its line in the audit trail and its mark in the step's changes by itself, so no handler can forget.
 * Never decides whether a write is right: handlers refuse what a CRM would refuse, the machine judges later.
 */
import type { Change, Refusal } from '../log/entry.ts';
import { type NewRow, type Row, type Rows, type TableName, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Lookup } from '../record/names.ts';
import type { Db, Sqlite } from './db.ts';
import { Db as Database } from './db.ts';
import { candidateList, documentList, ListIndex } from './list-index.ts';
import { Numbers } from './numbers.ts';
import { schemaSql, tableNames } from './schema.ts';

/** When and by whom a step is done; `time` is HH:MM of the learner's own clock, in the sandbox's day. */
export interface Stamp {
  step: number;
  time: string;
}

/** Thrown by handlers, caught by the step: nothing of the command is kept but the log entry. */
export class Refused extends Error {
  readonly refusals: Refusal[];
  /** Somebody asked to see what their role may not: that itself belongs in the access log. */
  readonly denied: Denied | undefined;
  constructor(refusals: Refusal[], denied?: Denied) {
    super(refusals.map((refusal) => refusal.says).join(' '));
    this.name = 'Refused';
    this.refusals = refusals;
    this.denied = denied;
  }
}
interface Denied {
  table: TableName;
  id: string;
  candidate: string | null;
}
export function refuse(field: string, says: string): never {
  throw new Refused([{ field, says }]);
}

type AnyRow = Record<string, Cell>;
type Ledger = 'audit' | 'access_log';

/** The cells that were given, in the order of the catalogue, whatever the order a handler names them in. */
const inOrder = (table: TableName, cells: AnyRow): [field: string, cell: Cell][] =>
  Object.keys(tableOf(table).columns)
    .filter((field) => cells[field] !== undefined)
    .map((field) => [field, cells[field] ?? null]);

export class Crm {
  readonly db: Db;
  /** The engine version whose rules hold here. */
  readonly engine: number;
  /** The lists that people page through, kept up by what is written here. */
  readonly lists: { readonly candidates: ListIndex; readonly documents: ListIndex };
  readonly numbers: Numbers;
  #changes: Change[] = [];
  #stamp: Stamp = { step: 0, time: '09:00' };
  #reason: string | null = null;
  /** What the last step wrote: every row, the ledgers' too. */
  #written = new Map<TableName, Set<string>>();
  /** Lines in each ledger, so that the next number need not be counted. */
  #lines = new Map<Ledger, number>();

  /** `start`: the rows to begin with, or an image of a CRM that was worked in (`db.image()`). */
  constructor(sqlite: Sqlite, start: readonly Rows[] | Uint8Array, engine: number) {
    this.engine = engine;
    this.db = new Database(sqlite, start instanceof Uint8Array ? start : undefined);
    this.lists = {
      candidates: new ListIndex(this.db, candidateList),
      documents: new ListIndex(this.db, documentList),
    };
    this.numbers = new Numbers(this.db);
    if (!(start instanceof Uint8Array)) this.#begin(start);
  }

  #begin(start: readonly Rows[]): void {
    this.db.script(schemaSql);
    this.db.transaction(() => {
      // Rows may refer to rows that come later; what still points nowhere at the end is told by name.
      this.db.run('PRAGMA defer_foreign_keys = ON');
      for (const name of tableNames)
        for (const rows of start) for (const row of rows[name] ?? []) this.#start(name, row as AnyRow);
      const [loose] = this.db.rows<{ table: string; parent: string }>('PRAGMA foreign_key_check');
      if (loose)
        throw new Error(`A starting row of “${loose.table}” refers to a row of “${loose.parent}” that does not exist.`);
    });
  }

  /** Runs one command's work as a whole; gives back what it changed. */
  step(stamp: Stamp, work: () => void): Change[] {
    this.#changes = [];
    this.#stamp = stamp;
    this.#reason = null;
    this.#written = new Map();
    const lines = new Map(this.#lines);
    try {
      this.db.transaction(work);
    } catch (error) {
      this.#lines = lines;
      this.#written.clear();
      const denied = error instanceof Refused ? error.denied : undefined;
      if (denied) this.db.transaction(() => this.looked(denied.table, denied.id, denied.candidate, false));
      throw error;
    }
    for (const [table, ids] of this.#written) for (const id of ids) this.numbers.given(table, id);
    return this.#changes;
  }

  /** The rows that the last step wrote, by table, and not what was taken back; none when this was asked before. */
  takeWritten(): ReadonlyMap<TableName, ReadonlySet<string>> {
    const written = this.#written;
    this.#written = new Map();
    return written;
  }

  get today(): string {
    return this.setting('today');
  }
  get me(): string {
    return this.setting('me');
  }
  setting(id: string): string {
    return this.db.row<{ value: string }>('SELECT value FROM setting WHERE id = ?', [id])?.value ?? '';
  }

  find<N extends TableName>(table: N, id: string): Row<N> | undefined {
    return this.db.row<Row<N>>(`SELECT * FROM ${table} WHERE id = ?`, [id]);
  }
  /** The same where the table is known only when it runs. */
  readonly lookup: Lookup = (table, id) => this.find(table, id) as AnyRow | undefined;
  all<N extends TableName>(table: N): Row<N>[] {
    return this.db.rows<Row<N>>(`SELECT * FROM ${table} ORDER BY id`);
  }
  /** Rows where one column has this value, in order of id. */
  where<N extends TableName>(table: N, column: keyof Row<N> & string, value: Cell): Row<N>[] {
    return this.db.rows<Row<N>>(`SELECT * FROM ${table} WHERE ${column} IS ? ORDER BY id`, [value]);
  }

  /** The reason that the following writes carry into the audit trail. */
  because(reason: string): void {
    this.#reason = reason;
  }

  insert<N extends TableName>(table: N, row: NewRow<N>): void {
    if (this.find(table, row.id)) refuse('', `${row.id} is already taken.`);
    this.#put(table, row as AnyRow);
    this.#wrote(table, row.id);
    this.#note(table, row.id, 'create', '', null, null);
    for (const [field, value] of inOrder(table, row as AnyRow))
      if (value !== null) this.#changes.push({ table, id: row.id, field, from: null, to: value });
  }

  update<N extends TableName>(table: N, id: string, changes: Partial<Omit<Row<N>, 'id'>>): void {
    const before = this.find(table, id) as AnyRow | undefined;
    if (!before) refuse('', `There is no ${tableOf(table).noun} ${id}.`);
    const changed = inOrder(table, changes as AnyRow)
      .map(([field, to]): Change => ({ table, id, field, from: before[field] ?? null, to }))
      .filter(({ from, to }) => from !== to);
    for (const { field, to } of changed) this.db.run(`UPDATE ${table} SET ${field} = ? WHERE id = ?`, [to, id]);
    if (changed.length > 0) this.#wrote(table, id);
    this.#changes.push(...changed);
    // By name, not in the catalogue's order: moving a field there must not renumber the lines of an old trail.
    for (const { field, from, to } of changed.toSorted((a, b) => (a.field < b.field ? -1 : 1)))
      this.#note(table, id, 'change', field, from, to);
  }

  remove(table: TableName, id: string): void {
    if (!this.find(table, id)) refuse('', `There is no ${tableOf(table).noun} ${id}.`);
    this.#note(table, id, 'remove', '', null, null);
    this.#wrote(table, id);
    this.db.run(`DELETE FROM ${table} WHERE id = ?`, [id]);
    this.#changes.push({ table, id, field: '', from: id, to: null });
  }

  /** A line in the access log: who looked, and whether they were let in. */
  looked(table: TableName, id: string, candidate: string | null, granted: boolean): void {
    this.#ledger('access_log', {
      staff: this.me,
      record: table,
      record_id: id,
      candidate,
      granted: granted ? 1 : 0,
    });
  }

  #note(table: TableName, id: string, action: string, field: string, before: Cell, after: Cell): void {
    const show = (value: Cell) => (value === null ? null : String(value));
    this.#ledger('audit', {
      staff: this.me,
      action,
      record: table,
      record_id: id,
      candidate: this.#candidateOf(table, id),
      // Names of tables and fields, not their words: a label may be put better one day, and the trail stays as it was.
      field: field || null,
      before: show(before),
      after: show(after),
      reason: this.#reason,
    });
  }

  #ledger(table: Ledger, line: AnyRow): void {
    const count = () => this.db.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
    const number = (this.#lines.get(table) ?? count()) + 1;
    this.#lines.set(table, number);
    const id = `${tableOf(table).prefix}-${String(number).padStart(5, '0')}`;
    this.#put(table, { id, step: this.#stamp.step, on_day: this.today, at_time: this.#stamp.time, ...line });
    this.#wrote(table, id);
  }

  #wrote(table: TableName, id: string): void {
    for (const list of Object.values(this.lists)) list.wrote(table, id, this.#candidateOf(table, id));
    const ids = this.#written.get(table);
    if (ids) ids.add(id);
    else this.#written.set(table, new Set([id]));
  }

  #candidateOf(table: TableName, id: string): string | null {
    if (table === 'candidate') return id;
    if (!('candidate' in tableOf(table).columns)) return null;
    return (
      this.db.row<{ candidate: string | null }>(`SELECT candidate FROM ${table} WHERE id = ?`, [id])?.candidate ?? null
    );
  }

  #start(table: TableName, row: AnyRow): void {
    try {
      this.#put(table, row);
    } catch (error) {
      throw new Error(
        `The starting row ${row['id']} of “${table}” cannot be used: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  }

  #put(table: TableName, row: AnyRow): void {
    const fields = Object.keys(row).filter((field) => row[field] !== undefined);
    this.db.run(
      `INSERT INTO ${table} (${fields.join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`,
      fields.map((field) => row[field] ?? null),
    );
  }
}
