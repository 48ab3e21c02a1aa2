/**
 * Owns a CRM for tests of its handlers: a small world, and commands parsed and handled one by one as the run does.
 * Must never judge goals or keep a log; that is the run's (see run.ts).
 */
import { cleaned } from '../../src/engine/command/door.ts';
import { fits } from '../../src/engine/command/misfits.ts';
import { commands } from '../../src/engine/command/registry.ts';
import { carryOut } from '../../src/engine/crm/carry-out.ts';
import { Crm, Refused } from '../../src/engine/crm/crm.ts';
import type { Change, Refusal } from '../../src/engine/log/entry.ts';
import { type Row, type Rows, type TableName, tables } from '../../src/engine/record/catalogue.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { office } from './crm-office.ts';
import { records } from './crm-rows.ts';
import { sqlite } from './sqlite.ts';

/** What is given with a registration that the CRM takes; a test spells out what differs. */
export const aProfile = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  first_name: 'Ellis',
  last_name: 'Okafor',
  email: 'ellis.okafor@example.com',
  mobile: '07700 900142',
  address: '22 Kirkgate Mews',
  town: 'Leeds',
  postcode: 'LS2 7DJ',
  job_title: 'Receptionist',
  sector: 'Office and administration',
  source: 'E-mail enquiry',
  ...over,
});

export class TestCrm {
  readonly sandbox: Crm;
  #step = 0;

  constructor(...more: Rows[]) {
    this.sandbox = new Crm(sqlite, [office, records, ...more], ENGINE);
  }

  /** Why the CRM refused; none when it was done. */
  do(name: string, input: Record<string, unknown>): { refusals: Refusal[]; changes: Change[] } {
    const spec = commands.get(name);
    if (spec?.kind !== 'crm') throw new Error(`there is no CRM command “${name}”`);
    if (!fits(spec.shape, input)) throw new Error(`“${name}” does not take this: ${JSON.stringify(input)}`);
    const given = cleaned(spec.shape, input);
    this.#step += 1;
    try {
      return {
        refusals: [],
        changes: this.sandbox.step(this.#step, () => carryOut(this.sandbox, spec, given, ENGINE)),
      };
    } catch (error) {
      if (error instanceof Refused) return { refusals: error.refusals, changes: [] };
      throw error;
    }
  }

  /** The sentences of the refusals, with their fields: "mobile: …". */
  refused(name: string, input: Record<string, unknown>): string[] {
    return this.do(name, input).refusals.map(({ field, says }) => (field ? `${field}: ${says}` : says));
  }

  /** Another day of the sandbox, however far off: what a learner can end is one day at a time. */
  goTo(day: string): void {
    this.#step += 1;
    this.sandbox.step(this.#step, () => this.sandbox.update('setting', 'today', { value: day }));
  }

  /** Whether the role of whoever sits at the desk sees the archive. */
  sees(archive: boolean): void {
    const { role = '' } = this.sandbox.find('staff', this.sandbox.me) ?? {};
    this.#step += 1;
    this.sandbox.step(this.#step, () =>
      this.sandbox.update('role', role, { archive: archive ? null : 'Out of sight' }),
    );
  }

  row<N extends TableName>(table: N, id: string): Row<N> | undefined {
    return this.sandbox.find(table, id);
  }

  /** Every row of every table that is no ledger. */
  content(): Record<string, unknown[]> {
    const names = (Object.keys(tables) as TableName[]).filter((name) => !tables[name].ledger);
    return Object.fromEntries(names.map((name) => [name, this.sandbox.all(name)]));
  }
}
