/**
 * Owns proof of what a role that does not see the archive can still do: archive; and that of somebody who is in it no more is told than that
 * they are there, and whom to ask. What is asked by queries, and every command that names a row: crm/out-of-sight.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { aProfile, TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from '../queries/run-query.ts';

const ASK = 'The role Resourcer does not see the archive. Ask Hannah Osei (Compliance officer).';
/** Cleo Park is archived. */
const closed = (): TestCrm => {
  const crm = new TestCrm();
  crm.sees(false);
  return crm;
};
const CLEO_AGAIN = { first_name: 'Cleo', last_name: 'Park', email: 'cleo.park@example.com', mobile: '07700 900103' };
const archive = { candidate: AMIRA, retention_rule: 'R-01', release_on: '2027-11-02', reason: 'Out of use' };

describe('whoever does not see the archive', () => {
  it('archives a record, and then neither opens it nor gets it back', () => {
    const crm = closed();
    expect(crm.do('archive-candidate', archive)).toMatchObject({ refusals: [], changes: expect.arrayContaining([]) });
    expect(crm.row('candidate', AMIRA)).toMatchObject({ state: 'Archived', archived_on: '2026-11-02' });
    expect(crm.row('document', 'DOC-0001')?.state).toBe('Archived');
    const says = `This record is in the archive. ${ASK}`;
    expect(crm.refused('open-candidate', { candidate: AMIRA })).toEqual([says]);
    expect(crm.refused('restore-candidate', { candidate: AMIRA, reason: 'Back' })).toEqual([says]);
    expect(crm.refused('open-document', { document: 'DOC-0001' })).toEqual([says]);
    expect(runQuery(crm.sandbox, 'archiveHidden', { candidate: AMIRA })).toBe(says);
    expect(runQuery(crm.sandbox, 'archiveHidden', {})).toBe(ASK);
    crm.sees(true);
    expect(crm.refused('restore-candidate', { candidate: AMIRA, reason: 'Back' })).toEqual([]);
    crm.sees(false);
    expect(runQuery(crm.sandbox, 'candidate', { id: AMIRA })?.candidate.state).toBe('Active');
    expect(crm.refused('open-candidate', { candidate: AMIRA })).toEqual([]);
    expect(runQuery(crm.sandbox, 'archiveHidden', { candidate: AMIRA })).toBeNull();
  });

  it('finds nobody there, and the count that is kept of a search says so', () => {
    const crm = closed();
    const found = (state: string) => {
      crm.do('search-candidates', { words: 'park', state });
      return crm.sandbox.found;
    };
    expect([found('Archived'), found('All')]).toEqual([0, 0]);
    crm.do('save-search', { id: 'SEA-0001', name: 'Parks', owner: 'STAFF-0001', words: 'park', state: 'All' });
    expect(crm.row('saved_search', 'SEA-0001')?.found).toBe(0);
    crm.sees(true);
    expect([found('Archived'), found('All')]).toEqual([1, 1]);
  });

  it('sees the same figures as everybody', () => {
    const crm = new TestCrm();
    const figures = () => runQuery(crm.sandbox, 'tryOut', { candidate: AMIRA, way: 'bin', on: '2026-11-02' }).rows;
    const before = figures().find(({ where }) => where === 'Statistics');
    crm.sees(false);
    expect(figures().find(({ where }) => where === 'Statistics')).toEqual(before);
  });
});

