/**
 * Owns the lists that people page and search through: a table beside each, in the list's own order, with the folded text of each row.
 * Made of the CRM's rows and of nothing else, when a list is first asked for; then kept up by what is written. It is no part of the
 * CRM's state: no hash and no image sees it (temp), and a run that nobody looks at never makes it.
 */
import type { TableName } from '../record/catalogue.ts';
import type { Db } from './db.ts';

/** What a person is sorted by: the last name, or the only one. */
const SORTED_BY = "coalesce(nullif(c.last_name, ''), c.first_name, '')";
export const FULL_NAME = "trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, ''))";

/** A row was written: which lines of the list are to be made anew; 'all' when it is not known. */
const KEYS = ['id', 'candidate', 'client'] as const;
type Key = (typeof KEYS)[number];
type Stale = { by: Key; value: string } | 'all' | undefined;

export interface List {
  name: string;
  /** SQL that makes the table, empty. */
  create: string;
  /** SQL that gives all its lines, ready for a condition on `by`. */
  lines: string;
  /** The columns of the base tables that `by` stands for; of a key by which no line goes stale there is none. */
  by: { id: string } & Partial<Record<Key, string>>;
  /** `candidate`: whose row it is, or was before it was written. */
  stale(table: TableName, id: string, candidate: string | null): Stale;
  /** A full-text index over the list, which SQLite does not keep up by itself. `among`: the condition that follows on an id. */
  index?: { takeOut: (among: string) => string; putIn: (among: string) => string; makeAnew: string };
}

/** With its gaps and without: people type both. */
export const asTyped = (column: string, gap: string): string => `${column}, replace(${column}, '${gap}', '')`;
const OF_A_CANDIDATE: ReadonlySet<TableName> = new Set(['candidate_skill', 'work_history', 'qualification', 'merge']);

/**
 * `text` begins with a blank, so that the start of each word can be looked for. The profile summary is not in it: policies say so.
 * `postcode` stands beside it, between blanks: LS2 is not the beginning of LS21. `place` is where the record is, by the name of its town.
 * The two filters that are chosen most have an index each, in the list's own order and with the other one in it: what fits is then counted
 * without reading any line of text.
 */
export const candidateList: List = {
  name: 'candidate_list',
  create: `
    CREATE TEMP TABLE candidate_list (
      state TEXT NOT NULL, last_name TEXT NOT NULL, first_name TEXT NOT NULL, id TEXT NOT NULL,
      availability TEXT, sector TEXT, text TEXT NOT NULL, postcode TEXT NOT NULL,
      town TEXT, place TEXT, work_type TEXT, pay_low REAL, pay_per TEXT, verified TEXT, last_contact TEXT, owner TEXT,
      PRIMARY KEY (state, last_name, first_name, id)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX temp.candidate_list_by_id ON candidate_list (id);
    CREATE INDEX temp.candidate_list_by_name ON candidate_list (last_name, first_name, id);
    CREATE INDEX temp.candidate_list_by_verified ON candidate_list (state, verified DESC, last_name, first_name, id);
    CREATE INDEX temp.candidate_list_by_contact ON candidate_list (state, last_contact DESC, last_name, first_name, id);
    CREATE INDEX temp.candidate_list_by_availability ON candidate_list (state, availability, last_name, first_name, id, sector, place);
    CREATE INDEX temp.candidate_list_by_sector ON candidate_list (state, sector, last_name, first_name, id, availability, place);`,
  lines: `
    SELECT c.state, ${SORTED_BY}, coalesce(c.first_name, ''), c.id, c.availability, c.sector,
           ' ' || fold(concat_ws(' ', ${FULL_NAME}, ${asTyped('c.id', '-')}, substr(c.id, instr(c.id, '-') + 1),
             (SELECT group_concat(m.other, ' ') FROM merge m WHERE m.candidate = c.id), c.address, c.town, c.job_title, c.sector, ${asTyped('c.mobile', ' ')}, c.email,
             (SELECT group_concat(s.name, ' ') FROM candidate_skill cs JOIN skill s ON s.id = cs.skill WHERE cs.candidate = c.id),
             (SELECT group_concat(concat_ws(' ', w.employer, w.job_title), ' ') FROM work_history w WHERE w.candidate = c.id),
             (SELECT group_concat(concat_ws(' ', q.title, q.level), ' ') FROM qualification q WHERE q.candidate = c.id))),
           ' ' || coalesce(fold(c.postcode), '') || ' ',
           fold(c.town), place_of(c.town, c.postcode), c.work_type, pay_of(c.pay_expected, 'low'), pay_of(c.pay_expected, 'per'),
           c.availability_verified, c.last_contact, c.owner
    FROM candidate c`,
  by: { id: 'c.id', candidate: 'c.id' },
  stale: (table, id, candidate) => {
    if (table === 'candidate') return { by: 'id', value: id };
    if (OF_A_CANDIDATE.has(table)) return candidate === null ? undefined : { by: 'id', value: candidate };
    return table === 'skill' ? 'all' : undefined;
  },
};

