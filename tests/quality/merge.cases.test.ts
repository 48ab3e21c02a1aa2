/**
 * Owns proof that merges, and the undoing of them, leave every row of both people as the cases of merges say. By the commands, as a learner
 * gives them; once more with the two records changed round. Must never know a rule itself.
 */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../../src/engine/command/door.ts';
import { fits } from '../../src/engine/command/misfits.ts';
import { commands } from '../../src/engine/command/registry.ts';
import { carryOut } from '../../src/engine/crm/carry-out.ts';
import { Crm } from '../../src/engine/crm/crm.ts';
import { leadsTo } from '../../src/engine/crm/merge/merge.ts';
import { rowsOf } from '../../src/engine/crm/merge/plan.ts';
import { laterMerge, sinceMerge } from '../../src/engine/crm/merge/undo.ts';
import { mergePreview } from '../../src/engine/crm/queries/merge-preview.ts';
import { Refused } from '../../src/engine/crm/refuse.ts';
import { stateHash } from '../../src/engine/crm/state-hash.ts';
import { type NewRow, type Rows, type TableName, tableOf, tables } from '../../src/engine/record/catalogue.ts';
import type { Cell } from '../../src/engine/record/column.ts';
import { choosable, keptOnce, mergeOf } from '../../src/engine/record/merging.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { casesOf } from '../builders/case-file.ts';
import type { Form } from '../builders/case-form.ts';
import { sqlite } from '../builders/sqlite.ts';

type Cells = Record<string, Cell>;
type Side = 'master' | 'other';
interface Pair {
  master: string;
  other: string;
  reason: string;
  choose?: Record<string, Side>;
}
interface Case {
  id: string;
  why: string;
  before: Rows;
  merge: Pair;
  /** That it cannot be done; then there is nothing after it. */
  refused?: unknown;
  after: Rows;
  leads_to?: Record<string, string>;
  /** `merge`: later ones, which are to be undone first. */
  meanwhile?: { update?: Rows; insert?: Rows; remove?: Partial<Record<TableName, string[]>>; merge?: Pair | Pair[] };
  undone: 'as before' | Rows;
  remarks?: string[];
}

const OWN: readonly TableName[] = ['merge', 'merged_row'];
const content = (Object.keys(tables) as TableName[]).filter((name) => !tables[name].ledger);

class Desk {
  readonly crm: Crm;
  #step = 0;

  constructor(...start: Rows[]) {
    this.crm = new Crm(sqlite, start, ENGINE);
  }

  do(name: string, input: Record<string, unknown>): void {
    const spec = commands.get(name);
    if (!spec || !fits(spec.shape, input)) throw new Error(`“${name}” does not take ${JSON.stringify(input)}`);
    this.step((crm) => carryOut(crm, spec, cleaned(spec.shape, input), ENGINE));
  }
  step(work: (crm: Crm) => void): void {
    this.#step += 1;
    this.crm.step(this.#step, () => work(this.crm));
  }

  merge({ merge: { master, other, reason, choose = {} } }: Pick<Case, 'merge'>, round = false): void {
    const keep = Object.entries(choose).map(([field, side]) => [
      field,
      (side === 'master') === round ? 'Other record' : 'Kept record',
    ]);
    const [candidate, gone] = round ? [other, master] : [master, other];
    this.do('merge-candidates', { candidate, other: gone, keep: Object.fromEntries(keep), reason });
  }

  /** Every row of these people but the merge's own, with the rows of those rows, as the cases write them. */
  rows(people: readonly string[]): Record<string, Cells[]> {
    const found = new Map<string, { table: TableName; cells: Cells }>();
    const add = (table: TableName, cells: Cells | undefined) => {
      if (cells && !OWN.includes(table)) found.set(`${table}:${cells['id']}`, { table, cells });
    };
    for (const id of people) {
      add('candidate', this.crm.find('candidate', id));
      for (const { table, cells } of rowsOf(this.crm, id)) add(table, cells);
    }
    for (const { cells } of [...found.values()].filter(({ table }) => table === 'document'))
      for (const version of this.crm.where('document_version', 'document', cells['id'] ?? null))
        add('document_version', version);
    const byTable: Record<string, Cells[]> = {};
    for (const { table, cells } of found.values()) byTable[table] = [...(byTable[table] ?? []), cells];
    return byTable;
  }
}

/** With the columns that a case does not name: empty, and flags 0. */
const whole = (rows: Rows): Record<string, Cells[]> =>
  Object.fromEntries(
    (Object.entries(rows) as [TableName, Cells[]][]).map(([table, all]) => [
      table,
      all.map((row) => {
        const columns = Object.entries(tableOf(table).columns);
        return { ...Object.fromEntries(columns.map(([name, { kind }]) => [name, kind === 'flag' ? 0 : null])), ...row };
      }),
    ]),
  );
const sorted = (rows: Record<string, Cells[]>): Record<string, Cells[]> =>
  Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      all.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)),
    ]),
  );

