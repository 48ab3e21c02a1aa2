/**
 * Owns whether what was given has the form that a command asks for: its names, and the kinds of their values. A log, a pack and a
 * tutor's file are all read by it. Never asks whether a value is right: that is a refusal with words of its own (door.ts).
 * By hand, since every step of the first usable CRM goes through it, and a library of schemas would weigh more than all commands.
 */
import { referencePattern } from '../kernel/ids.ts';
import { type TableName, tableOf } from '../record/catalogue.ts';
import type { Column } from '../record/column.ts';
import { type Field, type Group, isGroup, type Shape } from './fields.ts';

export interface Misfit {
  /** Where it stands in the input; empty for the input as a whole. */
  path: string[];
  /** `unknown`: a name the command does not have. `missing`: one it cannot go without. `value`: of another kind. */
  kind: 'unknown' | 'missing' | 'value';
  /** What stands there instead, or should: "a text", "a reference such as CAND-0141". */
  expected: string;
}

const NAMED = 'its fields by name';

/** Everything that is not of the form, in the order of the command's fields, what it does not have last. Empty: it fits. */
export function misfitsOf(shape: Shape, input: unknown, path: string[] = []): Misfit[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return [{ path, kind: input === undefined ? 'missing' : 'value', expected: NAMED }];
  const given = input as Readonly<Record<string, unknown>>;
  const of = (name: string): unknown => (Object.hasOwn(given, name) ? given[name] : undefined);
  const known = Object.entries(shape).flatMap(([name, member]) => memberMisfits(member, of(name), [...path, name]));
  const unknown = Object.keys(given).flatMap((name): Misfit[] =>
    Object.hasOwn(shape, name) ? [] : [{ path: [...path, name], kind: 'unknown', expected: '' }],
  );
  return [...known, ...unknown];
}

export const fits = (shape: Shape, input: unknown): input is Record<string, unknown> =>
  misfitsOf(shape, input).length === 0;

function memberMisfits(member: Field | Group, value: unknown, path: string[]): Misfit[] {
  if (isGroup(member)) return misfitsOf(member.fields, value, path);
  const { role, column } = member;
  // What is left out may be refused by the door, in words; the reference of a new row is nothing a learner types.
  if (role !== 'makes' && (value === undefined || value === null)) return [];
  const expected = expectedOf(column);
  if (isOfKind(column, value)) return [];
  return [{ path, kind: value === undefined ? 'missing' : 'value', expected }];
}

function expectedOf({ kind, table }: Column): string {
  if (kind === 'flag') return '1 for yes or 0 for no';
  if (kind === 'number') return 'a number';
  if (kind === 'reference') return `a reference such as ${tableOf(table as TableName).prefix}-0141`;
  return 'a text';
}

function isOfKind({ kind }: Column, value: unknown): boolean {
  if (kind === 'flag') return value === 0 || value === 1;
  // What is no number is sent as it was typed, so that the refusal can say so.
  if (kind === 'number') return typeof value === 'string' || Number.isFinite(value);
  return typeof value === 'string' && (kind !== 'reference' || referencePattern.test(value));
}
