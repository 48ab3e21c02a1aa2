/** Owns finding records to choose one from, by words of their name or by reference: people, contacts, colleagues, clients, vacancies. Reads only. */
import { fold } from '../../kernel/text.ts';
import { ALL_STATES } from '../../record/picks.ts';
import type { Crm } from '../crm.ts';
import { candidates } from './candidates.ts';
import { quickly, searchWords, wordsIn } from './page.ts';
import type { FindableTable, FoundRecord, QueryParams } from './shapes.ts';

/** Nobody looks through more names than these; a few letters more bring up the others. */
const MOST = 30;

/** What a line says beside the name, and the folded text that words are looked for in: that of its list, where it has one. Candidates are looked for as in their own. */
const LINES: Record<
  Exclude<FindableTable, 'candidate'>,
  { columns: string; from: string; text: string; order: string; list?: 'clients' | 'vacancies' }
> = {
  contact: {
    columns: 'x.id, x.name, c.name AS detail',
    from: 'contact x CROSS JOIN client c ON c.id = x.client',
    text: "fold(concat_ws(' ', x.id, x.name, c.name))",
    order: 'x.name, x.id',
  },
  staff: {
    columns: 'x.id, x.name, x.job_title AS detail',
    from: 'staff x',
    text: "fold(concat_ws(' ', x.id, x.name, x.job_title))",
    order: 'x.name, x.id',
  },
  client: {
    columns: 'x.id, x.name, x.town AS detail',
    from: 'client_list l CROSS JOIN client x ON x.id = l.id',
    text: 'l.text',
    order: 'l.by_name, l.id',
    list: 'clients',
  },
  vacancy: {
    columns: "x.id, x.title AS name, c.name || ', ' || lower(x.state) AS detail",
    from: 'vacancy_list l CROSS JOIN vacancy x ON x.id = l.id CROSS JOIN client c ON c.id = x.client',
    text: 'l.text',
    // What is open comes first: that is what people are looked for.
    order: "l.state <> 'Open', l.by_title, l.id",
    list: 'vacancies',
  },
};

type Line = Omit<FoundRecord, 'byName'>;

/** Whoever is called so comes before those on whose record it only stands somewhere, of whatever kind they are. */
export function findRecords(crm: Crm, { tables, words }: QueryParams<'findRecords'>): FoundRecord[] {
  const typed = searchWords(words);
  const found = tables
    .flatMap((table): Line[] => (table === 'candidate' ? people(crm, words) : listed(crm, table, words)))
    .map((line) => ({ ...line, byName: isCalled(line, typed) }));
  return tables.length > 1 ? [true, false].flatMap((is) => found.filter(({ byName }) => byName === is)) : found;
}

/** Both parts of “Anne-Marie” are words of the name. */
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** Each word that was typed begins one of its own. */
function isCalled({ table, id, name, detail }: Line, typed: readonly string[]): boolean {
  const beside = table === 'candidate' ? '' : detail;
  const own = fold([id, name, beside].join(' ')).split(BETWEEN);
  return typed.flatMap((word) => word.split(BETWEEN)).every((word) => own.some((one) => one.startsWith(word)));
}

const people = (crm: Crm, search: string): Line[] =>
  candidates(crm, { search, state: ALL_STATES, most: MOST }).lines.map(({ id, name, state, town }) => ({
    ...{ table: 'candidate' as const, id, name: name || id },
    detail: [town, state === 'Active' ? null : state.toLowerCase()].filter(Boolean).join(', ') || null,
  }));

function listed(crm: Crm, table: Exclude<FindableTable, 'candidate'>, typed: string): Line[] {
  const { columns, from, text, order, list } = LINES[table];
  if (list) crm.lists[list].bringUpToDate();
  const conditions = quickly(typed, (words) => wordsIn(text, words));
  const where = conditions.map(({ sql }) => sql).join(' AND ') || 'true';
  return crm.db
    .rows<Omit<Line, 'table'>>(`SELECT ${columns} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ${MOST}`, [
      ...conditions.flatMap(({ cells }) => cells),
    ])
    .map((line) => ({ ...line, table }));
}
