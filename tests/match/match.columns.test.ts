/**
 * Owns proof that no name, no age and nothing else that the law protects can take part in a match: its statements run, and give the same,
 * in a database that holds only the columns named here. Must never be lengthened by what is not about the job.
 */
import { describe, expect, it } from 'vitest';
import { agencies } from '../../src/engine/agency/index.ts';
import { Crm } from '../../src/engine/crm/crm.ts';
import { againstOf, matchSql, ranked, verdictsOf } from '../../src/engine/crm/match/match.ts';
import { type TableName, tables } from '../../src/engine/record/catalogue.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { sqlite } from '../builders/sqlite.ts';

/** All that a match may look at. What the agency's policy lets count: skills, experience, qualifications, availability, distance, pay. */
const MAY_COUNT: Partial<Record<TableName, readonly string[]>> = {
  setting: ['value'],
  candidate: [
    'state',
    'availability',
    'available_from',
    'availability_verified',
    'pay_expected',
    'travel_miles',
    'shift_pattern',
    'right_to_work',
    'identity_checked',
    'summary',
  ],
  work_history: ['candidate', 'job_title', 'started', 'ended'],
  qualification: ['candidate', 'title', 'level', 'status', 'expires_on'],
  skill: ['name'],
  candidate_skill: ['candidate', 'skill', 'years'],
  folder: ['restricted'],
  document: ['candidate', 'folder', 'kind', 'state', 'version', 'received_on'],
  document_version: ['document', 'number', 'body'],
  client: ['name'],
  contact: ['client', 'email'],
  vacancy: ['client', 'title', 'starts_on'],
  requirement: Object.keys(tables.requirement.columns),
  rationale: ['candidate', 'requirement', 'verdict'],
  sent_elsewhere: ['candidate', 'vacancy'],
  activity: ['candidate', 'client', 'vacancy', 'subject', 'body'],
  message: ['candidate', 'sender_address', 'subject', 'body'],
};
/** What tells who somebody is, or of a characteristic that the Equality Act protects. */
const WHO = [
  'first_name',
  'last_name',
  'one_name',
  'date_of_birth',
  'email',
  'mobile',
  'address',
  'owner',
  'source',
  'need',
];

const agency = agencies[1]?.({ seed: 4207, today: '2026-11-02' }) ?? {};
const open = () => new Crm(sqlite, [agency], ENGINE);

/** The same database, in which every table shows its allowed columns and no other: a temporary table goes before one of the file. */
function narrowed(without: Partial<Record<TableName, string>> = {}): Crm {
  const crm = open();
  for (const name of Object.keys(tables) as TableName[]) {
    const columns = ['id', ...(MAY_COUNT[name] ?? []).filter((column) => column !== without[name])];
    crm.db.script(`CREATE TEMP TABLE ${name} AS SELECT ${columns.join(', ')} FROM main.${name}`);
  }
  return crm;
}

const everything = (crm: Crm) =>
  ['VAC-0001', 'VAC-0005', 'VAC-0014'].map((vacancy) => {
    const lines = ranked(crm, { vacancy });
    const only = lines.slice(0, 20).map(({ candidate }) => candidate);
    return { lines, cells: verdictsOf(crm, { vacancy, only }) };
  });

describe('a match', () => {
  it('comes out the same where no column is there but those that may count', () => {
    const whole = everything(open());
    expect(whole.every(({ lines }) => lines.length > 50)).toBe(true);
    expect(everything(narrowed())).toEqual(whole);
  });

  it('needs each of the candidate’s columns that may count, so that the proof would show one more', () => {
    for (const column of MAY_COUNT.candidate ?? []) {
      const crm = narrowed({ candidate: column });
      expect(() => {
        for (const sql of matchSql)
          crm.db.rows(sql, ['VAC-0001', '2026-11-02', '{}', '[]', 1].slice(0, sql.includes('?5') ? 5 : 4));
      }, column).toThrow(`no such column: c.${column}`.replace('c.summary', 'x.summary'));
    }
  });

  it('may count nothing that says who somebody is', () => {
    const counted = Object.entries(MAY_COUNT).flatMap(([table, columns]) => (table === 'contact' ? [] : columns));
    for (const column of WHO) expect(counted.filter((one) => one === column && column !== 'need')).toEqual([]);
    expect(Object.keys(MAY_COUNT)).not.toContain('adjustment');
    expect(MAY_COUNT.candidate?.filter((column) => WHO.includes(column))).toEqual([]);
  });

  it('lists nobody beside the live records', () => {
    const crm = open();
    const [left] = crm.where('candidate', 'state', 'Archived');
    const against = againstOf(crm, { vacancy: 'VAC-0001', only: [left?.id ?? ''] });
    expect(against).toEqual([{ candidate: left?.id, what: 'archived', evidence: null }]);
    const listed = ranked(crm, { vacancy: 'VAC-0001' }).map(({ candidate }) => candidate);
    expect(listed).not.toContain(left?.id);
    expect(listed).toHaveLength(crm.where('candidate', 'state', 'Active').length);
  });
});
