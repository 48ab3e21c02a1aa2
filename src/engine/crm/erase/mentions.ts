/**
 * Owns taking somebody's words out of texts about others: a note of a client, a message to a colleague, a search that was kept. A name can
 * stand in any text of the agency, so this is the one step that goes through them all (decision 53). Their own rows: what-goes.ts.
 */
import { isDialled, standsIn, takenOut } from '../../kernel/take-out-words.ts';
import { type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import type { Crm } from '../crm.ts';
import { tableNames } from '../schema.ts';
import type { TheirWords } from './their-words.ts';

type Cells = { id: string } & Record<string, Cell>;
export interface Mention {
  table: TableName;
  id: string;
  after: Record<string, Cell>;
}

/** The agency's own words and people, and what is kept of other people's records to put it back as it was. */
const NOT_ABOUT_THEM: ReadonlySet<TableName> = new Set([
  ...([
    'setting',
    'role',
    'staff',
    'retention_rule',
    'skill',
    'tag',
    'folder',
    'contact',
    'question',
    'choice',
    'card',
  ] as const),
  ...(['merged_row', 'pseudonym_key'] as const),
]);
/** They name people by one name too. */
const SEARCHES: ReadonlySet<TableName> = new Set(['saved_search', 'access_log']);
/** Of a ledger's line: which table, field and row it is about. */
const NAMES: ReadonlySet<string> = new Set(['action', 'record', 'record_id', 'candidate', 'field']);

/** Every row in which one of the words stands, with what it says without them. */
export const mentionsOf = (crm: Crm, words: TheirWords): Mention[] =>
  tableNames.filter((table) => !NOT_ABOUT_THEM.has(table)).flatMap((table) => mentionsIn(crm, table, words));

function mentionsIn(crm: Crm, table: TableName, theirs: TheirWords): Mention[] {
  const asked = SEARCHES.has(table) ? theirs.alone : theirs.all;
  const texts = textsOf(table);
  if (texts.length === 0 || asked.length === 0) return [];
  const [dialled, written] = [asked.filter(isDialled), asked.filter((word) => !isDialled(word))];
  const given: string[] = [];
  const cell = (value: string): string => `?${given.push(value)}`;
  const spelt = [...new Set(written.flatMap(spellings))].map(cell);
  const pieces = piecesOf(written).map(cell);
  const numbers = [...new Set(dialled.map(endOf))].map((number) => ({
    number: cell(number),
    scattered: cell(scattered(number)),
  }));
  const any = texts.flatMap((field) => [
    ...spelt.map((word) => `${field} LIKE ${word} ESCAPE '\\'`),
    ...numbers.map(({ number }) => `dialled_in(${field}, ${number})`),
  ]);
  const found = [
    ...pieces.map((piece) => `instr(said, ${piece}) > 0`),
    ...numbers.map(({ number, scattered: digits }) => `(said GLOB ${digits} AND dialled_in(said, ${number}))`),
  ];
  const sql = `SELECT * FROM ${table} WHERE id IN (${likely(table, texts, found)}) AND (${any.join(' OR ')}) ORDER BY id`;
  return crm.db.rows<Cells>(sql, given).flatMap((row) => {
    const words = wordsFor(crm, table, row, theirs);
    const after = texts.flatMap((field): [string, Cell][] => {
      const before = row[field];
      const now = typeof before === 'string' ? takenOut(before, words) : before;
      return before === now ? [] : [[field, now ?? null]];
    });
    return after.length > 0 ? [{ table, id: row.id, after: Object.fromEntries(after) }] : [];
  });
}

/**
 * Who is named whole in a text is meant by the one name in it too. In what is about somebody else, what the two have in common stays: a
 * family shares a telephone and a surname.
 */
function wordsFor(crm: Crm, table: TableName, row: Cells, { name, own, single, alone }: TheirWords): readonly string[] {
  const about = otherIn(crm, table, row);
  if (!about) return alone;
  const isNamed = textsOf(table).some((field) => standsIn(String(row[field] ?? ''), name));
  if (!isNamed) return own;
  const theirs = [about.first_name, about.last_name].map((word) => word?.toLowerCase());
  return [...name, ...own, ...single.filter((word) => !theirs.includes(word.toLowerCase()))];
}

/** The other candidate whom a row is about: it says so itself, or the row does that it cannot be without. */
function otherIn(crm: Crm, table: TableName, row: Cells): Row<'candidate'> | undefined {
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

/**
 * The few rows that are worth reading field by field and word by word, which takes long: a piece of one of the words stands somewhere in
 * them, or the digits of one of the numbers one after the other. The limit keeps SQLite from putting a row's texts together anew for each piece.
 */
const likely = (table: TableName, texts: readonly string[], found: readonly string[]): string => `
  SELECT id FROM (SELECT id, lower(concat_ws(' ', ${texts.join(', ')})) AS said FROM ${table} LIMIT -1)
  WHERE ${found.join(' OR ')}`;

/** Of each word the longest piece without a space, in small letters as SQL has them, from a to z; none that holds another one. */
function piecesOf(words: readonly string[]): string[] {
  const all = words
    .flatMap(spelledOut)
    .map((word) => word.split(/\s+/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest)))
    .map((piece) => piece.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  return [...new Set(all)].filter((piece, _, others) =>
    others.every((other) => other === piece || !piece.includes(other)),
  );
}

/** Of a candidate what is written about them; their own names and numbers may be alike. */
function textsOf(table: TableName): string[] {
  const { columns, ledger } = tableOf(table);
  return Object.keys(columns).filter((field) => {
    const { kind, lines } = columns[field] ?? {};
    return kind === 'text' && (table !== 'candidate' || lines) && !(ledger && NAMES.has(field));
  });
}

/** In SQL large and small letters are one only from a to z, so others are asked for as both. */
const spelledOut = (word: string): string[] => [
  ...new Set(/^[ -~]*$/.test(word) ? [word] : [word, word.toLowerCase(), word.toUpperCase()]),
];
/** As it may be grouped; from abroad its end is the same. */
const endOf = (number: string): string => number.replace(/\D/g, '').slice(-9);
/** A text without these digits one after the other has not the number either; only in the others does `dialled_in` look. */
const scattered = (digits: string): string => `*${[...digits].join('*')}*`;
const spellings = (word: string): string[] =>
  spelledOut(word).map((spelt) => `%${spelt.replace(/[%_\\]/g, '\\$&').replace(/\s+/g, '%')}%`);
