/**
 * Owns what is told of each thing that a step changed: where it stands on the screen, what it is now and what it was before.
 * The same words stand beside a figure and in the log. Made from the entry and the CRM alone.
 */
import { rowOf } from '../command/define.ts';
import { isGroup } from '../command/fields.ts';
import { commands } from '../command/registry.ts';
import { isDay, sayDay } from '../kernel/date.ts';
import { capital, listWords } from '../kernel/phrases.ts';
import { ERASED } from '../kernel/take-out-words.ts';
import type { Change, Entry } from '../log/entry.ts';
import { isTableName, labelOf, type TableName, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import { isMonth, sayMonth } from '../record/formats.ts';
import { type Lookup, nameOf, withNames } from '../record/names.ts';
import { isParticular } from '../record/whose.ts';
import { erasedOnce } from './erased-once.ts';
import { howGone } from './how-gone.ts';

/** `key` is table:id:field, as in the screens' data-evidence; `field` is empty for a row as a whole. */
export interface Mark {
  key: string;
  says: string;
}
/** What is looked at of an entry: enough before it is one. */
type Changed = Pick<Entry, 'changes' | 'command'>;

/**
 * Profile fields one by one; a row of a list (a job, a task) as one mark that tells its fields. `was`: the rows as they were before, where that
 * is known still.
 */
export function changeMarks(entry: Changed, lookup: Lookup, was: Lookup = () => undefined): Mark[] {
  const marks = new Map<string, { change: Change; says: string }[]>();
  for (const change of toldChanges(entry)) {
    if (!isTableName(change.table)) continue;
    const { figure, ledger } = tableOf(change.table);
    if (ledger || figure === 'hidden' || hidden(change, entry)) continue;
    const key = `${change.table}:${change.id}:${figure === 'fields' ? change.field : ''}`;
    marks.set(key, [...(marks.get(key) ?? []), { change, says: changeWords(change, lookup, isNew(change, entry)) }]);
  }
  return [...marks].map(([key, changes]) => ({ key, says: erasedOnce(listMark(changes, entry, lookup, was)) }));
}

/**
 * A step that takes somebody out says which of their cells it emptied, and not what stood there. A text of others that lost their name is
 * others' still, and whole in the CRM: here it only changed.
 */
const toldChanges = ({ changes, command }: Changed): readonly Change[] =>
  howGone(command.name) === undefined
    ? changes
    : changes.map((change) => ({
        ...change,
        from: change.from !== null && change.field !== '' && isTheirs(change) ? ERASED : change.from,
        to: change.from === ERASED && change.to !== null ? ERASED : change.to,
      }));
const isTheirs = ({ table, field }: Change): boolean =>
  isParticular(table, field) && isTableName(table) && tableOf(table).columns[field]?.kind !== 'reference';

/** Whose row it is, and what the CRM fills in by itself when a row is made, is not what the learner did. */
function hidden({ table, id, field, from }: Change, entry: Changed): boolean {
  if (field === 'candidate') return true;
  const shape = commands.get(entry.command.name)?.shape ?? {};
  const given = Object.entries(shape).flatMap(([name, member]) =>
    isGroup(member) && member.role === 'whole' && member.table === table ? [entry.command.input[name]] : [],
  );
  return from === null && rowOf(shape, entry.command.input)?.id === id && given.some((whole) => !has(whole, field));
}
const has = (whole: unknown, field: string): boolean =>
  typeof whole === 'object' && whole !== null && Object.hasOwn(whole, field);

function listMark(changes: { change: Change; says: string }[], entry: Changed, lookup: Lookup, was: Lookup): string {
  const [first] = changes;
  if (!first) return '';
  const { noun, figure } = tableOf(first.change.table as TableName);
  if (figure === 'fields' && first.change.field !== '') return first.says;
  if (first.change.field === '') return removed(first.change, was);
  // Which of several: one that was there before is called by its name.
  const name = isNew(first.change, entry)
    ? undefined
    : nameOf(lookup, first.change.table as TableName, first.change.id);
  return name ? `${capital(noun)} “${name}”: ${toldOf(noun, changes)}` : ledBy(noun, toldOf(noun, changes));
}

/** "Document (CV) removed": of which kind it was says nothing of the person, and which paper it was is what was done. */
function removed({ table, id }: Change, was: Lookup): string {
  const noun = capital(tableOf(table as TableName).noun);
  const kind = isParticular(table, 'kind') ? undefined : was(table as TableName, id)?.['kind'];
  return typeof kind === 'string' ? `${noun} (${kind}) removed` : `${noun} removed`;
}

/** The changes of a row, its own name in front; a field that is called as the row is, or as a part of its name, is not called so again. */
function toldOf(noun: string, changes: readonly { change: Change; says: string }[]): string {
  const nameIn = ({ change: { table, field } }: { change: Change }): string | undefined => {
    const label = isTableName(table) ? labelOf(table, field) : field;
    return ` ${noun} `.includes(` ${label.toLowerCase()} `) ? label : undefined;
  };
  const names = changes.flatMap((one) => {
    const label = nameIn(one);
    return label === undefined ? [] : [one.says.slice(label.length).replace(/^: /, '').trim()];
  });
  const others = changes.filter((one) => nameIn(one) === undefined).map(({ says }) => says);
  const all = [...names, ...others];
  // A sentence within the list does not end it.
  return listWords(all.map((says, index) => (index < all.length - 1 ? says.replace(/\.$/, '') : says)));
}

/** "Task: Ring Ellis"; but "Adjustment needed: large print", which says by itself what it is about. */
const ledBy = (noun: string, words: string): string =>
  words.startsWith(`${capital(noun)} `) ? words : `${capital(noun)}: ${words}`;

/** True for a row that this step made: it came with a field that no row can be without. */
const isNew = ({ table, id }: Change, { changes }: Changed): boolean =>
  changes.some(
    (other) =>
      other.table === table &&
      other.id === id &&
      other.from === null &&
      isTableName(table) &&
      tableOf(table).columns[other.field]?.required,
  );

function changeWords({ table, field, from, to }: Change, lookup: Lookup, made: boolean): string {
  const label = isTableName(table) ? labelOf(table, field) : field;
  if (to === null) return `${label} emptied (was “${shown(table, field, from, lookup)}”)`;
  if (from === null) return `${label}: ${shown(table, field, to, lookup)}${made ? '' : ' (was empty before)'}`;
  return `${label} changed from “${shown(table, field, from, lookup)}” to “${shown(table, field, to, lookup)}”`;
}

/** A cell as it is said. */
export function shown(table: string, field: string, value: Cell, lookup: Lookup): string {
  const column = isTableName(table) ? tableOf(table).columns[field] : undefined;
  const text = String(value ?? '');
  if (text === ERASED) return text;
  if (column?.kind === 'flag') return value === 1 ? 'yes' : 'no';
  if (column?.kind === 'reference' && column.table && isTableName(column.table))
    return nameOf(lookup, column.table, text) ?? withNames(text, lookup);
  if (column?.says) return column.says(text);
  if (isDay(text)) return sayDay(text);
  if (column?.kind === 'month' && isMonth(text)) return sayMonth(text);
  return text;
}
