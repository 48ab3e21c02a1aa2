/**
 * Owns the sandbox CRM as its handlers see it: reads, and the one door for writes.
 * Each write leaves its line in the audit trail and its mark in the step's changes by itself, so no handler can forget.
 * Never decides whether a write is right: handlers refuse what a CRM would refuse, the machine judges later.
 * Long because there is one door: every write passes the audit trail, the step's changes and the lists.
 */
import { canonical } from '../kernel/json.ts';
import { ERASED } from '../kernel/take-out-words.ts';
import type { Change } from '../log/entry.ts';
import type { Touched } from '../log/touched.ts';
import { type NewRow, type Row, type Rows, type TableName, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Lookup } from '../record/names.ts';
import { isWord, withoutWords } from '../record/without-words.ts';
import { wordList } from './boolean/word-list.ts';
import { clientList, vacancyList } from './business-lists.ts';
import { Db, type Sqlite } from './db.ts';
import { comparing } from './duplicates/comparing.ts';
import { KeyIndex } from './duplicates/key-index.ts';
import type { Leaver } from './erase/leaver.ts';
import { TextsOnFile } from './erase/texts-on-file.ts';
import { openCopy } from './images.ts';
import { type Ledger, LedgerLines } from './ledger-lines.ts';
import { candidateList, documentList, ListIndex } from './list-index.ts';
import { Numbers } from './numbers.ts';
import { outOfSightList } from './out-of-sight.ts';
import { Refused, refuse } from './refuse.ts';
import { schemaSql, tableNames } from './schema.ts';
import { Sight } from './sight.ts';
import { put, putStart } from './start.ts';
import { TouchedRows } from './touched.ts';

export { Refused, refuse } from './refuse.ts';

type AnyRow = Record<string, Cell>;

/** The cells that were given, in the order of the catalogue, whatever the order a handler names them in. */
const inOrder = (table: TableName, cells: AnyRow): [field: string, cell: Cell][] =>
  Object.keys(tableOf(table).columns)
    .filter((field) => cells[field] !== undefined)
    .map((field) => [field, cells[field] ?? null]);

/** One text for each table, whose place among the prepared statements is known: it is the question that is asked most. */
const findSql = Object.fromEntries(tableNames.map((table) => [table, `SELECT * FROM ${table} WHERE id = ?`])) as Record<
  TableName,
  string
>;

const NOTHING: Rows = {};
export type ListName = 'candidates' | 'documents' | 'words' | 'clients' | 'vacancies' | 'outOfSight';
/** What is made of the rows when it is first asked for, and then kept up. */
export type Derived = ListName | 'keyIndex' | 'texts';

export class Crm {
  readonly db: Db;
  /** The engine version whose rules hold here. */
  readonly engine: number;
  /** The lists that people page through, kept up by what is written here. */
  readonly lists: Readonly<Record<ListName, ListIndex>>;
  /** Which records may be of one person, kept up by what is written here. */
  readonly keyIndex: KeyIndex;
  /** What the rows of all tables say, for taking somebody's words out of them. */
  readonly texts: TextsOnFile;
  readonly numbers: Numbers;
  #changes: Change[] = [];
  /** The step under way; 0 before the first. The learner's clock never comes in here: the sandbox has a day of its own. */
  #step = 0;
  #reason: string | null = null;
  #found: number | undefined;
  /** Held for as long as the step takes that takes them out. */
  #leaver: Leaver | undefined;
  readonly #touched = new TouchedRows();
  /** What the last step wrote: every row, the ledgers' too. */
  #written = new Map<TableName, Set<string>>();
  readonly #lines: LedgerLines;
  readonly #expected = new Set<string>();
  /** As they were read: who works and on which day is asked with every line of a ledger. */
  readonly #settings = new Map<string, string>();
  /** What whoever sits at the desk sees. */
  readonly sight: Sight;
  readonly #sqlite: Sqlite;

  /**
   * `start`: the rows to begin with, on top of `ground`, which other CRMs begin with as well and nobody changes any more; or an image of
   * a CRM that was worked in (`db.image()`).
   */
  constructor(sqlite: Sqlite, start: readonly Rows[] | Uint8Array, engine: number, ground: Rows = NOTHING) {
    this.#sqlite = sqlite;
    this.engine = engine;
    this.db =
      start instanceof Uint8Array
        ? new Db(sqlite, start)
        : openCopy(sqlite, ground, (db) => {
            db.script(schemaSql);
            putStart(db, [ground]);
          });
    this.lists = {
      candidates: new ListIndex(this.db, candidateList),
      documents: new ListIndex(this.db, documentList),
      words: new ListIndex(this.db, wordList),
      clients: new ListIndex(this.db, clientList),
      vacancies: new ListIndex(this.db, vacancyList),
      outOfSight: new ListIndex(this.db, outOfSightList),
    };
    this.sight = new Sight(this.db, this.lists.outOfSight, () => this.me);
    this.keyIndex = new KeyIndex(this.db, comparing);
    this.texts = new TextsOnFile(this.db);
    this.numbers = new Numbers(this.db);
    this.#lines = new LedgerLines(this.db);
    if (!(start instanceof Uint8Array)) putStart(this.db, start);
  }

