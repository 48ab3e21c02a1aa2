/**
 * Owns what a figure of a step says: caption, text for those who cannot see it, and a mark for each thing that changed or was refused.
 * Made from the log entry and the CRM alone, so it tells what was stored, not what was clicked. Knows no pixels.
 */
import { rowOf } from '../command/define.ts';
import { isGroup } from '../command/fields.ts';
import { commands } from '../command/registry.ts';
import { isDay, sayDay } from '../kernel/date.ts';
import { listWords } from '../kernel/phrases.ts';
import type { Change, Entry } from '../log/entry.ts';
import { isTableName, labelOf, type TableName, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import { isMonth, sayMonth } from '../record/formats.ts';
import { type Lookup, nameOf } from '../record/names.ts';
import type { Scenario } from '../scenario/schema.ts';

/** `key` is table:id:field, as in the screens' data-evidence; `field` is empty for a row as a whole. */
export interface Mark {
  key: string;
  says: string;
}
export interface FigureSpec {
  caption: string;
  alt: string;
  criteria: string[];
  marks: Mark[];
  /** Taken because the learner asked for it, not because the scenario does. */
  byHand: boolean;
}

/** The figure that a step asks for; undefined when the scenario does not ask for one. */
export function figureSpec(scenario: Scenario, entry: Entry, lookup: Lookup): FigureSpec | undefined {
  const byHand = entry.command.name === 'take-figure' && entry.outcome === 'done';
  const wanted = scenario.capture.filter(
    (item) => item.step === entry.command.name && (item.outcome === 'both' || item.outcome === entry.outcome),
  );
  if (!byHand && wanted.length === 0) return undefined;
  const marks = entry.outcome === 'done' ? changeMarks(entry, lookup) : refusalMarks(entry);
  const caption = byHand
    ? String(entry.command.input['caption'] ?? '')
    : entry.outcome === 'done'
      ? entry.says
      : `${entry.says}: refused`;
  return {
    caption,
    alt: altText(caption, entry, marks),
    criteria: [...new Set(wanted.flatMap((item) => item.criteria))],
    marks,
    byHand,
  };
}

const altText = (caption: string, entry: Entry, marks: Mark[]): string => {
  const about =
    marks.length > 0
      ? ` Marked: ${marks.map((mark, i) => `${i + 1}, ${mark.says.replace(/\.$/, '')}`).join('; ')}.`
      : '';
  return `The training CRM on ${sayDay(entry.day)} after step ${entry.step}. ${caption.replace(/\.$/, '')}.${about}`;
};

/** Profile fields one by one; a row of a list (a job, a task) as one mark that tells its fields. */
function changeMarks(entry: Entry, lookup: Lookup): Mark[] {
  const marks = new Map<string, { change: Change; says: string }[]>();
  for (const change of entry.changes) {
    if (!isTableName(change.table)) continue;
    const { figure, ledger } = tableOf(change.table);
    if (ledger || figure === 'hidden' || hidden(change, entry)) continue;
    const key = `${change.table}:${change.id}:${figure === 'fields' ? change.field : ''}`;
    marks.set(key, [...(marks.get(key) ?? []), { change, says: changeWords(change, lookup, isNew(change, entry)) }]);
  }
  return [...marks].map(([key, changes]) => ({ key, says: listMark(changes, lookup) }));
}

/** Whose row it is, and what the CRM fills in by itself when a row is made, is not what the learner did. */
function hidden({ table, id, field, from }: Change, entry: Entry): boolean {
  if (field === 'candidate') return true;
  const shape = commands.get(entry.command.name)?.shape ?? {};
  const given = Object.entries(shape).flatMap(([name, member]) =>
    isGroup(member) && member.role === 'whole' && member.table === table ? [entry.command.input[name]] : [],
  );
  return from === null && rowOf(shape, entry.command.input)?.id === id && given.some((whole) => !has(whole, field));
}
const has = (whole: unknown, field: string): boolean =>
  typeof whole === 'object' && whole !== null && Object.hasOwn(whole, field);

/** A row is named, unless what changed names it. */
function listMark(changes: { change: Change; says: string }[], lookup: Lookup): string {
  const [first] = changes;
  if (!first) return '';
  const table = first.change.table as TableName;
  const { noun, figure, titled } = tableOf(table);
  if (figure === 'fields' && first.change.field !== '') return first.says;
  if (first.change.field === '') return `${capital(noun)} removed`;
  const name = changes.some(({ change }) => titled.includes(change.field))
    ? undefined
    : nameOf(lookup, table, first.change.id);
  return `${capital(noun)}${name ? ` “${name}”` : ''}: ${listWords(changes.map(({ says }) => says))}`;
}

/** True for a row that this step made: it came with a field that no row can be without. */
const isNew = ({ table, id }: Change, { changes }: Entry): boolean =>
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

function shown(table: string, field: string, value: Cell, lookup: Lookup): string {
  const column = isTableName(table) ? tableOf(table).columns[field] : undefined;
  const text = String(value ?? '');
  if (column?.kind === 'flag') return value === 1 ? 'yes' : 'no';
  if (column?.kind === 'reference' && column.table && isTableName(column.table))
    return nameOf(lookup, column.table, text) ?? text;
  if (isDay(text)) return sayDay(text);
  if (column?.kind === 'month' && isMonth(text)) return sayMonth(text);
  return text;
}

function refusalMarks(entry: Entry): Mark[] {
  const form = rowOf(commands.get(entry.command.name)?.shape ?? {}, entry.command.input);
  return entry.refusals.map(({ field, says }) => ({
    key: form ? `${form.table}:${form.id}:${field}` : '',
    says: `Refused: ${says}`,
  }));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
