/**
 * Owns proof of what is refused, kept and told when records are merged, a merge is undone, and two records are said to be of two people.
 * What a merge does to rows is proved by cases and properties (tests/quality, crm/merge). Must never judge whether it was right.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import type { NewRow } from '../../record/catalogue.ts';
import { scanForDuplicates } from '../duplicates/scan.ts';
import { candidates } from '../queries/candidates.ts';

const SECOND = 'CAND-0200';
const person = (over: Partial<NewRow<'candidate'>> = {}): NewRow<'candidate'> => ({
  id: SECOND,
  state: 'Active',
  first_name: 'Amira',
  last_name: 'Khan',
  mobile: '07700 900101',
  town: 'York',
  ...over,
});
const crmWith = (over: Partial<NewRow<'candidate'>> = {}): TestCrm => new TestCrm({ candidate: [person(over)] });
const merge = (crm: TestCrm, over: Record<string, unknown> = {}) =>
  crm.refused('merge-candidates', { candidate: AMIRA, other: SECOND, keep: {}, reason: 'Same mobile', ...over });
const TOWN = { keep: { town: 'Other record' } };

describe('a merge', () => {
  it('asks whose value is kept of each field that both fill differently, all at once', () => {
    const crm = crmWith({ job_title: 'Driver' });
    expect(merge(crm)).toEqual([
      'town: Town: “Leeds” in CAND-0001, “York” in CAND-0200. Say whose is kept.',
      'job_title: Job title: “Warehouse operative” in CAND-0001, “Driver” in CAND-0200. Say whose is kept.',
    ]);
    expect(merge(crm, { keep: { town: 'Other record', job_title: 'Kept record' } })).toEqual([]);
    expect(crm.row('candidate', AMIRA)).toMatchObject({ town: 'York', job_title: 'Warehouse operative' });
  });

  it.each([
    [
      'with itself',
      { other: AMIRA },
      'other: A record cannot be merged with itself. Choose the other record of this person.',
    ],
    [
      'with a record in the bin',
      { other: BINNED },
      'The record CAND-0002 is in the bin. Restore it before you merge it.',
    ],
    [
      'into a record in the bin',
      { candidate: BINNED },
      'The record CAND-0002 is in the bin. Restore it before you merge it.',
    ],
    ['with a record that is not there', { other: 'CAND-0999' }, 'other: There is no candidate CAND-0999.'],
    ['without a reason', { reason: ' ' }, 'reason: Reason is missing.'],
    ['with a choice that is none', { keep: { town: 'Bradford' } }, 'town: “Bradford” is not on the list for town.'],
  ])('is refused %s', (_, over, says) => {
    const crm = crmWith();
    const before = crm.content();
    expect(merge(crm, { ...TOWN, ...over })).toEqual([says]);
    expect(crm.content()).toEqual(before);
  });

  it.each(['Anonymised', 'Erased'] as const)('is refused with a record of which nothing is left: %s', (state) => {
    expect(merge(crmWith({ state }))).toEqual([
      `The record CAND-0200 is ${state.toLowerCase()}. There is nothing left of it to merge.`,
    ]);
  });

  it('leaves one record in the list, which is found by the old reference too', () => {
    const crm = crmWith();
    const found = (search: string) => candidates(crm.sandbox, { search }).lines.map(({ id }) => id);
    expect(found('khan')).toEqual([AMIRA, SECOND]);
    merge(crm, TOWN);
    expect(found('khan')).toEqual([AMIRA]);
    expect(found(SECOND)).toEqual([AMIRA]);
    crm.do('undo-merge', { merge: 'MRG-0200', reason: 'Two people' });
    expect(found(SECOND)).toEqual([SECOND]);
  });

  it('takes the pair off the list of possible duplicates', () => {
    const crm = crmWith();
    expect(scanForDuplicates(crm.sandbox).map(({ people }) => people)).toEqual([[AMIRA, SECOND]]);
    merge(crm, TOWN);
    expect(scanForDuplicates(crm.sandbox)).toEqual([]);
  });

  it('does not give the old reference away, not even by registering somebody', () => {
    const crm = crmWith();
    merge(crm, TOWN);
    const profile = { first_name: 'Ellis', last_name: 'Okafor', email: 'e@example.com', mobile: '07700 900142' };
    const rest = {
      address: '1 Mill Lane',
      town: 'York',
      postcode: 'LS2 7DJ',
      job_title: 'Driver',
      sector: 'Care',
      source: 'Walk-in',
    };
    expect(crm.refused('register-candidate', { candidate: SECOND, profile: { ...profile, ...rest } })).toEqual([
      'CAND-0200 is already taken.',
    ]);
  });

  it('brings an archived record back into use', () => {
    const crm = crmWith();
    const keep = {
      first_name: 'Kept record',
      last_name: 'Kept record',
      email: 'Kept record',
      mobile: 'Kept record',
      town: 'Kept record',
    };
    expect(merge(crm, { other: ARCHIVED, keep })).toEqual([]);
    expect(crm.row('candidate', AMIRA)).toMatchObject({ state: 'Active', archived_on: null, release_on: null });
  });
});

describe('undoing a merge', () => {
  it.each([
    ['that is not there', 'MRG-0999', 'merge: There is no merge MRG-0999.'],
    ['that was undone', 'MRG-0200', 'merge: There is no merge MRG-0200.'],
  ])('is refused for one %s', (_, id, says) => {
    const crm = crmWith();
    merge(crm, TOWN);
    crm.do('undo-merge', { merge: 'MRG-0200', reason: 'Two people' });
    expect(crm.refused('undo-merge', { merge: id, reason: 'x' })).toEqual([says]);
  });

  it('needs the record that was kept: in the bin it is restored first, and what was anonymised does not come back', () => {
    const crm = crmWith();
    merge(crm, TOWN);
    crm.do('bin-candidate', { candidate: AMIRA, reason: 'A slip' });
    const undo = () => crm.refused('undo-merge', { merge: 'MRG-0200', reason: 'Two people' });
    expect(undo()).toEqual(['The record CAND-0001 is in the bin. Restore it before you undo its merge.']);
    crm.sandbox.step(9, () => crm.sandbox.update('candidate', AMIRA, { state: 'Anonymised' }));
    expect(undo()).toEqual(['The record CAND-0001 is anonymised. What was merged into it cannot be brought back.']);
  });

  it('begins with the later of two merges into one record', () => {
    const crm = new TestCrm({ candidate: [person(), person({ id: 'CAND-0201', town: 'Leeds' })] });
    merge(crm, TOWN);
    merge(crm, { other: 'CAND-0201', ...TOWN });
    const undo = (id: string) => crm.refused('undo-merge', { merge: id, reason: 'Two people' });
    expect(undo('MRG-0200')).toEqual([
      'A later merge, of CAND-0201 into CAND-0001, goes on from this one. Undo that one first.',
    ]);
    expect([undo('MRG-0201'), undo('MRG-0200')]).toEqual([[], []]);
    expect(crm.row('candidate', AMIRA)?.town).toBe('Leeds');
  });

  it('has its own line in the audit trail, with its reason; those of the merge stay', () => {
    const crm = crmWith();
    merge(crm, TOWN);
    crm.do('undo-merge', { merge: 'MRG-0200', reason: 'Two people' });
    const lines = crm.sandbox.all('audit').filter(({ action }) => action.includes('merge'));
    expect(lines.map(({ action, before, after, reason }) => [action, before, after, reason])).toEqual([
      ['merge', SECOND, AMIRA, 'Same mobile'],
      ['undo merge', SECOND, AMIRA, 'Two people'],
    ]);
  });
});

describe('saying that two records are of two people', () => {
  const say = (crm: TestCrm, over: Record<string, unknown> = {}) =>
    crm.refused('mark-not-duplicate', { candidate: SECOND, other: AMIRA, reason: 'Twins', ...over });

  it('is remembered with its reason, and once is enough, whichever is named first', () => {
    const crm = crmWith();
    expect(say(crm)).toEqual([]);
    expect(crm.sandbox.all('not_duplicate')).toEqual([
      {
        id: 'ND-0001-0200',
        candidate: AMIRA,
        other: SECOND,
        reason: 'Twins',
        said_on: '2026-11-02',
        said_by: 'STAFF-0001',
      },
    ]);
    expect(scanForDuplicates(crm.sandbox)).toEqual([]);
    const again = ['Of CAND-0001 and CAND-0200 it is said already that they are two people.'];
    expect(say(crm, { candidate: AMIRA, other: SECOND })).toEqual(again);
  });

  it.each([
    [{ other: SECOND }, 'other: A record is no duplicate of itself. Choose the other record.'],
    [{ reason: '' }, 'reason: Why they are two people is missing.'],
  ])('is refused for %j', (over, says) => expect(say(crmWith(), over)).toEqual([says]));

  it('goes along when one of them is merged, and comes back when that is undone', () => {
    const crm = new TestCrm({ candidate: [person(), person({ id: 'CAND-0201' })] });
    expect(say(crm, { other: 'CAND-0201' })).toEqual([]);
    const before = crm.content();
    merge(crm, TOWN);
    expect(crm.sandbox.all('not_duplicate')).toMatchObject([{ candidate: AMIRA, other: 'CAND-0201' }]);
    crm.do('undo-merge', { merge: 'MRG-0200', reason: 'Two people' });
    expect(crm.content()).toEqual(before);
  });
});
