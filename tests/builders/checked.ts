/**
 * Owns: a CRM whose checks are followed step by step, for tests of what checks mean.
 * Must never: evaluate a check itself.
 */
import { World } from '../../src/engine/crm/world.ts';
import type { Json } from '../../src/engine/kernel/json.ts';
import type { Step } from '../../src/engine/machine/first-step.ts';
import { Judge } from '../../src/engine/machine/holds.ts';
import type { Rows } from '../../src/engine/record/catalogue.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import type { Check } from '../../src/engine/scenario/check.ts';
import type { Scenario } from '../../src/engine/scenario/schema.ts';
import { sqlite } from './sqlite.ts';

const office: Rows = {
  setting: [
    { id: 'today', value: '2026-11-02' },
    { id: 'me', value: 'STAFF-0001' },
  ],
  role: [{ id: 'ROLE-0001', name: 'Resourcer' }],
  staff: [{ id: 'STAFF-0001', name: 'You', job_title: 'Resourcer', role: 'ROLE-0001' }],
};

export class Checked {
  readonly world: World;
  readonly judge: Judge;
  readonly steps: Step[] = [];

  constructor(rows: Rows, names: Scenario['names'], checks: readonly Check[]) {
    this.world = new World(sqlite, [office, rows], ENGINE);
    this.judge = new Judge(this.world.db, names, checks);
  }

  /** A step of the log that writes nothing, or what `work` writes. */
  step(
    name: string,
    outcome: Step['outcome'],
    input: Record<string, Json>,
    work: (world: World) => void = () => {},
  ): void {
    const step = {
      step: this.steps.length + 1,
      outcome,
      command: { name, input, at: '2026-11-23T09:00:00.000+00:00' },
    };
    this.steps.push(step);
    this.world.step({ step: step.step, time: '09:00' }, () => work(this.world));
    this.judge.see(this.world.takeWritten(), step);
  }

  write(work: (world: World) => void): void {
    this.step('write', 'done', {}, work);
  }
}
