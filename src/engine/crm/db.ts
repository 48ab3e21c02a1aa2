/**
 * Owns the door to SQLite: the only file that imports sql.js. Opens, runs, reads, and keeps a command in one transaction.
 * Never holds SQL of its own beyond pragmas, and never lets a sql.js error out as anything but an Error. Long because transactions, marks
 * and images are one matter: what one of them leaves open the others have to know.
 */
import initSqlJs, { type BindParams, type Database, type SqlJsStatic } from 'sql.js';
import { indexWords } from '../boolean/index-words.ts';
import { realWords } from '../kernel/real-words.ts';
import { remembered } from '../kernel/remembered.ts';
import { type Said, saying } from '../kernel/said-plainly.ts';
import { finderOf } from '../kernel/speaks-of.ts';
import { fold, mentioning } from '../kernel/text.ts';
import type { Cell } from '../record/column.ts';
import { isNamedFor } from '../record/file-name.ts';
import { type Pay, payOf } from '../record/formats.ts';
import { placeOf } from '../record/places/place.ts';
import { protectedWords } from '../record/reason-flags.ts';
import { type Obstacle, standsAgainst } from '../record/stands-against.ts';
import { Statements } from './statements.ts';
import { withValuesUnseen } from './unseen-values.ts';

export type Sqlite = SqlJsStatic;
/** How sql.js is told to use SQLite's own math functions; its types do not know the option. */
type Config = Parameters<typeof initSqlJs>[0] & { useOldExtensionFunctions?: boolean };

/** Loads SQLite once. `wasmUrl`: where the browser finds the .wasm; Node needs none. */
export function loadSqlite(wasmUrl?: string): Promise<Sqlite> {
  const config: Config = { useOldExtensionFunctions: false };
  if (wasmUrl) config.locateFile = () => wasmUrl;
  return initSqlJs(config);
}

/** A rule of the schema forbids a write. A kind of its own, because only here it is known how SQLite says so. */
export class ConstraintError extends Error {
  override name = 'ConstraintError';
  /** It is the rule that a reference leads somewhere. */
  get isReference(): boolean {
    return this.message.startsWith('FOREIGN KEY');
  }
}
const asConstraint = (error: unknown): unknown =>
  error instanceof Error && /constraint failed/i.test(error.message) ? new ConstraintError(error.message) : error;

/**
 * How a connection is set. Nobody else opens this file: unless SQLite is told so, every statement asks the file system whether somebody
 * did, which is half of the time of opening a record.
 */
export const SETTINGS =
  'PRAGMA foreign_keys=ON; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;';

/** How a transaction begins, ends well and ends badly. */
type Bounds = readonly [begin: string, commit: string, rollback: readonly string[]];
const ALONE: Bounds = ['BEGIN', 'COMMIT', ['ROLLBACK']];
const WITHIN: Bounds = ['SAVEPOINT step', 'RELEASE step', ['ROLLBACK TO step', 'RELEASE step']];

export class Db {
  readonly #sqlite: Sqlite;
  readonly #database: Database;
  readonly #statements: Statements<ReturnType<Database['prepare']>>;
  /** What a statement's columns are called: SQLite is asked once, since each name is copied out of its memory. */
  #names = new WeakMap<ReturnType<Database['prepare']>, string[]>();
  #inTransaction = false;
  /** How many marks are set, one inside the other. */
  #marks = 0;
  /** What is put before the text of whatever reads. */
  #through: ((sql: string) => string) | undefined;

  /** `image`: a database to begin with, as `image()` gave it; else an empty one. */
  constructor(sqlite: Sqlite, image?: Uint8Array) {
    this.#sqlite = sqlite;
    this.#database = new sqlite.Database(image);
    this.#statements = new Statements((sql) => this.#database.prepare(withValuesUnseen(sql)));
    this.#database.exec(SETTINGS);
    for (const [name, work] of Object.entries(textFunctions())) this.#database.create_function(name, work);
  }

  /** Several statements without parameters (the schema). */
  script(sql: string): void {
    this.#database.exec(sql);
    // Another table may have come before the one that a statement read.
    this.#names = new WeakMap();
  }

  /** @throws ConstraintError when a rule of the schema forbids it */
  run(sql: string, cells: readonly Cell[] = []): void {
    const statement = this.#statements.prepared(sql);
    try {
      statement.run(cells as BindParams);
    } catch (error) {
      throw asConstraint(error);
    } finally {
      statement.reset();
    }
  }

