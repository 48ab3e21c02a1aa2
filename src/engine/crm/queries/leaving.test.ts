/** Owns proof of by what a record is said to be on hold, before it is put in the bin. */
import { expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from './run-query.ts';

it('a record is on hold by a hold that lasts, or by a request that nobody has answered', () => {
  const crm = new TestCrm();
  const held = () => runQuery(crm.sandbox, 'heldNow', { candidate: AMIRA });
  expect(held()).toBeNull();
  crm.do('log-data-request', { id: 'DR-0777', candidate: AMIRA, kind: 'Erasure', received_on: '2026-11-01' });
  expect(held()).toEqual({ by: 'data_request', id: 'DR-0777' });
  crm.do('place-hold', { id: 'HOLD-0777', candidate: AMIRA, reason: 'A claim' });
  expect(held()).toEqual({ by: 'hold', id: 'HOLD-0777' });
});
