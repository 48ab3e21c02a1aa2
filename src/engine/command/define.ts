/**
 * Owns what a command is: a name, its fields, and the sentence for the log. The shape of its input follows from the fields.
 * Never touches the CRM: handlers live in crm/handlers, one per command.
 */
import type { TableName } from '../record/catalogue.ts';
import { type CheckedOf, type Field, type GivenOf, isGroup, type Shape } from './fields.ts';

export type Kind = 'crm' | 'attempt';

export interface CommandSpec<Name extends string = string, K extends Kind = Kind, S extends Shape = Shape> {
  name: Name;
  /** `crm` changes or reads the sandbox CRM; `attempt` moves the attempt itself (phase, hints, figures). */
  kind: K;
  /** A `query` looks and writes nothing but the access log and what is read; a `change` that changes nothing is refused. */
  effect: 'change' | 'query';
  /** What is given with it. Whether something fits it says misfits.ts; what is wrong with a value, the door. */
  shape: S;
  /** What is tried, as a task is written: "Save a new candidate record". References in it are given their names later. */
  says(input: CheckedOf<S>): string;
  /** Carries the types only; never set. */
  types?: { given: GivenOf<S>; checked: CheckedOf<S> };
}

const made = <Name extends string, K extends Kind, S extends Shape>(
  name: Name,
  kind: K,
  shape: S,
  says: (input: CheckedOf<S>) => string,
  effect: CommandSpec['effect'] = 'change',
): CommandSpec<Name, K, S> => ({ name, kind, effect, shape, says });

/** A command of the sandbox CRM. Names of fields are as in the catalogue, wherever a field is a column. */
export const command = <Name extends string, S extends Shape>(
  name: Name,
  shape: S,
  says: (input: CheckedOf<S>) => string,
): CommandSpec<Name, 'crm', S> => made(name, 'crm', shape, says);

/** A command of the sandbox CRM that only looks. It is a step like any other, for what was looked for and read is evidence too. */
export const query = <Name extends string, S extends Shape>(
  name: Name,
  shape: S,
  says: (input: CheckedOf<S>) => string,
): CommandSpec<Name, 'crm', S> => made(name, 'crm', shape, says, 'query');

/** A command that moves the attempt, or only reads at it; the machine knows each by its name. */
export const attemptCommand = <Name extends string, S extends Shape>(
  name: Name,
  shape: S,
  says: (input: CheckedOf<S>) => string,
  effect: CommandSpec['effect'] = 'change',
): CommandSpec<Name, 'attempt', S> => made(name, 'attempt', shape, says, effect);

/** The table of the row that a command is about: the one it makes, else the first that it names. */
export function subjectOf(shape: Shape): { field: string; table: TableName } | undefined {
  const fields = Object.entries(shape).filter((entry): entry is [string, Field] => !isGroup(entry[1]));
  const [field, found] =
    fields.find(([, { role }]) => role === 'makes') ?? fields.find(([, { role }]) => role === 'row') ?? [];
  return field && found ? { field, table: found.column.table as TableName } : undefined;
}

/** The row whose form the learner filled in: refusals are shown there, and figures point at it. */
export function rowOf(
  shape: Shape,
  input: Readonly<Record<string, unknown>>,
): { table: TableName; id: string } | undefined {
  const subject = subjectOf(shape);
  if (!subject) return undefined;
  const id = input[subject.field];
  return typeof id === 'string' && id !== '' ? { table: subject.table, id } : undefined;
}
