/**
 * Owns proof that after erasing and anonymising nothing of the person is left: in no table, index, ledger, change or export, whoever it
 * was and whatever stood where, in every table of the catalogue. Left are the line that says so and a number in a figure.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../../tests/builders/cases-of.ts';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { office } from '../../../../tests/builders/crm-office.ts';
import { AMIRA, records } from '../../../../tests/builders/crm-rows.ts';
import { sqlite } from '../../../../tests/builders/sqlite.ts';
import { PERSON, personal, type Somebody, theirRows } from '../../../../tests/builders/theirs.ts';
import { cleaned } from '../../command/door.ts';
import { commands } from '../../command/registry.ts';
import { inPlainLetters } from '../../kernel/plain-letters.ts';
import { type Row, type Rows, tables } from '../../record/catalogue.ts';
import { exportFields } from '../../record/export-fields.ts';
import { carryOut } from '../carry-out.ts';
import { Crm, refuse } from '../crm.ts';
import { runQuery } from '../queries/run-query.ts';
import { allFigures } from './figures.ts';
import { goingWith } from './what-goes.ts';

/** Letters that occur nowhere else, so that what is found is theirs. */
const name = fc
  .array(fc.constantFrom(...'bdfgklmprtvzäéøšłñßİ'), { minLength: 4, maxLength: 8 })
  .map((letters) => `Xq${letters.join('')}`);
const person: fc.Arbitrary<Somebody> = fc.record({
  first_name: name,
  last_name: name,
  email: name.map((word) => `${word.toLowerCase().replace(/[^a-z]/g, '')}qx@example.com`),
  mobile: fc.integer({ min: 100000, max: 999999 }).map((number) => `07711 ${number}`),
  address: name.map((word) => `14 ${word} Yard`),
});
const AGREED = { retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'The time is over' };
const NOBODY: Somebody = { first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null };
const ways = {
  erase: { command: 'erase-candidate', input: AGREED, state: 'Erased' },
  anonymise: {
    command: 'anonymise-candidate',
    input: { ...AGREED, sector_stays: 0, work_type_stays: 0, source_stays: 0 },
    state: 'Anonymised',
  },
} as const;

/** A CRM in which they stand everywhere, also in what others wrote, and in both ledgers. */
function crmOf(who: Somebody) {
  const { rows, said } = theirRows(who, 'zq');
  const crm = new TestCrm(rows);
  const whole = `${who.first_name} ${who.last_name}`;
  crm.do('update-candidate', { candidate: PERSON, changes: { summary: `zqlater ${whole}` } });
  crm.do('add-task', {
    id: 'TASK-0702',
    candidate: null,
    title: `Ask Dawn about ${whole}`,
    detail: `Write to ${who.email?.toUpperCase()} or ring ${who.mobile?.replace(' ', '')}`,
    due_on: '2026-11-05',
    owner: 'STAFF-0001',
  });
  crm.do('search-candidates', { words: who.last_name?.toLowerCase() });
  crm.do('search-candidates', { boolean: `name:"${who.first_name}"` });
  crm.do('save-search', { id: 'SEA-0701', name: `Like ${who.last_name}`, words: who.last_name });
  crm.do('change-client', {
    client: 'CLI-0001',
    changes: { about: `${who.last_name}, ${who.first_name} worked here` },
  });
  runQuery(crm.sandbox, 'candidates', { boolean: 'reception' });
  runQuery(crm.sandbox, 'duplicates', {});
  crm.sandbox.lists.documents.bringUpToDate();
  crm.sandbox.texts.bringUpToDate();
  return { crm, words: [...said, 'zqlater', ...Object.values(who).filter((word) => word !== null)].map(String) };
}

/** All that is stored, and all that the CRM still answers, in small letters. */
function everywhere({ sandbox }: TestCrm, changes: unknown): string {
  const file = Buffer.from(sandbox.db.image()).toString('utf8');
  const own = sandbox.db
    .rows<{ name: string }>("SELECT name FROM sqlite_temp_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    .flatMap(({ name: list }) => sandbox.db.rows<Record<string, unknown>>(`SELECT * FROM temp.${list}`));
  const told = own.map((row) =>
    Object.values(row)
      .map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('utf8') : String(cell)))
      .join(' '),
  );
  const answers = [
    runQuery(sandbox, 'candidates', { state: 'All' }),
    runQuery(sandbox, 'candidates', { boolean: 'reception', state: 'All' }),
    runQuery(sandbox, 'exportRows', { ids: [PERSON], fields: [...exportFields.keys()] }),
    runQuery(sandbox, 'timeline', { of: 'candidate', id: PERSON }),
    runQuery(sandbox, 'candidate', { id: PERSON }),
    runQuery(sandbox, 'audit', {}),
    runQuery(sandbox, 'access', {}),
  ];
  return [file, ...told, JSON.stringify(answers), JSON.stringify(changes), JSON.stringify(sandbox.takeTouched())]
    .join('\n')
    .toLowerCase();
}
const found = (crm: TestCrm, words: readonly string[], changes: unknown = []): string[] => {
  const all = everywhere(crm, changes);
  const kept = JSON.stringify(crm.sandbox.texts.kept).toLowerCase();
  return words.filter((word) => all.includes(word.toLowerCase()) || kept.includes(inPlainLetters(word).toLowerCase()));
};

