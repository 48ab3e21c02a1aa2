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

  it('is not there when nothing was refused', () => expect(refusedTries(atDesk().log)).toEqual([]));
});
