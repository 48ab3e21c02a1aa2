/**
 * Owns what was typed with a step, and what stood where it wrote, as its sentences say it, and whose it is: the person's, or the agency's
 * (record/whose.ts). Must never take what it is given for what a command asks for: a refused one holds anything.
 */
import { isGroup } from '../command/fields.ts';
import { commands } from '../command/registry.ts';
import { STAYS_EMPTIED } from '../crm/erase/what-goes.ts';
import { isDay, sayDay } from '../kernel/date.ts';
import type { Change, Entry } from '../log/entry.ts';
import { isTableName, labelOf, type TableName, tableOf, tables } from '../record/catalogue.ts';
import { isMonth, sayMonth } from '../record/formats.ts';
import { isReference, type Lookup } from '../record/names.ts';
import { isParticular } from '../record/whose.ts';
import { isWord } from '../record/without-words.ts';
import { shown } from './change-marks.ts';
import type { Particular } from './figure-without.ts';

/** The longest first, so that of two that begin alike the whole one is taken. */
export function typedWith({ command, changes }: Pick<Entry, 'command' | 'changes'>): string[] {
  const shape = commands.get(command.name)?.shape ?? {};
  const given = Object.entries(command.input).flatMap(([name, value]) => {
    const member = shape[name];
    if (!member) return textsIn(value);
    if (!isGroup(member)) return member.column.kind === 'text' ? textsIn(value) : [];
    return Object.entries(Object(value) as object).flatMap(([field, cell]) =>
      (member.fields[field]?.column.kind ?? 'text') === 'text' ? textsIn(cell) : [],
    );
  });
  const said = [...given, ...changes.filter(isTyped).flatMap(({ from, to }) => [...textsIn(from), ...textsIn(to)])];
  // The full stop of a text is not said within a sentence.
  const words = said.map((text) => text.trim().replace(/[.!?,;:]+$/, '')).filter((text) => text.length > 1);
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

/**
 * What else a step wrote into rows that go and is the person's own: choices, numbers, ticks and what they refer to; the longest first. What
 * the agency made of the record stays: its state, under which rule, until when, who has it, in which folder, what kind of paper it was.
 */
export const particularsIn = (
  { changes }: Pick<Entry, 'changes'>,
  theirs: ReadonlySet<string>,
  lookup: Lookup,
): Particular[] =>
  changes
    .filter(
      ({ table, id, field }) =>
        theirs.has(id) && isTableName(table) && !STAYS_EMPTIED.has(table) && isOwn(table, field),
    )
    .flatMap((change) => cellsOf(change, lookup))
    .toSorted((a, b) => b.value.length - a.value.length);

/** What was chosen for an act of the agency's, as it is quoted: days, numbers and picks. A day that was mistyped is one that was chosen. */
export const agencysIn = ({ command, changes }: Pick<Entry, 'command' | 'changes'>, lookup: Lookup): string[] => {
  const shape = commands.get(command.name)?.shape ?? {};
  const given = Object.entries(command.input).flatMap(([name, value]) => {
    const member = shape[name];
    if (!member) return [];
    if (!isGroup(member)) return isActs(member.column.kind, isAnybodys(name)) ? figuresIn(value) : [];
    return Object.entries(Object(value) as object).flatMap(([field, cell]) =>
      isActs(member.fields[field]?.column.kind, isParticular(member.table, field)) ? figuresIn(cell) : [],
    );
  });
  const written = changes.flatMap((change) =>
    isTableName(change.table) &&
    isActs(tableOf(change.table).columns[change.field]?.kind, isParticular(change.table, change.field))
      ? cellsOf(change, lookup).map(({ value }) => value)
      : [],
  );
  return [...new Set([...given, ...written])];
};

const cellsOf = ({ table, field, from, to }: Change, lookup: Lookup): Particular[] =>
  [from, to]
    .filter((cell) => cell !== null)
    .map((cell) => ({ label: labelOf(table as TableName, field), value: shown(table, field, cell, lookup) }));

/** A member that is no part of a row has a name alone: what is somebody's in any table counts as theirs. */
const isAnybodys = (name: string): boolean =>
  (Object.keys(tables) as TableName[]).some(
    (table) => Object.hasOwn(tableOf(table).columns, name) && isParticular(table, name),
  );
const isActs = (kind: string | undefined, isTheirs: boolean): boolean =>
  !isTheirs && kind !== undefined && kind !== 'text' && kind !== 'reference';

/** Digits, and at most one word among them: “31 Febr 2027”. Whatever else is typed into a day may be anybody's words. */
const figuresIn = (value: unknown): string[] =>
  typeof value === 'string' && /^(?=.*\d)[\d\s.,/-]*(?:[a-z]{3,9}\.?)?[\d\s.,/-]*$/i.test(value)
    ? [isDay(value) ? sayDay(value) : value]
    : [];

const isOwn = (table: string, field: string): boolean =>
  field !== '' &&
  isTableName(table) &&
  !isWord(table, field) &&
  (tableOf(table).columns[field]?.kind === 'reference'
    ? !AGENCYS.has(tableOf(table).columns[field]?.table ?? '')
    : isParticular(table, field));
const AGENCYS: ReadonlySet<string> = new Set(['staff', 'role', 'retention_rule', 'folder']);

/** Days of what the agency did stay: they are what was decided, and say of nobody who it was. */
const isTyped = ({ table, field }: Change): boolean =>
  isTableName(table) &&
  isWord(table, field) &&
  (tableOf(table).columns[field]?.kind === 'text' || isParticular(table, field));

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  if (typeof value !== 'string' || value.split(/[\s,]+/).every(isReference)) return [];
  return [isDay(value) ? sayDay(value) : isMonth(value) ? sayMonth(value) : value];
};