  /** Rows to begin with, for a CRM that holds its ground alone: as if it had been made with them. */
  begin(start: readonly Rows[]): void {
    putStart(this.db, start);
    for (const rows of start)
      for (const name of tableNames)
        for (const row of (rows[name] ?? []) as AnyRow[]) {
          const [id, candidate] = [String(row['id']), row['candidate']];
          if (name === 'candidate') this.#wrote(name, id, id);
          else this.#wrote(name, id, typeof candidate === 'string' ? candidate : null);
        }
    this.#written = new Map();
  }

  /** Runs one command's work as a whole; gives back what it changed. */
  step(number: number, work: () => void): Change[] {
    this.#changes = [];
    this.#step = number;
    this.#reason = null;
    this.#found = undefined;
    this.#written = new Map();
    this.#touched.forget();
    this.#lines.begin();
    try {
      this.db.transaction(work);
      this.#settle(true);
    } catch (error) {
      this.#settle(false);
      this.#lines.takeBack();
      this.#settings.clear();
      this.sight.forget();
      this.#written.clear();
      this.#touched.forget();
      this.#leaver = undefined;
      const denied = error instanceof Refused ? error.denied : undefined;
      if (denied) this.db.transaction(() => this.looked(denied.table, denied.id, denied.candidate, false));
      throw error;
    }
    for (const [table, ids] of this.#written) for (const id of ids) this.numbers.given(table, id);
    return this.#changes;
  }

  /** Whether the step under way has changed a record; the ledgers' own lines do not count. */
  get hasChanged(): boolean {
    return this.#changes.length > 0;
  }

  /** What the step under way has changed so far. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  /** What is worked out of the rows and takes part in a transaction. */
  get #beside(): (ListIndex | TextsOnFile)[] {
    return [...Object.values(this.lists), this.texts];
  }
  #settle(kept: boolean): void {
    for (const each of this.#beside) each.settle(kept);
  }

  /** What somebody has asked for so far. Made ahead, it holds what it would when it is first asked for. */
  get made(): Derived[] {
    const lists = (Object.keys(this.lists) as ListName[]).filter((name) => this.lists[name].isMade);
    return [...lists, ...(['keyIndex', 'texts'] as const).filter((name) => this[name].isMade)];
  }
  make(names: Iterable<Derived>): void {
    for (const name of names) (name === 'keyIndex' || name === 'texts' ? this[name] : this.lists[name]).bringUpToDate();
  }

  /** The rows that the last step wrote, by table, and not what was taken back; none when this was asked before. */
  takeWritten(): ReadonlyMap<TableName, ReadonlySet<string>> {
    const written = this.#written;
    this.#written = new Map();
    return written;
  }

  /** The rows that the last step wrote but the ledgers', as they were before it and as they are now. */
  takeTouched(): Touched[] {
    return this.#touched.take(this.lookup);
  }

  /** Rows that are still to come from outside: nothing else may have their references meanwhile. */
  expect(rows: Rows): void {
    for (const name of tableNames)
      for (const { id } of rows[name] ?? []) {
        this.#expected.add(`${name} ${id}`);
        this.numbers.promised(name, id);
      }
  }

  /** Rows that come from outside, such as a message that arrives: nobody at the desk made them. */
  receive(rows: Rows): void {
    this.db.transaction(() => {
      for (const name of tableNames)
        for (const row of rows[name] ?? []) {
          put(this.db, name, row as AnyRow);
          this.#wrote(name, row.id);
          this.numbers.given(name, row.id);
        }
    });
  }

  get today(): string {
    return this.setting('today');
  }
  get me(): string {
    return this.setting('me');
  }
  setting(id: string): string {
    const known = this.#settings.get(id);
    if (known !== undefined) return known;
    const value = this.db.row<{ value: string }>('SELECT value FROM setting WHERE id = ?', [id])?.value ?? '';
    this.#settings.set(id, value);
    return value;
  }

