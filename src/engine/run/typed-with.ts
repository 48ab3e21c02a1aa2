/**
 * Owns what was typed with a step, and what stood where it wrote, as its sentences say it: texts and days. References, choices and numbers
 * are no words of a person (record/without-words.ts). Must never take what it is given for what a command asks for: a refused one holds anything.
 */
import { isGroup } from '../command/fields.ts';
import { commands } from '../command/registry.ts';
import { STAYS_EMPTIED } from '../crm/erase/what-goes.ts';
import { isDay, sayDay } from '../kernel/date.ts';
import type { Change, Entry } from '../log/entry.ts';
import { isTableName, labelOf, type TableName, tableOf } from '../record/catalogue.ts';
import { isMonth, sayMonth } from '../record/formats.ts';
import { isReference, type Lookup } from '../record/names.ts';
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
 * What else a step wrote into rows that go: choices, numbers, ticks and what they refer to; the longest first. What the agency made of the
 * record stays: its state, under which rule, who has it, in which folder.
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
    .flatMap(({ table, field, from, to }) =>
      [from, to]
        .filter((cell) => cell !== null)
        .map((cell) => ({ label: labelOf(table as TableName, field), value: shown(table, field, cell, lookup) })),
    )
    .toSorted((a, b) => b.value.length - a.value.length);

const isOwn = (table: string, field: string): boolean =>
  field !== '' &&
  isTableName(table) &&
  !isWord(table, field) &&
  !(table === 'candidate' && field === 'state') &&
  !AGENCYS.has(tableOf(table).columns[field]?.table ?? '');
const AGENCYS: ReadonlySet<string> = new Set(['staff', 'role', 'retention_rule', 'folder']);

/** A row that stays keeps its days: they say when the agency did something. */
const isTyped = ({ table, field }: Change): boolean =>
  isTableName(table) &&
  isWord(table, field) &&
  !(STAYS_EMPTIED.has(table) && tableOf(table).columns[field]?.kind !== 'text');

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  if (typeof value !== 'string' || value.split(/[\s,]+/).every(isReference)) return [];
  return [isDay(value) ? sayDay(value) : isMonth(value) ? sayMonth(value) : value];
};
