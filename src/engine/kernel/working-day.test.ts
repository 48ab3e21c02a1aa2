/** Owns proof that the office is shut when offices in England and Wales are. Must never compute what it compares with: the days are those of gov.uk. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './date.ts';
import { bankHolidays, isWorkingDay, nextWorkingDay } from './working-day.ts';

describe('the bank holidays of England and Wales', () => {
  it.each([
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ])('of %i are those that gov.uk lists', (year, days) =>
    expect(bankHolidays(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`)),
  );
});

describe('the next working day', () => {
  it.each([
    ['after a Monday is the Tuesday', '2026-11-02', '2026-11-03'],
    ['after a Friday is the Monday', '2026-11-06', '2026-11-09'],
    ['after Christmas Eve is the first day behind all the holidays', '2026-12-24', '2026-12-29'],
    ['after the last day of the year is behind New Year', '2026-12-31', '2027-01-04'],
    ['before Easter is the Tuesday', '2027-03-25', '2027-03-30'],
  ])('%s', (_, day, next) => expect(nextWorkingDay(day)).toBe(next));

  it('is always later, never more than five days away, and one on which the office works', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = addDays('2000-01-01', days);
        const next = nextWorkingDay(day);
        expect(isWorkingDay(next)).toBe(true);
        expect(daysBetween(day, next)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(day, next)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 500 },
    );
  });
});
