/**
 * Owns which fields people write sentences in, and every place of a scenario where such a field is checked by words. A check on them is read
 * by a program that does not understand it; so it comes with examples, and never accuses by itself.
 */
import { isTableName, tableOf } from '../record/catalogue.ts';
import { email, type Format, mobile, phone, postcode } from '../record/formats.ts';
import type { Check, Matcher } from './check.ts';
import { parts } from './check-parts.ts';

/** Of one line, and written in sentences all the same. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  task: ['title'],
  activity: ['subject'],
  message: ['subject'],
};

export function isProse(table: string, field: string): boolean {
  if (!isTableName(table) || !Object.hasOwn(tableOf(table).columns, field)) return false;
  return tableOf(table).columns[field]?.lines === true || (SENTENCES[table]?.includes(field) ?? false);
}

/** A field that holds one of a few values, or has a form of its own: it is compared, not searched for words. */
const FORMS: readonly Format[] = [email, mobile, phone, postcode];

export function hasValues(table: string, field: string): boolean {
  if (field === 'id') return true;
  if (!isTableName(table) || !Object.hasOwn(tableOf(table).columns, field)) return false;
  const column = tableOf(table).columns[field];
  return column !== undefined && (column.kind !== 'text' || FORMS.includes(column.format as Format));
}

export interface WordCheck {
  path: (string | number)[];
  table: string;
  field: string;
  matcher: Extract<Matcher, object>;
}

const asRow = (check: Check): { table: string; where: Record<string, Matcher> } | undefined =>
  'some' in check
    ? { table: check.some, where: check.where ?? {} }
    : 'none' in check
      ? { table: check.none, where: check.where ?? {} }
      : 'count' in check
        ? { table: check.count, where: check.where ?? {} }
        : undefined;

/** Every field of a plain check that is searched for words, with the place of the check. */
export function wordChecks(check: Check, path: (string | number)[]): WordCheck[] {
  return [...parts(check, path)].flatMap(({ check: part, path: at }) => {
    const row = asRow(part);
    if (!row) return [];
    return Object.entries(row.where).flatMap(([field, matcher]) =>
      typeof matcher === 'object' &&
      matcher !== null &&
      ('mentions' in matcher || 'speaks-of' in matcher || 'like' in matcher)
        ? [{ path: [...at, 'where', field], table: row.table, field, matcher }]
        : [],
    );
  });
}
