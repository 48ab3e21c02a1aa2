/**
 * Owns how a tutor asks for rows on the command line: "availability=Available", "pay expected", "!mobile", "qualification: title~forklift".
 * What comes of it is the language of `find` in a scenario file. Every name and value is checked; what is wrong is said with what there is.
 */
import type { Day } from '../../../engine/kernel/date.ts';
import { isDay } from '../../../engine/kernel/date.ts';
import { fail, ok, type Result } from '../../../engine/kernel/result.ts';
import { sameText } from '../../../engine/kernel/text.ts';
import { isTableName, type Rows, type TableName, tableOf, tables } from '../../../engine/record/catalogue.ts';
import type { Column } from '../../../engine/record/column.ts';
import { nameOf } from '../../../engine/record/names.ts';
import { fieldNamed, ownerField, tableNamed } from '../../../engine/scenario/screen-words.ts';
import { cellFor } from '../../../engine/scenario/values.ts';
import type { WrittenMatcher } from '../../../engine/scenario/written-check.ts';

export type Where = Record<string, WrittenMatcher>;
/** What conditions are read against. */
export interface Ground {
  agency: Rows;
  today: Day;
}
type Said<T> = Result<T, string>;

const WHOLE = /^(?<not>!)?(?<field>[^=~<>!]+?)\s*(?:(?<op>>=|<=|!=|=|~)\s*(?<value>.+))?$/;

/** Conditions on the fields of a table. */
export function whereOf(table: TableName, texts: readonly string[], ground: Ground): Said<Where> {
  const where: Where = {};
  for (const text of texts) {
    const condition = conditionOf(table, text.trim(), ground);
    if (!condition.ok) return condition;
    const [field, matcher] = condition.value;
    where[field] = matcher;
  }
  return ok(where);
}

/** Conditions on rows that belong to one of a table, each "qualification: title~forklift, status=Achieved". */
export function belongingOf(table: TableName, texts: readonly string[], ground: Ground): Said<Record<string, Where>> {
  const found: Record<string, Where> = {};
  for (const text of texts) {
    const [, word = '', rest = ''] = /^\s*([^:.=~<>!]+?)\s*(?:[:.]\s*(.*))?$/.exec(text) ?? [];
    const of = tableNamed(word);
    if (!isTableName(of) || of === table || !ownerField(of, table))
      return fail(
        `“${text}”: a ${tableOf(table).noun} has no “${word || text}”. It has: ${nounsOf(table).join(', ')}.`,
      );
    const where = whereOf(
      of,
      rest.split(',').filter((part) => part.trim() !== ''),
      ground,
    );
    if (!where.ok) return where;
    found[of] = { ...found[of], ...where.value };
  }
  return ok(found);
}

const nounsOf = (table: TableName): string[] =>
  Object.values(tables)
    .filter(({ name, ledger }) => !ledger && name !== table && ownerField(name, table))
    .map(({ noun }) => noun);

/** The column of a field by its name in the file or its words on the screen, or what there is instead. */
export function fieldOf(table: TableName, word: string): Said<string> {
  const plain = word.trim().replace(/[\s_-]+/g, ' ');
  const { columns, noun } = tableOf(table);
  const field = fieldNamed(table, plain);
  const column = Object.hasOwn(columns, field)
    ? field
    : Object.keys(columns).find((name) => sameText(name.replaceAll('_', ' '), plain));
  if (column !== undefined) return ok(column);
  const all = Object.entries(columns).map(([name, { label }]) =>
    sameText(name.replaceAll('_', ' '), label) ? name : `${name} (${label})`,
  );
  return fail(`A ${noun} has no “${word.trim()}”. It has: ${all.join(', ')}.`);
}

function conditionOf(table: TableName, text: string, ground: Ground): Said<[string, WrittenMatcher]> {
  const { not, field: word = '', op, value = '' } = WHOLE.exec(text)?.groups ?? {};
  if (!word) return fail(`“${text}” is no condition. Write a field and a value, such as "town=Leeds".`);
  const field = fieldOf(table, word);
  if (!field.ok) return field;
  if (op === undefined) return ok([field.value, { filled: not === undefined }]);
  if (not !== undefined) return fail(`“${text}”: write “!=” for “is not”.`);
  if (op === '~') return ok([field.value, { mentions: value.split('|').map((one) => one.trim()) }]);
  const column = tableOf(table).columns[field.value];
  const values: (string | number)[] = [];
  for (const one of value.split('|')) {
    const cell = cellOf(column, one.trim(), ground);
    if (!cell.ok) return fail(`“${text}”: ${cell.error}`);
    values.push(cell.value);
  }
  const [first = '', ...more] = values;
  if (op === '>=' || op === '<=') return ok([field.value, op === '>=' ? { 'at-least': first } : { 'at-most': first }]);
  if (op === '!=') return ok([field.value, more.length > 0 ? { 'none-of': values } : { 'is-not': first }]);
  return ok([field.value, more.length > 0 ? { 'one-of': values } : first]);
}

/** The value as a scenario file has it, once it is sure that the column can hold it. */
function cellOf(column: Column | undefined, text: string, { agency, today }: Ground): Said<string | number> {
  switch (column?.kind) {
    case 'number':
    case 'flag': {
      const flag = column.kind === 'flag' ? ['no', 'yes'].indexOf(text.toLowerCase()) : -1;
      const number = flag >= 0 ? flag : Number(text);
      return Number.isInteger(number) ? ok(number) : fail(`expected a whole number, and found “${text}”.`);
    }
    case 'day':
    case 'month': {
      const day = String(cellFor(column, text, today));
      const good = column.kind === 'day' ? isDay(day) : /^\d{4}-\d{2}$/.test(day);
      return good ? ok(text) : fail('expected a day such as 2 Nov 2026, or “90 days ago”.');
    }
    case 'pick': {
      const pick = column.picks?.find((one) => sameText(one, text));
      return pick === undefined ? fail(`expected one of: ${column.picks?.join(', ')}.`) : ok(pick);
    }
    case 'reference':
      return referenceOf(column.table as TableName, text, agency);
    default:
      return ok(text);
  }
}

/** A row of that reference or that name. */
function referenceOf(table: TableName, text: string, agency: Rows): Said<string> {
  const rows = (agency[table] ?? []) as readonly ({ id: string } & Record<string, string | number | null>)[];
  const found = rows.find(
    (row) => row.id === text.toUpperCase() || sameText(nameOf(() => row, table, row.id) ?? '', text),
  );
  return found ? ok(found.id) : fail(`there is no ${tableOf(table).noun} “${text}”.`);
}
