/**
 * Owns proof that every query says all the tables it reads, by what SQLite opens for its statements.
 * Must never list the tables anew.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { isTableName, tables } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { exportFields } from '../../record/export-fields.ts';
import { replacedIn } from '../../record/picks.ts';
import { qualityRuleNames } from '../../record/quality-rules.ts';
import { reads, staleAfter } from './reads.ts';
import { runQuery } from './run-query.ts';
import { accessKinds, type QueryName, type QueryParams } from './shapes.ts';

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

const asked: { [Q in QueryName]: QueryParams<Q>[] } = {
  overview: [{}],
  choices: [{}],
  day: [{ after: '2026-11-01' }],
  candidates: [
    { tag: 'TAG-0001', skill: 'SKILL-0001', qualification: 'x', in_date_on: '2026-11-02', verified: 'In date' },
    { near: 'Leeds', miles: 5, sort: 'Distance', pay_at_most: '£12 an hour' },
    { boolean: 'x', sort: 'Relevance' },
    {},
    { boolean: 'x' },
    { search: 'x', state: 'Archived', availability: 'Available', sector: 'Care' },
  ],
  elsewhere: [{ search: 'x' }, { boolean: 'x' }],
  booleanTree: [{ boolean: 'x OR NOT y' }],
  booleanReason: [{ id: AMIRA, boolean: 'x OR NOT y' }],
  whyListed: [{ id: AMIRA, boolean: 'x', sector: 'Care', search: 'x' }],
  otherWords: [{ boolean: 'bricklayer OR NOT y' }],
  foundAmong: [{ ids: [AMIRA] }, { ids: [AMIRA], boolean: 'x', search: 'x' }],
  savedSearches: [{}],
  everyFound: [{ search: 'x' }],
  manyPreview: (['skill', 'tag', 'owner', 'longlist'] as const).map((kind) => ({
    ids: [AMIRA],
    change: { kind, to: 'X-0001' },
  })),
  exportRows: [{ ids: [], fields: [...exportFields.keys()] }],
  inactive: [{ state: 'Archived' }],
  candidate: [{ id: AMIRA }],
  retention: [{ candidate: AMIRA }],
  leaving: [{ candidate: AMIRA }],
  identifiable: [{ candidate: AMIRA }, { candidate: AMIRA, left: ['sector'] }],
  statistics: [{}],
  recipients: [{ candidate: AMIRA }],
  fallsDue: [{ on: '2027-11-02' }],
  // In a database of its own beside.
  tryOut: [],
  decisions: [{ candidate: AMIRA }],
  dueForRelease: [{}],
  messages: [{ mailbox: 'Inbox' }],
  message: [{ id: 'MSG-0001' }],
  contacts: [{ client: 'CLI-0001' }],
  job: [{ vacancy: 'VAC-0901' }],
  documents: [{ folder: 'FOLD-0001' }, { folder: 'FOLD-0001', search: 'x' }],
  document: [{ id: 'DOC-0001' }],
  clients: [{}, { search: 'northgate', state: 'Active', sort: 'Town' }],
  client: [{ id: 'CLI-0901' }],
  vacancies: [{}, { search: 'picker', work_type: 'Temporary', sort: 'Client' }],
  vacancy: [{ id: 'VAC-0901' }],
  match: [{ vacancy: 'VAC-0001' }],
  shortlist: [{ vacancy: 'VAC-0001' }],
  rationaleMatrix: [{ vacancy: 'VAC-0001' }],
  evidence: [{ requirement: 'REQ-0001', candidate: AMIRA }],
  pipeline: [{ vacancy: 'VAC-0001' }],
  beforeSubmission: [{ vacancy: 'VAC-0001', candidate: AMIRA }],
  standsAgainst: [{ vacancy: 'VAC-0001', candidate: AMIRA }],
  recordNames: ['Skill', 'Experience', 'Qualification', 'Licence or card'].map((kind) => ({ kind, typed: 'a' })),
  unnamedRequirements: [{ vacancy: 'VAC-0001' }],
  duplicates: [{}],
  merges: [{ candidate: AMIRA }, { candidate: 'CAND-0200' }],
  mergePreview: [
    { master: AMIRA, other: 'CAND-0002', choices: {} },
    { master: AMIRA, other: AMIRA, choices: {} },
  ],
  application: [{ id: 'APP-0001' }],
  applications: [{ vacancy: 'VAC-0001' }],
  tasks: [{}, { state: 'Open' }],
  incidents: [{}],
  questions: [{}],
  ownSteps: [{}],
  audit: [{}, { candidate: AMIRA }],
  access: [{}, { candidate: AMIRA }, ...accessKinds.map((only) => ({ only }))],
  senders: [{ message: 'MSG-0901' }],
  templates: [{}],
  filledTemplate: [{ template: 'unsuccessful', candidate: AMIRA, contact: 'CON-0901', vacancy: 'VAC-0901' }],
  timeline: (['candidate', 'client', 'vacancy'] as const).map((of) => ({ of, id: 'x' })),
  findRecords: [{ tables: ['candidate', 'contact', 'staff', 'client', 'vacancy'], words: 'x' }],
  recent: [{}],
  importPlan: [{ content: '1 ["E-mail"]\n2 ["amira.khan@example.com"]', columns: null, answers: null }],
  imports: [{}],
  dataImport: [{ id: 'IMP-0901' }],
  quality: [{}],
  faultLines: qualityRuleNames.map((rule) => ({ rule })),
  completeness: [{ candidate: AMIRA }],
  paperCheck: [
    { name: 'x', candidate: AMIRA, attachment: 'ATT-0001', kind: 'CV' },
    { name: 'x', document: 'DOC-0002', folder: 'FOLD-0001' },
    { name: 'x', document: 'DOC-0001', candidate: BINNED },
  ],
  openRequests: [{}],
  runsOut: [{}],
  roles: [{}],
  accessRequests: [{}],
  accessPack: [{ candidate: AMIRA, strike: null, leave_out: null }],
  accessPacks: [{ candidate: AMIRA }],
  suggestions: [{}, { candidate: AMIRA }],
  replacePreview: [...replacedIn].map((where) => ({ where, find: 'x', put: 'y' })),
  lastChange: [{}],
  lastChangeStep: [{}],
  nextId: [],
};
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
