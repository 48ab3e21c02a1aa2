/** Owns proof of what is known beside a message: who wrote it, what it belongs to, templates, and what was opened last. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import type { NewRow, Rows } from '../../record/catalogue.ts';
import { standardTemplates } from '../../record/standard-templates.ts';
import { runQuery } from './run-query.ts';

const mail = (id: string, over: Partial<NewRow<'message'>>): NewRow<'message'> => ({
  ...{ id, mailbox: 'Inbox', kind: 'E-mail', sender: 'Somebody', recipient: 'You', subject: 'Hello', body: 'x' },
  ...{ on_day: '2026-11-02', at_time: '08:40', ...over },
});
const rows: Rows = {
  contact: [
    { id: 'CON-0901', client: 'CLI-0001', name: 'Gwen Fairley', email: 'gwen@example.com', phone: '0113 496 0142' },
  ],
  message: [
    mail('MSG-0901', { sender_address: 'Amira.Khan@EXAMPLE.com' }),
    mail('MSG-0902', {
      sender_address: 'board@example.com',
      body: 'New application\nAmira K, mobile +44 7700 900101.',
    }),
    mail('MSG-0903', { sender_address: 'gwen@example.com', body: 'Ask amira.khan@example.com' }),
    mail('MSG-0904', { kind: 'Phone call', sender_address: '0113 4960142' }),
    mail('MSG-0905', { sender_address: 'amira.khann@example.com', body: 'No. 07700 900110' }),
    mail('MSG-0906', { body: 'a@x.org b@x.org c@x.org d@x.org amira.khan@example.com' }),
  ],
  shortlist_entry: [
    {
      ...{ id: 'SL-0901', vacancy: 'VAC-0001', candidate: AMIRA, state: 'Rejected', added_on: '2026-10-30' },
      ...{ left_out_for: 'Too far away', left_out_because: 'The shift begins before the first bus.' },
    } as const,
  ],
};

describe('who a message is from', () => {
  it.each([
    [
      'by its address, however it is written',
      'MSG-0901',
      [{ id: AMIRA, name: 'Amira Khan', state: 'Active', where: 'sender' }],
    ],
    ['by a mobile in an application that a board sent', 'MSG-0902', [{ id: AMIRA, where: 'text' }]],
    [
      'a contact, and whoever is named',
      'MSG-0903',
      [
        { id: 'CON-0901', client: 'CLI-0001' },
        { id: AMIRA, where: 'text' },
      ],
    ],
    ['a contact by the number of a call', 'MSG-0904', [{ id: 'CON-0901' }]],
    ['nobody, where an address or a number is only like one that is known', 'MSG-0905', []],
    ['nobody of a whole list of addresses', 'MSG-0906', []],
  ])('%s', (_, message, found) => {
    const senders = runQuery(new TestCrm(rows).sandbox, 'senders', { message });
    expect(senders).toHaveLength(found.length);
    expect(senders).toMatchObject(found);
  });
});

it('a message is read with what it answers, what answers it, and the names of what it is about', () => {
  const crm = new TestCrm(rows);
  crm.do('answer-message', { id: 'MSG-0910', answers: 'MSG-0903', body: 'Yes' });
  crm.do('answer-message', { id: 'MSG-0911', answers: 'MSG-0910', body: 'And' });
  crm.do('file-message', { message: 'MSG-0910', changes: { vacancy: 'VAC-0001', candidate: AMIRA } });
  const found = runQuery(crm.sandbox, 'message', { id: 'MSG-0910' });
  expect(found?.thread.map(({ id }) => id)).toEqual(['MSG-0903', 'MSG-0911']);
  expect(found?.about).toEqual({ candidate: 'Amira Khan', client: 'Tansley Foods', vacancy: 'Picker' });
});

it('a message says which vacancies were taken from it', () => {
  const crm = new TestCrm(rows);
  const take = (id: string) =>
    crm.do('add-vacancy', { id, client: 'CLI-0001', title: 'Clerk', from_message: 'MSG-0903' });
  take('VAC-0910');
  take('VAC-0911');
  expect(runQuery(crm.sandbox, 'message', { id: 'MSG-0903' })?.vacancies).toEqual([
    { id: 'VAC-0910', title: 'Clerk', state: 'Draft' },
    { id: 'VAC-0911', title: 'Clerk', state: 'Draft' },
  ]);
});

describe('a template', () => {
  it('names the wishes that the client has not been told of, and what the job needs', () => {
    const crm = new TestCrm(rows);
    const about = { template: 'unlawful-wish', vacancy: 'VAC-0910' };
    crm.do('add-vacancy', { id: 'VAC-0910', client: 'CLI-0001', contact: 'CON-0901', title: 'Clerk' });
    expect(runQuery(crm.sandbox, 'filledTemplate', about)?.left).toEqual(['wish', 'what the job needs']);
    const wish = (id: string, asked: string, restated?: string) =>
      crm.do('record-wish', { id, vacancy: 'VAC-0910', asked, asked_on: '2026-11-02', ...(restated && { restated }) });
    wish('WISH-0901', 'No mums');
    crm.do('challenge-wish', {
      ...{ id: 'WISH-0901', challenged_on: '2026-11-02', challenged_how: 'Phone call', challenge: 'Not by this' },
    });
    wish('WISH-0902', 'Somebody young', 'Lifts 15 kg');
    wish('WISH-0903', 'Native English', 'Clear spoken English');
    const filled = runQuery(crm.sandbox, 'filledTemplate', about);
    expect(filled?.body).toContain('you asked for: Somebody young; Native English\n');
    expect(filled?.body).toContain('For example: Lifts 15 kg; Clear spoken English\n');
    expect(filled?.left).toEqual([]);
  });

  it('is filled with what is known; what is not is left and named', () => {
    const { sandbox } = new TestCrm(rows);
    const about = { template: 'unsuccessful', candidate: AMIRA, vacancy: 'VAC-0001' };
    const filled = runQuery(sandbox, 'filledTemplate', about);
    expect(filled).toMatchObject({ kind: 'E-mail', subject: 'Picker at Tansley Foods', left: [] });
    expect(filled?.body).toContain('Dear Amira\n');
    expect(filled?.body).toContain('The reason: The shift begins before the first bus.');
    expect(filled?.body).toMatch(/Kind regards\nResourcer\nTest Agency$/);
    expect(runQuery(sandbox, 'filledTemplate', { template: 'unsuccessful' })?.left).toEqual([
      ...['vacancy', 'client', 'first name', 'reason'],
    ]);
  });

  it('brings no reason into a letter that speaks of what the law protects', () => {
    const crm = new TestCrm(rows);
    const about = { template: 'unsuccessful', candidate: AMIRA, vacancy: 'VAC-0001' };
    const entry = crm.sandbox.where('shortlist_entry', 'candidate', AMIRA).find((one) => one.vacancy === 'VAC-0001');
    const say = (told_why: string | null, left_out_because: string | null) => {
      crm.sandbox.db.run('UPDATE shortlist_entry SET told_why = ?, left_out_because = ? WHERE id = ?', [
        ...[told_why, left_out_because, entry?.id ?? ''],
      ]);
      return runQuery(crm.sandbox, 'filledTemplate', about);
    };
    expect(say(null, 'Too old for the team')?.body).not.toContain('old');
    expect(say('The job needs a licence', 'Too old for the team')?.body).toContain(
      'The reason: The job needs a licence',
    );
    crm.sandbox.db.run('UPDATE shortlist_entry SET left_out_for = NULL', []);
    expect(say(null, 'Too old for the team')?.left).toEqual(['reason']);
  });

  it('that asks a client says what the vacancy has not', () => {
    const filled = runQuery(new TestCrm(rows).sandbox, 'filledTemplate', {
      ...{ template: 'missing-particulars', contact: 'CON-0901', vacancy: 'VAC-0001' },
    });
    expect(filled?.body).toContain('Dear Gwen Fairley');
    expect(filled?.body).toContain('- Hours\n');
    // Line for line what the box on the vacancy says.
    const missing = runQuery(new TestCrm(rows).sandbox, 'job', { vacancy: 'VAC-0001' })?.missing ?? [];
    expect(filled?.body.match(/^- .*$/gm)?.map((line) => line.slice(2))).toEqual(missing);
    expect(filled?.left).toEqual([]);
  });

  it('of the office stands before those of every office, and in place of one of its name', () => {
    const [first] = standardTemplates;
    const own = {
      id: 'TPL-0001',
      name: first?.name ?? '',
      written_for: 'Client',
      kind: 'E-mail',
      body: 'Hi {hobby}',
    } as const;
    const { sandbox } = new TestCrm({ template: [own] });
    const all = runQuery(sandbox, 'templates', {});
    expect(all.map(({ id }) => id)).toEqual(['TPL-0001', ...standardTemplates.slice(1).map(({ id }) => id)]);
    expect(runQuery(sandbox, 'filledTemplate', { template: 'TPL-0001' })).toMatchObject({
      body: 'Hi {hobby}',
      left: ['hobby'],
    });
    expect(runQuery(sandbox, 'filledTemplate', { template: 'none' })).toBeUndefined();
  });
});

it('what was opened last comes first, each once, and nothing that was only looked for', () => {
  const crm = new TestCrm(rows);
  crm.do('open-candidate', { candidate: AMIRA });
  crm.do('look-at-client', { client: 'CLI-0001' });
  crm.do('search-candidates', { words: 'khan' });
  crm.do('look-at-vacancy', { vacancy: 'VAC-0001' });
  crm.do('open-candidate', { candidate: AMIRA });
  crm.do('open-document', { document: 'DOC-0001' });
  expect(runQuery(crm.sandbox, 'recent', {})).toEqual([
    { table: 'candidate', id: AMIRA, name: 'Amira Khan' },
    { table: 'vacancy', id: 'VAC-0001', name: 'Picker' },
    { table: 'client', id: 'CLI-0001', name: 'Tansley Foods' },
  ]);
  expect(crm.sandbox.all('audit')).toEqual([]);
});

it.each([
  ['gwen', [['contact', 'CON-0901', 'Tansley Foods']]],
  [
    'tansley',
    [
      ...['CON-0002', 'CON-0901', 'CON-0001'].map((id) => ['contact', id]),
      ['client', 'CLI-0001'],
      ['vacancy', 'VAC-0001', 'Tansley Foods, open'],
      ['vacancy', 'VAC-0002'],
    ],
  ],
  ['VAC-0002', [['vacancy', 'VAC-0002', 'Tansley Foods, closed']]],
  ['osei', [['staff', 'STAFF-0002', 'Compliance officer']]],
  ['khan amira', [['candidate', AMIRA, 'Leeds']]],
  ['park', [['candidate', 'CAND-0003', 'Leeds, archived']]],
  ['nobody at all', []],
])('what is looked for as “%s” is found by name, reference or what is beside it', (words, found) => {
  const tables = ['candidate', 'contact', 'staff', 'client', 'vacancy'] as const;
  const lines = runQuery(new TestCrm(rows).sandbox, 'findRecords', { tables, words });
  expect(lines).toHaveLength(found.length);
  expect(lines).toMatchObject(found.map(([table, id, detail]) => ({ table, id, ...(detail && { detail }) })));
});

it('a second name, and what stands beside the name, are what somebody is called by', () => {
  const lives = new TestCrm(rows);
  lives.do('update-candidate', { candidate: AMIRA, changes: { first_name: 'Anne-Marie' } });
  const byName = (words: string, table: 'candidate' | 'staff') =>
    runQuery(lives.sandbox, 'findRecords', { tables: [table], words }).map((line) => line.byName);
  expect(byName('marie', 'candidate')).toEqual([true]);
  expect(byName('anne-mar', 'candidate')).toEqual([true]);
  const titles = new Set(byName('resourcer', 'staff'));
  expect(titles).toEqual(new Set([true]));
});

it('whoever is called so comes before a candidate on whose record it only stands somewhere', () => {
  const lives = new TestCrm(rows);
  lives.do('update-candidate', { candidate: AMIRA, changes: { town: 'Tansley' } });
  const tables = ['candidate', 'contact', 'staff'] as const;
  const lines = runQuery(lives.sandbox, 'findRecords', { tables, words: 'tansley' });
  expect(lines.map(({ table, byName }) => [table, byName])).toEqual([
    ['contact', true],
    ['contact', true],
    ['contact', true],
    ['candidate', false],
  ]);
});
