/**
 * Owns what a sentence says where a field that is needed was left empty: “(no release date)”, in place of a hole. Only a refused try has one.
 * Must never be given to a handler.
 */

import { nounOf } from '../record/catalogue.ts';
import type { Cell, Column } from '../record/column.ts';
import type { Cleaned } from './door.ts';
import { type Field, isGroup, type Shape } from './fields.ts';

function blanksSaid(shape: Shape, input: Cleaned): Cleaned {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const member = shape[name];
      if (!member) return [name, value];
      if (!isGroup(member)) return [name, said(member, value as Cell)];
      const cells = Object.entries(value as Record<string, Cell>).map(([field, cell]) => {
        const of = member.fields[field];
        return [field, of ? said(of, cell) : cell];
      });
      return [name, Object.fromEntries(cells)];
    }),
  );
}

const said = ({ needed, column }: Field, cell: Cell): Cell =>
  needed && column.kind !== 'flag' && !column.unless && (cell === null || cell === '')
    ? `(no ${nameOf(column)})`
    : cell;

const nameOf = ({ label, table }: Column): string => (table ? nounOf(table) : label.toLowerCase());

/** The sentence of a command, about this input. */
export const sentenceOf = ({ says, shape }: Spoken, input: Cleaned): string =>
  // Some put a name into brackets of their own.
  says(blanksSaid(shape, input)).replace(/\((\(no [^()]*\))\)/g, '$1');
interface Spoken {
  shape: Shape;
  says(input: Cleaned): string;
}
