/**
 * Owns the meaning of a scenario's checks: given the CRM's rows and the steps, does this hold, and how much of it?
 * Looks at what the CRM holds, never at clicks. Each set of rows and each first step is kept up with what a step wrote, so that
 * a step costs what it touches. Reads the CRM only; writes nothing but its own table of names, which is no part of the CRM's state.
 */

import type { Touched } from '../log/touched.ts';
import { isTableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Check, Matcher, StepCheck } from '../scenario/check.ts';
import { parts } from '../scenario/check-parts.ts';
import type { Scenario } from '../scenario/instance.ts';
import type { Leave } from '../scenario/leaves.ts';
import { BeyondAsked, type BeyondState } from './beyond.ts';
import { NAMED } from './condition.ts';
import { FirstStep, type Step } from './first-step.ts';
import { type FoundWords, wordsIn } from './found-words.ts';
import type { Moved } from './off-rows.ts';
import { RowSet, type Sql, type Written } from './row-set.ts';

/**
 * `held` of `of` parts hold: the parts of a top-level `all`, else the check itself. A part that asks for nothing to be there counts once
 * another holds: before anything is written, that nothing wrong is written is nobody's doing.
 */
export interface Measure {
  holds: boolean;
  held: number;
  of: number;
  /** The places of the parts that are open. */
  open: readonly number[];
}

type RowCheck = Extract<Check, { some: string } | { none: string } | { count: string }>;

/** The table of names, empty. Where one CRM is begun again and again, it is made before: a table that comes and goes is dear. */
export function makeNames(sql: Sql): void {
  sql.run(
    `CREATE TABLE IF NOT EXISTS ${NAMED} (name TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (name, id)) WITHOUT ROWID`,
  );
}

export class CheckEvaluator {
  readonly #sql: Sql;
  readonly #names = new Map<string, RowSet>();
  /** By what they look for: a list that stands in several checks is kept once. */
  readonly #rows = new Map<string, RowSet>();
  readonly #steps = new Map<string, FirstStep>();
  readonly #keys = new WeakMap<Check, string>();
  #beyond: BeyondAsked;
  readonly #leaves: readonly Leave[];

  /** `checks`: all that will be asked for; steps that came before are not known to checks that come later. */
  /** `changed`: what another run of this scenario knew of what was changed beyond; this one goes on from it. */
  constructor(
    sql: Sql,
    names: Scenario['names'],
    checks: readonly Check[],
    leaves: readonly Leave[] = [],
    changed?: BeyondState,
  ) {
    this.#sql = sql;
    this.#leaves = leaves;
    this.#beyond = new BeyondAsked(leaves, this.#isNamed, changed);
    makeNames(sql);
    for (const [name, { of, where }] of Object.entries(names)) {
      if (!isTableName(of)) continue;
      const named = new RowSet(sql, of, where);
      this.#names.set(name, named);
      for (const id of named.ids) this.#name(name, id);
    }
    for (const { check } of checks.flatMap((each) => [...parts(each)])) this.#prepare(check);
  }

  /** What was changed beyond what the scenario lets change. */
  get beyond(): BeyondAsked {
    return this.#beyond;
  }

