/** Owns proof that the office's list of data requests has every open one, in the order in which they are due. */
import { expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from './run-query.ts';

const asked = (id: string, candidate: string, more: Record<string, unknown> = {}) => ({
  ...{ id, candidate, kind: 'Subject access', received_on: '2026-10-20', state: 'Received', due_on: '2026-11-20' },
  ...more,
});
const office = (...requests: ReturnType<typeof asked>[]) => new TestCrm({ data_request: requests } as never);
const lines = (crm: TestCrm) => runQuery(crm.sandbox, 'openRequests', {}).lines;

it('has every request that is not closed, whatever state the record is in, the next due first', () => {
  const crm = office(
    asked('DR-0001', AMIRA),
    asked('DR-0002', ARCHIVED, { received_on: '2026-10-05', due_on: '2026-11-05' }),
    asked('DR-0003', BINNED, { state: 'Answered', closed_on: '2026-11-01' }),
    asked('DR-0004', BINNED, { received_on: '2026-09-01', due_on: '2026-10-01', kind: 'Erasure' }),
  );
  expect(lines(crm).map(({ id, candidate_name, due_on }) => [id, candidate_name, due_on])).toEqual([
    ['DR-0004', 'Ben Hall', '2026-10-01'],
    ['DR-0002', 'Cleo Park', '2026-11-05'],
    ['DR-0001', 'Amira Khan', '2026-11-20'],
  ]);
  expect(lines(crm).map(({ clock }) => clock.head)).toEqual([
    'Overdue: the reply was due on Thu 1 Oct 2026.',
    'Due by the end of Thu 5 Nov 2026.',
    'Due by the end of Fri 20 Nov 2026.',
  ]);
});

it('ends with those whose clock waits, which have no due date', () => {
  const waiting = { identity_asked_on: '2026-10-21', due_on: null, state: 'Identity asked for' };
  const crm = office(asked('DR-0001', AMIRA, waiting), asked('DR-0002', ARCHIVED));
  expect(lines(crm).map(({ id, due_on }) => [id, due_on])).toEqual([
    ['DR-0002', '2026-11-20'],
    ['DR-0001', null],
  ]);
});

it('is empty when everything is answered', () => {
  expect(lines(office(asked('DR-0001', AMIRA, { closed_on: '2026-11-01' })))).toEqual([]);
});
