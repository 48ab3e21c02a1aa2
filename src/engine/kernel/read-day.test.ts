/**
 * Owns proof that days are read as people in the UK type them, and that what is unclear is not guessed.
 * Must never take a month for a day.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/builders/any-text.ts';
import { addDays, sayDay } from './date.ts';
import { dayIn, monthIn, readDay } from './read-day.ts';

describe('a typed day', () => {
  it.each([
    '2026-11-02',
    '2/11/2026',
    '02/11/2026',
    '2.11.2026',
    '2-11-2026',
    '2 11 2026',
    ' 2 / 11 / 2026 ',
    '2 Nov 2026',
    '2 november 2026',
    '2nd Nov. 2026',
    '02 NOV 2026',
    '2nd of November 2026',
    'the 2nd of November, 2026',
    'November 2, 2026',
    'Nov 2nd 2026',
    'Mon 2 Nov 2026',
    'Monday, 2 November 2026',
    '2 November 2026 (Monday)',
    '2–11–2026',
    '2026/11/02',
    '٢/١١/٢٠٢٦',
    '2\u00a0Nov\u200b 2026',
  ])('is read day first: “%s”', (typed) => expect(readDay(typed)).toBe('2026-11-02'));

  it('is read again from the words it is shown in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (offset) => {
        const day = addDays('2026-11-02', offset);
        expect(readDay(sayDay(day))).toBe(day);
      }),
    );
  });

  it.each([
    '',
    'tomorrow',
    '31/2/2026',
    '2/13/2026',
    '29 Feb 2026',
    '2/11/26',
    '2 Nov',
    '2 Novembre2026',
    '2 Xyz 2026',
    '2026-13-02',
    '0/11/2026',
    '2/11/2026 at noon',
  ])('is refused when it is unclear or there is no such day: “%s”', (typed) => expect(readDay(typed)).toBeUndefined());

  it.each(['2 Mayhem 2026', '2 Decade 2026', '2 Novice 2026'])(
    'is refused when the month is another word: “%s”',
    (typed) => expect(readDay(typed)).toBeUndefined(),
  );
});

describe('a typed day that is none', () => {
  it.each([
    ['46328', 'spreadsheet-number'],
    ['46328.5', 'spreadsheet-number'],
    ['29/2/2027', 'no-such-day'],
    ['11/13/2026', 'no-such-day'],
    ['32 Nov 2026', 'no-such-day'],
    ['14/3/07', 'two-figure-year'],
    ['14 march 07', 'two-figure-year'],
    ["2 Nov '26", 'two-figure-year'],
    ['2 Nov', 'no-year'],
    ['2/11', 'no-year'],
    ['Mon 2 Nov', 'no-year'],
    ['Tue 2 Nov 2026', 'weekday-differs'],
    ['Thurs 2/11/2026', 'weekday-differs'],
    ['ASAP', 'not-a-day'],
    ['Monday', 'not-a-day'],
    ['Nov 2026', 'not-a-day'],
    ['2026', 'not-a-day'],
    ['2/11/2026 or 3/11/2026', 'not-a-day'],
    ['2/11/202', 'not-a-day'],
    ['02112026', 'not-a-day'],
  ])('“%s” is said to be %s', (typed, none) => expect(dayIn(typed)).toEqual({ none }));
});

describe('a typed month', () => {
  it.each([
    'Sep 2024',
    'Sept 2024',
    'september, 2024',
    '09/2024',
    '9.2024',
    '2024-09',
    '2024 Sep',
    '09–2024',
    'Sep. 2024',
  ])('is read: “%s”', (typed) => expect(monthIn(typed)).toEqual({ month: '2024-09' }));
  it.each([
    ['Mayhem 2024', 'not-a-month'],
    ['13/2024', 'not-a-month'],
    ['last autumn', 'not-a-month'],
    ['1 Sep 2024', 'not-a-month'],
    ['2024', 'no-month'],
    ['Sep', 'no-year'],
    ['Sep 24', 'two-figure-year'],
    ['Sep-24', 'two-figure-year'],
    ['9/24', 'two-figure-year'],
    ['45536', 'spreadsheet-number'],
  ])('“%s” is said to be %s', (typed, none) => expect(monthIn(typed)).toEqual({ none }));
});

it('whatever is typed, a day and a month are read or refused, and what was read is read again the same', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(30), fc.string({ unit: fc.constantFrom(...'0123456789 /-.novMayst') })), (typed) => {
      const day = dayIn(typed);
      if ('day' in day) expect(dayIn(day.day)).toEqual(day);
      const month = monthIn(typed);
      if ('month' in month) expect(monthIn(month.month)).toEqual(month);
    }),
  );
});
