/**
 * Owns the CRM that the learners of a proof begin in, one after the other: the agency is opened once, with the lists that were asked for, and
 * is taken back to that before each of them. Must never hold more than one run at a time.
 */
import { Crm, type Derived } from '../../crm/crm.ts';
import type { Sqlite } from '../../crm/db.ts';
import { makeNames } from '../../machine/evaluate.ts';
import type { Rows } from '../../record/catalogue.ts';
import { type Opening, startOf } from '../begun.ts';
import { ENGINE } from '../version.ts';

interface Opened {
  agency: Rows;
  crm: Crm;
  takeBack: () => void;
}

export class Ground {
  readonly #sqlite: Sqlite;
  #opened: Opened | undefined;
  /** What was made of the rows in earlier learners' ways: made here, it is there for every way of all that follow. */
  readonly #asked = new Set<Derived>();

  constructor(sqlite: Sqlite) {
    this.#sqlite = sqlite;
  }

  /**
   * As a run begins. What was begun here before goes.
   * @throws Error when the CRM does not take the rows that the scenario starts with
   */
  begin(opening: Opening): Crm {
    const { crm } = this.#at(opening.agency);
    crm.begin(startOf(opening));
    crm.make(this.#asked);
    return crm;
  }

  /** Somebody has looked at these. */
  asked(made: readonly Derived[]): void {
    for (const each of made) this.#asked.add(each);
  }

  close(): void {
    this.#opened?.crm.db.close();
    this.#opened = undefined;
  }

  #at(agency: Rows): Opened {
    const opened = this.#opened?.agency === agency ? this.#opened : this.#open(agency);
    opened.takeBack();
    const missing = [...this.#asked].filter((each) => !opened.crm.made.includes(each));
    if (missing.length > 0) {
      opened.crm.make(missing);
      opened.takeBack = opened.crm.mark();
    }
    return opened;
  }

  #open(agency: Rows): Opened {
    this.close();
    const crm = new Crm(this.#sqlite, [], ENGINE, agency);
    makeNames(crm.db);
    this.#opened = { agency, crm, takeBack: crm.mark() };
    return this.#opened;
  }
}
