/**
 * Owns the sentence for what was changed and nobody asked for: which field of which record, what stood there, whose row came or went.
 * Made so that whoever reads it can put it back. Must never judge whether it had to be changed.
 */
import { isDay, sayDay } from '../kernel/date.ts';
import { capital, listWords } from '../kernel/phrases.ts';
import type { Beyond, Moved } from '../machine/off-rows.ts';
import { labelOf, type TableName, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import { aboutOf, asRead, type Lookup, nameOf } from '../record/names.ts';
import { isParticular } from '../record/whose.ts';
import { MOST_BEYOND } from '../scenario/more-than-asked.ts';
import { howGoneWords } from './how-gone.ts';

/** "Nadia Whitlock: Town is not what it was (“Leeds”)". */
export function sayBeyond({ table, id, what, fields, was }: Beyond, lookup: Lookup): string {
  if (what === 'changed') {
    // Of somebody who is gone it is said what differs, and nothing that they were.
    const isSaid = (field: string) => !(isParticular(table, field) && isOfGone(table, id, was, lookup));
    const each = fields.map((field) =>
      isSaid(field)
        ? `${labelOf(table, field)} (was ${shown(table, field, was[field], lookup)})`
        : labelOf(table, field),
    );
    return `${called(table, id, was, lookup)}: ${listWords(each)}`;
  }
  return `${capital(called(table, id, was, lookup))} was ${what === 'made' ? 'added' : 'removed'}`;
}

/** A row of theirs goes with them: whose it was, it says still. */
function isOfGone(table: TableName, id: string, was: Beyond['was'], lookup: Lookup): boolean {
  const person = table === 'candidate' ? id : (lookup(table, id) ?? was)['candidate'];
  const state = typeof person === 'string' ? lookup('candidate', person)?.['state'] : undefined;
  return howGoneWords.some((word) => word === String(state).toLowerCase());
}

/** The same on a screen, with what became of a row that stays for good: what was withdrawn is as far back as it goes. */
export function showBeyond(beyond: Beyond, lookup: Lookup): string {
  const says = sayBeyond(beyond, lookup);
  const withdrawn = beyond.what === 'made' && lookup(beyond.table, beyond.id)?.['withdrawn_on'];
  return withdrawn ? `${says}. You have withdrawn it: nothing more can be taken back, and its record stays` : says;
}

/** What a step did to it, for the log: what it changed that nobody asked for, and what it put back. */
export function sayMoved({ before, after }: Moved, lookup: Lookup): string[] {
  const [said, says] = [before, after].map((some) => some.map((one) => sayBeyond(one, lookup))) as [string[], string[]];
  return [
    ...folded(says.filter((one) => !said.includes(one))).map((one) => `More than asked: ${one}`),
    ...folded(said.filter((one) => !says.includes(one))).map((one) => `No longer more than asked: ${one}`),
  ];
}

const folded = (all: readonly string[]): string[] =>
  all.length > MOST_BEYOND
    ? [...all.slice(0, MOST_BEYOND - 1), `and ${all.length - MOST_BEYOND + 1} more like these`]
    : [...all];

/**
 * A person by name; any other row by what it is, its name or what it is about, and whose it is. The reference of a row that has no name is
 * the engine's word: it stands only where nothing else is known.
 */
function called(table: TableName, id: string, was: Beyond['was'], lookup: Lookup): string {
  const row: Lookup = (of, wanted) => lookup(of, wanted) ?? (of === table && wanted === id ? { ...was } : undefined);
  const name = nameOf(row, table, id);
  if (table === 'candidate') return name ?? id;
  const { noun } = tableOf(table);
  const cells = row(table, id) ?? {};
  const person = cells['candidate'];
  const whose = typeof person === 'string' ? nameOf(lookup, 'candidate', person) : undefined;
  if (name) return `the ${noun} “${name}”${whose ? ` of ${whose}` : ''}`;
  // By name alone: a reference is no word of the recruiter's.
  const about = aboutOf(row, table, id, (reference, of) => nameOf(lookup, of, reference));
  if (about) return `the ${noun} of ${asRead(about)}`;
  const [part] = isOfGone(table, id, was, lookup) ? [] : partsOf(table, cells, lookup);
  // What only joins a person to something is called by that: a tag, a skill.
  if (part && noun.endsWith(' of a candidate')) return `${part.label} ${part.name}${whose ? ` on ${whose}` : ''}`;
  const what = `the ${noun}${part ? ` “${part.name}”` : ''}`;
  return part || whose ? `${what}${whose ? ` of ${whose}` : ''}` : `${what} ${id}`;
}

/** Rows that it refers to, by name: not the person, whom the sentence names anyway, nor a colleague. */
function partsOf(table: TableName, cells: Cells, lookup: Lookup): { label: string; name: string }[] {
  return Object.entries(tableOf(table).columns).flatMap(([field, { kind, label, table: of }]) => {
    if (kind !== 'reference' || of === 'candidate' || of === 'staff') return [];
    const name = nameOf(lookup, of as TableName, String(cells[field] ?? ''));
    return name ? [{ label, name }] : [];
  });
}

type Cells = Readonly<Record<string, Cell | undefined>>;

function shown(table: TableName, field: string, value: Cell | undefined, lookup: Lookup): string {
  if (value === undefined || value === null || value === '') return 'empty';
  const column = tableOf(table).columns[field];
  if (column?.kind === 'flag') return value === 1 ? 'yes' : 'no';
  const text = String(value);
  const name =
    column?.kind === 'reference' && column.table ? nameOf(lookup, column.table as TableName, text) : undefined;
  return `“${name ?? (isDay(text) ? sayDay(text) : text)}”`;
}
