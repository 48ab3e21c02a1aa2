import { expect, it } from 'vitest';
import { isStale } from './availability.ts';

it('availability is stale from the 91st day on, and where nobody ever asked', () => {
  expect(isStale('2026-08-04', '2026-11-02')).toBe(false);
  expect(isStale('2026-08-03', '2026-11-02')).toBe(true);
  expect(isStale(null, '2026-11-02')).toBe(true);
});