/** What must not depend on which record is kept: everything but owner, the reference, and which of two equal rows is left. */
function alike(rows: Record<string, Cells[]>): Record<string, string[]> {
  const free = new Set(['id', 'owner', 'candidate', 'document']);
  return Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      all
        .map((row) => {
          const drop = table === 'candidate' || Object.hasOwn(keptOnce, table) ? free : new Set(['owner', 'candidate']);
          return JSON.stringify(
            Object.entries(row)
              .filter(([field]) => !drop.has(field))
              .sort(),
          );
        })
        .sort(),
    ]),
  );
}

/** The fields that something is refused for. */
function refusalsOf(work: () => void): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ field }) => field);
    throw error;
  }
}

const PAIR: Form = { master: 'free', other: 'free', reason: 'free', choose: 'free' };
const FORM: Form = {
  office: 'free',
  merges: {
    ...{ before: 'free', merge: PAIR, refused: 'free', after: 'free', leads_to: 'free' },
    ...{ meanwhile: { update: 'free', insert: 'free', remove: 'free', merge: PAIR }, undone: 'free', remarks: 'free' },
  },
};

casesOf('merge.yaml', FORM, (file) => {
  const { office, merges } = file as { office: Rows; merges: Case[] };

  it.each(merges.filter(({ refused }) => refused).map((one) => [one.id, one.why, one] as const))(
    '%s: %s It is refused, and leaves every row as it was',
    (_, _why, one) => {
      const desk = new Desk(office, one.before);
      const before = stateHash(desk.crm.db);
      const { master, other, choose = {} } = one.merge;
      const { stops } = mergePreview(desk.crm, { master, other, choices: choose });
      expect(stops).toEqual(expect.any(String));
      // The sentence of the refusal, before anything is sent.
      expect(() => desk.merge(one)).toThrow(stops);
      expect(stateHash(desk.crm.db)).toBe(before);
    },
  );

  const made = merges.filter(({ refused }) => !refused);
  describe.each(made.map((one) => [one.id, one.why, one] as const))('%s: %s', (_, _why, one) => {
    const { master, other } = one.merge;
    const laterOnes = [one.meanwhile?.merge ?? []].flat();
    const people = [master, other, ...laterOnes.flatMap((pair) => [pair.master, pair.other])];
    const merge = mergeOf(other);
    const later = () => {
      const desk = new Desk(office, one.before);
      desk.merge(one);
      for (const [table, rows] of Object.entries(one.meanwhile?.update ?? {}) as [TableName, Cells[]][])
        for (const { id, ...changes } of rows) desk.step((crm) => crm.update(table, String(id), changes));
      for (const [table, rows] of Object.entries(one.meanwhile?.insert ?? {}) as [TableName, NewRow<TableName>[]][])
        for (const row of rows) desk.step((crm) => crm.insert(table, row));
      for (const [table, ids] of Object.entries(one.meanwhile?.remove ?? {}) as [TableName, string[]][])
        for (const id of ids) desk.step((crm) => crm.remove(table, id));
      for (const pair of laterOnes) desk.merge({ merge: pair });
      return desk;
    };

    it('names no choice that nobody has', () => {
      expect(Object.keys(one.merge.choose ?? {}).filter((field) => !choosable.includes(field))).toEqual([]);
    });

    it('leaves exactly these rows, and the old reference leads to the record that is kept', () => {
      const desk = new Desk(office, one.before);
      desk.merge(one);
      expect(sorted(desk.rows([master, other]))).toEqual(sorted(whole(one.after)));
      for (const [from, to] of Object.entries(one.leads_to ?? {})) expect(leadsTo(desk.crm, from)).toBe(to);
      expect(desk.crm.find('candidate', other)).toBeUndefined();
    });

    it('shows beforehand what will stand, and asks about exactly what is refused without an answer', () => {
      const { crm } = new Desk(office, one.before);
      const given = { master, other, choices: one.merge.choose ?? {} };
      const shown = mergePreview(crm, given);
      expect(shown.stops).toBeUndefined();
      const [after] = whole(one.after)['candidate'] ?? [];
      for (const { field, stands } of shown.fields.filter(({ field }) => field !== 'id'))
        expect([field, stands]).toEqual([field, after?.[field]]);
      const open = mergePreview(crm, { ...given, choices: {} }).fields.filter(({ isOpen }) => isOpen);
      const refused = new Desk(office, one.before);
      const asked = refusalsOf(() => refused.merge({ merge: { master, other, reason: 'One person' } }));
      expect(open.map(({ field }) => field).sort()).toEqual(asked.sort());
    });

    it('has one line for the merge in the audit trail, with both references and the reason', () => {
      const desk = new Desk(office, one.before);
      desk.merge(one);
      expect(desk.crm.where('audit', 'action', 'merge')).toEqual([
        expect.objectContaining({ record_id: master, before: other, after: master, reason: one.merge.reason }),
      ]);
      expect(new Set(desk.crm.all('audit').map(({ reason }) => reason))).toEqual(new Set([one.merge.reason]));
    });

    it('is undone to the rows of before, with what came since where it belongs, and that is told', () => {
      const desk = later();
      if (laterOnes.length > 0) {
        expect(laterMerge(desk.crm, merge)).toBeDefined();
        expect(() => desk.do('undo-merge', { merge, reason: 'Two people after all' })).toThrow();
      }
      for (const pair of laterOnes.toReversed())
        desk.do('undo-merge', { merge: mergeOf(pair.other), reason: 'Not this one' });
      expect([...new Set(sinceMerge(desk.crm, merge).map(({ kind }) => kind))].sort()).toEqual(
        (one.remarks ?? []).filter((kind) => kind !== 'later-merge').toSorted(),
      );
      desk.do('undo-merge', { merge, reason: 'Two people after all' });
      expect(sorted(desk.rows(people))).toEqual(sorted(whole(one.undone === 'as before' ? one.before : one.undone)));
      expect(OWN.flatMap((table) => desk.crm.all(table))).toEqual([]);
    });

    it('is undone to the state of before, where nobody worked on it since', () => {
      const desk = new Desk(office, one.before);
      const before = stateHash(desk.crm.db, content);
      desk.merge(one);
      expect(stateHash(desk.crm.db, content)).not.toBe(before);
      desk.do('undo-merge', { merge, reason: 'Two people after all' });
      expect(stateHash(desk.crm.db, content)).toBe(before);
    });

    it('gives the same state when its commands run again', () => {
      expect(stateHash(later().crm.db)).toBe(stateHash(later().crm.db));
    });

    it('writes the same with the two records changed round, but for owner and reference', () => {
      const [desk, round] = [new Desk(office, one.before), new Desk(office, one.before)];
      desk.merge(one);
      round.merge(one, true);
      expect(alike(round.rows([master, other]))).toEqual(alike(desk.rows([master, other])));
      expect(leadsTo(round.crm, master)).toBe(other);
    });
  });
});
