/**
 * Owns the way between a command's fields and a form: what is asked, what stands there at first, and what is sent. Pure.
 * Must never judge a value; the CRM does.
 */
import { subjectOf } from '../engine/command/define.ts';
import { type Field, isGroup, type Shape } from '../engine/command/fields.ts';
import type { TableName } from '../engine/record/catalogue.ts';
import { formCell, typedCell } from '../engine/record/cell.ts';
import type { Cell } from '../engine/record/column.ts';

export type Cells = Readonly<Record<string, Cell>>;
/** What a form begins from. */
export interface Beginning {
  /** Fields that are known from where the form was opened: whose record, which row. */
  given: Cells;
  /** The row that is changed, as it is stored. */
  before?: Cells | undefined;
  /** Fields that begin with something in them. */
  start?: Cells | undefined;
}

/** The fields that a form asks for, by name, in the order of the command. */
export function askedOf(shape: Shape, given: Cells): Record<string, Field> {
  const all = Object.entries(shape).flatMap(([name, member]) =>
    isGroup(member) ? Object.entries(member.fields) : [[name, member] as const],
  );
  return Object.fromEntries(all.filter(([name, { role }]) => role !== 'makes' && !Object.hasOwn(given, name)));
}

/** What stands in the form before anybody types. A row's own values count only where the form is about that row. */
export function emptyOf(shape: Shape, { given, before, start = {} }: Beginning): Record<string, string> {
  const anew = anewIn(shape);
  return Object.fromEntries(
    Object.entries(askedOf(shape, given)).map(([name, { column }]) => [
      name,
      formCell(column, start[name] ?? (anew.has(name) ? null : before?.[name]) ?? null),
    ]),
  );
}

/** Fields that are said anew, whatever the row has under the same name: of a merge, whose first name is kept. */
const anewIn = (shape: Shape): ReadonlySet<string> =>
  new Set(
    Object.values(shape).flatMap((member) =>
      isGroup(member) && member.role === 'whole' ? Object.keys(member.fields) : [],
    ),
  );

/** What was typed, as the command carries it. Of changes only what differs is sent, of a whole row only what is filled. */
export function inputOf(
  shape: Shape,
  { given, before }: Beginning,
  typed: Readonly<Record<string, string>>,
  made: string,
): Record<string, Cell | Cells> {
  const cell = (name: string, { column }: Field): Cell => typedCell(column, typed[name] ?? '');
  // What nobody asked for is not sent.
  const members = Object.entries(shape).filter(
    ([name, member]) =>
      isGroup(member) || !member.column.asked || Object.hasOwn(given, name) || cell(name, member) !== null,
  );
  return Object.fromEntries(
    members.map(([name, member]): [string, Cell | Cells] => {
      if (isGroup(member)) {
        const cells = Object.entries(member.fields).map(([field, part]) => [field, cell(field, part)] as const);
        const empty = (field: string): Cell => (member.fields[field]?.column.kind === 'flag' ? 0 : null);
        const sent = cells.filter(
          ([field, value]) => value !== ((member.role === 'whole' ? undefined : before?.[field]) ?? empty(field)),
        );
        return [name, Object.fromEntries(sent)];
      }
      if (member.role === 'makes') return [name, made];
      return [name, given[name] ?? cell(name, member)];
    }),
  );
}

/** The table of the row that a form makes; undefined when it makes none. */
export function madeBy(shape: Shape) {
  const subject = subjectOf(shape);
  return Object.values(shape).some((member) => !isGroup(member) && member.role === 'makes')
    ? subject?.table
    : undefined;
}

/** What a form need not ask for, because it was opened on a row: the field that refers to rows of that table. */
export function givenFrom(shape: Shape, table: TableName, id: string): Cells {
  const field = Object.entries(shape).find(
    ([, part]) => !isGroup(part) && part.role !== 'makes' && part.column.table === table,
  )?.[0];
  return field === undefined ? {} : { [field]: id };
}

/** The field of a command that says which message it is done from. */
export const messageField = (shape: Shape): string => Object.keys(givenFrom(shape, 'message', ''))[0] ?? '';