  find<N extends TableName>(table: N, id: string): Row<N> | undefined {
    return this.db.row<Row<N>>(findSql[table], [id]);
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
    const taken = this.#expected.has(`${table} ${row.id}`) || this.#isMergedAway(table, row.id);
    if (taken || this.find(table, row.id)) refuse('', `${row.id} is already taken.`);
    this.#touched.was(table, row.id, undefined);
    put(this.db, table, row as AnyRow);
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
    if (changed.length > 0) this.#touched.was(table, id, before);
    if (changed.length > 0) this.#wrote(table, id);
    // Whoever had the row has it no more.
    const was = changed.find(({ field }) => field === 'candidate')?.from;
    if (typeof was === 'string') this.#tellLists(table, id, was);
    this.#changes.push(...changed);
    // By name, not in the catalogue's order: moving a field there must not renumber the lines of an old trail.
    for (const { field, from, to } of changed.toSorted((a, b) => (a.field < b.field ? -1 : 1)))
      this.#note(table, id, 'change', field, from, to);
  }

  /** `what`: said in the trail of a row that only joins two others, so that the change can be taken back. */
  remove(table: TableName, id: string, what: string | null = null): void {
    const before = this.find(table, id) as AnyRow | undefined;
    if (!before) refuse('', `There is no ${tableOf(table).noun} ${id}.`);
    this.#touched.was(table, id, before);
    this.#note(table, id, 'remove', '', what, null);
    this.#wrote(table, id);
    this.db.run(`DELETE FROM ${table} WHERE id = ?`, [id]);
    this.#changes.push({ table, id, field: '', from: id, to: null });
  }

  /**
   * Takes rows out so that neither the log nor the trail gets to know what stood there; the line that says so is another (`noted`).
   * Each stands before what it refers to in another table; those of one table may refer to each other in any order.
   */
  wipe(rows: readonly { table: TableName; id: string }[]): void {
    const were = rows.map((row) => ({ ...row, before: this.find(row.table, row.id) as AnyRow | undefined }));
    this.#partFromEachOther(rows);
    for (const { table, id, before } of were) {
      if (!before) continue;
      this.#touched.wiped(table, id, { ...before, ...withoutWords(table, before) });
      this.#wrote(table, id);
      this.db.run(`DELETE FROM ${table} WHERE id = ?`, [id]);
      this.#changes.push({ table, id, field: '', from: id, to: null });
    }
  }

