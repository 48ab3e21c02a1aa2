/** Owns proof that a saved search keeps what it looks for and how many there were, and that it is run as what it is. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { listColumns } from '../../record/list-columns.ts';
import { runQuery } from '../queries/run-query.ts';

const search = { id: 'SEA-0001', name: 'Leeds warehouse', owner: 'STAFF-0001', near: 'Leeds', miles: 5 };
const saved = (crm: TestCrm) => runQuery(crm.sandbox, 'savedSearches', {});

describe('a saved search', () => {
  it('keeps its words, its filters, whose it is and how many there were; the list says how many there are now', () => {
    const crm = new TestCrm();
    expect(crm.do('save-search', { ...search, boolean: 'warehouse' }).refusals).toEqual([]);
    expect(crm.row('saved_search', 'SEA-0001')).toMatchObject({
      boolean: 'warehouse',
      near: 'Leeds',
      miles: 5,
      found: 1,
      saved_on: '2026-11-02',
    });
    crm.do('bin-candidate', { candidate: AMIRA, reason: 'x' });
    expect(saved(crm)).toMatchObject([
      { found: 1, now: 0, owner_name: 'You', search: { boolean: 'warehouse', near: 'Leeds', miles: 5 } },
    ]);
  });

  it.each([
    ['that only says where to count from', { miles: undefined }, 'words: Say what to look for, or where.'],
    ['that asks nothing', { near: undefined, miles: undefined }, 'words: Say what to look for, or where.'],
    [
      'that is only sorted',
      { near: undefined, miles: undefined, sort: 'Name' },
      'words: Say what to look for, or where.',
    ],
    ['near nowhere', { near: null }, 'near: Say near which town or postcode.'],
    ['near a place nobody knows', { near: 'Atlantis' }, /^near: Where “Atlantis” is, nobody here knows/],
    ['of which only half can be read', { boolean: '(sage' }, /^boolean: /],
    ['of a pay that is none', { pay_at_most: 'lots' }, /^pay_at_most: No amount can be read in this/],
    ['without a name', { name: ' ' }, 'name: Name of the search is missing.'],
  ])('%s is refused', (_, over, says) => {
    const [said] = new TestCrm().refused('save-search', { ...search, ...over });
    if (typeof says === 'string') expect(said).toBe(says);
    else expect(said).toMatch(says);
  });

  it('of one name there is one for each owner', () => {
    const crm = new TestCrm();
    crm.do('save-search', search);
    expect(crm.refused('save-search', { ...search, id: 'SEA-0002' })).toEqual([
      'name: There is a search with this name already, SEA-0001. Give it another name.',
    ]);
    expect(crm.refused('save-search', { ...search, id: 'SEA-0002', owner: 'STAFF-0002' })).toEqual([]);
    expect(crm.refused('change-saved-search', { id: 'SEA-0001', changes: { name: search.name, miles: 9 } })).toEqual(
      [],
    );
  });

  it('with another name is the same search; with another filter it is counted anew', () => {
    const crm = new TestCrm();
    crm.do('save-search', search);
    crm.goTo('2026-11-03');
    crm.do('change-saved-search', { id: 'SEA-0001', changes: { name: 'Near us' } });
    expect(crm.row('saved_search', 'SEA-0001')).toMatchObject({ name: 'Near us', found: 1, saved_on: '2026-11-02' });
    crm.do('change-saved-search', { id: 'SEA-0001', changes: { near: 'York' } });
    expect(crm.row('saved_search', 'SEA-0001')).toMatchObject({ near: 'York', found: 0, saved_on: '2026-11-03' });
    expect(crm.refused('change-saved-search', { id: 'SEA-0001', changes: { near: null, miles: null } })).toEqual([
      'words: Say what to look for, or where.',
    ]);
  });

  it('is changed and removed by its owner alone', () => {
    const crm = new TestCrm();
    crm.do('save-search', { ...search, owner: 'STAFF-0002' });
    const says = ['This search belongs to Hannah Osei. Save one of your own.'];
    expect(crm.refused('change-saved-search', { id: 'SEA-0001', changes: { name: 'x' } })).toEqual(says);
    expect(crm.refused('remove-saved-search', { id: 'SEA-0001' })).toEqual(says);
    crm.do('save-search', { ...search, id: 'SEA-0002' });
    expect(crm.refused('remove-saved-search', { id: 'SEA-0002' })).toEqual([]);
    expect(crm.row('saved_search', 'SEA-0002')).toBeUndefined();
  });

  it('from before there were filters is the Boolean search that stands among its words', () => {
    const crm = new TestCrm({
      saved_search: [
        { id: 'SEA-0007', name: 'Old', words: 'warehouse AND (picker OR operative)', owner: 'STAFF-0001' },
        { id: 'SEA-0008', name: 'Older', words: '(half', owner: 'STAFF-0001' },
      ],
    });
    expect(saved(crm).map(({ search: { boolean }, found, now }) => [boolean, found, now])).toEqual([
      ['warehouse AND (picker OR operative)', null, 1],
      ['(half', null, null],
    ]);
    crm.do('change-saved-search', { id: 'SEA-0007', changes: { state: 'In the bin' } });
    expect(crm.row('saved_search', 'SEA-0007')).toMatchObject({
      words: null,
      boolean: 'warehouse AND (picker OR operative)',
      state: 'In the bin',
      found: 1,
    });
    expect(crm.row('candidate', BINNED)?.job_title).toBe('Warehouse operative');
  });

  it('keeps the columns that the list shows then, and with them it may look for everybody', () => {
    const crm = new TestCrm();
    const view = { id: 'SEA-0001', name: 'Sources', owner: 'STAFF-0001', columns: 'source  town, skills source' };
    expect(crm.refused('save-search', view)).toEqual([]);
    expect(saved(crm)).toMatchObject([{ shows: ['source', 'town', 'skills'], found: 1, search: {} }]);
    crm.do('change-saved-search', { id: 'SEA-0001', changes: { name: 'Where from' } });
    expect(crm.refused('change-saved-search', { id: 'SEA-0001', changes: { sector: 'Care' } })).toEqual([]);
    expect(saved(crm)).toMatchObject([{ name: 'Where from', shows: ['source', 'town', 'skills'], found: 0 }]);
  });

  it('that was there at the start shows columns that the list has, and no count of words that are too many', () => {
    const start = {
      ...{ id: 'SEA-0001', name: 'x', owner: 'STAFF-0001', saved_on: '2026-10-01' },
      words: 'x '.repeat(200),
    };
    const columns = `name miles found town town ${listColumns.join(' ')}`;
    const [line] = saved(new TestCrm({ saved_search: [{ ...start, columns }] }));
    expect([line?.shows, line?.now]).toEqual([
      ['town', ...listColumns.filter((name) => name !== 'town').slice(0, 7)],
      null,
    ]);
  });

  it.each([
    ['that the list has not', 'town shoe_size', 'columns: The list has no column “shoe_size”.'],
    ['that is restricted', 'date_of_birth', 'columns: The list has no column “date_of_birth”.'],
    ['too many of them', listColumns.slice(0, 9).join(' '), 'columns: At most 8 columns stand beside the name.'],
  ])('with a column %s is refused', (_, columns, says) => {
    expect(new TestCrm().refused('save-search', { ...search, columns })).toEqual([says]);
  });

  it('keeps hostile text as it was typed', () => {
    const crm = new TestCrm();
    const name = '<b onclick=x>"\'); DROP TABLE candidate; --</b> =1+1';
    crm.do('save-search', { ...search, name, words: name });
    expect(saved(crm)).toMatchObject([{ name, search: { words: name }, now: 0 }]);
  });
});

describe('a search as a step', () => {
  it('stands in the access log with every filter that was given, and with nothing else', () => {
    const crm = new TestCrm();
    crm.do('search-candidates', { words: 'amira' });
    crm.do('search-candidates', { near: 'Leeds', miles: 0, work_type: null, town: '', sort: 'Distance' });
    expect(crm.sandbox.all('access_log').map(({ asked, found }) => [asked, found])).toEqual([
      ['{"words":"amira"}', 1],
      ['{"miles":0,"near":"Leeds","sort":"Distance"}', 1],
    ]);
    expect(crm.refused('search-candidates', { sort: 'Name' })).toEqual(['words: Say what to look for, or where.']);
    expect(crm.refused('search-candidates', { miles: 501, near: 'Leeds' })).toEqual([
      'miles: Within: write a whole number from 0 to 500.',
    ]);
  });
});