describe('the question whether somebody is known', () => {
  const register = (crm: TestCrm, different?: string) =>
    crm.refused('register-candidate', { candidate: 'CAND-0100', profile: aProfile(CLEO_AGAIN), different });

  it('says that there is such a person in the archive and whom to ask, and nothing of who it is', () => {
    const [says = ''] = register(closed());
    expect(says).toBe(
      `different: There is a record in the archive with the same name, e-mail and mobile. ${ASK} Is it the same person? Then leave it to them. If it is somebody else, say here why.`,
    );
    expect(says).not.toMatch(/Cleo|Park|CAND-/);
  });

  it('stands in no list of duplicates either', () => {
    const twin = { ...CLEO_AGAIN, id: 'CAND-0100', state: 'Active' } as const;
    const crm = new TestCrm({ candidate: [twin] });
    expect(runQuery(crm.sandbox, 'duplicates', {}).total).toBe(1);
    crm.sees(false);
    expect(runQuery(crm.sandbox, 'duplicates', {}).total).toBe(0);
    expect(runQuery(crm.sandbox, 'mergePreview', { master: 'CAND-0100', other: ARCHIVED, choices: {} }).stops).toBe(
      `There is no candidate ${ARCHIVED}.`,
    );
    // And the index that finds them knows them all still.
    crm.sees(true);
    expect(runQuery(crm.sandbox, 'duplicates', {}).total).toBe(1);
  });

  it('takes the answer that it is somebody else, and shows nothing of it', () => {
    const crm = closed();
    expect(register(crm, 'Her cousin, of the same name')).toEqual([]);
    expect(runQuery(crm.sandbox, 'duplicates', {}).total).toBe(0);
    expect(JSON.stringify(runQuery(crm.sandbox, 'candidate', { id: 'CAND-0100' }))).not.toContain(ARCHIVED);
    expect(crm.sandbox.all('not_duplicate')).toMatchObject([{ candidate: ARCHIVED, other: 'CAND-0100' }]);
  });

  it('asks it of a row of a file too, even where it is the same for certain', () => {
    const crm = closed();
    const content = [
      ['First name', 'Surname', 'E-mail', 'Mobile', 'Address', 'Town', 'Postcode', 'Job title', 'Sector'],
      ['Cleo', 'Park', 'cleo.park@example.com', '07700 900103', '9 New Street', 'Leeds', 'LS9 0SG', 'Picker', 'Care'],
    ]
      .map((cells, at) => `${at + 1} ${JSON.stringify(cells)}`)
      .join('\n');
    const plan = (answers: string | null) => runQuery(crm.sandbox, 'importPlan', { content, columns: null, answers });
    expect(plan(null)).toMatchObject({
      rows: [
        {
          row: { outcome: 'queried' },
          says: ['May be somebody in the archive: the same name, e-mail, mobile and postcode'],
          like: null,
          now: {},
        },
      ],
    });
    expect(JSON.stringify(plan(null))).not.toContain(ARCHIVED);
    // Neither by its reference nor by the word in its place is it somebody's record.
    for (const same of [ARCHIVED, 'archive'])
      expect(plan(`1 same: ${same}`)).toMatchObject({ rows: [{ row: { outcome: 'queried' } }] });
    const given = { id: 'IMP-0001', candidate: 'CAND-0100', name: 'board.csv', content };
    expect(crm.refused('import-candidates', given)[0]).toMatch(/^No row of this file/);
    expect(crm.refused('import-candidates', { ...given, answers: '1 different: Her cousin' })).toEqual([]);
    expect(crm.sandbox.all('not_duplicate')).toMatchObject([{ candidate: ARCHIVED, other: 'CAND-0100' }]);
    expect(crm.row('candidate', ARCHIVED)?.address).toBe('8 Cross Green Rise');
    // The answer goes with the record that it was given for.
    expect(crm.refused('undo-import', { id: 'IMP-0001', reason: 'The wrong file' })).toEqual([]);
    expect(crm.sandbox.all('not_duplicate')).toEqual([]);
    expect(crm.row('candidate', 'CAND-0100')).toBeUndefined();
  });
});

describe('what is done without naming the record', () => {
  it('does not lie on it: a message to an address that is theirs is to that address alone', () => {
    const crm = closed();
    const to = { recipient_address: 'cleo.park@example.com' };
    const written = { id: 'MSG-0900', kind: 'E-mail', subject: 'Hello', body: 'Good morning', ...to };
    expect(crm.refused('write-message', written)).toEqual([]);
    expect(crm.row('message', 'MSG-0900')).toMatchObject({ recipient: 'cleo.park@example.com', to_candidate: null });
    expect(runQuery(crm.sandbox, 'message', { id: 'MSG-0900' })?.message.subject).toBe('Hello');
  });

  it('does not undo on it what was done to many', () => {
    const crm = new TestCrm();
    crm.do('change-owner-of-many', { candidates: AMIRA, owner: 'STAFF-0002' });
    crm.sees(false);
    crm.do('archive-candidate', archive);
    crm.refused('undo-change-of-many', { reason: 'A slip', step: 1 });
    expect(crm.row('candidate', AMIRA)).toMatchObject({ state: 'Archived', owner: 'STAFF-0002' });
  });

  it('does not say which paper has a name already', () => {
    const crm = closed();
    crm.do('archive-candidate', archive);
    crm.sandbox.update('document', 'DOC-0003', { folder: 'FOLD-0001' });
    const says = ['name: A paper of the archive in this folder has that name already.'];
    expect(crm.refused('change-document', { document: 'DOC-0003', changes: { name: 'KHAN-A_CV' } })).toEqual(says);
    crm.sandbox.update('document', 'DOC-0003', { state: 'Active' });
    const version = { document: 'DOC-0003', attachment: 'ATT-0001', name: 'khan-a_cv' };
    expect(crm.refused('file-new-version', version)).toEqual(says);
  });
});