describe.each(Object.entries(ways))('to %s', (_, { command, input, state }) => {
  it('leaves no word of the person, whoever it is', () => {
    fc.assert(
      fc.property(person, (who) => {
        const { crm, words } = crmOf(who);
        expect(found(crm, words)).toEqual(words);
        const done = crm.do(command, { candidate: PERSON, ...input });
        expect(done.refusals).toEqual([]);
        expect(found(crm, words, done.changes)).toEqual([]);
        expect(crm.row('candidate', PERSON)?.state).toBe(state);
      }),
      { numRuns: casesOf(12) },
    );
  }, 60_000);

  it('leaves the line that says so, and every count as it was', () => {
    const { crm } = crmOf({ first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null });
    const before = allFigures(crm.sandbox);
    crm.do(command, { candidate: PERSON, ...input });
    expect(allFigures(crm.sandbox)).toEqual(before);
    const [line] = runQuery(crm.sandbox, 'audit', { candidate: PERSON });
    expect(line).toMatchObject({ record_id: PERSON, after: 'R-01', reason: 'The time is over', staff: 'STAFF-0001' });
  });

  it('leaves in the trail what became of record, papers and tasks, and no other value', () => {
    const { crm } = crmOf(NOBODY);
    const archived = { retention_rule: 'R-01', release_on: '2027-01-15', reason: 'Not in use' };
    crm.do('complete-task', { task: 'TASK-0701' });
    crm.do('update-candidate', { candidate: PERSON, changes: { sector: 'Finance', job_title: 'Active' } });
    expect(crm.refused('archive-candidate', { candidate: PERSON, ...archived })).toEqual([]);
    expect(crm.refused('restore-candidate', { candidate: PERSON, reason: 'Back again' })).toEqual([]);
    crm.do(command, { candidate: PERSON, ...input });
    const lines = runQuery(crm.sandbox, 'audit', {}).filter(({ field, before, after }) => field && (before || after));
    const theirs = lines.filter(({ candidate, record_id }) => [candidate, record_id].includes(PERSON));
    const said = (record: string) =>
      theirs.flatMap((line) => (line.record === record && line.field === 'state' ? [[line.before, line.after]] : []));
    expect(said('candidate')).toEqual([
      ['Archived', 'Active'],
      ['Active', 'Archived'],
    ]);
    expect(said('document')).toContainEqual(['Active', 'Archived']);
    const others = theirs.filter(({ field }) => field !== 'state');
    expect(others.length).toBeGreaterThan(3);
    expect(new Set(others.flatMap(({ before, after }) => [before, after]))).toEqual(new Set([null, '[erased]']));
  });

  it('is refused while a hold lasts, while a request is open, and without a word of who may', () => {
    const { crm } = crmOf({ first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null });
    const refused = (over = {}) => crm.refused(command, { candidate: PERSON, ...input, ...over });
    expect(refused({ agreed_with: 'STAFF-0001' })).toEqual([expect.stringMatching(/^agreed_with: .* may not erase/)]);
    crm.do('place-hold', { id: 'HOLD-0702', candidate: PERSON, reason: 'Claim' });
    expect(refused()).toEqual([expect.stringMatching(/R-14/)]);
    crm.do('release-hold', { hold: 'HOLD-0702', reason: 'Settled' });
    crm.do('log-data-request', { id: 'DR-0702', candidate: PERSON, kind: 'Erasure', received_on: '2026-11-02' });
    expect(refused()).toEqual([expect.stringMatching(/R-14/)]);
    crm.do('close-data-request', { request: 'DR-0702', outcome: 'Answered', reply: 'It is done' });
    expect(refused()).toEqual([]);
    expect(refused()).toEqual([expect.stringMatching(/There is nobody in it any more/)]);
  });

  it('says once whom it took out, and nobody where it was taken back', () => {
    const { sandbox } = crmOf(NOBODY).crm;
    const taken = (work: () => void) => {
      const spec = commands.get(command);
      if (spec?.kind !== 'crm') throw new Error(command);
      sandbox.step(9, () => {
        carryOut(sandbox, spec, cleaned(spec.shape, { candidate: PERSON, ...input }), sandbox.engine);
        work();
      });
    };
    const back = sandbox.mark();
    expect(() => taken(() => refuse('', 'Not today.'))).toThrow();
    expect(sandbox.takeLeaver()).toBeUndefined();
    taken(() => undefined);
    back();
    expect(sandbox.takeLeaver()).toBeUndefined();
    taken(() => undefined);
    expect(sandbox.takeLeaver()?.called.whole).toContain('Ola Nowak');
    expect(sandbox.takeLeaver()).toBeUndefined();
  });

  it('takes a name out of the reason that is typed', () => {
    const { crm } = crmOf({ first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null });
    crm.do('update-candidate', { candidate: PERSON, changes: { town: 'Sale' } });
    crm.do(command, { candidate: PERSON, ...input, reason: 'Ola Nowak of Sale asked for it, says Nowak' });
    const [line] = runQuery(crm.sandbox, 'audit', { candidate: PERSON });
    expect(line?.reason).toBe('[erased] of [erased] asked for it, says [erased]');
  });
});

