/**
 * Owns which steps of a checked log count against a criterion: one that walked into a trap which stood to the end, one after which a goal of it
 * held no more, and the last that worked on what a goal of it asks for and did not make it hold. Pure, by what the scenario's own checks look
 * at. Must never weigh them, nor evaluate a check: what held and what did not stands in the log.
 */
import type { Change, Entry } from '../../engine/log/entry.ts';
import { isShown } from '../../engine/log/held.ts';
import { isTableName, tableOf } from '../../engine/record/catalogue.ts';
import type { Check, Matcher } from '../../engine/scenario/check.ts';
import { parts } from '../../engine/scenario/check-parts.ts';
import type { Scenario } from '../../engine/scenario/instance.ts';
import type { Content } from '../../evidence/bundle/schema.ts';

/** A step, and why it is here, in a sentence. */
export interface AgainstStep {
  step: number;
  says: string;
  why: string;
}
export type Asked = Pick<Scenario, 'goals' | 'traps' | 'capture'>;
type Judged = Pick<Content, 'goals' | 'log' | 'traps'>;

/** In the order of the steps; of one step one thing is said. */
export function stepsAgainst({ goals, log, traps }: Judged, criterion: string, asked: Asked): AgainstStep[] {
  const own = goals.filter(({ criteria }) => criteria.includes(criterion));
  const open = own.filter((goal) => !isShown(goal));
  const looksOfGoal = (id: string) => looksOf(asked.goals.find((goal) => goal.id === id)?.holds);
  const about = own.flatMap(({ id }) => looksOfGoal(id));
  const found = new Map<number, AgainstStep>();
  const put = (entry: Entry | undefined, why: string) => {
    if (entry && !found.has(entry.step)) found.set(entry.step, { step: entry.step, says: entry.says, why });
  };
  for (const { id, says } of traps) {
    const entry = standing(log, id);
    if (entry && speaksTo(entry, id, { criterion, about, asked })) put(entry, `${says} It stood so at the end.`);
  }
  for (const { id, says } of open) {
    const lost = log.findLast((entry) => entry.lost.includes(id));
    put(lost, `After it this did not hold any more: ${says}`);
    if (!lost) put(lastAt(log, looksOfGoal(id)), `The last that was done about this, which does not hold: ${says}`);
  }
  return [...found.values()].sort((a, b) => a.step - b.step);
}

/** The step that walked into the trap last, where nothing has put it right since. */
function standing(log: readonly Entry[], trap: string): Entry | undefined {
  const last = log.findLast(({ sprung, righted }) => sprung.includes(trap) || righted.includes(trap));
  return last?.sprung.includes(trap) ? last : undefined;
}

/** By what the trap looks at, or by what the scenario takes a figure of for this criterion. */
function speaksTo(
  { command }: Entry,
  trap: string,
  { criterion, about, asked }: { criterion: string; about: readonly Look[]; asked: Asked },
): boolean {
  const looks = looksOf(asked.traps.find(({ id }) => id === trap)?.when);
  if (looks.some((look) => about.some((goal) => isSame(look, goal)))) return true;
  return asked.capture.some(
    (figure) =>
      figure.criteria.includes(criterion) &&
      ('righted' in figure ? figure.righted === trap : figure.step === command.name),
  );
}

/** The rows that a check looks at, and which of their fields; none: whether there is such a row. */
interface Look {
  table: string;
  /** By `id` or a reference: whose rows these are. A name that is looked up stands for itself. */
  whose: ReadonlyMap<string, ReadonlySet<string>>;
  fields: readonly string[];
}

const looksOf = (check: Check | undefined): Look[] =>
  check ? [...parts(check)].flatMap(({ check: part }) => lookOf(part) ?? []) : [];

function lookOf(check: Check): Look | undefined {
  const table =
    'some' in check ? check.some : 'none' in check ? check.none : 'count' in check ? check.count : undefined;
  if (table === undefined) return undefined;
  const where = Object.entries(('where' in check && check.where) || {});
  const whose = where.flatMap(([field, matcher]): [string, ReadonlySet<string>][] => {
    const names = pointsAtRow(table, field) ? namesIn(matcher) : undefined;
    return names ? [[field, new Set(names)]] : [];
  });
  return { table, whose: new Map(whose), fields: where.map(([field]) => field).filter((field) => field !== 'id') };
}

const pointsAtRow = (table: string, field: string): boolean =>
  field === 'id' || (isTableName(table) && tableOf(table).columns[field]?.kind === 'reference');

function namesIn(matcher: Matcher): string[] | undefined {
  if (typeof matcher === 'string') return [matcher];
  if (typeof matcher !== 'object' || matcher === null || !('one-of' in matcher)) return undefined;
  return matcher['one-of'].filter((one) => typeof one === 'string');
}

function isSame(one: Look, other: Look): boolean {
  if (one.table !== other.table) return false;
  for (const [field, names] of one.whose) if (other.whose.get(field)?.isDisjointFrom(names)) return false;
  return (
    one.fields.length === 0 || other.fields.length === 0 || one.fields.some((field) => other.fields.includes(field))
  );
}

/** The last step that wrote where one of them looks. */
const lastAt = (log: readonly Entry[], looks: readonly Look[]): Entry | undefined =>
  log.findLast(
    ({ outcome, changes }) =>
      outcome === 'done' &&
      [...Map.groupBy(changes, ({ table, id }) => `${table}:${id}`).values()].some((row) =>
        looks.some((look) => isAt(row, look)),
      ),
  );

function isAt(row: readonly Change[], { table, whose, fields }: Look): boolean {
  const [first] = row;
  if (first?.table !== table) return false;
  const isOf = ([field, names]: [string, ReadonlySet<string>]) =>
    names.has(String(field === 'id' ? first.id : row.findLast((change) => change.field === field)?.to));
  return [...whose].every(isOf) && (fields.length === 0 || row.some(({ field }) => fields.includes(field)));
}
