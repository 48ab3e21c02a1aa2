/**
 * Owns proof that a merge can be undone whatever the records hold and whatever was done since, for rows of every table of the catalogue.
 * The cases say what a merge is (tests/quality/merge.cases.test.ts). Must never name a table that is merged.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../../tests/builders/cases-of.ts';
import { office } from '../../../../tests/builders/crm-office.ts';
import { randomCell, randomRow, randomRows } from '../../../../tests/builders/random-rows.ts';
import { sqlite } from '../../../../tests/builders/sqlite.ts';
import { type Random, random } from '../../kernel/random.ts';
import { type NewRow, type Rows, type TableName, tableOf, tables } from '../../record/catalogue.ts';
import { choosable, mergeOf } from '../../record/merging.ts';
import { ENGINE } from '../../run/version.ts';
import { Crm } from '../crm.ts';
import { stateHash } from '../state-hash.ts';
import { leadsTo, mergeCandidates } from './merge.ts';
import type { Choices } from './merged-fields.ts';
import { rowsOf } from './plan.ts';
import { laterMerge, sinceMerge, undoMerge } from './undo.ts';

const PEOPLE = ['CAND-0001', 'CAND-0002', 'CAND-0003', 'CAND-0004'] as const;
const [A, B, C, D] = PEOPLE;
const content = (Object.keys(tables) as TableName[]).filter((name) => !tables[name].ledger);
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

class Desk {
  readonly crm: Crm;
  #step = 0;

  constructor(seed: number) {
    this.crm = new Crm(sqlite, [office, randomRows(seed, office, PEOPLE)], ENGINE);
  }
  get hash(): string {
    return stateHash(this.crm.db, content);
  }
  step(work: (crm: Crm) => void): void {
    this.#step += 1;
    this.crm.step(this.#step, () => work(this.crm));
  }
  merge(master: string, other: string, seed = 0): void {
    const chance = random(seed);
    const choices: Choices = Object.fromEntries(
      choosable.map((field) => [field, chance.chance(50) ? 'master' : 'other'] as const),
    );
    this.step((crm) => mergeCandidates(crm, { master, other, choices, reason: 'One person' }));
  }
  undo(id: string): void {
    this.step((crm) => undoMerge(crm, id, 'Two people'));
  }
  close(): void {
    this.crm.db.close();
  }
}

/** What was done after a merge, so that it can be done where there was none. */
type Edit = { table: TableName; id: string; do: 'change' | 'add' | 'remove'; cells: Partial<NewRow<TableName>> };

function idsIn(crm: Crm): Record<string, string[]> {
  return Object.fromEntries(content.map((table) => [table, crm.all(table).map(({ id }) => id)]));
}

function randomEdit(chance: Random, crm: Crm, number: number): Edit | undefined {
  const ids = idsIn(crm);
  const table = chance.pick(content.filter((name) => name !== 'merge' && name !== 'merged_row' && name !== 'setting'));
  if (chance.chance(30) && table !== 'candidate') {
    const id = `${tableOf(table).prefix}-${7000 + number}`;
    const row = randomRow(chance, table, id, ids);
    return row && { table, id, do: 'add', cells: row };
  }
  const known = ids[table] ?? [];
  if (known.length === 0) return undefined;
  const id = chance.pick(known);
  if (chance.chance(20) && table !== 'candidate') return { table, id, do: 'remove', cells: {} };
  const [field, column] = chance.pick(Object.entries(tableOf(table).columns));
  // Which records are in use is for commands of their own.
  if (table === 'candidate' && field === 'state') return undefined;
  return { table, id, do: 'change', cells: { [field]: randomCell(chance, column, ids) } };
}

function carryOut(desk: Desk, edit: Edit): boolean {
  try {
    desk.step((crm) => {
      if (edit.do === 'add') crm.insert(edit.table, edit.cells as NewRow<TableName>);
      else if (edit.do === 'remove') crm.remove(edit.table, edit.id);
      else crm.update(edit.table, edit.id, edit.cells);
    });
    return true;
  } catch {
    // Something refers to it, or must not be empty.
    return false;
  }
}

/** A field that was given just the value that the merge gave it cannot be told from one that nobody touched. */
const isAsMerged = (desk: Desk, { table, id, cells }: Edit): boolean => {
  const kept = desk.crm.db.row<{ after: string }>(
    'SELECT after FROM merged_row WHERE record = ? AND record_id = ? AND before IS NOT NULL',
    [table, id],
  );
  const after = kept ? JSON.parse(kept.after) : undefined;
  return after !== undefined && Object.entries(cells).some(([field, cell]) => after[field] === cell);
};