describe.each(Object.entries(ways))('to %s', (_, { command, input, state }) => {
  const gone = () => {
    const { crm } = crmOf({ first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null });
    crm.sandbox.receive({
      client: [
        { id: 'CLI-0777', name: 'Tansley', state: 'Active' },
        { id: 'CLI-0778', name: 'Orme', state: 'Active' },
      ],
      vacancy: ['CLI-0777', 'CLI-0778'].map((client, at) => ({
        ...{ id: `VAC-077${at}`, client, title: 'Adviser', state: 'Closed' as const },
      })),
      submission: ['VAC-0770', 'VAC-0771'].map((vacancy, at) => ({
        ...{ id: `SUB-077${at}`, candidate: PERSON, vacancy, sent_on: '2026-10-01', what_was_sent: 'Profile' },
      })),
    });
    const told = (client: string) =>
      crm.refused('tell-recipient', {
        ...{ id: `TOLD-${client.slice(4)}`, candidate: PERSON, client, told_on: '2026-11-02', how: 'E-mail' },
      });
    const list = { candidates: PERSON, fields: 'id town', format: 'CSV', handed_to: 'Tansley', purpose: 'A list' };
    crm.do('export-candidates', list);
    const who = () => runQuery(crm.sandbox, 'recipients', { candidate: PERSON });
    return { crm, told, who, go: () => crm.do(command, { candidate: PERSON, ...input }) };
  };

  it('keeps which clients have had something, so that each can still be told, and which lists left before', () => {
    const { crm, told, who, go } = gone();
    told('CLI-0778');
    const before = who();
    expect(before.recipients.map(({ name }) => name)).toEqual(expect.arrayContaining(['Orme', 'Tansley']));
    expect(before.exports.map(({ handed_to }) => handed_to)).toEqual(['Tansley']);
    expect(go().refusals).toEqual([]);
    const after = who();
    expect(after.recipients.map(({ client, told_on }) => ({ client, told_on }))).toEqual(
      before.recipients.map(({ client, told_on }) => ({ client, told_on })),
    );
    expect(after.recipients.map(({ had }) => had)).not.toContain(expect.stringContaining('submission'));
    // What was asked for, and what for, would say of the reference who it was.
    expect(after.exports).toEqual(before.exports.map((list) => ({ ...list, asked: {}, purpose: '' })));
    expect(told('CLI-0777')).toEqual([]);
    expect(who().recipients.find(({ name }) => name === 'Tansley')?.told_on).toBe('2026-11-02');
    // A list that leaves later cannot hold anybody who was gone.
    crm.do('export-candidates', { candidates: AMIRA, fields: 'id town', format: 'CSV', handed_to: 'X', purpose: 'Y' });
    expect(who().exports).toEqual(after.exports);
  });

  it('says beside the reference that they may be on a list, and never what was asked to make it', () => {
    const { crm, who, go } = gone();
    crm.do('update-candidate', { candidate: PERSON, changes: { job_title: 'Organ builder', town: 'Manchester' } });
    const asked = { boolean: 'Nowak AND "organ builder"', purpose: 'The organ builder of Manchester' };
    expect(crm.refused('export-candidates', { fields: 'id town', format: 'CSV', handed_to: 'Orme', ...asked })).toEqual(
      [],
    );
    expect(who().exports[0]).toMatchObject({ known: 'fits', asked: { boolean: asked.boolean } });
    go();
    expect(who().exports[0]).toMatchObject({ handed_to: 'Orme', known: 'not written down', asked: {}, purpose: '' });
    expect(JSON.stringify(who())).not.toMatch(/organ builder/i);
  });

  it('takes nobody back into the record, whatever command it is; what the agency must put on record it can', () => {
    const { crm, go } = gone();
    go();
    const nobody = [expect.stringMatching(/There is nobody in it any more|cannot be undone/)];
    const task = { title: 'Ring Ola Nowak', detail: null, due_on: '2026-11-05', owner: 'STAFF-0001' };
    const asked = { kind: 'Erasure', received_on: '2026-11-02' };
    const tries: [string, Record<string, unknown>][] = [
      ['add-task', { id: 'TASK-0790', candidate: PERSON, ...task }],
      ['bin-candidate', { candidate: PERSON, reason: 'Empty' }],
      ['update-candidate', { candidate: PERSON, changes: { last_name: 'Nowak' } }],
      ['add-activity', { id: 'ACT-0790', candidate: PERSON, kind: 'Note', happened_on: '2026-11-01', body: 'Ola' }],
      [
        'record-refused-caller',
        {
          id: 'CR-0790',
          candidate: PERSON,
          ...{ caller: 'A man', said_to_be: 'A friend', asked_for: 'Where Ola is', told: 'Nothing' },
          ...{ how: 'Phone call', happened_on: '2026-11-01' },
        },
      ],
    ];
    const before = crm.content();
    for (const [name, given] of tries) expect([name, crm.refused(name, given)]).toEqual([name, nobody]);
    expect(crm.content()).toEqual(before);
    const incident = { kind: 'Erased too soon', happened_on: '2026-11-02', what: 'Too soon', action: 'Told Dawn' };
    expect(
      crm.refused('report-incident', { id: 'INC-0790', candidate: PERSON, ...incident, reported_to: 'STAFF-0002' }),
    ).toEqual([]);
    // A request that nobody had logged is answered all the same.
    expect(crm.refused('log-data-request', { id: 'DR-0790', candidate: PERSON, ...asked })).toEqual([]);
    expect(crm.refused('confirm-identity', { request: 'DR-0790', identity_seen: 'Rang back' })).toEqual([]);
    expect(crm.row('candidate', PERSON)?.state).toBe(state);
  });

  it('leaves a task of nobody as it is typed afterwards, so the form asks whether anybody is gone', () => {
    const { crm, go } = gone();
    const isAnybody = () => runQuery(crm.sandbox, 'anybodyGone', {});
    const task = { candidate: null, title: 'Ring Ola Nowak', detail: null, due_on: '2026-11-05', owner: 'STAFF-0001' };
    crm.do('add-task', { id: 'TASK-0790', ...task });
    expect(isAnybody()).toBe(false);
    go();
    expect(crm.row('task', 'TASK-0790')?.title).toBe('Ring [erased]');
    expect(isAnybody()).toBe(true);
    crm.do('add-task', { id: 'TASK-0791', ...task });
    expect(crm.row('task', 'TASK-0791')?.title).toBe('Ring Ola Nowak');
  });
});

