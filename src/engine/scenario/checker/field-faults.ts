/** Owns whether fields of a table exist, and whether what they are compared with can stand in them. */
import { nearest } from '../../kernel/nearest.ts';
import { isTableName, type TableName, tableOf, tables } from '../../record/catalogue.ts';
import type { Column } from '../../record/column.ts';
import { isWords } from '../../yaml/schema-parts.ts';
import { meantWord } from '../../yaml/shape-words.ts';
import { fieldNamed, tableNamed } from '../screen-words.ts';
import type { Ground } from './ground.ts';
import type { Use } from './reference-faults.ts';
import { asWords, type Finding, found, type Path } from './rule.ts';
import { valueFault } from './value-faults.ts';

const tableWords = (): string[] => [...Object.keys(tables), ...Object.values(tables).map(({ noun }) => noun)];

/** The table of a word; what is wrong with it when there is none. */
export function tableFault(word: string): Omit<Finding, 'path'> | undefined {
  if (isTableName(tableNamed(word))) return undefined;
  const near = nearest(word, tableWords());
  return {
    code: 'unknown-table',
    says: `there is no table “${word}”${near ? '' : `; expected: one of ${Object.keys(tables).join(', ')}`}${meantWord(near)}`,
    ...(near && { nearest: near }),
  };
}

/** The reference of a row, as a column. */
const idColumn = (table: string): Column => ({ label: 'Reference', kind: 'reference', required: true, table });

/** The column of a word of the screen or of the catalogue; what is wrong with the word when there is none. */
export function columnNamed(table: TableName, word: string): { field: string; column: Column } | Omit<Finding, 'path'> {
  const field = fieldNamed(table, word);
  if (field === 'id') return { field, column: idColumn(table) };
  const { columns, noun } = tableOf(table);
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
  if (column) return { field, column };
  const labels = Object.fromEntries(Object.entries(columns).map(([name, { label }]) => [label, name]));
  const near = nearest(word, ['id', ...Object.keys(columns)]) ?? labels[nearest(word, Object.keys(labels)) ?? ''];
  return {
    code: 'unknown-field',
    says: `a ${noun} has no field “${word}”${near ? '' : `; expected: one of ${['id', ...Object.keys(columns)].join(', ')}`}${meantWord(near)}`,
    ...(near && { nearest: near }),
  };
}

/** Fields with what each is compared with. */
export function whereFaults(
  table: string,
  where: unknown,
  path: Path,
  ground: Ground,
  use: Use = 'compared',
): Finding[] {
  if (!isTableName(table)) return [];
  return Object.entries(asWords(where)).flatMap(([word, matcher]) => {
    const named = columnNamed(table, word);
    if (!('column' in named)) return found([...path, word], named);
    return use === 'compared'
      ? matcherFaults(named.field, named.column, matcher, [...path, word], ground)
      : found([...path, word], valueFault(named.field, named.column, matcher, ground, use));
  });
}

const ORDERED = new Set(['number', 'day', 'month']);

/** What a field is compared with: a value, or words such as at-least with one. Words that are not known here are left to the schema. */
export function matcherFaults(field: string, column: Column, matcher: unknown, path: Path, ground: Ground): Finding[] {
  const one = (value: unknown, at: Path): Finding[] => found(at, valueFault(field, column, value, ground, 'compared'));
  if (!isWords(matcher)) return Array.isArray(matcher) ? [] : one(matcher, path);
  return Object.entries(matcher).flatMap(([word, given]): Finding[] => {
    switch (word) {
      case 'is-not':
        return [...one(given, [...path, word]), ...insideName(given, ground, [...path, word])];
      case 'one-of':
      case 'none-of':
        return (Array.isArray(given) ? given : []).flatMap((value, i) => [
          ...one(value, [...path, word, i]),
          ...insideName(value, ground, [...path, word, i]),
        ]);
      case 'at-least':
      case 'at-most':
        return ORDERED.has(column.kind)
          ? one(given, [...path, word])
          : [
              {
                path: [...path, word],
                code: 'no-order',
                says: `“${field}” has no more and no less; expected: a value, one-of, none-of, is-not or filled`,
              },
            ];
      case 'mentions':
      case 'like':
      case 'real-words':
      case 'file-name':
        return column.kind === 'text' || column.kind === 'pick'
          ? []
          : [
              {
                path: [...path, word],
                code: 'no-text',
                says: `“${field}” holds no words; expected: a value, one-of, none-of, is-not${ORDERED.has(column.kind) ? ', at-least, at-most' : ''} or filled`,
              },
            ];
      default:
        return [];
    }
  });
}

/** A row that is looked up stands by itself: inside another comparison nobody looks for it. */
const insideName = (value: unknown, ground: Ground, path: Path): Finding[] =>
  typeof value === 'string' && value.startsWith('$') && ground.names.get(value.slice(1))?.fixed === false
    ? [{ path, code: 'name-inside', says: `“${value}” is not looked up here; expected: a $name by itself` }]
    : [];
