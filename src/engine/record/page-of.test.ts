/** Owns proof of on whose page a row stands. Must never need a CRM. */
import { expect, it } from 'vitest';
import { type FindRow, pageOf } from './page-of.ts';

const rows: Record<string, { id: string; [field: string]: string }> = {
  'CLI-0001': { id: 'CLI-0001', name: 'Tansley Foods' },
  'VAC-0001': { id: 'VAC-0001', client: 'CLI-0001' },
  'REQ-0001': { id: 'REQ-0001', vacancy: 'VAC-0001' },
};
const find: FindRow = (_, id) => rows[id];

it('is itself, what it refers to, or what that refers to', () => {
  const rationale = { id: 'RAT-0001', candidate: 'CAND-0001', requirement: 'REQ-0001' };
  expect(pageOf('vacancy', 'vacancy', { id: 'VAC-0002' }, find)).toEqual({ id: 'VAC-0002' });
  expect(pageOf('vacancy', 'requirement', { id: 'REQ-0009', vacancy: 'VAC-0001' }, find)).toBe(rows['VAC-0001']);
  expect(pageOf('vacancy', 'rationale', rationale, find)).toBe(rows['VAC-0001']);
  expect(pageOf('client', 'contact', { id: 'CON-0001', client: 'CLI-0001' }, find)).toBe(rows['CLI-0001']);
});

it('is nobody’s where nothing leads there', () => {
  expect(pageOf('vacancy', 'task', { id: 'TASK-0001', candidate: null }, find)).toBeUndefined();
  expect(pageOf('client', 'rationale', { id: 'RAT-0001', requirement: 'REQ-0404' }, find)).toBeUndefined();
});