/** Two desks for each of many runs: on a busy machine that takes its time. */
const TWO_DESKS_MS = 120_000;

describe('a merge of two random records', () => {
  it('leaves no row that refers to the other one, and leads its reference to the one that is kept', () => {
    fc.assert(
      fc.property(seeds, seeds, (rows, choices) => {
        const desk = new Desk(rows);
        desk.merge(A, B, choices);
        expect(rowsOf(desk.crm, B)).toEqual([]);
        expect(leadsTo(desk.crm, B)).toBe(A);
        expect(desk.crm.db.rows('PRAGMA foreign_key_check')).toEqual([]);
        expect(() => desk.step((crm) => crm.insert('candidate', { id: B, state: 'Active' }))).toThrow(
          'is already taken',
        );
        desk.close();
      }),
      { numRuns: casesOf(40) },
    );
  });

  it('is undone to the very state of before', () => {
    fc.assert(
      fc.property(seeds, seeds, (rows, choices) => {
        const desk = new Desk(rows);
        const before = desk.hash;
        desk.merge(A, B, choices);
        expect(sinceMerge(desk.crm, mergeOf(B))).toEqual([]);
        desk.undo(mergeOf(B));
        expect(desk.hash).toBe(before);
        desk.close();
      }),
      { numRuns: casesOf(60) },
    );
  });

  it(
    'is undone after any later edits to what the same edits make of records that were never merged',
    () => {
      fc.assert(
        fc.property(seeds, seeds, seeds, (rows, choices, seed) => {
          const [desk, never] = [new Desk(rows), new Desk(rows)];
          desk.merge(A, B, choices);
          const chance = random(seed);
          for (let number = 0; number < 8; number++) {
            const edit = randomEdit(chance, desk.crm, number);
            if (!edit || isAsMerged(desk, edit)) continue;
            if (!carryOut(desk, edit) || carryOut(never, edit)) continue;
            // What only a row that is to come back refers to was taken away.
            expect(() => desk.undo(mergeOf(B))).toThrow('is not there any more');
            for (const { crm } of [desk, never]) crm.db.close();
            return;
          }
          const since = sinceMerge(desk.crm, mergeOf(B));
          desk.undo(mergeOf(B));
          expect(desk.hash, JSON.stringify(since)).toBe(never.hash);
          desk.close();
          never.close();
        }),
        { numRuns: casesOf(80) },
      );
    },
    TWO_DESKS_MS,
  );
});

describe('two merges', () => {
  const all: fc.Arbitrary<[string, string]> = fc.constantFrom([A, B], [C, D], [A, C], [C, A], [B, A], [D, C], [A, D]);

  it('are undone to the state of before, in whichever order they can be; a later one that goes on from it comes first', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(seeds, all, all, fc.boolean(), (rows, first, second, forwards) => {
        const desk = new Desk(rows);
        const before = desk.hash;
        desk.merge(...first);
        if (!second.every((id) => desk.crm.find('candidate', id))) return desk.close();
        desk.merge(...second);
        const [one, two] = [mergeOf(first[1]), mergeOf(second[1])];
        const later = laterMerge(desk.crm, one)?.id;
        const apart = new Set([...first, ...second]).size === 4;
        seen.add(`${apart} ${later !== undefined} ${forwards}`);
        if (!apart) expect(later).toBe(two);
        if (later) expect(() => desk.undo(one)).toThrow('Undo that one first.');
        for (const id of forwards && !later ? [one, two] : [two, one]) desk.undo(id);
        expect(desk.hash).toBe(before);
        return desk.close();
      }),
      {
        numRuns: casesOf(80),
        // What must be among them is not left to chance.
        examples: [
          [1, [A, B], [C, D], true],
          [1, [A, B], [C, D], false],
          [1, [A, B], [A, D], true],
        ],
      },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['true false true', 'true false false', 'false true true']));
  });

  it('of records that have nothing to do with each other give the same, whichever comes first', () => {
    fc.assert(
      fc.property(seeds, (rows) => {
        const [one, two] = [new Desk(rows), new Desk(rows)];
        one.merge(A, B);
        one.merge(C, D);
        two.merge(C, D);
        two.merge(A, B);
        const rowsThen = (desk: Desk): Rows =>
          Object.fromEntries(content.filter((name) => name !== 'merged_row').map((name) => [name, desk.crm.all(name)]));
        // What was said of one of each pair is about the same two people either way; which of two such answers is left does not matter.
        const alike = ({ not_duplicate: _, ...rest }: Rows) => rest;
        expect(alike(rowsThen(one))).toEqual(alike(rowsThen(two)));
        one.close();
        two.close();
      }),
      { numRuns: casesOf(30) },
    );
  });
});
