/**
 * Owns whether a value can stand in a column: on the list, a day that exists, a reference of a row that is there. The same for a row of the
 * start, for what a check compares with, and for what a step gives. Must never change a value.
 */
import { nearest } from '../../kernel/nearest.ts';
import { sameText } from '../../kernel/text.ts';
import { isTableName, type TableName } from '../../record/catalogue.ts';
import { cleanCell, faultOf } from '../../record/cell.ts';
import type { Cell, Column } from '../../record/column.ts';
import { meantWord } from '../../yaml/shape-words.ts';
import { cellFor } from '../values.ts';
import type { Ground } from './ground.ts';
import { nameFault, quoted, referenceFault, type Use, type ValueFault } from './reference-faults.ts';

/** Days on which something happened: none is after the scenario's first day when it begins. */
const HAPPENED = new Set([
  'on_day',
  'happened_on',
  'received_on',
  'filed_on',
  'sent_on',
  'registered_on',
  'binned_on',
  'archived_on',
  'recorded_on',
  'added_on',
  'given_on',
  'last_contact',
  'availability_verified',
]);
const TIMES = new Set(['at_time']);
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with a value of this field; nothing for one that can stand there. */
export function valueFault(
  field: string,
  column: Column,
  value: unknown,
  ground: Ground,
  use: Use,
): ValueFault | undefined {
  if (value !== null && typeof value !== 'string' && typeof value !== 'number')
    return typeof value === 'object'
      ? {
          code: 'kind',
          says: `${quoted(field)} is ${Array.isArray(value) ? 'a list' : 'a group of words'}; expected: one value`,
        }
      : {
          code: 'kind',
          says: `${quoted(field)} is ${value}; expected: ${column.kind === 'flag' ? '1 for yes, or 0 for no' : 'a text or a number'}`,
        };
  if (typeof value === 'string' && value.includes('{')) {
    for (const variant of ground.variants(value)) {
      if (typeof variant === 'string' && /\{[a-z]/.test(variant)) continue;
      const fault = plainFault(field, column, variant, ground, use);
      if (fault) return fault;
    }
    return undefined;
  }
  return plainFault(field, column, value, ground, use);
}

function plainFault(field: string, column: Column, value: Cell, ground: Ground, use: Use): ValueFault | undefined {
  const fault = (code: string, says: string, near?: string): ValueFault => ({
    code,
    says: `${quoted(field)} is ${typeof value === 'number' ? `${value} (a number)` : quoted(value)}${says}${meantWord(near)}`,
    ...(near && { nearest: near }),
  });
  if (value === null || value === '')
    return use === 'row' && column.required && column.kind !== 'flag'
      ? { code: 'missing', says: `${quoted(field)} is empty; expected: a value` }
      : undefined;
  if (typeof value === 'string' && value.startsWith('$')) return nameFault(field, column, value, ground);
  switch (column.kind) {
    case 'number': {
      const { least = 0, most = Number.MAX_SAFE_INTEGER } = column;
      return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
        ? undefined
        : fault('no-number', `; expected: a whole number from ${least} to ${most}, in figures`);
    }
    case 'flag':
      return value === 0 || value === 1 ? undefined : fault('no-flag', '; expected: 1 for yes, or 0 for no');
    default:
  }
  if (typeof value === 'number')
    return fault(
      'number-for-text',
      `, so a 0 in front is lost; expected: the value in quotes, such as "${/^7\d{9}$/.test(String(value)) ? '0' : ''}${value}"`,
    );
  switch (column.kind) {
    case 'pick': {
      const picks = column.picks ?? [];
      if (picks.includes(value) || (use === 'compared' && picks.some((pick) => sameText(pick, value))))
        return undefined;
      return fault('not-on-list', `; expected: one of ${picks.join(', ')}`, nearest(value, picks));
    }
    case 'reference':
      return isTableName(column.table ?? '')
        ? referenceFault(field, column.table as TableName, value, ground, use)
        : undefined;
    case 'day':
    case 'month':
      return dayFault(field, column, value, ground, use);
    default:
      return textFault(field, column, value, ground, use);
  }
}

function dayFault(field: string, column: Column, value: string, ground: Ground, use: Use): ValueFault | undefined {
  const today = ground.today ?? '2026-11-02';
  // A step is done as it stands; the rest is read for the tutor.
  const stored = use === 'given' ? cleanCell(column, value) : cellFor(column, value, today);
  const wrong = faultOf(column, String(stored), undefined);
  if (wrong)
    return {
      code: column.kind === 'day' ? 'no-day' : 'no-month',
      says: `${quoted(field)} is ${quoted(value)}, which is no ${column.kind}; expected: ${column.kind === 'day' ? 'a day that exists, such as 2 Nov 2026 or 2026-11-02' : 'a month, such as Sep 2024 or 2024-09'}`,
    };
  const late = column.kind === 'day' ? today : today.slice(0, 7);
  if (use === 'row' && ground.today && (HAPPENED.has(field) || column.when === 'past') && String(stored) > late)
    return {
      code: 'not-yet',
      says: `${quoted(field)} is ${quoted(value)}, which is after the scenario’s first day; expected: ${today} or earlier`,
    };
  return undefined;
}

function textFault(field: string, column: Column, value: string, ground: Ground, use: Use): ValueFault | undefined {
  if (TIMES.has(field) && !TIME.test(value))
    return {
      code: 'no-time',
      says: `${quoted(field)} is ${quoted(value)}, which is no time; expected: hours and minutes in quotes, such as "08:40"`,
    };
  const wrong = faultOf(column, cleanCell(column, value) ?? '', use === 'given' ? undefined : ground.today);
  if (wrong) return { code: wrong.kind ?? 'form', says: wrong.says };
  const stored = cleanCell(column, value);
  if (
    column.format &&
    use !== 'given' &&
    typeof stored === 'string' &&
    (use === 'row' ? stored !== value : !sameText(stored, value))
  )
    return {
      code: 'form',
      says: `${quoted(field)} is ${quoted(value)}; expected: as the CRM writes it, “${stored}”`,
      nearest: stored,
    };
  return undefined;
}
