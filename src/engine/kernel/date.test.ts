/**
 * Owns proof that the sandbox's calendar is right where calendars go wrong: month ends, leap years, birthdays.
 * Must never ask what day it is.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  isDay,
  isMoment,
  sayDay,
  sayMoment,
  saySecond,
  sayTime,
  sayWeekday,
  sayZone,
} from './date.ts';

const days = fc.integer({ min: -36_500, max: 36_500 }).map((offset) => addDays('2026-11-02', offset));

describe('a day', () => {
  it.each(['2026-11-02', '2024-02-29', '2000-02-29', '1999-12-31'])('is one: %s', (text) =>
    expect(isDay(text)).toBe(true),
  );

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-2',
    '2026-11-02T00:00',
    ' 2026-11-02',
    '',
  ])('is none: “%s”', (text) => expect(isDay(text)).toBe(false));
});

describe('sums with days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    // The clocks change in these nights; days do not.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (day, number, sum) => expect(addDays(day, number)).toBe(sum));

  it('come back when they are taken away again, and count the days between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, number) => {
        expect(addDays(addDays(day, number), -number)).toBe(day);
        expect(daysBetween(day, addDays(day, number))).toBe(number);
      }),
    );
  });
});

describe('sums with months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2025-01-15', 24, '2027-01-15'],
    ['2026-08-31', 13, '2027-09-30'],
  ])('%s and %i months is %s', (day, number, sum) => expect(addMonths(day, number)).toBe(sum));

  it('reach the month they should, and never the one after', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (day, number) => {
        const sum = addMonths(day, number);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(isDay(sum)).toBe(true);
        expect(index(sum)).toBe(index(day) + number);
        expect(sum.slice(8) <= day.slice(8)).toBe(true);
      }),
    );
  });
});

describe('an age', () => {
  it.each([
    ['the day before a birthday', '2004-11-03', '2026-11-02', 21],
    ['the birthday itself', '2004-11-02', '2026-11-02', 22],
    ['someone born on 29 February, on 28 February', '2004-02-29', '2026-02-28', 21],
    ['someone born on 29 February, on 1 March', '2004-02-29', '2026-03-01', 22],
    ['a child of today', '2026-11-02', '2026-11-02', 0],
  ])('on %s counts whole years', (_, born, on, years) => expect(ageOn(born, on)).toBe(years));
});

describe('words for days and moments', () => {
  it('are as people write them in the UK', () => {
    expect([sayDay('2026-11-02'), sayWeekday('2026-11-02')]).toEqual(['2 Nov 2026', 'Mon 2 Nov 2026']);
    const moment = '2026-07-01T23:04:31.120+01:00';
    expect([sayMoment(moment), saySecond(moment), sayTime(moment)]).toEqual([
      '1 Jul 2026, 23:04 UTC+1',
      '1 Jul 2026, 23:04:31 UTC+1',
      '23:04 UTC+1',
    ]);
  });

  it.each([
    ['+00:00', 'UTC'],
    ['+13:00', 'UTC+13'],
    ['-08:00', 'UTC−8'],
    ['+05:45', 'UTC+5:45'],
    ['-00:30', 'UTC−0:30'],
  ])('name the zone %s as %s', (offset, zone) => expect(sayZone(`2026-11-23T10:04:31.120${offset}`)).toBe(zone));

  it.each([
    ['2026-11-23T10:04:31.120+00:00', true],
    ['2026-11-23T10:04:31.120-05:30', true],
    ['2026-11-23T10:04:31.120Z', false],
    ['2026-11-23T10:04:31+00:00', false],
    ['2026-11-23T25:04:31.120+00:00', false],
    ['2026-11-23', false],
    ['', false],
  ])('take “%s” for a moment: %s', (text, is) => expect(isMoment(text)).toBe(is));
});
