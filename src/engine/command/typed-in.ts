/**
 * Owns which cells of an input are words that somebody typed: a sentence repeats them as they are, and puts no names into them.
 * Must never change a reference that a field holds, nor a list of them: those the program speaks of.
 */
import type { Cell, Column } from '../record/column.ts';
import { namesIn } from '../record/name-list.ts';
import { asTyped, isReference } from '../record/names.ts';
import type { Cleaned } from './door.ts';
import { isGroup, type Shape } from './fields.ts';

/** The input with its typed words marked, for the sentence alone. */
export function typedIn(shape: Shape, input: Cleaned): Cleaned {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const member = shape[name];
      if (!member) return [name, value];
      if (!isGroup(member)) return [name, markedIn(member.column, value as Cell)];
      const cells = Object.entries(value as Record<string, Cell>).map(([field, cell]) => {
        const column = member.fields[field]?.column;
        return [field, column ? markedIn(column, cell) : cell];
      });
      return [name, Object.fromEntries(cells)];
    }),
  );
}

const markedIn = (column: Column, cell: Cell): Cell =>
  typeof cell !== 'string' || column.kind !== 'text' || isListOfRows(column, cell) ? cell : asTyped(cell);

/** Rows that were chosen travel in one text, a reference on each line. */
const isListOfRows = (column: Column, cell: string): boolean =>
  column.lines === true && namesIn(cell).every(isReference);
