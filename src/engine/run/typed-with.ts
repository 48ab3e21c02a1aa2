/**
 * Owns what was typed with a step, and what stood where it wrote, as its sentences say it: texts and days. References, choices and numbers
 * are no words of a person (record/without-words.ts). Must never take what it is given for what a command asks for: a refused one holds anything.
 */
import { isGroup } from '../command/fields.ts';
import { commands } from '../command/registry.ts';
import { STAYS_EMPTIED } from '../crm/erase/what-goes.ts';
import { isDay, sayDay } from '../kernel/date.ts';
import type { Change, Entry } from '../log/entry.ts';
import { isTableName, tableOf } from '../record/catalogue.ts';
import { isMonth, sayMonth } from '../record/formats.ts';
import { isReference } from '../record/names.ts';
import { isWord } from '../record/without-words.ts';

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