  /** What this answers takes it back to how it stands now; the table of names goes back with the database. */
  mark(): () => void {
    const all = [...this.#names.values(), ...this.#rows.values(), ...this.#steps.values()].map((each) => each.mark());
    const { state } = this.#beyond;
    return () => {
      for (const back of all) back();
      this.#beyond = new BeyondAsked(this.#leaves, this.#isNamed, state);
    };
  }

  /** After each step: what it wrote, and the step itself. @returns what moved of that which is changed beyond */
  see(written: Written, step: Step, touched: readonly Touched[] = []): Moved {
    this.look(written);
    for (const first of this.#steps.values()) first.see(step);
    return this.#beyond.see(touched);
  }

  /** What was written beside a step, such as a message that arrived. */
  look(written: Written): void {
    const renamed = new Map<string, ReadonlySet<string>>();
    // In the order of the file: a name may be made of the names above it.
    for (const [name, named] of this.#names) {
      const moved = named.update(written, renamed);
      renamed.set(name, moved);
      for (const id of moved) this.#name(name, id);
    }
    for (const rows of this.#rows.values()) rows.update(written, renamed);
  }

  /** The row that a name stands for, the first where there are several; undefined while there is none. */
  named(name: string): string | undefined {
    return [...(this.#names.get(name)?.ids ?? [])].sort()[0];
  }

  measure(check: Check): Measure {
    const all = 'all' in check ? check.all : [check];
    const holding = all.map((part) => this.holds(part));
    const holds = holding.every(Boolean);
    const begun = holds || all.some((part, i) => holding[i] && !holdsOfNothing(part));
    const open = all.flatMap((_, i) => (begun && holding[i] ? [] : [i]));
    return { holds, held: all.length - open.length, of: all.length, open };
  }

  holds(check: Check): boolean {
    if ('all' in check) return check.all.every((part) => this.holds(part));
    if ('any' in check) return check.any.some((part) => this.holds(part));
    if ('not' in check) return !this.holds(check.not);
    if ('some' in check) return this.#count(check) > 0;
    if ('none' in check) return this.#count(check) === 0;
    if ('count' in check) return inBounds(this.#count(check), check);
    if ('beyond' in check) return this.#beyond.size > 0;
    if ('step' in check) return this.#firstStep(check) !== undefined;
    const [first, then] = check.before.map((part) => this.#firstStep(part));
    return first !== undefined && then !== undefined && first < then;
  }

  /** Where a check that reads free text found its words: of the first rows that fit, by reference. */
  wordsFound(check: Check): FoundWords[] {
    return [...parts(check)].flatMap(({ check: part }) => {
      if (!isRowCheck(part)) return [];
      const { table, where } = rowsOf(part);
      const rows = this.#rows.get(this.#keyOf(part));
      return rows && isTableName(table) ? wordsIn(this.#sql, table, where ?? {}, rows.ids) : [];
    });
  }

  #prepare(check: Check): void {
    if ('step' in check) {
      const key = JSON.stringify(['step', check]);
      this.#keys.set(check, key);
      if (!this.#steps.has(key)) this.#steps.set(key, new FirstStep(check));
    } else if (isRowCheck(check)) {
      const { table, where } = rowsOf(check);
      const key = JSON.stringify(['rows', table, where]);
      this.#keys.set(check, key);
      // An unknown table has no rows.
      if (isTableName(table) && !this.#rows.has(key)) this.#rows.set(key, new RowSet(this.#sql, table, where));
    }
  }

  #count(check: RowCheck): number {
    return this.#rows.get(this.#keyOf(check))?.size ?? 0;
  }

  #firstStep(check: StepCheck): number | undefined {
    return this.#steps.get(this.#keyOf(check))?.step(this.#isNamed);
  }

  #keyOf(check: Check): string {
    const key = this.#keys.get(check);
    if (key === undefined) throw new Error('This check was not among those that the evaluator was made with.');
    return key;
  }

  readonly #isNamed = (name: string, id: Cell): boolean =>
    typeof id === 'string' && (this.#names.get(name)?.ids.has(id) ?? false);

  /** The table of names follows the sets. */
  #name(name: string, id: string): void {
    if (this.#isNamed(name, id)) this.#sql.run(`INSERT OR IGNORE INTO ${NAMED} (name, id) VALUES (?, ?)`, [name, id]);
    else this.#sql.run(`DELETE FROM ${NAMED} WHERE name = ? AND id = ?`, [name, id]);
  }
}

/** True of a check that an empty CRM and an empty log fulfil: no row of that kind, no such step. */
function holdsOfNothing(check: Check): boolean {
  if ('all' in check) return check.all.every(holdsOfNothing);
  if ('any' in check) return check.any.some(holdsOfNothing);
  if ('not' in check) return !holdsOfNothing(check.not);
  if ('count' in check) return inBounds(0, check);
  return 'none' in check;
}

const isRowCheck = (check: Check): check is RowCheck => 'some' in check || 'none' in check || 'count' in check;

function rowsOf(check: RowCheck): { table: string; where: Record<string, Matcher> | undefined } {
  const table = 'some' in check ? check.some : 'none' in check ? check.none : check.count;
  return { table, where: check.where };
}

const inBounds = (
  count: number,
  check: { is?: number | undefined; 'at-least'?: number | undefined; 'at-most'?: number | undefined },
): boolean =>
  (check.is ?? count) === count &&
  count >= (check['at-least'] ?? 0) &&
  count <= (check['at-most'] ?? Number.POSITIVE_INFINITY);
