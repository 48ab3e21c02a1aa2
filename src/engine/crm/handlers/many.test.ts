/** Owns proof that one thing is done to all of many records or to none, with a line in the audit trail for each. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from '../queries/run-query.ts';
import { MOST_AT_ONCE } from '../rules/many.ts';

const OTHERS = ['CAND-0101', 'CAND-0102', 'CAND-0103'];
const crm = () =>
  new TestCrm({
    tag: [{ id: 'TAG-0001', name: 'Own van' }],
    candidate: OTHERS.map((id) => ({
      id,
      state: 'Active',
      first_name: 'Bo',
      last_name: id.slice(-1),
      owner: 'STAFF-0001',
    })),
  });
const ALL = [AMIRA, ...OTHERS].join(' ');

describe('one thing done to many', () => {
  it('adds a skill to those who have it not, each as a change of its own', () => {
    const office = crm();
    const { refusals, changes } = office.do('add-skill-to-many', { candidates: ALL, skill: 'SKILL-0001' });
    expect(refusals).toEqual([]);
    expect(new Set(changes.map(({ id }) => id))).toEqual(new Set(OTHERS.map((id) => `${id}/SKILL-0001`)));
    expect(office.sandbox.all('audit').map(({ candidate, action }) => [candidate, action])).toEqual(
      OTHERS.map((id) => [id, 'create']),
    );
    expect(office.refused('add-skill-to-many', { candidates: ALL, skill: 'SKILL-0001' })).toEqual([
      'Nothing was changed, so there is nothing to save.',
    ]);
    // It is the same row that a single skill is: nobody has it twice.
    expect(office.refused('add-skill', { candidate: 'CAND-0101', skill: 'SKILL-0001' })).toEqual([
      'skill: Reception is on the record already.',
    ]);
  });

  it('adds a tag, changes the owner', () => {
    const office = crm();
    office.do('add-tag-to-many', { candidates: OTHERS.join(' '), tag: 'TAG-0001' });
    expect(runQuery(office.sandbox, 'candidate', { id: 'CAND-0102' })?.tags.map(({ name }) => name)).toEqual([
      'Own van',
    ]);
    office.do('change-owner-of-many', { candidates: ALL, owner: 'STAFF-0002' });
    expect(office.sandbox.where('candidate', 'owner', 'STAFF-0002').map(({ id }) => id)).toEqual([AMIRA, ...OTHERS]);
  });

  it('takes a tag off one and off many, whoever has it not stays as they are, and undoing brings it back', () => {
    const office = crm();
    const having = () => office.sandbox.where('candidate_tag', 'tag', 'TAG-0001').map(({ candidate }) => candidate);
    office.do('add-tag-to-many', { candidates: OTHERS.join(' '), tag: 'TAG-0001' });
    expect(office.refused('remove-tag', { candidate: AMIRA, tag: 'TAG-0001' })).toEqual([
      'tag: Own van is not on the record.',
    ]);
    expect(office.refused('remove-tag', { candidate: 'CAND-0101', tag: 'TAG-0001' })).toEqual([]);
    expect(having()).toEqual(['CAND-0102', 'CAND-0103']);
    const change = { kind: 'untag', to: 'TAG-0001' } as const;
    expect(runQuery(office.sandbox, 'manyPreview', { ids: ['CAND-0101', 'CAND-0102'], change })).toMatchObject([
      { now: null, same: true },
      { now: 'Own van', same: false },
    ]);
    expect(office.refused('remove-tag-from-many', { candidates: ALL, tag: 'TAG-0001' })).toEqual([]);
    expect(having()).toEqual([]);
    expect(office.refused('remove-tag-from-many', { candidates: ALL, tag: 'TAG-0001' })).toEqual([
      'Nothing was changed, so there is nothing to save.',
    ]);
    expect(office.refused('undo-change-of-many', { reason: 'Wrong tag' })).toEqual([]);
    expect(having()).toEqual(['CAND-0102', 'CAND-0103']);
  });

  it('puts people on a longlist, under references that follow the first, and leaves who is on it as they are', () => {
    const office = crm();
    office.do('add-to-shortlist', { id: 'SL-0010', vacancy: 'VAC-0001', candidate: OTHERS[0], state: 'Shortlisted' });
    office.do('add-many-to-longlist', { id: 'SL-0011', vacancy: 'VAC-0001', candidates: ALL });
    expect(
      office.sandbox
        .where('shortlist_entry', 'vacancy', 'VAC-0001')
        .map(({ id, candidate, state }) => [id, candidate, state]),
    ).toEqual([
      ['SL-0010', 'CAND-0101', 'Shortlisted'],
      ['SL-0011', AMIRA, 'Longlisted'],
      ['SL-0012', 'CAND-0102', 'Longlisted'],
      ['SL-0013', 'CAND-0103', 'Longlisted'],
    ]);
    expect(runQuery(office.sandbox, 'nextId', { table: 'shortlist_entry' })).toBe('SL-0014');
    expect(
      office.refused('add-many-to-longlist', { id: 'SL-0012', vacancy: 'VAC-0001', candidates: BINNED })[0],
    ).toMatch(/^candidates: /);
    expect(office.refused('add-many-to-longlist', { id: 'SL-0020', vacancy: 'VAC-0002', candidates: ALL })).toEqual([
      'The vacancy VAC-0002 is closed. Nothing more is done on it.',
    ]);
  });

  it('names whoever stands in the way, and changes nobody', () => {
    const office = crm();
    const before = office.content();
    expect(
      office.refused('change-owner-of-many', { candidates: `${ALL} ${BINNED} CAND-0999 nobody`, owner: 'STAFF-0002' }),
    ).toEqual([
      'candidates: Nothing was changed. Leave out Ben Hall (CAND-0002): in the bin, CAND-0999: there is no such record and nobody: there is no such record.',
    ]);
    expect(office.content()).toEqual(before);
    expect(office.refused('change-owner-of-many', { candidates: ' ', owner: 'STAFF-0002' })).toEqual([
      'candidates: Candidates is missing.',
    ]);
    const more = Array.from({ length: MOST_AT_ONCE + 1 }, (_, at) => `CAND-${1000 + at}`).join(' ');
    expect(office.refused('add-tag-to-many', { candidates: more, tag: 'TAG-0001' })).toEqual([
      `candidates: These are ${MOST_AT_ONCE + 1} records, and at most ${MOST_AT_ONCE} are changed at once. Choose fewer.`,
    ]);
  });

  it('is seen before it is done: who has it, who gets it, who cannot', () => {
    const office = crm();
    const ids = [BINNED, AMIRA, 'CAND-0101', 'CAND-0999'];
    const change = { kind: 'skill', to: 'SKILL-0001' } as const;
    expect(runQuery(office.sandbox, 'manyPreview', { ids, change })).toEqual([
      { id: BINNED, name: 'Ben Hall', now: null, same: false, stops: 'in the bin' },
      { id: AMIRA, name: 'Amira Khan', now: 'Reception', same: true, stops: null },
      { id: 'CAND-0101', name: 'Bo 1', now: null, same: false, stops: null },
      { id: 'CAND-0999', name: '', now: null, same: false, stops: 'there is no such record' },
    ]);
    expect(
      runQuery(office.sandbox, 'manyPreview', { ids: [AMIRA], change: { kind: 'owner', to: 'STAFF-0002' } }),
    ).toMatchObject([{ now: 'You', same: false }]);
  });
});
