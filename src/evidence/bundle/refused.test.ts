import { describe, expect, it } from 'vitest';
import { aProfile } from '../../../tests/builders/crm.ts';
import { act, atDesk } from '../../../tests/builders/run.ts';
import { refusedTries } from './refused.ts';

describe('a refused try', () => {
  it('is told with its reason, and with the step that did it after all', () => {
    const run = atDesk();
    act(run, 'register-candidate', { candidate: 'CAND-9001', profile: aProfile({ mobile: '7700 900 142' }) });
    act(run, 'register-candidate', { candidate: 'CAND-9001', profile: aProfile({ postcode: 'Leeds' }) });
    act(run, 'register-candidate', { candidate: 'CAND-9001', profile: aProfile() });
    expect(refusedTries(run.log)).toEqual([
      { step: 2, says: expect.any(String), why: expect.stringContaining('cannot be used as mobile'), done: 4 },
      { step: 3, says: expect.any(String), why: expect.stringContaining('postcode'), done: 4 },
    ]);
  });

  it('that was given up has no such step, nor has one that only another record put right', () => {
    const run = atDesk();
    act(run, 'bin-candidate', { candidate: 'CAND-0001', reason: ' ' });
    act(run, 'bin-candidate', { candidate: 'CAND-0002', reason: 'Made twice' });
    expect(refusedTries(run.log)).toEqual([
      { step: 2, says: expect.stringContaining('in the bin'), why: expect.stringContaining('missing') },
    ]);
  });

  it('is not done by a step that sets other fields of the record', () => {
    const run = atDesk();
    act(run, 'update-candidate', { candidate: 'CAND-0001', changes: { postcode: 'Leeds' } });
    act(run, 'update-candidate', { candidate: 'CAND-0001', changes: { town: 'Leeds' } });
    expect(refusedTries(run.log)[0]).not.toHaveProperty('done');
    act(run, 'update-candidate', { candidate: 'CAND-0001', changes: { postcode: 'LS2 7EW', town: 'York' } });
    expect(refusedTries(run.log)[0]?.done).toBe(4);
  });

  it('is not done by another row that got its reference, nor by another search', () => {
    const run = atDesk();
    const task = { id: 'TASK-9001', title: 'Ring', owner: 'STAFF-0001' };
    act(run, 'add-task', { ...task, candidate: 'CAND-0001', due_on: '1999-01-01' });
    act(run, 'add-task', { ...task, candidate: 'CAND-0003', due_on: '2027-01-04' });
    act(run, 'search-candidates', { words: 'okafor', near: 'Atlantis', miles: 5 });
    act(run, 'search-candidates', { words: 'hall', near: 'Leeds', miles: 5 });
    expect(refusedTries(run.log).map(({ done }) => done)).toEqual([undefined, undefined]);
    act(run, 'search-candidates', { words: 'okafor', near: 'Leeds', miles: 5 });
    expect(refusedTries(run.log).map(({ done }) => done)).toEqual([undefined, 6]);
  });

  it('is not there when nothing was refused', () => expect(refusedTries(atDesk().log)).toEqual([]));
});
