/** Owns proof that a CRM which begins as a copy is the same as one whose rows were put in one by one, and is nobody else's. */
import { describe, expect, it } from 'vitest';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { agencyOf } from '../agency/opened.ts';
import type { Rows } from '../record/catalogue.ts';
import { ENGINE } from '../run/version.ts';
import { Crm } from './crm.ts';
import { stateHash } from './state-hash.ts';

const agency = (): Rows => agencyOf(1, { seed: 7, today: '2026-11-02' }) ?? {};
const day: Rows = {
  setting: [
    { id: 'today', value: '2026-11-02' },
    { id: 'me', value: 'STAFF-0001' },
  ],
};
const copied = () => new Crm(sqlite, [day], ENGINE, agency());

describe('a CRM that begins as a copy', () => {
  it('holds, finds and forbids what one does whose rows were put in one by one', () => {
    const oneByOne = new Crm(sqlite, [agency(), day], ENGINE);
    // The first of them makes what the second is copied from.
    for (const crm of [copied(), copied()]) {
      expect(stateHash(crm.db)).toBe(stateHash(oneByOne.db));
      expect(crm.db.row("SELECT fold('Żółć') AS folded")).toEqual({ folded: 'zolc' });
      expect(() => crm.db.run("UPDATE candidate SET state = 'Lost'")).toThrow(/constraint failed/);
      expect(() => crm.db.run("DELETE FROM client WHERE id = 'CLI-0001'")).toThrow(/constraint failed/);
      crm.db.close();
    }
    oneByOne.db.close();
  });

  it('is its own: what is written in one is in no other, also not in one that is opened later', () => {
    const first = copied();
    const before = stateHash(first.db);
    first.step(1, () => first.update('candidate', 'CAND-0001', { town: 'Otley Chevin' }));
    const second = copied();
    expect(stateHash(first.db)).not.toBe(before);
    expect(stateHash(second.db)).toBe(before);
    first.db.close();
    expect(second.find('candidate', 'CAND-0001')?.town).not.toBe('Otley Chevin');
    second.db.close();
  });
});
