/**
 * Owns the door of every command: what was given is cleaned, and each field gets the checks of its kind before a handler sees it:
 * missing, no date, not on the list, no such record. Handlers keep what is special. Never changes the CRM.
 */
import { type TableName, tableOf } from '../record/catalogue.ts';
import { type CellFault, cleanCell, faultOf } from '../record/cell.ts';
import type { Cell } from '../record/column.ts';
import type { Lookup } from '../record/names.ts';
import { rowOf } from './define.ts';
import { type CheckedOf, type Field, type Fields, isGroup, type Shape } from './fields.ts';

type Cells = Record<string, Cell>;
/** An input as handlers get it: every field is there, those of a group when they were given. */
export type Cleaned = CheckedOf<Shape>;
/** What is wrong with one field: its path in the input (empty for the command as a whole), and a sentence for the learner. */
export interface Fault extends CellFault {
  path: string[];
}
/** What the door asks of a CRM: the sandbox's date, and the rows there are. */
export interface Records {
  today: string;
  lookup: Lookup;
}

/** An input that fits the command (misfits.ts), cleaned. A missing text is '' where one is needed, so that sentences can be said of it. */
export function cleaned(shape: Shape, input: Readonly<Record<string, unknown>>): Cleaned {
  return Object.fromEntries(
    Object.entries(shape).map(([name, member]) => {
      if (!isGroup(member)) return [name, cleanField(member, input[name] as Cell | undefined)];
      const given = input[name] as Record<string, Cell | undefined>;
      const cells = Object.entries(member.fields)
        .filter(([field, { needed }]) => given[field] !== undefined || (needed && member.role === 'whole'))
        .map(([field, part]) => [field, cleanField(part, given[field])]);
      return [name, Object.fromEntries(cells)];
    }),
  );
}

const cleanField = ({ column, needed }: Field, value: Cell | undefined): Cell =>
  cleanCell(column, value ?? null) ?? (needed && column.kind !== 'number' && !column.unless ? '' : null);

/** Everything that is wrong with the fields of a cleaned input. Without a CRM: what can be told from the command alone. */
export function faultsOf(shape: Shape, input: Cleaned, records?: Records): Fault[] {
  const about = rowOf(shape, input);
  return Object.entries(shape).flatMap(([name, member]): Fault[] => {
    if (!isGroup(member)) return faultsIn({ [name]: member }, input as Cells, [], records);
    const cells = input[name] as Cells;
    const given = Object.entries(member.fields).filter(([field]) => Object.hasOwn(cells, field));
    const before = member.role === 'changes' && about ? records?.lookup(about.table, about.id) : undefined;
    const waived = Object.fromEntries(
      given.map(([field, { column }]) => [field, isTicked(column.unless, cells) ?? isTicked(column.unless, before)]),
    );
    return faultsIn(Object.fromEntries(given), cells, [name], records, waived);
  });
}

/** Whether the tick is set in this row; undefined when the row does not say. */
const isTicked = (tick: string | undefined, row: Readonly<Cells> | undefined): boolean | undefined =>
  tick === undefined || row?.[tick] === undefined ? undefined : row[tick] === 1;

function faultsIn(
  fields: Fields,
  cells: Cells,
  path: string[],
  records?: Records,
  waived: Readonly<Record<string, boolean | undefined>> = {},
): Fault[] {
  return Object.entries(fields).flatMap(([field, part]) => {
    const fault = faultIn(waived[field] ? { ...part, needed: false } : part, cells[field] ?? null, records);
    return fault ? [{ path: [...path, field], ...fault }] : [];
  });
}

function faultIn({ role, column, needed, why }: Field, value: Cell, records?: Records): CellFault | undefined {
  if (value === null || value === '') {
    const says = [`${column.label} is missing.`, (column.unless ? undefined : column.format?.looks) ?? why]
      .filter(Boolean)
      .join(' ');
    return needed ? { kind: 'missing', says } : undefined;
  }
  if (column.kind !== 'reference') return faultOf(column, value, records?.today);
  const table = column.table as TableName;
  const { prefix, noun } = tableOf(table);
  // A reference says what it is of; one of another kind would be looked for in the wrong table for good.
  if (role === 'makes' && !String(value).startsWith(`${prefix}-`))
    return {
      says: `${column.label}: “${value}” cannot be one. It begins with ${prefix}-, as every reference of a ${noun} does.`,
    };
  return role === 'makes' || !records || records.lookup(table, String(value))
    ? undefined
    : { says: `There is no ${noun} ${value}.` };
}
