/** Owns proof that a day by which something is to be done can be kept. */
import { expect, it } from 'vitest';
import { dayFault } from './day-to-come.ts';

it('a day by which something is to be done is today or later, or none', () => {
  for (const day of ['', '2026-12-03', '2026-12-24']) expect(dayFault(day, '2026-12-03')).toBeUndefined();
  for (const day of ['2020-01-01', '2026-12-02']) expect(dayFault(day, '2026-12-03')).toMatch(/^That day is over\./);
  expect(dayFault('soon', '2026-12-03')).toMatch(/^The day cannot be read\./);
});