it('a log of the first engine comes out as it did: rows are taken back, streets stay, and nobody keeps who had something', () => {
  const { rows } = theirRows({ ...NOBODY, address: '14 Quarry Yard' }, 'zq');
  const crm = new Crm(sqlite, [office, records, rows], 1);
  let step = 0;
  const does = (name: string, input: Record<string, unknown>) => {
    const spec = commands.get(name);
    if (!spec) throw new Error(name);
    crm.step(++step, () => carryOut(crm, spec, cleaned(spec.shape, input), 1));
  };
  const task = { detail: null, due_on: '2026-11-05', owner: 'STAFF-0001' };
  does('add-task', { id: 'TASK-0790', candidate: null, title: 'Ask in Quarry Yard', ...task });
  does('erase-candidate', { candidate: PERSON, ...AGREED });
  does('add-task', { id: 'TASK-0791', candidate: PERSON, title: 'Ring back', ...task });
  expect(crm.find('task', 'TASK-0790')?.title).toBe('Ask in Quarry Yard');
  expect(crm.find('task', 'TASK-0791')?.candidate).toBe(PERSON);
  expect(crm.all('had_data').map(({ id }) => id)).toEqual(rows.had_data?.map(({ id }) => id));
  crm.db.close();
});

describe('what may stay of somebody who is anonymised', () => {
  const SECTOR = 'Warehouse and driving';
  const among = (anonymised: number) => {
    const { crm } = crmOf({ first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null });
    crm.sandbox.receive({
      candidate: Array.from({ length: anonymised }, (_, at) => ({
        ...{ id: `CAND-08${10 + at}`, state: 'Anonymised' as const, sector: SECTOR },
      })),
    });
    const left = (fields: string[]) => runQuery(crm.sandbox, 'identifiable', { candidate: PERSON, left: fields });
    const input = { candidate: PERSON, ...AGREED, sector_stays: 1 as const, work_type_stays: 0 as const };
    const tried = () => runQuery(crm.sandbox, 'tryOut', { candidate: PERSON, way: 'anonymise', on: crm.sandbox.today });
    return { crm, left, input: { ...input, source_stays: 0 as const }, tried };
  };

  it.each([0, 1, 3])('is nothing where with this one they are five at most, less one: %i were there', (anonymised) => {
    const { crm, left, input, tried } = among(anonymised);
    // The form says so beforehand, in the same sentence.
    const said = left(['sector']);
    expect(said).toMatchObject({ alike: anonymised + 1, refused: expect.stringMatching(/fewer than 5 anonymised/) });
    expect(said?.tells.map(({ kind }) => kind)).toEqual(['too-few-alike']);
    expect(crm.refused('anonymise-candidate', input)).toEqual([`sector_stays: ${said?.refused}`]);
    expect(crm.row('candidate', PERSON)?.state).toBe('Active');
    expect(tried().rows.find(({ where }) => where === 'Can anybody tell who it is?')?.afterwards).toBe('No');
    expect(crm.refused('anonymise-candidate', { ...input, sector_stays: 0 })).toEqual([]);
    expect(runQuery(crm.sandbox, 'identifiable', { candidate: PERSON })?.tells).toEqual([]);
  });

  it('is the sector where five are alike, and no more than that', () => {
    const { crm, left, input, tried } = among(4);
    crm.do('update-candidate', { candidate: PERSON, changes: { source: 'Walk-in' } });
    expect(left(['sector'])).toMatchObject({ alike: 5, refused: null, tells: [] });
    expect(crm.refused('anonymise-candidate', { ...input, source_stays: 1 })).toEqual([
      expect.stringMatching(/^sector_stays: .*fewer than 5/),
    ]);
    expect(tried().rows.find(({ where }) => where === 'Can anybody tell who it is?')?.afterwards).toBe('No');
    expect(crm.refused('anonymise-candidate', input)).toEqual([]);
    expect(crm.row('candidate', PERSON)).toMatchObject({ state: 'Anonymised', sector: SECTOR, source: null });
    expect(runQuery(crm.sandbox, 'identifiable', { candidate: PERSON })).toMatchObject({ alike: 5, tells: [] });
  });
});

