/**
 * Owns taking somebody's words out of texts about others: a note of a client, a message to a colleague, a search that was kept. A name can
 * stand in any text of the agency, so this is the one step that goes through them all (decision 53). Their own rows: what-goes.ts.
 */
import { standsIn, takenOut, takenOutAsSpelt } from '../../kernel/take-out-words.ts';
import { fold } from '../../kernel/text.ts';
import { type History, inForce, since } from '../../kernel/versions.ts';
import { type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import type { Crm } from '../crm.ts';
import { tableNames } from '../schema.ts';
import type { Found } from './texts-on-file.ts';
import { longestFirst, type TheirWords } from './their-words.ts';
import { soughtFor, TEXTS_OF_OTHERS, textsIn } from './words-in-rows.ts';

export interface Mention {
  table: TableName;
  id: string;
  after: Record<string, Cell>;
}

/** They name people by one name too. */
const SEARCHES: ReadonlySet<TableName> = new Set(['saved_search', 'access_log']);

/** Every row in which one of the words stands, with what it says without them. */
export function mentionsOf(crm: Crm, theirs: TheirWords): Mention[] {
  const [all, alone] = [soughtFor(theirs.all), soughtFor(theirs.alone)];
  const tables = new Map(TEXTS_OF_OTHERS.map((table) => [table, SEARCHES.has(table) ? alone : all]));
  return [...crm.texts.rowsWith(tables)].flatMap(([table, rows]) =>
    rows.flatMap((row) => mentionIn(crm, table, row, theirs)),
  );
}

function mentionIn(crm: Crm, table: TableName, row: Found, theirs: TheirWords): Mention[] {
  const { words, exact } = inForce(GOING, crm.engine)?.(crm, table, row, theirs) ?? { words: [], exact: [] };
  const after = textsIn(table).flatMap((field): [string, Cell][] => {
    const before = row[field];
    const now = typeof before === 'string' ? takenOutAsSpelt(takenOut(before, words), exact) : before;
    return before === now ? [] : [[field, now ?? null]];
  });
  return after.length > 0 ? [{ table, id: row.id, after: Object.fromEntries(after) }] : [];
}

/** `exact`: only as they are spelt. */
interface GoingWords {
  words: readonly string[];
  exact: readonly string[];
}

/**
 * Who is named whole in a text is meant by the one name in it too. In what is about somebody else, what the two have in common stays: a
 * family shares a telephone and a surname.
 */
const GOING: History<(crm: Crm, table: TableName, row: Found, theirs: TheirWords) => GoingWords> = [
  since(1, (crm, table, row, { name, own, single, alone }) => {
    const about = otherIn(crm, table, row);
    if (!about) return { words: alone, exact: [] };
    return {
      words: isNamedIn(table, row, name) ? longestFirst([...name, ...own, ...othersNot(about, single)]) : own,
      exact: [],
    };
  }),
  // One name by itself may be a word of the language as well: “they may” stays, and “May” goes.
  since(2, (crm, table, row, { name, own, all, single, alone }) => {
    const about = otherIn(crm, table, row);
    if (SEARCHES.has(table) && !about) return { words: alone, exact: [] };
    if (!isNamedIn(table, row, name)) return { words: own, exact: [] };
    return {
      words: about ? longestFirst([...name, ...own]) : all,
      exact: (about ? othersNot(about, single) : single).flatMap(asNames),
    };
  }),
];
/** As a name is spelt, however it was typed into the record. */
const asNames = (word: string): string[] => [
  ...new Set([
    word,
    word.toUpperCase(),
    word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()),
  ]),
];
const isNamedIn = (table: TableName, row: Found, name: readonly string[]): boolean =>
  textsIn(table).some((field) => standsIn(String(row[field] ?? ''), name));
function othersNot(about: Row<'candidate'>, names: readonly string[]): readonly string[] {
  const theirs = [about.first_name, about.last_name].map((word) => fold(word ?? ''));
  return names.filter((word) => !theirs.includes(fold(word)));
}

/** The other candidate whom a row is about: it says so itself, or the row does that it cannot be without. */
function otherIn(crm: Crm, table: TableName, row: Found): Row<'candidate'> | undefined {
  if (table === 'candidate') return crm.find('candidate', row.id);
  if (typeof row['candidate'] === 'string') return crm.find('candidate', row['candidate']);
  for (const [field, { table: to, required }] of Object.entries(tableOf(table).columns)) {
    const reference = row[field];
    if (!required || !to || to === table || typeof reference !== 'string' || !OWNERS.has(to as TableName)) continue;
    const owner = crm.find(to as TableName, reference)?.['candidate' as never];
    if (typeof owner === 'string') return crm.find('candidate', owner);
  }
  return undefined;
}
/** Tables whose rows say whom they are about. */
const OWNERS: ReadonlySet<TableName> = new Set(
  tableNames.filter((table) => tableOf(table).columns['candidate']?.table === 'candidate'),
);
