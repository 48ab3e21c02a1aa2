/** Owns proof that whoever chooses a record is told who it is, and why it was found. */
import { expect, it } from 'vitest';
import { labelInList, labelOfFound } from './found.ts';

const gwen = { table: 'contact', id: 'CON-0003', name: 'Gwen Fairley', detail: 'Tansley Foods', byName: true } as const;
const amira = { table: 'candidate', id: 'CAND-0001', name: 'Amira Khan', detail: 'Leeds', byName: false } as const;

it('a contact by their client, a candidate and a colleague as such', () => {
  expect(labelOfFound(gwen)).toBe('Gwen Fairley, contact at Tansley Foods · CON-0003');
  expect(labelOfFound(amira)).toBe('Amira Khan, candidate, Leeds · CAND-0001');
  expect(labelOfFound({ ...gwen, table: 'staff', detail: 'Compliance officer' })).toContain('colleague, Compliance');
});

it('in a list, why somebody is there whose name is another', () => {
  expect(labelInList(gwen)).toBe(labelOfFound(gwen));
  expect(labelInList(amira)).toBe('Amira Khan, candidate, Leeds · CAND-0001 · found elsewhere on the record');
});
