/**
 * Owns proof that every query says all the tables it reads, by what SQLite opens for its statements.
 * Must never list the tables anew.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import { isTableName, tables } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { reads, staleAfter } from './reads.ts';
import { runQuery } from './run-query.ts';
import type { QueryName, QueryParams } from './shapes.ts';

const crm = new TestCrm({
  vacancy: [{ id: 'VAC-0901', client: 'CLI-0901', title: 'Cook', state: 'Open', contact: 'CON-0901' }],
  client: [{ id: 'CLI-0901', name: 'Northgate', state: 'Active' }],
  contact: [{ id: 'CON-0901', client: 'CLI-0901', name: 'Jo' }],
  candidate: [{ id: 'CAND-0200', state: 'Active', first_name: 'Amira', last_name: 'Khan' }],
});
crm.do('merge-candidates', { candidate: AMIRA, other: 'CAND-0200', keep: {}, reason: 'One person' });
const { db, lists } = crm.sandbox;
// The lists are made of the tables; what matters is that they are asked for anew when one of those changes.
for (const list of Object.values(lists)) list.bringUpToDate();

const asked: { [Q in QueryName]: QueryParams<Q>[] } = {
  overview: [{}],
  choices: [{}],
  day: [{ after: '2026-11-01' }],
  candidates: [{}, { boolean: 'x' }, { search: 'x', state: 'Archived', availability: 'Available', sector: 'Care' }],
  elsewhere: [{ search: 'x' }, { boolean: 'x' }],
  booleanTree: [{ boolean: 'x OR NOT y' }],
  booleanReason: [{ id: AMIRA, boolean: 'x OR NOT y' }],
  inactive: [{ state: 'Archived' }],
  candidate: [{ id: AMIRA }],
  retention: [{ candidate: AMIRA }],
  dueForRelease: [{}],
  messages: [{ mailbox: 'Inbox' }],
  message: [{ id: 'MSG-0001' }],
  documents: [{ folder: 'FOLD-0001' }, { folder: 'FOLD-0001', search: 'x' }],
  document: [{ id: 'DOC-0001' }],
  clients: [{}],
  client: [{ id: 'CLI-0901' }],
  vacancies: [{}],
  vacancy: [{ id: 'VAC-0901' }],
  duplicates: [{}],
  merges: [{ candidate: AMIRA }, { candidate: 'CAND-0200' }],
  tasks: [{}, { state: 'Open' }],
  incidents: [{}],
  questions: [{}],
  ownSteps: [{}],
  audit: [{}, { candidate: AMIRA }],
  access: [{}, { candidate: AMIRA }],
  nextId: [],
};
/** What each list stands for. */
const madeOf: Record<string, readonly string[]> = {
  candidate_list: ['candidate', 'candidate_skill', 'skill'],
  document_list: ['document', 'candidate'],
  candidate_words: ['candidate', 'candidate_skill', 'skill', 'document', 'document_version', 'folder'],
};

/** The tables whose pages a statement opens. */
function opened(sql: string): string[] {
  // The lists stand among the connection's own tables, the second database.
  const roots = ['sqlite_schema', 'sqlite_temp_schema'].map(
    (schema) =>
      new Map(
        db
          .rows<{ rootpage: number; tbl_name: string }>(`SELECT rootpage, tbl_name FROM ${schema}`)
          .map((row) => [row.rootpage, row.tbl_name]),
      ),
  );
  return db
    .rows<{ opcode: string; p2: number; p3: number }>(`EXPLAIN ${sql}`)
    .filter(({ opcode }) => opcode === 'OpenRead')
    .flatMap(({ p2, p3 }) => roots[p3]?.get(p2) ?? []);
}

function statementsOf<Q extends QueryName>(query: Q, params: QueryParams<Q>): string[] {
  const seen: string[] = [];
  const { rows } = db;
  db.rows = <T>(sql: string, cells: readonly Cell[] = []): T[] => {
    seen.push(sql);
    return rows.call(db, sql, cells) as T[];
  };
  try {
    runQuery(crm.sandbox, query, params);
  } finally {
    db.rows = rows;
  }
  return seen;
}

describe('a query reads no table but those it says:', () => {
  it.each((Object.keys(asked) as QueryName[]).filter((query) => asked[query].length > 0))('%s', (query) => {
    const statements = asked[query].flatMap((params) => statementsOf(query, params));
    const found = new Set(statements.flatMap(opened).flatMap((name) => madeOf[name] ?? [name]));
    expect([...found].filter((name) => !isTableName(name))).toEqual([]);
    expect([...found].filter((name) => !reads[query].some((table) => table === name))).toEqual([]);
    expect(found.size).toBeGreaterThan(0);
  });

  it('and says none that is no table', () => {
    expect(
      Object.values(reads)
        .flat()
        .filter((name) => !Object.hasOwn(tables, name)),
    ).toEqual([]);
  });
});

it('a query is stale after a step that wrote one of its tables, and after no other', () => {
  expect(staleAfter(['message'])).toContain('messages');
  expect(staleAfter(['message'])).not.toContain('clients');
  for (const [query, names] of Object.entries(reads))
    for (const table of names) expect(staleAfter([table])).toContain(query);
  expect(staleAfter([])).toEqual([]);
});
