/**
 * Owns a CRM whose checks are followed step by step, for tests of what checks mean.
 * Must never evaluate a check itself.
 */
import { Crm } from '../../src/engine/crm/crm.ts';
import type { Json } from '../../src/engine/kernel/json.ts';
import { CheckEvaluator } from '../../src/engine/machine/evaluate.ts';
import type { Step } from '../../src/engine/machine/first-step.ts';
import type { Rows } from '../../src/engine/record/catalogue.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import type { Check } from '../../src/engine/scenario/check.ts';
import type { Scenario } from '../../src/engine/scenario/instance.ts';
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
  readonly crm: Crm;
  readonly judge: CheckEvaluator;
  readonly steps: Step[] = [];

  constructor(rows: Rows, names: Scenario['names'], checks: readonly Check[]) {
    this.crm = new Crm(sqlite, [office, rows], ENGINE);
    this.judge = new CheckEvaluator(this.crm.db, names, checks);
  }

  /** A step of the log that writes nothing, or what `work` writes. */
  step(name: string, outcome: Step['outcome'], input: Record<string, Json>, work: (crm: Crm) => void = () => {}): void {
    const step = {
      step: this.steps.length + 1,
      outcome,
      command: { name, input, at: '2026-11-23T09:00:00.000+00:00' },
    };
    this.steps.push(step);
    this.crm.step(step.step, () => work(this.crm));
    this.judge.see(this.crm.takeWritten(), step);
  }

  write(work: (crm: Crm) => void): void {
    this.step('write', 'done', {}, work);
  }
}
