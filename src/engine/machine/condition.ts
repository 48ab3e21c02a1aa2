/**
 * Owns the way from a check's `where` to a condition in SQL, with its values apart: nothing a tutor wrote stands in the SQL but names of
 * tables and columns that the catalogue knows. Must never run it.
 *
 * What is compared how: free text as people read it (`fold`); ids, references, days and months exactly, so that an index finds them;
 * a pick by the words on its list; a number with a number.
 */
import { fold } from '../kernel/text.ts';
import { type TableName, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { NamedFor } from '../record/file-name.ts';
import type { Matcher } from '../scenario/check.ts';

export interface Condition {
  sql: string;
  cells: readonly Cell[];
  /** The columns that are compared with a `$name`. */
  named: readonly { column: string; name: string }[];
  /** Only rows of these ids can fit. */
  ids?: readonly string[];
}

/** Rows that scenarios speak of as $name; kept by the evaluator, one line for each name and row. */
export const NAMED = 'temp.named';

interface Part extends Condition {
  /** Plain comparisons stand before those that read every letter. */
  dear: boolean;
}
type Field = {
  sql: string;
  kind: 'number' | 'exact' | 'text';
  picks?: readonly string[];
  /** The row says which candidate it is about. */
  ofCandidate?: true;
};

/** @example conditionOf('task', { state: 'Open', title: { mentions: ['gap'] } }) */
export function conditionOf(table: TableName, where: Readonly<Record<string, Matcher>> = {}): Condition {
  const parts = Object.entries(where).map(([column, matcher]) => partOf(fieldOf(table, column), matcher));
  const ordered = [...parts.filter((part) => !part.dear), ...parts.filter((part) => part.dear)];
  return {
    sql: ordered.length > 0 ? ordered.map((part) => `(${part.sql})`).join(' AND ') : '1',
    cells: ordered.flatMap((part) => part.cells),
    named: ordered.flatMap((part) => part.named),
    ...idsIn(where['id']),
  };
}

/** A check of one row knows it by its id: the other rows of its table need not be asked. */
function idsIn(matcher: Matcher | undefined): Pick<Condition, 'ids'> {
  if (typeof matcher === 'string') return matcher.startsWith('$') ? {} : { ids: [matcher] };
  if (typeof matcher !== 'object' || matcher === null || !('one-of' in matcher)) return {};
  return { ids: matcher['one-of'].filter((id) => typeof id === 'string') };
}

function fieldOf(table: TableName, name: string): Field {
  if (name === 'id') return { sql: 'id', kind: 'exact' };
  const column = Object.hasOwn(tableOf(table).columns, name) ? tableOf(table).columns[name] : undefined;
  // A field that rows do not have holds nothing.
  if (!column) return { sql: 'NULL', kind: 'text' };
  if (column.kind === 'number' || column.kind === 'flag') return { sql: name, kind: 'number' };
  if (column.kind === 'text')
    return {
      sql: name,
      kind: 'text',
      ...(Object.hasOwn(tableOf(table).columns, 'candidate') && { ofCandidate: true }),
    };
  return { sql: name, kind: 'exact', ...(column.picks && { picks: column.picks }) };
}

const plain = (sql: string, cells: readonly Cell[] = []): Part => ({ sql, cells, named: [], dear: false });
const dear = (sql: string, cells: readonly Cell[] = []): Part => ({ sql, cells, named: [], dear: true });
const NEVER = plain('0');
const not = (part: Part): Part => ({ ...part, sql: `(${part.sql}) IS NOT 1` });

function partOf(field: Field, matcher: Matcher): Part {
  if (typeof matcher === 'string' && matcher.startsWith('$')) {
    const name = matcher.slice(1);
    const sql = `${field.sql} IN (SELECT id FROM ${NAMED} WHERE name = ?)`;
    return { sql, cells: [name], named: [{ column: field.sql, name }], dear: false };
  }
  if (typeof matcher !== 'object' || matcher === null) return same(field, [matcher]);
  if ('is-not' in matcher) return not(same(field, [matcher['is-not']]));
  if ('one-of' in matcher) return same(field, matcher['one-of']);
  if ('none-of' in matcher) return not(same(field, matcher['none-of']));
  if ('like' in matcher) return dear(`${asText(field)} GLOB ?`, [globOf(matcher.like)]);
  if ('filled' in matcher) {
    const filled = plain(
      field.kind === 'number' ? `${field.sql} IS NOT NULL` : `${field.sql} IS NOT NULL AND ${field.sql} <> ''`,
    );
    return matcher.filled ? filled : not(filled);
  }
  if ('mentions' in matcher) return dear(`mentions(${asText(field)}, ?)`, [JSON.stringify(matcher.mentions)]);
  if ('speaks-of' in matcher) return dear(`speaks_of(${asText(field)}, ?)`, [JSON.stringify(matcher['speaks-of'])]);
  if ('real-words' in matcher) return dear(`real_words(${asText(field)}) >= ?`, [matcher['real-words']]);
  if ('file-name' in matcher) return fileName(field, matcher['file-name']);
  return 'at-least' in matcher ? bound(field, '>=', matcher['at-least']) : bound(field, '<=', matcher['at-most']);
}

/** By the record that the row lies on, and the day on which the name is looked at: that of the step that gave it. */
const fileName = ({ sql, ofCandidate }: Field, wanted: NamedFor): Part =>
  ofCandidate
    ? dear(`named_for(${sql}, candidate, (SELECT value FROM setting WHERE id = 'today'), ?)`, [JSON.stringify(wanted)])
    : NEVER;

const asText = ({ sql, kind }: Field): string => (kind === 'number' ? `CAST(${sql} AS TEXT)` : sql);

/** The field holds one of these values, as people compare them. */
function same(field: Field, wanted: readonly Cell[]): Part {
  const values = [...new Set(wanted.filter((value) => value !== null).flatMap((value) => heldAs(field, value)))];
  const orNothing = wanted.includes(null) ? [`${field.sql} IS NULL`] : [];
  const left = field.kind === 'text' ? `fold(${field.sql})` : field.sql;
  const among = values.length > 0 ? [`${left} IN (${values.map(() => '?').join(', ')})`] : [];
  const sql = [...among, ...orNothing].join(' OR ');
  if (!sql) return NEVER;
  return field.kind === 'text' && among.length > 0 ? dear(sql, values) : plain(sql, values);
}

/** What the column holds when it holds this value; none when it never can. */
function heldAs({ kind, picks }: Field, value: string | number): Cell[] {
  if (kind === 'number') return typeof value === 'number' ? [value] : [];
  if (typeof value !== 'string') return [];
  if (kind === 'text') return [fold(value)];
  return picks ? picks.filter((pick) => fold(pick) === fold(value)) : [value];
}

function bound({ sql, kind }: Field, sign: '>=' | '<=', value: string | number): Part {
  if (kind === 'number') return Number.isNaN(Number(value)) ? NEVER : plain(`${sql} ${sign} ?`, [Number(value)]);
  return typeof value === 'string' ? plain(`${sql} ${sign} ?`, [value]) : dear(`number_of(${sql}) ${sign} ?`, [value]);
}

/** The whole text has this form; `#` stands for a figure. Capitals count: a form is a form. */
const globOf = (form: string): string => form.replace(/[*?[]/g, '[$&]').replaceAll('#', '[0-9]');
