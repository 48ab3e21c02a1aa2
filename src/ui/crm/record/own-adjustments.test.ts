import { describe, expect, it } from 'vitest';
import { at, working } from '../../../../tests/builders/desk.ts';
import { ownAdjustments } from './own-adjustments.ts';

describe('the adjustments that a learner recorded', () => {
  it('are those of this candidate that were not refused and not taken out again, without their words', async () => {
    const { desk } = await working();
    const [mine, other] = (await desk.query('candidates', {})).lines.map(({ id }) => id);
    const record = (id: string, candidate = mine ?? '', permission: 0 | 1 = 1) =>
      desk.do('record-adjustment', { id, candidate, need: 'A screen reader', permission }, at(2));
    await record('ADJ-9001');
    await record('ADJ-9002', mine, 0);
    await record('ADJ-9003', other);
    await record('ADJ-9004');
    await record('ADJ-9005', 'CAND-9999');
    await desk.do('remove-adjustment', { id: 'ADJ-9004', reason: 'Recorded twice' }, at(3));
    await desk.do('remove-adjustment', { id: 'ADJ-9001', reason: '' }, at(4));
    const entries = await desk.entries();
    expect(entries.slice(1).map(({ outcome }) => outcome)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'refused',
      'done',
      'refused',
    ]);

    const own = ownAdjustments(entries, mine ?? '');
    const day = '2026-11-02';
    expect(own).toEqual([
      { id: 'ADJ-9001', need: null, permission: 1, recorded_on: day },
      { id: 'ADJ-9002', need: null, permission: 0, recorded_on: day },
    ]);
    expect(JSON.stringify(own)).not.toContain('screen reader');
    expect(ownAdjustments(entries, other ?? '').map(({ id }) => id)).toEqual(['ADJ-9003']);
    expect(ownAdjustments(entries, 'CAND-9999')).toEqual([]);
  });
});
