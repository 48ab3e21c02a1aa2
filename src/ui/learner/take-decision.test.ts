/** Owns proof that a decision about somebody else's work is told from one's own, and that the draft of a signed decision does not stand beside it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../../tests/builders/assessment.ts';
import { newDevice } from '../../../tests/builders/desk.ts';
import { aKey } from '../../../tests/builders/signed.ts';
import { makeLocalStore } from '../../desk/local-store.ts';
import { append } from '../../evidence/assessment/append.ts';
import { writeDecision } from '../../evidence/verdict/files/decision-file.ts';
import { isAboutAnother, keepDecision, readReferral } from './take-decision.ts';

const NOW = '2026-12-03T10:00:00.000+00:00';
const said = append(aBegunAssessment(), {
  ...{ at: '2026-12-01T09:00:00.000+00:00', by: 'Ann' },
  says: {
    ...{ about: 'criterion', criterion: 'P2.1', decision: 'referred back', feedback: 'Ask.' },
    ...{ simulation: null, workplace: '' },
  },
});
const key = await aKey();
async function came(text: string, now = NOW) {
  const read = await readReferral(new Blob([text]), now);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
const unsigned = () => writeDecision(said, { by: 'Ann', at: '2026-12-01T10:00:00.000+00:00' });
const signed = () => writeDecision(said, { by: 'Ann', at: '2026-12-02T10:00:00.000+00:00', key });
let shelf: ReturnType<typeof makeLocalStore>;
beforeEach(async () => {
  const store = await newDevice();
  shelf = makeLocalStore(async () => store);
});

describe('a decision that is opened', () => {
  it('is about another where neither the name nor the attempt is of this device', async () => {
    const kept = await came(await unsigned());
    const me = { name: ' sam ', employer: '', centre: '', number: '' };
    expect(isAboutAnother(kept, me, [])).toBe(false);
    expect(isAboutAnother(kept, { ...me, name: 'Alex' }, [])).toBe(true);
    // Whoever changed their name since has the attempt.
    expect(isAboutAnother(kept, { ...me, name: 'Alex' }, [{ id: 'a-1' }])).toBe(false);
    // Nobody has said who they are: there is nothing to hold it against.
    expect(isAboutAnother(kept, null, [])).toBe(false);
  });

  it('takes the place of its unsigned draft, and keeps its day, for attempts that were begun since', async () => {
    expect((await keepDecision(await came(await unsigned(), '2026-12-01T12:00:00.000+00:00'), shelf)).ok).toBe(true);
    expect((await keepDecision(await came(await signed()), shelf)).ok).toBe(true);
    const all = await shelf.referrals();
    expect(all.map(({ key, broughtAt }) => [key !== null, broughtAt])).toEqual([
      [true, '2026-12-01T12:00:00.000+00:00'],
    ]);
  });

  it('is not taken where it is the draft of one that is here signed, and says so', async () => {
    await keepDecision(await came(await signed()), shelf);
    expect(await keepDecision(await came(await unsigned()), shelf)).toEqual({
      ok: false,
      error: expect.stringContaining('signed one is here already'),
    });
    expect(await shelf.referrals()).toHaveLength(1);
  });

  it('stands beside another that says something else', async () => {
    await keepDecision(await came(await signed()), shelf);
    const other = { ...said, entries: said.entries.map((entry) => ({ ...entry, by: 'Bea' })) };
    const text = await writeDecision(other, { by: 'Bea', at: '2026-12-01T10:00:00.000+00:00' });
    expect((await keepDecision(await came(text), shelf)).ok).toBe(true);
    expect(await shelf.referrals()).toHaveLength(2);
  });
});
