/**
 * Owns taking somebody's words out of texts about others: a note of a client, a message to a colleague, a search that was kept. A name can
 * stand in any text of the agency, so this is the one step that goes through them all (decision 53). Their own rows: what-goes.ts.
 */
import { takenOut } from '../../kernel/take-out-words.ts';
import { type TableName, tableOf } from '../../record/catalogue.ts';
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
/** Of other candidates, whose row does not say so itself. */
const OF_OTHERS: ReadonlySet<TableName> = new Set(['candidate', 'document_version', 'follow_up']);
/** Of a ledger's line: which table, field and row it is about. */
const NAMES: ReadonlySet<string> = new Set(['action', 'record', 'record_id', 'candidate', 'field']);

/** Every row in which one of the words stands, with what it says without them. */
export const mentionsOf = (crm: Crm, words: TheirWords): Mention[] =>
  tableNames.filter((table) => !NOT_ABOUT_THEM.has(table)).flatMap((table) => mentionsIn(crm, table, words));

function mentionsIn(crm: Crm, table: TableName, { name, all: whole, alone }: TheirWords): Mention[] {
  const all = SEARCHES.has(table) ? alone : whole;
  const texts = textsOf(table);
  if (texts.length === 0 || all.length === 0) return [];
  const spelt = all.flatMap(spellings);
  const pieces = piecesOf(all);
  // A value alone behind LIKE would have SQLite prepare the statement again each time (machine/condition.ts).
  const any = texts
    .flatMap((field) => spelt.map((_, at) => `${field} LIKE (?${at + 1} || '') ESCAPE '\\'`))
    .join(' OR ');
  const sql = `SELECT * FROM ${table} WHERE id IN (${likely(table, texts, { after: spelt.length, pieces: pieces.length })}) AND (${any}) ORDER BY id`;
  return crm.db.rows<Cells>(sql, [...spelt, ...pieces]).flatMap((row) => {
    // Who is named whole in a text is meant by the one name in it too, unless it is about somebody else.
    const words = OF_OTHERS.has(table) || typeof row['candidate'] === 'string' ? name : alone;
    const after = texts.flatMap((field): [string, Cell][] => {
      const before = row[field];
      const now = typeof before === 'string' ? takenOut(before, words) : before;
      return before === now ? [] : [[field, now ?? null]];
    });
    return after.length > 0 ? [{ table, id: row.id, after: Object.fromEntries(after) }] : [];
  });
}

/**
 * The few rows that are worth reading field by field and word by word, which takes long: a piece of one of the words stands somewhere in
 * them. The limit keeps SQLite from putting a row's texts together anew for each piece.
 */
function likely(
  table: TableName,
  texts: readonly string[],
  { after, pieces }: { after: number; pieces: number },
): string {
  const found = Array.from({ length: pieces }, (_, at) => `instr(said, ?${after + at + 1}) > 0`).join(' OR ');
  return `SELECT id FROM (SELECT id, lower(concat_ws(' ', ${texts.join(', ')})) AS said FROM ${table} LIMIT -1) WHERE ${found}`;
}

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
const spellings = (word: string): string[] =>
  spelledOut(word).map((spelt) => `%${spelt.replace(/[%_\\]/g, '\\$&').replace(/\s+/g, '%')}%`);