describe('what still tells on somebody who would be anonymised', () => {
  const told = (jobs: { candidate: string; employer: string; job_title: string }[], asked: Record<string, unknown>) => {
    const { crm } = crmOf(NOBODY);
    crm.sandbox.receive({ work_history: jobs.map((job, at) => ({ id: `JOB-089${at}`, ...job })) });
    const list = { fields: 'id town', format: 'CSV', handed_to: 'Orme', purpose: 'A list', ...asked };
    expect(crm.refused('export-candidates', list)).toEqual([]);
    const tried = runQuery(crm.sandbox, 'tryOut', { candidate: PERSON, way: 'anonymise', on: crm.sandbox.today });
    return {
      says: runQuery(crm.sandbox, 'identifiable', { candidate: PERSON, left: [] })?.tells.map(({ says }) => says),
      afterwards: tried.rows.find(({ where }) => where === 'Can anybody tell who it is?')?.afterwards,
    };
  };
  const HERS = { candidate: PERSON, employer: 'Harrison & Harrison', job_title: 'Organ builder' };

  it.each([
    ['a purpose', { candidates: AMIRA, purpose: 'The ORGAN\nbuilder of Manchester' }, 'Organ builder'],
    ['what was looked for', { boolean: 'Khan OR "organ builder"' }, 'Organ builder'],
    ['an employer', { candidates: AMIRA, purpose: 'Who was at Harrison & Harrison?' }, 'Harrison & Harrison'],
  ])('is %s in the access log that fits nobody else on file', (_, asked, word) => {
    const { says, afterwards } = told([HERS], asked);
    expect(says).toEqual([
      `Something about the person stands elsewhere: the access log says “${word}”, as of nobody else.`,
    ]);
    expect(afterwards).toBe('Yes, by other entries');
  });

  it.each([
    ['others have done it too', [HERS, { ...HERS, candidate: AMIRA, job_title: 'organ  builder' }]],
    ['it is part of another word', [{ ...HERS, job_title: 'build' }]],
    ['it was never written', [{ ...HERS, job_title: 'Bell founder' }]],
  ])('is nothing in it where %s', (_, jobs) => {
    const { says, afterwards } = told(jobs, { candidates: AMIRA, purpose: 'The organ builder of Manchester' });
    expect(says).toEqual([]);
    expect(afterwards).toBe('No');
  });
});

