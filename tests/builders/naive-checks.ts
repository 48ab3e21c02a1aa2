/**
 * Owns what a scenario's checks mean, said without a database: every row and every step is looked at, each time.
 * Must never share code with the evaluation in SQL, but for the comparing of texts; it is what that is held against.
 */
import { realWords } from '../../src/engine/kernel/real-words.ts';
import { speaksOf } from '../../src/engine/kernel/speaks-of.ts';
import { fold, mentions } from '../../src/engine/kernel/text.ts';
import { isTableName, tableOf } from '../../src/engine/record/catalogue.ts';
import type { Cell } from '../../src/engine/record/column.ts';
import type { Check, Matcher, StepCheck } from '../../src/engine/scenario/check.ts';
import type { Scenario } from '../../src/engine/scenario/instance.ts';

export interface NaiveFacts {
  rows(table: string): readonly Record<string, Cell>[];
  steps: readonly { step: number; outcome: string; command: { name: string; input: unknown } }[];
  names: Scenario['names'];
}

export function naively(summary: NaiveFacts, check: Check): boolean {
  if ('all' in check) return check.all.every((part) => naively(summary, part));
  if ('any' in check) return check.any.some((part) => naively(summary, part));
  if ('not' in check) return !naively(summary, check.not);
  if ('step' in check) return firstStep(summary, check) < Number.POSITIVE_INFINITY;
  if ('before' in check) {
    const [first, then] = check.before.map((part) => firstStep(summary, part)) as [number, number];
    return first < then && then < Number.POSITIVE_INFINITY;
  }
  if ('some' in check) return fitting(summary, check.some, check.where).length > 0;
  if ('none' in check) return fitting(summary, check.none, check.where).length === 0;
  // What is beyond is told by a story's own tests.
  if ('beyond' in check) return false;
  const count = fitting(summary, check.count, check.where).length;
  const { is = count, 'at-least': least = count, 'at-most': most = count } = check;
  return count === is && count >= least && count <= most;
}

function fitting(summary: NaiveFacts, table: string, where: Record<string, Matcher> = {}): Record<string, Cell>[] {
  return summary
    .rows(table)
    .filter((row) =>
      Object.entries(where).every(([field, matcher]) =>
        fits(summary, row[field] ?? null, matcher, isFreeText(table, field)),
      ),
    );
}

const firstStep = (summary: NaiveFacts, check: StepCheck): number =>
  summary.steps.find(
    ({ command, outcome }) =>
      command.name === check.step &&
      outcome === (check.outcome ?? outcome) &&
      Object.entries(check.with ?? {}).every(([field, matcher]) => {
        const value = (command.input as Record<string, unknown>)[field];
        const cell = typeof value === 'string' || typeof value === 'number' ? value : null;
        return fits(summary, cell, matcher, true);
      }),
  )?.step ?? Number.POSITIVE_INFINITY;

/** Picks are words too; ids, references, days and months are not. */
function isFreeText(table: string, field: string): boolean {
  const kind = isTableName(table) ? tableOf(table).columns[field]?.kind : undefined;
  return kind === 'text' || kind === 'pick';
}

function fits(summary: NaiveFacts, value: Cell, matcher: Matcher, freeText: boolean): boolean {
  const same = (wanted: Cell): boolean =>
    freeText && typeof value === 'string' && typeof wanted === 'string'
      ? fold(value) === fold(wanted)
      : value === wanted;
  if (typeof matcher === 'string' && matcher.startsWith('$')) {
    const named = summary.names[matcher.slice(1)];
    return named !== undefined && fitting(summary, named.of, named.where).some((row) => row['id'] === value);
  }
  if (typeof matcher !== 'object' || matcher === null) return same(matcher);
  if ('is-not' in matcher) return !same(matcher['is-not']);
  if ('one-of' in matcher) return matcher['one-of'].some(same);
  if ('none-of' in matcher) return !matcher['none-of'].some(same);
  if ('filled' in matcher) return [null, ''].includes(value as string) !== matcher.filled;
  if ('mentions' in matcher) return mentions(String(value ?? ''), matcher.mentions);
  if ('speaks-of' in matcher) return speaksOf(matcher['speaks-of'], String(value ?? ''));
  if ('real-words' in matcher) return realWords(String(value ?? '')) >= matcher['real-words'];
  // Told by tests of its own: it needs the row.
  if ('file-name' in matcher) return false;
  if ('like' in matcher) return isLike(String(value ?? ''), matcher.like);
  if (value === null) return false;
  return 'at-least' in matcher ? value >= matcher['at-least'] : value <= matcher['at-most'];
}

/** Sign by sign, without a pattern. */
const isLike = (text: string, form: string): boolean =>
  text.length === form.length &&
  Array.from({ length: form.length }, (_, i) => i).every((i) =>
    form[i] === '#' ? '0123456789'.includes(text[i] as string) : form[i] === text[i],
  );
