/** How the making of a pack says how far it is. */
import { expect, test } from 'vitest';
import { drawingOf, progressOf } from './pack-progress.ts';

const now = (what: 'picture' | 'page', done: number, of: number) => progressOf({ what, done, of });

test('pictures and pages are counted in words', () => {
  expect(now('picture', 12, 57)).toMatchObject({ says: 'Checking the pictures', count: 'Picture 12 of 57' });
  expect(now('page', 30, 73)).toMatchObject({ says: 'Writing the pages', count: 'Page 30 of 73' });
});

test('the bar only rises, and is full with the last page', () => {
  const all = [now('picture', 1, 2), now('picture', 2, 2), now('page', 1, 9), now('page', 5, 9), now('page', 9, 9)];
  const shares = all.map(({ done, of }) => done / of);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('pictures that are still being drawn are counted too, and nothing is counted where none is', () => {
  expect(drawingOf(3, 5)).toMatchObject({ says: 'Drawing the last pictures', count: 'Picture 2 of 5' });
  expect(drawingOf(0, 0)).not.toHaveProperty('count');
  expect([drawingOf(5, 5), drawingOf(0, 5)].map(({ done }) => done)).toEqual([0, 1]);
});

test('what is read out does not change with every picture', () => {
  expect(now('picture', 1, 57).says).toBe(now('picture', 2, 57).says);
});