describe('what somebody wrote from an address that is not on file', () => {
  const AT_HOME = 'n.olka77@example.net';
  const mail = {
    kind: 'E-mail',
    subject: 'Zqsubject',
    body: 'Zqbody',
    on_day: '2026-10-30',
    at_time: '10:00',
  } as const;
  const came = { ...mail, mailbox: 'Inbox', sender: 'Ola Nowak', sender_address: AT_HOME, recipient: 'You' } as const;
  const sent = { ...mail, mailbox: 'Sent', sender: 'You', recipient: 'Ola Nowak', recipient_address: AT_HOME } as const;
  /** The request came with the first, the second answers it, the third is another one. */
  const left = (over: Partial<Row<'message'>> = {}, more: Rows = {}, given: Record<string, unknown> = {}) => {
    const { crm } = crmOf({ ...NOBODY, email: 'ola@example.com' });
    const message = [
      { id: 'MSG-0781', ...came, ...over },
      { id: 'MSG-0782', ...sent, answers: 'MSG-0781' },
      { id: 'MSG-0783', ...came },
    ];
    crm.sandbox.receive({ message, staff: more.staff ?? [] });
    for (const { id, candidate, kind } of more.data_request ?? [])
      crm.do('log-data-request', { id, candidate, kind, received_on: '2026-10-30', message: 'MSG-0781' });
    const asked = { candidate: PERSON, kind: 'Erasure', received_on: '2026-10-30', message: 'MSG-0781', ...given };
    expect(crm.refused('log-data-request', { id: 'DR-0781', ...asked })).toEqual([]);
    crm.do('close-data-request', { request: 'DR-0781', outcome: 'Answered', reply: 'It is done' });
    const announced = runQuery(crm.sandbox, 'leaving', { candidate: PERSON })?.removed;
    expect(crm.refused('erase-candidate', { candidate: PERSON, ...AGREED })).toEqual([]);
    const ids = message.flatMap(({ id }) => (crm.row('message', id) ? [id] : []));
    return { ids, announced: announced?.find(({ what }) => what.endsWith('messages'))?.rows };
  };

  it('goes where a request was logged from it, with what was answered and all else from there', () => {
    const { ids, announced } = left();
    expect(ids).toEqual([]);
    // Two others are filed under the person.
    expect(announced).toBe(5);
  });

  it('leaves what others wrote from there, and what is filed under them', () => {
    const { crm } = crmOf({ ...NOBODY, email: 'ola@example.com' });
    const others = [
      { id: 'MSG-0784', ...came, sender: 'Jan Kowal' },
      { id: 'MSG-0785', ...came, candidate: AMIRA },
      { id: 'MSG-0786', ...sent, recipient: 'Jan Kowal' },
    ];
    crm.sandbox.receive({ message: [{ id: 'MSG-0781', ...came }, ...others] });
    crm.do('log-data-request', {
      candidate: PERSON,
      kind: 'Erasure',
      received_on: '2026-10-30',
      message: 'MSG-0781',
      id: 'DR-0781',
    });
    crm.do('close-data-request', { request: 'DR-0781', outcome: 'Answered', reply: 'It is done' });
    expect(crm.refused('erase-candidate', { candidate: PERSON, ...AGREED })).toEqual([]);
    expect(crm.row('message', 'MSG-0781')).toBeUndefined();
    expect(others.map(({ id }) => crm.row('message', id)?.id)).toEqual(others.map(({ id }) => id));
  });

  it('stays where nothing says that it is theirs, without their name', () => {
    expect(left({}, {}, { message: null }).ids).toEqual(['MSG-0781', 'MSG-0782', 'MSG-0783']);
  });

  it.each<[string, Partial<Row<'message'>>, Rows, readonly string[]]>([
    [
      'a colleague wrote it',
      { sender: 'Dawn', sender_address: 'dawn@example.org' },
      {},
      ['MSG-0781', 'MSG-0782', 'MSG-0783'],
    ],
    ['it is filed under somebody else', { candidate: AMIRA }, {}, ['MSG-0781', 'MSG-0782', 'MSG-0783']],
    [
      'somebody else asked in it too',
      {},
      {
        data_request: [
          {
            id: 'DR-0782',
            candidate: AMIRA,
            kind: 'Subject access',
            received_on: '2026-10-30',
            state: 'Answered',
            message: 'MSG-0781',
          },
        ],
      },
      ['MSG-0781', 'MSG-0782', 'MSG-0783'],
    ],
    ['another person wrote it for them, only that and its answer go', { sender: 'Jan Kowal' }, {}, ['MSG-0783']],
  ])('stays, or is all that goes, where %s', (_, over, more, ids) => {
    const [dawn] = office.staff ?? [];
    if (!dawn) throw new Error('nobody works here');
    const staff = [{ ...dawn, id: 'STAFF-0078', name: 'Dawn', email: 'dawn@example.org' }];
    expect(left(over, { ...more, staff }).ids).toEqual(ids);
  });
});

