/** Owns proof of which decisions an attempt answers. */
import { describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../tests/builders/assessment.ts';
import { at } from '../../tests/builders/desk.ts';
import type { KeptReferral } from './api.ts';
import { referredFor } from './referred-for.ts';

const decision = (over: Partial<KeptReferral>): KeptReferral => ({
  ...{ decision: 'd', file: '', by: 'Ann', key: null, referred: ['P2.1'], at: at(5), broughtAt: at(6) },
  assessment: aBegunAssessment(),
  ...over,
});
const answered = async (over: Partial<KeptReferral>, attempt: { id: string; startedAt: string }) =>
  (await referredFor(attempt, { referrals: async () => [decision(over)] })).length;

describe('an attempt', () => {
  it('answers a decision that was made, or was here, when it was begun', async () => {
    expect(await answered({}, { id: 'a-2', startedAt: at(7) })).toBe(1);
    // Brought to this device after the attempt was begun on another one.
    expect(await answered({ broughtAt: at(9) }, { id: 'a-2', startedAt: at(7) })).toBe(1);
    // The assessor's clock goes before.
    expect(await answered({ at: at(9) }, { id: 'a-2', startedAt: at(7) })).toBe(1);
  });
  it('does not answer one that came later, is about itself, or refers nothing back', async () => {
    expect(await answered({}, { id: 'a-2', startedAt: at(4) })).toBe(0);
    expect(await answered({}, { id: 'a-1', startedAt: at(7) })).toBe(0);
    expect(await answered({ referred: [] }, { id: 'a-2', startedAt: at(7) })).toBe(0);
  });
});
