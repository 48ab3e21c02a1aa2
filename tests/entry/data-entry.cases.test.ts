/**
 * Owns proof that what is typed into a field is stored, refused or asked about as the cases of data entry say.
 * Goes the whole way: the form's own reading, the door, the handler, the database. Must never know a rule itself.
 */
import { describe, expect, it } from 'vitest';
import { inputOf } from '../../src/actions/form-input.ts';
import { cleaned, faultsOf } from '../../src/engine/command/door.ts';
import { fits } from '../../src/engine/command/misfits.ts';
import { type CommandName, commands } from '../../src/engine/command/registry.ts';
import { type TableName, tableOf } from '../../src/engine/record/catalogue.ts';
import { cleanCell, faultOf, remarksOn } from '../../src/engine/record/cell.ts';
import type { Cell } from '../../src/engine/record/column.ts';
import { payOf, refusalKinds, remarkKinds } from '../../src/engine/record/formats.ts';
import { casesOf } from '../builders/case-file.ts';
import type { Form } from '../builders/case-form.ts';
import { aProfile, TestCrm } from '../builders/crm.ts';
import { AMIRA } from '../builders/crm-rows.ts';

interface Case {
  id: string;
  field: string;
  typed: string;
  stored?: string;
  refused?: string;
  remarks?: string[];
  reads?: { low: number; high: number; per: string } | null;
  why: string;
}
interface Entered {
  stored?: unknown;
  refused?: string | undefined;
  remarks: string[];
}

/** The form that a field stands in, with what else must be filled. */
function formFor(field: string): { command: CommandName; table: TableName; id: string; rest: Record<string, string> } {
  if (Object.hasOwn(tableOf('candidate').columns, field))
    return {
      command: 'register-candidate',
      table: 'candidate',
      id: 'CAND-0100',
      rest: aProfile() as Record<string, string>,
    };
  const job = { candidate: AMIRA, employer: 'Acme', job_title: 'Driver', started: 'Jan 2020' };
  return { command: 'add-job', table: 'work_history', id: 'JOB-0100', rest: job };
}

function enter(field: string, typed: string): Entered {
  const [table, column] = field.split('.');
  if (column) return enterInto(table as TableName, column, typed);
  const form = formFor(field);
  const spec = commands.get(form.command);
  if (!spec) throw new Error(`there is no command ${form.command}`);
  const crm = new TestCrm();
  const sent = inputOf(spec.shape, { given: {} }, { ...form.rest, [field]: typed }, form.id);
  if (!fits(spec.shape, sent)) throw new Error(`${form.command} does not take ${JSON.stringify(sent)}`);
  const input = cleaned(spec.shape, sent);
  const faults = faultsOf(spec.shape, input, crm.sandbox);
  expect(crm.do(form.command, sent).refusals.map(({ says }) => says)).toEqual(faults.map(({ says }) => says));
  const mine = ({ path }: { path: string[] }) => path.at(-1) === field;
  const row = crm.row(form.table, form.id) as Record<string, Cell> | undefined;
  if (!row) return { refused: faults.find(mine)?.kind, remarks: [] };
  const stored = row[field] ?? null;
  return { stored, remarks: remarksIn(form.table, field, stored, crm.sandbox.today) };
}

/** As the form and the record ask about it. */
function remarksIn(table: TableName, field: string, cell: Cell, today: string): string[] {
  const column = tableOf(table).columns[field];
  if (!column) throw new Error(`there is no ${table}.${field}`);
  return remarksOn(column, cell, today).map(({ kind }) => kind);
}

/** A field that no form takes yet, by its column alone. */
function enterInto(table: TableName, field: string, typed: string): Entered {
  const column = tableOf(table).columns[field];
  if (!column) throw new Error(`there is no ${table}.${field}`);
  const cell = cleanCell(column, typed);
  const fault = cell === null ? { kind: 'missing' } : faultOf(column, cell, '2026-11-02');
  return fault
    ? { refused: fault.kind, remarks: [] }
    : { stored: cell, remarks: remarksIn(table, field, cell, '2026-11-02') };
}

const FORM: Form = {
  refusal_kinds: 'free',
  remark_kinds: 'free',
  cases: {
    ...{ field: 'free', typed: 'free', stored: 'free', refused: 'free', remarks: 'free', reads: 'free' },
    // What the code did before the cases.
    today: 'free',
  },
};

casesOf('data-entry.yaml', FORM, (content) => {
  const file = content as { cases: Case[]; refusal_kinds: string[]; remark_kinds: string[] };

  it('every kind of refusal and of remark that the cases name is one that the CRM knows', () => {
    expect([...refusalKinds]).toEqual(expect.arrayContaining(file.refusal_kinds));
    expect([...remarkKinds]).toEqual(expect.arrayContaining(file.remark_kinds));
  });

  describe.each([...new Set(file.cases.map(({ field }) => field))])('what is typed as %s', (field) => {
    const cases = file.cases.filter((one) => one.field === field);
    it.each(cases.map((one) => [one.id, one.typed, one.why, one] as const))('%s: %j. %s', (_, typed, _why, one) => {
      const entered = enter(field, typed);
      expect({ stored: entered.stored, refused: entered.refused, remarks: entered.remarks.toSorted() }).toEqual({
        stored: one.stored,
        refused: one.refused,
        remarks: (one.remarks ?? []).toSorted(),
      });
      if (one.reads !== undefined) expect(payOf(String(entered.stored)) ?? null).toEqual(one.reads);
    });
  });
});
