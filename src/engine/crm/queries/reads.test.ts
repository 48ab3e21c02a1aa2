/**
 * Owns proof that every query says all the tables it reads, by what SQLite opens for its statements.
 * Must never list the tables anew.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import { everyQuery } from '../../../../tests/builders/every-query.ts';
import { isTableName, tables } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { reads, staleAfter } from './reads.ts';
import { runQuery } from './run-query.ts';
import type { QueryName, QueryParams } from './shapes.ts';

const crm = new TestCrm({
  vacancy: [{ id: 'VAC-0901', client: 'CLI-0901', title: 'Cook', state: 'Open', contact: 'CON-0901' }],
  client: [{ id: 'CLI-0901', name: 'Northgate', state: 'Active' }],
  contact: [{ id: 'CON-0901', client: 'CLI-0901', name: 'Jo' }],
  message: [
    {
      id: 'MSG-0901',
      mailbox: 'Inbox',
      kind: 'E-mail',
      sender: 'Amira Khan',
      sender_address: 'amira.khan@example.com',
      recipient: 'You',
      subject: 'Hello',
      body: 'My mobile is 07700 900101',
      on_day: '2026-11-02',
      at_time: '08:40',
    },
  ],
  candidate: [{ id: 'CAND-0200', state: 'Active', first_name: 'Amira', last_name: 'Khan' }],
  shortlist_entry: [{ id: 'SL-0901', vacancy: 'VAC-0001', candidate: AMIRA, state: 'Placed', added_on: '2026-11-01' }],
  placement: [
    {
      id: 'PLA-0901',
      ...{ vacancy: 'VAC-0001', candidate: AMIRA, client: 'CLI-0001' },
      ...{ job_title: 'Picker', work_type: 'Temporary', state: 'Started' },
    },
  ],
});
crm.do('import-candidates', {
  id: 'IMP-0901',
  candidate: 'CAND-0901',
  name: 'board.csv',
  content:
    '1 ["First name","Surname","E-mail","Mobile","Address","Town","Postcode","Job title","Sector"]\n2 ["Ellis","Okafor","e.okafor@example.com","07700 900142","1 Beck Side","Leeds","LS2 7DJ","Packer","Care"]',
});
crm.do('merge-candidates', { candidate: AMIRA, other: 'CAND-0200', keep: {}, reason: 'One person' });
const { db, lists } = crm.sandbox;
// The lists are made of the tables; what matters is that they are asked for anew when one of those changes.
for (const list of Object.values(lists)) list.bringUpToDate();

// Trying out is done in a database of its own beside; which number is free, and what the role at the desk sees, is known already.
const IN_NO_TABLE: readonly QueryName[] = ['tryOut', 'nextId', 'archiveHidden'];
const asked = everyQuery({
  ...{ candidate: AMIRA, document: 'DOC-0001', message: 'MSG-0001', sent: 'MSG-0901' },
  ...{ attachment: 'ATT-0001', application: 'APP-0001' },
});
/** What each list stands for. */
const madeOf: Record<string, readonly string[]> = {
  candidate_list: ['candidate', 'candidate_skill', 'skill'],
  document_list: ['document', 'candidate'],
  client_list: ['client'],
  vacancy_list: ['vacancy', 'client'],
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
  // A setting may be known already: whoever asks for it depends on it none the less.
  const { setting } = crm.sandbox;
  crm.sandbox.setting = (id) => {
    seen.push('SELECT value FROM setting');
    return setting.call(crm.sandbox, id);
  };
  try {
    runQuery(crm.sandbox, query, params);
  } finally {
    db.rows = rows;
    Reflect.deleteProperty(crm.sandbox, 'setting');
  }
  return seen;
}

describe('a query reads no table but those it says:', () => {
  it.each((Object.keys(asked) as QueryName[]).filter((query) => !IN_NO_TABLE.includes(query)))('%s', (query) => {
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
