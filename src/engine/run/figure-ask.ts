/**
 * Owns what a figure of a step says: caption, text for those who cannot see it, and a mark for each thing that changed or was refused.
 * Made from the log entry and the CRM alone, so it tells what was stored, not what was clicked. Knows no pixels.
 */
import { commands } from '../command/registry.ts';
import { isDay, sayDay } from '../kernel/date.ts';
import { listWords } from '../kernel/words.ts';
import type { Change, Entry } from '../log/entry.ts';
import { isTableName, labelOf, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import { isMonth, sayMonth } from '../record/formats.ts';
import { type Lookup, nameOf } from '../record/names.ts';
import type { Scenario } from '../scenario/schema.ts';

/** `key` is table:id:field, as in the screens' data-evidence; `field` is empty for a row as a whole. */
export interface Mark {
  key: string;
  says: string;
}
export interface FigureAsk {
  caption: string;
  alt: string;
  criteria: string[];
  marks: Mark[];
  /** Taken because the learner asked for it, not because the scenario does. */
  byHand: boolean;
}

const MAX_WORDS = 90;

/** The figure that a step asks for; undefined when the scenario does not ask for one. */
export function figureAsk(scenario: Scenario, entry: Entry, lookup: Lookup): FigureAsk | undefined {
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
    if (!isTableName(change.table) || change.table === 'document_version' || tableOf(change.table).ledger) continue;
    if (hidden(change, entry)) continue;
    const key =
      change.table === 'candidate' ? `candidate:${change.id}:${change.field}` : `${change.table}:${change.id}:`;
    marks.set(key, [...(marks.get(key) ?? []), { change, says: changeWords(change, lookup) }]);
  }
  return [...marks].map(([key, changes]) => ({ key, says: listMark(changes) }));
}

/** What the CRM fills in by itself when a record is made is not what the learner did. */
function hidden({ table, field, from }: Change, entry: Entry): boolean {
  if (field === 'candidate') return true;
  const profile = entry.command.input['profile'];
  return (
    table === 'candidate' && from === null && typeof profile === 'object' && profile !== null && !(field in profile)
  );
}

function listMark(changes: { change: Change; says: string }[]): string {
  const [first] = changes;
  if (!first) return '';
  if (first.change.table === 'candidate') return first.says;
  const noun = isTableName(first.change.table) ? tableOf(first.change.table).noun : first.change.table;
  if (first.change.field === '') return `${capital(noun)} removed`;
  return `${capital(noun)}: ${listWords(changes.map(({ says }) => says))}`;
}

function changeWords({ table, field, from, to }: Change, lookup: Lookup): string {
  const label = isTableName(table) ? labelOf(table, field) : field;
  if (to === null) return `${label} emptied (was “${shown(table, field, from, lookup)}”)`;
  if (from === null) return `${label}: ${shown(table, field, to, lookup)}`;
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
  return text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS).trimEnd()} …` : text;
}

function refusalMarks(entry: Entry): Mark[] {
  const spec = commands.get(entry.command.name);
  const input = spec?.input.safeParse(entry.command.input);
  const form = input?.success ? spec?.form(input.data) : undefined;
  return entry.refusals.map(({ field, says }) => ({
    key: form ? `${form.table}:${form.id}:${field}` : '',
    says: `Refused: ${says}`,
  }));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
