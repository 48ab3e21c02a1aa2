/** Owns proof that a trap nobody walked into is asked about at the step that wrote what it looks at. */
import { expect, it } from 'vitest';
import type { Change, Entry } from '../../../engine/log/entry.ts';
import { stepNear } from './step-near.ts';

const change = (table: string, field: string, to: string): Change => ({ table, id: 'X', field, from: null, to });
const entry = (step: number, ...changes: Change[]): Entry => ({
  ...{ step, changes, day: '2026-11-02', outcome: 'done', says: '', details: [], refusals: [], reached: [] },
  ...{ lost: [], sprung: [], righted: [], arrived: [], asks: [], hash: '' },
  command: { name: 'x', input: {}, at: '2026-11-23T10:04:31.120+00:00' },
});
const log = [
  entry(1, change('activity', 'body', 'Is looking for work in an office and can start next week')),
  entry(2, change('activity', 'body', 'Rang back')),
  entry(3, change('candidate', 'state', 'In the bin'), change('task', 'title', 'Ring')),
];
const near = (...given: Parameters<typeof stepNear>[1][]) => stepNear(log, { any: given })?.step;

it('is the last at what is looked at first, and what is looked at besides comes after', () => {
  expect(near({ some: 'activity' }, { some: 'candidate' })).toBe(2);
  expect(near({ none: 'placement' }, { not: { some: 'candidate', where: { state: 'In the bin' } } })).toBe(3);
  expect(near({ some: 'candidate', where: { mobile: '1' } })).toBeUndefined();
});

it('is the one that wrote the most where words are looked for', () => {
  const where = { body: { mentions: ['epilep'] } };
  expect(near({ some: 'task', where: { title: { mentions: ['epilep'] } } }, { some: 'activity', where })).toBe(1);
});

it('is the one that wrote such a word, however much others wrote there', () => {
  const where = { body: { mentions: ['rang'] }, outcome: 'No reply' };
  expect(near({ some: 'activity', where })).toBe(2);
});

it('is none for a step that was refused', () => {
  const refused = log.map((one): Entry => ({ ...one, outcome: 'refused' }));
  expect(stepNear(refused, { some: 'activity' })).toBeUndefined();
});