  /** While `work` runs, reads are the text that `through` makes of theirs, and writes stay as they are; undefined: reads do too. */
  reading<T>(through: ((sql: string) => string) | undefined, work: () => T): T {
    const before = this.#through;
    this.#through = through;
    try {
      return work();
    } finally {
      this.#through = before;
    }
  }

  /** All rows as objects by column name. */
  rows<T = Record<string, Cell>>(asked: string, cells: readonly Cell[] = []): T[] {
    const sql = this.#through?.(asked) ?? asked;
    const statement = this.#statements.prepared(sql);
    try {
      statement.bind(cells as BindParams);
      const found: T[] = [];
      // getAsObject would ask for every column's name anew with every row, which takes longer than all else.
      while (statement.step()) found.push(this.#rowAt<T>(statement));
      return found;
    } finally {
      // A statement that is not reset keeps its table locked, and its memory.
      statement.reset();
    }
  }

  /** The same one by one, for more rows than should be held at once. Nothing else may use this text meanwhile. */
  *each<T = Record<string, Cell>>(asked: string, cells: readonly Cell[] = []): Generator<T> {
    const sql = this.#through?.(asked) ?? asked;
    const statement = this.#statements.inUse(sql);
    try {
      statement.bind(cells as BindParams);
      while (statement.step()) yield this.#rowAt<T>(statement);
    } finally {
      statement.reset();
      this.#statements.release(sql);
    }
  }

  row<T = Record<string, Cell>>(sql: string, cells: readonly Cell[] = []): T | undefined {
    return this.rows<T>(sql, cells)[0];
  }

  get inTransaction(): boolean {
    return this.#inTransaction;
  }

  /** Runs `work` in one transaction: all of it or nothing. Inside of one it is a part of that. */
  transaction<T>(work: () => T): T {
    if (this.#inTransaction) return work();
    // Behind a mark SQLite has a transaction open already, and each of ours is a part of it.
    const [begin, commit, rollback] = this.#marks > 0 ? WITHIN : ALONE;
    this.run(begin);
    this.#inTransaction = true;
    try {
      const value = work();
      this.run(commit);
      return value;
    } catch (error) {
      for (const sql of rollback) this.run(sql);
      throw asConstraint(error);
    } finally {
      this.#inTransaction = false;
    }
  }

  /**
   * For the transaction under way: rows may refer to rows that come later. What this answers ends that, and answers which table has a row
   * that leads nowhere, and where to: that must not stay. Only for many at once: with this SQLite prepares every statement anew.
   */
  deferReferences(): () => { table: string; parent: string } | undefined {
    this.run('PRAGMA defer_foreign_keys = ON');
    return () => {
      const [loose] = this.rows<{ table: string; parent: string }>('PRAGMA foreign_key_check');
      // With the transaction it ends by itself, and SQLite asks again; behind a mark nothing is committed.
      this.run('PRAGMA defer_foreign_keys = OFF');
      return loose;
    };
  }

  /**
   * Marks how the database stands, its temporary tables too. What this answers takes it back there, as often as it is called, until it
   * is taken back to an earlier mark. Meanwhile no image can be made: SQLite makes none while a transaction is open.
   */
  mark(): () => void {
    this.#marks += 1;
    const depth = this.#marks;
    this.run(`SAVEPOINT mark_${depth}`);
    return () => {
      if (depth > this.#marks) throw new Error('This mark went when the database was taken back to one before it.');
      this.run(`ROLLBACK TO mark_${depth}`);
      // Set anew: else SQLite keeps all that was ever taken back to it, and puts it all back again the next time.
      this.run(`RELEASE mark_${depth}`);
      this.run(`SAVEPOINT mark_${depth}`);
      this.#marks = depth;
    };
  }

  /**
   * The database as bytes of a file, without the connection's own tables (temp). Written by SQLite into another database, since sql.js
   * can only export one that it closes and opens again, and with that everything prepared and every rule of the connection would go.
   */
  image(): Uint8Array {
    const copy = new this.#sqlite.Database();
    try {
      const [listed] = copy.exec('PRAGMA database_list');
      this.#database.run('VACUUM INTO ?', [String(listed?.values[0]?.[2])]);
      return copy.export();
    } finally {
      copy.close();
    }
  }

  close(): void {
    this.#statements.free();
    this.#database.close();
  }

  /** The row that a statement stands at. */
  #rowAt<T>(statement: ReturnType<Database['prepare']>): T {
    const names = this.#namesOf(statement);
    const cells = statement.get();
    const row: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i += 1) row[names[i] as string] = cells[i];
    return row as T;
  }

  /** After a step: until then a statement does not know that its table has changed. */
  #namesOf(statement: ReturnType<Database['prepare']>): string[] {
    const known = this.#names.get(statement);
    if (known) return known;
    const names = statement.getColumnNames();
    this.#names.set(statement, names);
    return names;
  }
}

