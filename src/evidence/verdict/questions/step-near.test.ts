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

it('is about the record that the trap is about, and none where nothing was done to it', () => {
  const at = (id: string, field: string, to: string, table = 'candidate'): Change => ({
    ...change(table, field, to),
    id,
  });
  const [pool, other] = ['CAND-0911', 'CAND-0912'];
  const steps = [
    entry(1, at(pool, 'state', 'Erased')),
    entry(2, at('TASK-0901', 'candidate', pool, 'task'), at('TASK-0901', 'title', 'Ring', 'task')),
    entry(3, at('TASK-0901', 'state', 'Done', 'task')),
    entry(4, at('TASK-0902', 'candidate', other, 'task'), at('TASK-0902', 'state', 'Done', 'task')),
    entry(5, at(other, 'state', 'Erased')),
  ];
  const of = (when: Parameters<typeof stepNear>[1]) => stepNear(steps, when)?.step;
  expect(of({ some: 'candidate', where: { id: pool, state: 'Archived' } })).toBe(1);
  expect(of({ some: 'candidate', where: { id: { 'one-of': [pool, 'CAND-0913'] }, state: 'Archived' } })).toBe(1);
  expect(of({ some: 'candidate', where: { id: 'CAND-0913', state: 'Archived' } })).toBeUndefined();
  expect(of({ some: 'task', where: { candidate: pool, state: 'Open' } })).toBe(3);
  expect(of({ some: 'task', where: { candidate: 'CAND-0913', state: 'Open' } })).toBeUndefined();
});