export const documentList: List = {
  name: 'document_list',
  create: `
    CREATE TEMP TABLE document_list (
      folder TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, candidate TEXT, text TEXT NOT NULL,
      PRIMARY KEY (folder, name, id)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX temp.document_list_by_id ON document_list (id);
    CREATE INDEX temp.document_list_by_candidate ON document_list (candidate);`,
  lines: `
    SELECT d.folder, d.name, d.id, d.candidate, fold(concat_ws(' ', d.id, d.name, d.kind, ${FULL_NAME}, d.candidate))
    FROM document d LEFT JOIN candidate c ON c.id = d.candidate`,
  by: { id: 'd.id', candidate: 'd.candidate' },
  stale: (table, id) => {
    if (table === 'document') return { by: 'id', value: id };
    return table === 'candidate' ? { by: 'candidate', value: id } : undefined;
  },
};

/** One list of one CRM. */
export class ListIndex {
  readonly #db: Db;
  readonly #list: List;
  #made = false;
  #whole = true;
  /** Whether the list's table was there before the transaction that it was brought up to date in; undefined outside of one. */
  #madeBefore: boolean | undefined;
  readonly #stale: Readonly<Record<Key, Set<string>>> = { id: new Set(), candidate: new Set(), client: new Set() };

  constructor(db: Db, list: List) {
    this.#db = db;
    this.#list = list;
  }

  /** Somebody has looked at it. */
  get isMade(): boolean {
    return !this.#whole;
  }

  /** Told of every row that is written, also of those that are taken back: a line made anew twice is the same line. */
  wrote(table: TableName, id: string, candidate: string | null): void {
    if (this.#whole) return;
    const stale = this.#list.stale(table, id, candidate);
    if (stale === 'all') this.#whole = true;
    else if (stale) this.#stale[stale.by].add(stale.value);
  }

  /** To be called before the list is read: makes anew what is no longer true. */
  bringUpToDate(): void {
    if (!this.#whole && KEYS.every((key) => this.#stale[key].size === 0)) return;
    if (this.#db.inTransaction) this.#madeBefore ??= this.#made;
    this.#db.transaction(() => {
      if (this.#whole) this.#makeAll();
      else for (const by of KEYS) this.#makeAgain(by);
    });
    this.#whole = false;
    for (const key of KEYS) this.#stale[key].clear();
  }

  /**
   * Nothing of the words that rows had before is left in it. An index of words keeps those of lines that were taken out, so it goes whole and is
   * made anew when it is asked for next; of any other list only the lines of what was written. Inside a transaction.
   */
  forget(): void {
    if (!this.#made) return;
    if (!this.#list.index && this.isMade) {
      this.bringUpToDate();
      return;
    }
    this.#madeBefore ??= true;
    this.#db.run(`DELETE FROM ${this.#list.name}`);
    if (this.#list.index) this.#db.run(this.#list.index.makeAnew);
    this.#whole = true;
  }

  /** The transaction is over. What was made in one that was taken back is not there. */
  settle(kept: boolean): void {
    if (!kept && this.#madeBefore !== undefined) {
      this.#made = this.#madeBefore;
      this.#whole = true;
    }
    this.#madeBefore = undefined;
  }

  /**
   * What this answers takes it back to how it stands now, with its database. Its table is made first, if only empty: where one comes or
   * goes behind a mark, SQLite reads the whole schema again each time that it is taken back.
   */
  mark(): () => void {
    this.#makeTable();
    const whole = this.#whole;
    const stale = KEYS.map((key) => [key, [...this.#stale[key]]] as const);
    return () => {
      this.#whole = whole;
      for (const [key, values] of stale) {
        this.#stale[key].clear();
        for (const value of values) this.#stale[key].add(value);
      }
    };
  }

  #makeTable(): void {
    if (!this.#made) this.#db.script(this.#list.create);
    this.#made = true;
  }

  #makeAll(): void {
    const { name, lines, index } = this.#list;
    if (this.#made) this.#db.run(`DELETE FROM ${name}`);
    else this.#makeTable();
    this.#db.run(`INSERT INTO ${name} ${lines}`);
    if (index) this.#db.run(index.makeAnew);
  }

  #makeAgain(by: Key): void {
    const column = this.#list.by[by];
    if (this.#stale[by].size === 0 || column === undefined) return;
    const { name, lines, index } = this.#list;
    const values = [JSON.stringify([...this.#stale[by]])];
    const among = 'IN (SELECT value FROM json_each(?))';
    // The index reads in the list what it has to forget.
    if (index) this.#db.run(index.takeOut(among), values);
    this.#db.run(`DELETE FROM ${name} WHERE ${by} ${among}`, values);
    this.#db.run(`INSERT INTO ${name} ${lines} WHERE ${column} ${among}`, values);
    if (index) this.#db.run(index.putIn(among), values);
  }
}