  /** References between rows of one table, all of which go. To let SQLite ask for them later would have it prepare every statement anew. */
  #partFromEachOther(rows: readonly { table: TableName; id: string }[]): void {
    for (const table of new Set(rows.map((row) => row.table))) {
      const own = Object.entries(tableOf(table).columns).filter(([, { table: to }]) => to === table);
      const ids = JSON.stringify(rows.filter((row) => row.table === table).map(({ id }) => id));
      for (const [column] of own)
        this.db.run(
          `UPDATE ${table} SET ${column} = NULL WHERE ${column} IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
          [ids],
        );
    }
  }

  /** Writes cells in place of words that go, in the same way. */
  blank(table: TableName, id: string, cells: AnyRow): void {
    const before = this.find(table, id) as AnyRow | undefined;
    const changed = inOrder(table, cells).filter(([field, to]) => before?.[field] !== to);
    if (!before || changed.length === 0) return;
    this.#touched.wiped(table, id, { ...before, ...withoutWords(table, before, cells) });
    for (const [field, to] of changed) {
      this.db.run(`UPDATE ${table} SET ${field} = ? WHERE id = ?`, [to, id]);
      this.#changes.push({ table, id, field, from: isWord(table, field) ? ERASED : (before[field] ?? null), to });
    }
    this.#wrote(table, id);
    const was = before['candidate'];
    if (typeof was === 'string') this.#tellLists(table, id, was);
  }

  /** The words of ledger lines go, the lines stay: who did what to which record, and when. */
  blankLine(table: Ledger, id: string, cells: AnyRow): void {
    for (const [field, to] of inOrder(table, cells))
      this.db.run(`UPDATE ${table} SET ${field} = ? WHERE id = ?`, [to, id]);
    this.#wrote(table, id);
  }

  /** Nothing that was made of the words for searching them is left either. `candidate`: who goes; of a part that goes there is none. */
  forgetIndexed(candidate?: string): void {
    for (const each of this.#beside) each.forget();
    if (candidate !== undefined) this.keyIndex.forget(candidate);
  }

  /** One line of the trail for a thing that is done to a whole record, with the reason of the step. */
  noted(action: string, table: TableName, id: string, after: string): void {
    this.#note(table, id, action, '', null, after);
  }

  /** Marks how it stands. What this answers takes it back there, as often as it is called, until it is taken back to an earlier mark. */
  mark(): () => void {
    const kept = [...this.#beside, this.keyIndex, this.numbers, this.#lines].map((each) => each.mark());
    const expected = [...this.#expected];
    const back = this.db.mark();
    return () => {
      back();
      for (const each of kept) each();
      this.#expected.clear();
      for (const row of expected) this.#expected.add(row);
      this.#written = new Map();
      this.#touched.forget();
      this.#leaver = undefined;
      this.#settings.clear();
      this.sight.forget();
    };
  }

  /** A CRM of its own with what is in this one now. Whoever asked closes its database. */
  copy(): Crm {
    return new Crm(this.#sqlite, this.db.image(), this.engine);
  }

  /** What the CRM keeps for its own use, of a merge, a move or an import: no change of a record, and no line in the audit trail. */
  keep<N extends 'merge' | 'merged_row' | 'stage' | 'import_row' | 'kept_figure' | 'had_data' | 'pseudonym_key'>(
    table: N,
    row: NewRow<N>,
  ): void {
    put(this.db, table, row as AnyRow);
    this.#wrote(table, row.id);
  }
  forget(table: 'merge' | 'merged_row' | 'import_row' | 'kept_figure' | 'pseudonym_key', id: string): void {
    this.#wrote(table, id);
    this.db.run(`DELETE FROM ${table} WHERE id = ?`, [id]);
  }

  /** The one line of a merge, or of its undoing: both references, and the reason of the step. */
  merged(action: 'merge' | 'undo merge', master: string, other: string): void {
    this.#note('candidate', master, action, '', other, master);
  }

  /** A merge took the row away and can bring it back, so its reference is not free. */
  #isMergedAway(table: TableName, id: string): boolean {
    const sql = 'SELECT 1 AS found FROM merged_row WHERE record_id = ? AND record = ? AND after IS NULL';
    return this.db.row(sql, [id, table]) !== undefined;
  }

  /** Told of whoever is taken out, while all of it is still there. */
  leaves(leaver: Leaver): void {
    this.#leaver = leaver;
  }
  /** Who was taken out with the last step; nobody when this was asked before. */
  takeLeaver(): Leaver | undefined {
    const leaver = this.#leaver;
    this.#leaver = undefined;
    return leaver;
  }

  /** How many the search of the step found; undefined when it was none. */
  get found(): number | undefined {
    return this.#found;
  }

  /** A line in the access log: who looked for what, and how many there were. `asked`: only what was given. */
  searched(table: TableName, asked: Readonly<Record<string, string | number>>, found: number): void {
    this.#found = found;
    this.#ledger('access_log', { staff: this.me, record: table, granted: 1, asked: canonical(asked), found });
  }

  /** A line in the access log: who looked, and whether they were let in. */
  looked(table: TableName, id: string, candidate: string | null, granted: boolean): void {
    this.#ledger('access_log', { staff: this.me, record: table, record_id: id, candidate, granted: granted ? 1 : 0 });
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
    const id = this.#lines.next(table);
    put(this.db, table, { id, step: this.#step, on_day: this.today, ...line });
    const candidate = line['candidate'];
    this.#wrote(table, id, typeof candidate === 'string' ? candidate : null);
  }

  /** `candidate`: whom the row is about, where that is known already. */
  #wrote(table: TableName, id: string, candidate = this.#candidateOf(table, id)): void {
    if (table === 'setting') this.#settings.clear();
    this.sight.wrote(table);
    this.#tellLists(table, id, table === 'document_version' ? this.#inWhoseLine(id) : candidate);
    this.keyIndex.wrote(table, id, candidate);
    this.texts.wrote(table, id);
    const ids = this.#written.get(table);
    if (ids) ids.add(id);
    else this.#written.set(table, new Set([id]));
  }

  #tellLists(table: TableName, id: string, candidate: string | null): void {
    for (const list of Object.values(this.lists)) list.wrote(table, id, candidate);
  }

  /** A text belongs to whom its document belongs to. */
  #inWhoseLine(version: string): string | null {
    const document = this.find('document_version', version)?.document;
    return document === undefined ? null : this.#candidateOf('document', document);
  }

  #candidateOf(table: TableName, id: string): string | null {
    if (table === 'candidate') return id;
    if (!('candidate' in tableOf(table).columns)) return null;
    return (
      this.db.row<{ candidate: string | null }>(`SELECT candidate FROM ${table} WHERE id = ?`, [id])?.candidate ?? null
    );
  }
}
