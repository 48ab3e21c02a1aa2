/**
 * Owns what whoever sits at the desk sees of the CRM: whether their role sees the archive, and reading as they do or as a whole (decision 55).
 * Must never write, nor say which rows are out of sight: out-of-sight.ts reads that off the catalogue.
 */
import type { TableName } from '../record/catalogue.ts';
import type { Db } from './db.ts';
import type { ListIndex } from './list-index.ts';
import { OUT_OF_SIGHT, withoutArchive } from './out-of-sight.ts';

export class Sight {
  readonly #db: Db;
  readonly #outOfSight: ListIndex;
  readonly #me: () => string;
  /** Whether the archive is out of sight for whoever sits at the desk; undefined until it is asked. */
  #hidesArchive: boolean | undefined;

  constructor(db: Db, outOfSight: ListIndex, me: () => string) {
    this.#db = db;
    this.#outOfSight = outOfSight;
    this.#me = me;
  }

  /** The role of whoever sits at the desk does not see the archive. */
  get hidesArchive(): boolean {
    this.#hidesArchive ??=
      this.#db.row('SELECT 1 FROM staff s JOIN role r ON r.id = s.role WHERE s.id = ? AND r.archive IS NOT NULL', [
        this.#me(),
      ]) !== undefined;
    return this.#hidesArchive;
  }
  isOutOfSight(table: TableName, id: string): boolean {
    if (!this.hidesArchive || !OUT_OF_SIGHT.has(table)) return false;
    this.#outOfSight.bringUpToDate();
    return this.#db.row('SELECT 1 FROM temp.out_of_sight WHERE id = ?', [id]) !== undefined;
  }

  /** What their role does not see is not there. What is written meanwhile is written as ever. */
  seen<T>(work: () => T): T {
    if (!this.hidesArchive) return work();
    this.#outOfSight.bringUpToDate();
    return this.#db.reading(withoutArchive, work);
  }
  /** As it is, also inside of `seen`: for what only counts, or knows of somebody whom it does not name. */
  whole<T>(work: () => T): T {
    return this.#db.reading(undefined, work);
  }

  /** Of what these tables had written in them, the tables whose rows may be in sight otherwise now: theirs too that hang on a record. */
  moved(wrote: readonly TableName[]): TableName[] {
    return this.hidesArchive && wrote.includes('candidate') ? [...new Set([...wrote, ...OUT_OF_SIGHT])] : [...wrote];
  }

  /** A row of this table was written: who sits there, or what they may see, can be another now. */
  wrote(table: TableName): void {
    if (table === 'setting' || table === 'staff' || table === 'role') this.forget();
  }
  /** It is asked anew. */
  forget(): void {
    this.#hidesArchive = undefined;
  }
}