describe('what goes with a person', () => {
  it('is looked for in every table that can be about one, so that a new one cannot be forgotten', () => {
    const reached = new Set(personal);
    const about = Object.values(tables).filter(
      (table) => !table.ledger && Object.values(table.columns).some(({ table: to }) => to === 'candidate'),
    );
    expect(
      about.filter((table) => !reached.has(table.name as (typeof personal)[number])).map(({ name: n }) => n),
    ).toEqual([]);
    // And those that hang on such a row, by whatever way.
    expect([...reached]).toEqual(
      expect.arrayContaining(['document_version', 'follow_up', 'merged_row', 'attachment', 'brief']),
    );
  });

  it('are not the words of another person who shares a telephone and a surname', () => {
    const { crm } = crmOf({
      first_name: 'Ola',
      last_name: 'Nowak',
      email: null,
      mobile: '07711 123456',
      address: null,
    });
    crm.sandbox.receive({
      candidate: [{ id: 'CAND-0702', state: 'Active', first_name: 'Jan', last_name: 'Nowak', mobile: '07711 123456' }],
      activity: [
        {
          id: 'ACT-0702',
          candidate: 'CAND-0702',
          kind: 'Note',
          happened_on: '2026-10-01',
          body: 'Son of Ola Nowak, 07711 123456',
          author: 'STAFF-0002',
        },
      ],
    });
    crm.do('erase-candidate', { candidate: PERSON, ...AGREED });
    expect(crm.row('candidate', 'CAND-0702')).toMatchObject({ last_name: 'Nowak', mobile: '07711 123456' });
    expect(crm.row('activity', 'ACT-0702')?.body).toBe('Son of [erased], 07711 123456');
  });

  it('are not words of the language in a text about nobody', () => {
    const said = (who: Partial<Somebody>, detail: string) => {
      const { crm } = crmOf({ ...NOBODY, ...who });
      const task = { title: 'Ask', detail, due_on: '2026-11-05', owner: 'STAFF-0001', state: 'Open' as const };
      crm.sandbox.receive({ task: [{ id: 'TASK-0790', candidate: null, ...task }] });
      expect(crm.refused('erase-candidate', { candidate: PERSON, ...AGREED })).toEqual([]);
      return crm.row('task', 'TASK-0790')?.detail;
    };
    const friday = 'May I leave at 3? I will start at 8, and may stay.';
    expect(said({ first_name: 'Will', last_name: 'May' }, friday)).toBe(friday);
    expect(said({}, 'Ask Ola Nowak; Nowak knows')).toBe('Ask [erased]; [erased] knows');
    expect(said({ first_name: 'ola' }, 'Ask Ola Nowak. Ola is keen, OLA said')).toBe(
      'Ask [erased]. [erased] is keen, [erased] said',
    );
  });

  describe('in what is about somebody else', () => {
    const HERS = { first_name: 'Caspia', last_name: 'Xavier', email: 'c.xavier@example.com', mobile: '07700 900842' };
    const noted = (bodies: readonly string[], over: Partial<Somebody> = {}) => {
      const { crm } = crmOf({ ...HERS, address: '14 Quarry Yard', ...over });
      crm.do('update-candidate', { candidate: PERSON, changes: { postcode: 'LS9 7QX' } });
      crm.sandbox.receive({
        candidate: [{ id: 'CAND-0703', state: 'Active', first_name: 'Simran', last_name: 'Xavier', town: 'Leeds' }],
        document: [
          {
            id: 'DOC-0733',
            candidate: 'CAND-0703',
            folder: 'FOLD-0001',
            kind: 'CV',
            name: 'CV',
            version: 1,
            received_on: '2026-10-01',
            state: 'Active',
          },
        ],
        activity: bodies.map((body, at) => ({
          ...{ id: `ACT-073${at}`, candidate: 'CAND-0703', kind: 'Note', happened_on: '2026-10-01', body },
          author: 'STAFF-0002',
        })),
      });
      const theirs = new Set(
        goingWith(crm.sandbox, crm.row('candidate', PERSON) as Row<'candidate'>).map(({ id }) => id),
      );
      const announced = runQuery(crm.sandbox, 'leaving', { candidate: PERSON })?.mentions;
      const done = crm.do('erase-candidate', { candidate: PERSON, ...AGREED });
      return { announced, done, theirs, said: bodies.map((_, at) => crm.row('activity', `ACT-073${at}`)?.body) };
    };

    it.each([
      ['Their number is 07700 900842, e-mail C.Xavier@example.com', 'Their number is [erased], e-mail [erased]'],
      ['Ring 07700900842 or +44 7700 900 842, (07700) 900-842', 'Ring [erased] or [erased], ([erased]'],
      ['Lives at 14 quarry yard', 'Lives at [erased]'],
      [
        'Same street as Simran: Quarry Yard, LS9 7QX, or ls97qx',
        'Same street as Simran: [erased], [erased], or [erased]',
      ],
      [
        'Came with Caspia Xavier. Caspia drives; Simran Xavier does not.',
        'Came with [erased]. [erased] drives; Simran Xavier does not.',
      ],
      ['Caspia and others came', 'Caspia and others came'],
      ['Simran Xavier rang', 'Simran Xavier rang'],
    ])('%s', (body, expected) => expect(noted([body]).said).toEqual([expected]));

    it.each([
      ['Ring Wolstencroft about it', 'Ring Wolstencroft about it', {}],
      // A word of the language goes with the whole name, and as a name is spelt.
      [
        'She may stay. Then will her car start?',
        'She may stay. Then will her car start?',
        { first_name: 'Will', last_name: 'May' },
      ],
      [
        'Will May rang. May stays, may he?',
        '[erased] rang. [erased] stays, may he?',
        { first_name: 'Will', last_name: 'May' },
      ],
      ['WILL MAY came; WILL drives', '[erased] came; [erased] drives', { first_name: 'Will', last_name: 'May' }],
      ['Will you come in May?', 'Will you come in May?', { first_name: 'Will', last_name: 'May' }],
    ])('one name by itself: %s', (body, expected, over) => {
      const HERSELF = { first_name: 'Benedikta', last_name: 'Wolstencroft' };
      expect(noted([body], { ...HERSELF, ...over }).said).toEqual([expected]);
    });

    it.each([
      ...['BenediktaWolstencroft', 'wolstencroftbenedikta', 'Benedikta.Wolstencroft', 'wolstencroft_benedikta'],
      ...['benedikta-wolstencroft', '@bwolstencroft', 'bwolstencroft', 'B.Wolstencroft', 'b_wolstencroft'],
      ...['Benedikta Wolstencröft', 'BÉNÉDIKTA  WOLSTENCROFT', 'Bénédikta Wolstencroft', 'Benedikta Wolſtencroft'],
    ])('their name written as %s goes', (written) => {
      const HERSELF = { first_name: 'Benedikta', last_name: 'Wolstencroft' };
      expect(noted([`See ${written}, who came.`], HERSELF).said[0]).toMatch(/^See @?\[erased\], who came\.$/);
    });

    it.each([
      ['Zoe Capek’s sister', '[erased]’s sister', { first_name: 'Zoë', last_name: 'Čapek' }],
      ['GROSZ or Ola GROSS, or ola.groß', 'GROSZ or [erased], or [erased]', { first_name: 'Ola', last_name: 'Groß' }],
      [
        '@annavanderberg, anna.vanderberg, a.vanderberg',
        '@[erased], [erased], [erased]',
        { first_name: 'Anna Maria', last_name: 'van der Berg' },
      ],
      ['Jony Ive rang, I’ve called back', '[erased] rang, I’ve called back', { first_name: 'Jony', last_name: 'Ive' }],
      ['Mick OBrien, @moʼbrien', '[erased], [erased]', { first_name: 'Mick', last_name: 'O’Brien' }],
      ['Mick O’Brien, m.o’brien', '[erased], [erased]', { first_name: 'Mick', last_name: 'Obrien' }],
    ])('of %s is left %s', (body, expected, who) => {
      expect(noted([body], { ...who, email: null, mobile: null, address: null }).said).toEqual([expected]);
    });

    it.each([
      ['All agreed; a new breed, Breed, breeder. @breed b.reed', 'Reed', 'Bob'],
      ['Cross the bridge. @bridge b.ridge', 'Ridge', 'Bea'],
      ['A shunter on the railway. @shunter s.hunter', 'Hunter', 'Sam'],
      ['Lives in Bradford. @bradford brad.ford', 'Ford', 'Brad'],
      ['For example, e.g. this. @eg', 'G', 'Eva'],
      ['By willpower alone. @willpower w.power', 'Power', 'Will'],
      ['Mr Sanderson rang. @sanderson s.anderson', 'Anderson', 'Sam'],
      ['Wellington boots. @wellington w.ellington', 'Ellington', 'William'],
    ])('an ordinary word stays beside a short name: %s', (body, last_name, first_name) => {
      const [said] = noted([body], { first_name, last_name }).said;
      const [ordinary, written] = body.split('@');
      expect(said?.startsWith(ordinary ?? '')).toBe(true);
      if (written?.includes(' ')) expect(said).toBe(`${ordinary}[erased] [erased]`);
    });

    it('an initial and a last name that somebody else on file has too stay', () => {
      expect(noted(['@sxavier and s.xavier'], { first_name: 'Sam' }).said).toEqual(['@sxavier and s.xavier']);
      expect(noted(['@cxavier and c.xavier']).said).toEqual(['@[erased] and [erased]']);
    });

    it('a street and a postcode where others live stay', () => {
      const { crm } = crmOf({ ...HERS, address: '14 Quarry Yard' });
      crm.do('update-candidate', { candidate: PERSON, changes: { postcode: 'LS9 7QX' } });
      crm.sandbox.receive({
        candidate: [
          { id: 'CAND-0704', state: 'Active', last_name: 'Kowal', address: '3 Quarry Yard', postcode: 'LS9 7QX' },
        ],
        task: [
          {
            ...{ id: 'TASK-0741', candidate: 'CAND-0704', title: 'Quarry Yard, LS9 7QX', due_on: '2026-11-05' },
            ...{ owner: 'STAFF-0001', state: 'Open' },
          },
        ],
      });
      crm.do('erase-candidate', { candidate: PERSON, ...AGREED });
      expect(crm.row('task', 'TASK-0741')?.title).toBe('Quarry Yard, LS9 7QX');
    });

    it('what the family shares stays', () => {
      const { crm } = crmOf({ ...HERS, address: null });
      crm.sandbox.receive({
        candidate: [
          { id: 'CAND-0704', state: 'Active', first_name: 'Jan', last_name: 'Kowal', mobile: '07700 900842' },
        ],
        task: [
          {
            id: 'TASK-0741',
            candidate: 'CAND-0704',
            title: 'Ring 07700 900842',
            due_on: '2026-11-05',
            owner: 'STAFF-0001',
            state: 'Open',
          },
        ],
      });
      crm.do('erase-candidate', { candidate: PERSON, ...AGREED });
      expect(crm.row('task', 'TASK-0741')?.title).toBe('Ring 07700 900842');
    });

    it('and the form announces as many as are done', () => {
      const { announced, done, theirs } = noted([
        ...['Caspia Xavier drives', 'Ring 07700 900842', 'Simran Xavier rang', 'Nothing'],
      ]);
      const rewritten = done.changes.filter(({ id, to }) => String(to).includes('[erased]') && !theirs.has(id));
      expect(rewritten.map(({ to }) => to)).toEqual(expect.arrayContaining(['[erased] drives', 'Ring [erased]']));
      expect(announced).toBe(new Set(rewritten.map(({ table, id }) => `${table}:${id}`)).size);
    });
  });

  it('is one part alone, with all its versions and what the trail said of it', () => {
    const { crm } = crmOf({ first_name: 'Ola', last_name: 'Nowak', email: null, mobile: null, address: null });
    const done = crm.do('erase-part', { candidate: PERSON, part: 'DOC-0701', ...AGREED });
    expect(done.refusals).toEqual([]);
    expect(found(crm, ['zqdocumentname', 'zqdocumentversionbody'], done.changes)).toEqual([]);
    expect(crm.row('candidate', PERSON)).toMatchObject({ state: 'Active', first_name: 'Ola' });
    // A reference is one however it is typed.
    expect(crm.refused('erase-part', { candidate: PERSON, part: 'act-0701', ...AGREED })).toEqual([]);
    expect(crm.row('activity', 'ACT-0701')).toBeUndefined();
    expect(crm.refused('erase-part', { candidate: PERSON, part: 'DOC-0001', ...AGREED })).toEqual([
      expect.stringMatching(/^part: .* is no part/),
    ]);
  });
});
