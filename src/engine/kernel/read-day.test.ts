/**
 * Owns proof that days are read as people in the UK type them, and that what is unclear is not guessed.
 * Must never take a month for a day.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, readDay, sayDay } from './date.ts';

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
    '2026/11/02',
    '0/11/2026',
    '2/11/2026 at noon',
  ])('is refused when it is unclear or there is no such day: “%s”', (typed) => expect(readDay(typed)).toBeUndefined());

  it.each(['2 Mayhem 2026', '2 Decade 2026', '2 Novice 2026'])(
    'is refused when the month is another word: “%s”',
    (typed) => expect(readDay(typed)).toBeUndefined(),
  );
});
