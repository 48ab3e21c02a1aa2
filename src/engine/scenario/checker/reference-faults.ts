/** Owns whether a reference leads to a row of its table that is there, and whether that of a new row is free. */

import { nearest } from '../../kernel/nearest.ts';
import { shortened } from '../../kernel/phrases.ts';
import { isTableName, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Column } from '../../record/column.ts';
import { meantWord } from '../../yaml/shape-words.ts';
import { freeReference, type Ground } from './ground.ts';

/** `row`: it will stand in the CRM. `compared`: a check looks for it. `given`: a step gives it. */
export type Use = 'row' | 'compared' | 'given';

export interface ValueFault {
  code: string;
  says: string;
  nearest?: string;
}

export const quoted = (value: unknown): string => {
  const text = String(value);
  return `“${shortened(text, 60)}”`;
};

const isAbout = (column: Column): boolean => column.kind === 'reference';

/** A `$name` of nobody, or of a row of another table. */
export function nameFault(field: string, column: Column, value: string, ground: Ground): ValueFault | undefined {
  if (value.includes(' ')) {
    // Several rows in one field, such as cards in their order.
    for (const one of value.split(/\s+/)) {
      const fault = one.startsWith('$') ? nameFault(field, column, one, ground) : undefined;
      if (fault) return fault;
    }
    return undefined;
  }
  const named = ground.names.get(value.slice(1));
  if (!named) {
    const near = nearest(value.slice(1), ground.names.keys());
    return {
      code: 'unknown-name',
      says: `${quoted(value)} names nobody; expected: a name under people, mail or names${meantWord(near && `$${near}`)}`,
      ...(near && { nearest: `$${near}` }),
    };
  }
  return isAbout(column) && column.table !== named.table && isTableName(named.table)
    ? {
        code: 'wrong-table',
        says: `${quoted(value)} is a ${tableOf(named.table).noun}; expected: a ${tableOf(column.table as TableName).noun} in ${quoted(field)}`,
      }
    : undefined;
}

/** A reference of another table, of no form, or of a row that is not there. */
export function referenceFault(
  field: string,
  table: TableName,
  id: string,
  ground: Ground,
  use: Use,
): ValueFault | undefined {
  const { noun } = tableOf(table);
  // A check may say what it is called; a step and a row give the reference.
  if (use === 'compared' && ground.called(table, id) !== undefined) return undefined;
  const form = formFault(table, id, ground);
  if (form) return { code: 'no-reference', says: `${quoted(field)} is ${quoted(id)}; expected: ${form}` };
  // What a check looks for may be made by a step; so may what a later step gives.
  if (ground.has(table, id) || (use !== 'row' && ground.isMade(table, id))) return undefined;
  const near = nearest(id, [...ground.ids(table)].slice(0, 400));
  const far = near && sharesFigures(near, id) ? near : undefined;
  return {
    code: 'no-such-row',
    says: `${quoted(field)} is ${quoted(id)}, and there is no such ${noun}; expected: a ${noun} of the agency${use === 'row' ? ' or of start' : ', of start or of a step'}${meantWord(far)}`,
    ...(far && { nearest: far }),
  };
}
/** Of references only a slip in the letters has a nearest: any number is near to another. */
const sharesFigures = (a: string, b: string): boolean => a.replace(/\D/g, '') === b.replace(/\D/g, '');

const shapeOf = (id: string): string => id.replace(/\d+/g, '#');

/** What a reference of this table looks like, where this one does not. */
export function formFault(table: TableName, id: string, ground: Ground): string | undefined {
  const { prefix, noun } = tableOf(table);
  const known = ground.ids(table);
  const [example] = known;
  if (known.has(id)) return undefined;
  const shapes = new Set([`${prefix}-#`, ...[...known].map(shapeOf)]);
  // Settings, folders of rules: called what they are.
  if (
    ![...shapes].some((shape) => shape.includes('#') && shape !== `${prefix}-#`) &&
    example !== undefined &&
    !example.includes('-')
  )
    return undefined;
  if (shapes.has(shapeOf(id)) && (!shapeOf(id).startsWith(`${prefix}-#`) || /^[A-Z]+-\d{2,6}(?:\/\d+)?$/.test(id)))
    return undefined;
  return `the reference of a ${noun}, such as ${example ?? `${prefix}-0901`}`;
}

/** What is wrong with the reference of a new row. */
export function newIdFault(
  table: TableName,
  id: unknown,
  ground: Ground,
  taken: ReadonlySet<string>,
): ValueFault | undefined {
  const free = freeReference(table, ground);
  const { noun } = tableOf(table);
  if (typeof id !== 'string')
    return {
      code: 'no-reference',
      says: `“id” is ${quoted(id)}; expected: the reference of a ${noun}, such as ${free}`,
    };
  const form = formFault(table, id, ground);
  if (form)
    return {
      code: 'no-reference',
      says: `“id” is ${quoted(id)}; expected: the reference of a ${noun}, such as ${free}`,
    };
  if (ground.inAgency(table, id))
    return {
      code: 'taken',
      says: `the agency has a ${noun} ${id} already; expected: a reference that is free, such as ${free}`,
    };
  return taken.has(id)
    ? { code: 'taken', says: `${quoted(id)} is used for another ${noun} above; expected: a reference of its own` }
    : undefined;
}