/** What takes long to read, remembered from one database to the next: a proof opens the same agency again and again. */
const speaksOf = remembered((list) => {
  const find = finderOf(JSON.parse(list));
  return (text) => (find(text).length > 0 ? 1 : 0);
});
const saidInEach = remembered((lists) => {
  const asked = (JSON.parse(lists) as [string, string, string[]][]).map(
    ([of, role, names]) => [of, role, saying(names)] as const,
  );
  return (text): string | null => {
    const said = asked.flatMap(([of, role, say]): [string, string, Said][] => {
      const found = say(text);
      return found ? [[of, role, found]] : [];
    });
    return said.length > 0 ? JSON.stringify(said) : null;
  };
});
const booleanWords = remembered(() => indexWords);

/**
 * How texts are compared, as functions of SQL. The same text always gives the same value; nothing is NULL but of NULL.
 * `fold(text)`; `mentions(text, '["epilep"]')`: 1 or 0; `speaks_of(text, list)`: 1 or 0; `real_words(text)`: how many;
 * `boolean_words(text)`: as Boolean search reads it, for its index;
 * `named_for(name, reference, today, wanted)`: 1 or 0; `number_of(text)`: the number that stands in it, or NULL;
 * `pay_of(text, 'low' | 'high' | 'per')`: of pay that can be read for certain, else NULL; `lines_of(text)`: its lines as JSON;
 * `place_of(town, postcode)`: the town where a record is, or NULL where that is not known;
 * `as_words(text)`: folded, hyphens as spaces, & as and; `touches_protected(text)`: 1 or 0;
 * `said_in_each(text, '[["REQ-0001", "same", ["Sage"]]]')`: of each list that the text names, with “said”, “unsure” or “denied” in place of it; NULL of none;
 * `stands_against(what, subject, body, concern)`.
 */
export function textFunctions(): Record<string, (...given: never[]) => Cell> {
  const words = new Map<string, (text: string) => boolean>();
  const pays = new Map<string, Pay | undefined>();
  return {
    fold: (text: string | null) => (text === null ? null : fold(text)),
    mentions: (text: string | null, beginnings: string) => {
      const known = words.get(beginnings) ?? mentioning(JSON.parse(beginnings));
      words.set(beginnings, known);
      return known(text ?? '') ? 1 : 0;
    },
    speaks_of: (text: string | null, list: string) => speaksOf(text ?? '', list),
    boolean_words: (text: string | null) => (text === null ? null : booleanWords(text, '')),
    real_words: (text: string | null) => realWords(text ?? ''),
    named_for: (name: string | null, reference: string | null, today: string, wanted: string) =>
      isNamedFor(name ?? '', reference, today, JSON.parse(wanted)) ? 1 : 0,
    pay_of: (text: string | null, part: 'low' | 'high' | 'per') => {
      if (text === null) return null;
      const read = pays.has(text) ? pays.get(text) : payOf(text);
      pays.set(text, read);
      return read?.[part] ?? null;
    },
    place_of: (town: string | null, postcode: string | null) => placeOf(town, postcode) ?? null,
    lines_of: (text: string | null) =>
      JSON.stringify(
        (text ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    as_words: (text: string | null) =>
      text === null
        ? null
        : fold(text)
            .replaceAll('&', ' and ')
            .replace(/[\s_/-]+/g, ' ')
            .trim(),
    touches_protected: (text: string | null) => (protectedWords(text ?? '').length > 0 ? 1 : 0),
    said_in_each: (text: string | null, lists: string) => saidInEach(text ?? '', lists),
    stands_against: (what: Obstacle, subject: string, body: string | null, concern: string) =>
      standsAgainst(what, subject, body ?? '', JSON.parse(concern)) ? 1 : 0,
    number_of: (text: string | null) => {
      const number = text === null ? Number.NaN : Number(text);
      return Number.isNaN(number) ? null : number;
    },
  };
}
