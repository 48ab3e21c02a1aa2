/** Owns proof that the rows of a CRM are judged by the rules of retention, part by part, and that a worklist leaves nobody out. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { sqlite } from '../../../../tests/builders/sqlite.ts';
import { agencies } from '../../agency/index.ts';
import type { NewRow } from '../../record/catalogue.ts';
import { ENGINE } from '../../run/version.ts';
import { Crm } from '../crm.ts';
import type { DueSlice, RetentionLine } from './retention-shapes.ts';
import { runQuery } from './run-query.ts';

const ID = 'CAND-0701';
const temp: NewRow<'candidate'> = {
  id: ID,
  state: 'Active',
  first_name: 'Ola',
  last_name: 'Nowak',
  availability: 'Not looking',
  registered_on: '2024-05-28',
  last_service: '2025-12-03',
  last_contact: '2025-12-03',
};
const papers: NewRow<'document'>[] = (
  [
    ['DOC-0701', 'CV', '2024-05-28'],
    ['DOC-0702', 'Right to work copy', '2024-05-28'],
    ['DOC-0703', 'Terms', '2024-06-03'],
    ['DOC-0704', 'Identity document', '2024-05-28'],
  ] as const
).map(([id, kind, received_on]) => ({
  id,
  candidate: ID,
  folder: 'FOLD-0001',
  kind,
  name: `NOWAK-O_${ID}_${id}`,
  version: 1,
  state: 'Active',
  received_on,
}));
const placement: NewRow<'placement'> = {
  id: 'PLA-0701',
  candidate: ID,
  client: 'CLI-0701',
  job_title: 'Packer',
  work_type: 'Temporary',
  state: 'Ended',
  started_on: '2024-06-03',
  ended_on: '2025-01-15',
  agency_employs: 1,
};
const crmOf = (person: Partial<NewRow<'candidate'>> = {}, more: ConstructorParameters<typeof TestCrm>[0] = {}) =>
  new TestCrm(
    {
      candidate: [{ ...temp, ...person }],
      client: [{ id: 'CLI-0701', name: 'Northgate', state: 'Active' }],
      document: papers,
      placement: [placement],
    },
    more,
  ).sandbox;
const linesIn = (crm: Crm, candidate = ID) =>
  Object.fromEntries(
    runQuery(crm, 'retention', { candidate }).map(({ kind, action, rule, release }) => [kind, [action, rule, release]]),
  );

describe('what is right to do with a record today', () => {
  it('is said for each paper by its own rule, and a paper without one goes with the record', () => {
    expect(linesIn(crmOf({ state: 'Archived' }))).toEqual({
      Record: ['archive', 'R-06', '2027-01-15'],
      CV: ['archive', 'R-01', '2026-12-03'],
      'Right to work copy': ['archive', 'R-06', '2027-01-15'],
      Terms: ['archive', 'R-10', '2031-01-15'],
      'Identity document': ['archive', 'R-01', '2026-12-03'],
    });
  });

  it('is to keep in the pool what has two years from the last word of a person who is not looking', () => {
    expect(linesIn(crmOf())['Record']).toEqual(['keep', 'R-11', '2027-12-03']);
  });

  it('has no date while the engagement goes on', () => {
    const running = { placement: [{ ...placement, id: 'PLA-0702', state: 'Started' as const, ended_on: null }] };
    const lines = linesIn(crmOf({ last_service: '2026-10-30' }, running));
    expect(lines['Record']).toEqual(['keep', 'R-01', null]);
    expect(lines['Right to work copy']).toEqual(['keep', 'R-06', null]);
  });

  const said = (crm: Crm, given: { kind: string; on?: string }) =>
    runQuery(crm, 'retention', { candidate: ID, ...(given.on && { on: given.on }) }).find(
      ({ kind }) => kind === given.kind,
    )?.says;

  it('says what has to keep it, and apart from that when somebody is asked', () => {
    expect(said(crmOf(), { kind: 'Record' })).toContain(
      'it has to stay until 15 Jan 2027, under R-06 (Right-to-work copies of our own temps). Apart from that, under R-11 (Talent pool, no live service) somebody asks on 3 Dec 2027 whether it stays',
    );
    expect(said(crmOf({ last_service: '2025-01-15' }), { kind: 'CV' })).toContain(
      'nothing has to keep it. As long as it is in use, under R-11 (Talent pool, no live service) somebody asks on 3 Dec 2027',
    );
    expect(said(crmOf({ state: 'Archived' }), { kind: 'Record' })).toContain('it is released on 15 Jan 2027');
  });

  it('names the same duty on the record as under the form that lets the person go', () => {
    const crm = crmOf();
    const stays = runQuery(crm, 'leaving', { candidate: ID })?.stays.map(({ id, rule, release }) => [
      id,
      rule,
      release,
    ]);
    const duties = runQuery(crm, 'retention', { candidate: ID }).flatMap(({ id, duty }) =>
      duty ? [[id, duty.rule, duty.release]] : [],
    );
    expect(duties.length).toBeGreaterThan(2);
    expect(duties).toEqual(stays);
  });

  it('looked ahead to, says that a time which ended before today is over only because the record is in use no more', () => {
    const crm = crmOf({ availability: 'Available', last_service: '2025-04-11' }, { placement: [] });
    expect(said(crm, { kind: 'Identity document' })).toContain('no date can be named yet');
    const ahead = said(crm, { kind: 'Identity document', on: '2028-11-02' });
    expect(ahead).toMatch(/^Review: in use today, and on 2 Nov 2028 no more\./);
    // What was not in use today is said as ever.
    const over = crmOf({ state: 'Archived', last_service: '2024-12-03' }, { placement: [] });
    expect(said(over, { kind: 'Record', on: '2028-11-02' })).toMatch(/^Review: under R-06 .* its time ended on/);
  });

  it('with the days of what has to stay it is said that they count as if the person went today', () => {
    const running = { placement: [{ ...placement, id: 'PLA-0702', state: 'Started' as const, ended_on: null }] };
    const ends = (crm: Crm) => runQuery(crm, 'leaving', { candidate: ID })?.endsService;
    expect(ends(crmOf({ last_service: '2026-10-30' }, running))).toBe(true);
    expect(ends(crmOf())).toBe(false);
  });

  it('is nothing at all while a request is open, and again what it was when that is closed', () => {
    const crm = new TestCrm({ candidate: [{ ...temp, state: 'Archived', last_service: '2024-12-03' }] });
    const act = () => linesIn(crm.sandbox)['Record']?.[0];
    expect(act()).toBe('review');
    crm.do('log-data-request', { id: 'DR-0701', candidate: ID, kind: 'Subject access', received_on: '2026-11-02' });
    expect(act()).toBe('hold');
    crm.do('close-data-request', { request: 'DR-0701', outcome: 'Answered', reply: 'Here it is.' });
    expect(act()).toBe('review');
  });

  it('after an erasure request that was granted is to erase what no rule stands for', () => {
    const crm = crmOf({ last_service: '2024-08-01' });
    const request = {
      id: 'DR-0702',
      candidate: ID,
      kind: 'Erasure' as const,
      received_on: '2026-10-05',
      state: 'Answered' as const,
    };
    crm.receive({ data_request: [{ ...request, closed_on: '2026-11-02' }] });
    const lines = linesIn(crm);
    expect(lines['CV']).toEqual(['erase', 'R-01', '2025-08-01']);
    expect(lines['Right to work copy']).toEqual(['archive', 'R-06', '2027-01-15']);
  });

  it('is to erase after three months a record that nobody did anything with', () => {
    const untouched = { availability: null, last_service: null, last_contact: null, registered_on: '2026-08-02' };
    const crm = new TestCrm({ candidate: [{ ...temp, ...untouched }] }).sandbox;
    expect(linesIn(crm)['Record']).toEqual(['erase', 'R-02', '2026-11-02']);
  });

  it('follows the months that the CRM’s own table of rules has', () => {
    const crm = crmOf({ state: 'Archived' });
    crm.db.run("UPDATE retention_rule SET months = 24 WHERE id = 'R-01'", []);
    expect(linesIn(crm)['CV']).toEqual(['archive', 'R-01', '2027-12-03']);
  });
});

describe('the worklist of what is due', () => {
  const today = '2026-11-02';
  const make = agencies[Math.max(...Object.keys(agencies).map(Number))];
  const rows = make?.({ seed: 7, today }) ?? {};
  const many = Array.from(
    { length: 450 },
    (_, at): NewRow<'candidate'> => ({
      ...temp,
      id: `CAND-${5000 + at}`,
      state: 'Archived',
      last_service: at % 3 === 0 ? '2025-01-10' : '2026-01-10',
    }),
  );

  it('goes through every record in slices, and finds each that is due once', () => {
    const crm = new TestCrm({ candidate: many }).sandbox;
    const due: RetentionLine[] = [];
    let looked = 0;
    for (let after: string | null = ''; after !== null; ) {
      const slice: DueSlice = runQuery(crm, 'dueForRelease', { after });
      due.push(...slice.lines);
      looked += slice.looked;
      after = slice.next;
    }
    expect(looked).toBe(many.length + 2);
    const found = due.filter(({ id }) => id.startsWith('CAND-5')).map(({ id }) => id);
    expect(found).toEqual(many.flatMap(({ id }, at) => (at % 3 === 0 ? [id] : [])));
  });

  it('finds in an agency’s archive each record as it was put there: under the rule and until the day that the rules give', () => {
    const crm = new Crm(sqlite, [rows, { setting: [{ id: 'today', value: today }] }], ENGINE);
    const archived = (rows.candidate ?? []).filter(({ state }) => state === 'Archived');
    expect(archived.length).toBeGreaterThan(3);
    for (const { id, release_on, retention_rule } of archived) {
      const [record] = runQuery(crm, 'retention', { candidate: id });
      expect([id, record?.action, record?.rule, record?.release]).toEqual([id, 'archive', retention_rule, release_on]);
    }
  });
});
