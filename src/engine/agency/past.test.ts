/** Owns proof that the audit trail has a past that fits the rows, is the same every time, and is never the learner's. */
import { describe, expect, it } from 'vitest';
import type { Rows } from '../record/catalogue.ts';
import { makeAgency } from './index.ts';
import { pastOf } from './past.ts';

const params = { seed: 1, today: '2026-11-02' } as const;
const agency = makeAgency({ version: 1, ...params });

describe.for([1, 2])('the past of the made-up agency, version %i', (version) => {
  const agency = makeAgency({ version, ...params });
  const people = agency.candidate ?? [];
  const past = pastOf([agency]);
  const told = (id: string) => past.filter(({ record_id }) => record_id === id);

  it('says of everybody who registered the record, on the day that the record says', () => {
    for (const { id, registered_on } of people)
      expect(told(id)[0]).toMatchObject({ action: 'create', on_day: registered_on, candidate: id });
  });

  it('says of every record in the bin or the archive who put it there, when and why', () => {
    const gone = people.filter(({ state }) => state !== 'Active');
    expect(new Set(gone.map(({ state }) => state))).toEqual(new Set(['Archived', 'In the bin']));
    for (const { id, state, binned_on, binned_by, archived_on } of gone) {
      expect(told(id)).toHaveLength(2);
      expect(told(id)[1]).toMatchObject({
        action: 'change',
        field: 'state',
        before: 'Active',
        after: state,
        on_day: binned_on ?? archived_on,
        reason: expect.stringMatching(/.{20,}/),
      });
      if (binned_by) expect(told(id)[1]?.staff).toBe(binned_by);
    }
  });

  it('is told in the order of its days, numbered, by members of staff and never by the learner', () => {
    const days = past.map(({ on_day }) => on_day ?? '');
    expect(days).toEqual(days.toSorted());
    expect(past.map(({ id }) => id)).toEqual(past.map((_, at) => `AUD-${String(at + 1).padStart(5, '0')}`));
    expect(new Set(past.map(({ step }) => step))).toEqual(new Set([0]));
    const staff = new Set((agency.staff ?? []).map(({ id }) => id));
    for (const line of past) {
      expect(staff.has(line.staff ?? '')).toBe(true);
      expect(line.staff).not.toBe('STAFF-0001');
      expect(line.at_time).toMatch(/^(09|1[0-6]):[0-5]\d$/);
    }
  });

  it('is the same every time', () => expect(pastOf([makeAgency({ version, ...params })])).toEqual(past));
});

describe('the past of the people a scenario brings along', () => {
  const line = { step: 0, at_time: '16:40', staff: 'STAFF-0005', action: 'change', record: 'candidate' };
  const binned = { ...line, record_id: 'CAND-0202', candidate: 'CAND-0202', field: 'state', after: 'In the bin' };
  const cast: Rows = {
    candidate: [
      {
        ...{ id: 'CAND-0202', state: 'In the bin', owner: 'STAFF-0003', registered_on: '2024-05-28' },
        ...{ binned_on: '2026-10-19', binned_by: 'STAFF-0005' },
      },
    ],
  };

  it('is made of their rows among the others, without a reason that nobody gave', () => {
    const past = pastOf([agency, cast]);
    expect(past).toHaveLength(pastOf([agency]).length + 2);
    const [made, gone] = past.filter(({ record_id }) => record_id === 'CAND-0202');
    expect(made).toMatchObject({ on_day: '2024-05-28', staff: 'STAFF-0003' });
    expect(gone).toMatchObject({ on_day: '2026-10-19', staff: 'STAFF-0005', after: 'In the bin', reason: null });
  });

  it('is told in the scenario’s own words where it has some, and once', () => {
    const own = { id: 'AUD-0901', ...binned, on_day: '2026-10-19', reason: 'Tidying up' };
    const lines = pastOf([agency, { ...cast, audit: [own] }]).filter(({ record_id }) => record_id === 'CAND-0202');
    expect(lines.map(({ reason }) => reason ?? null)).toEqual([null, 'Tidying up']);
  });

  it('leaves out what the row does not say', () => {
    expect(pastOf([{ candidate: [{ id: 'CAND-0301', state: 'Active' }] }])).toEqual([]);
  });
});
