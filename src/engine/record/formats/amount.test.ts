/** Owns proof that a number may have the unit of its field behind it, and that nothing else is taken for one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn, type Unit } from './amount.ts';

describe('a number typed into a field', () => {
  it.each<[string, Unit | undefined, number]>([
    ['8', 'miles', 8],
    ['8 miles', 'miles', 8],
    ['8miles', 'miles', 8],
    ['1 Mile', 'miles', 1],
    ['8 mi.', 'miles', 8],
    [' 1,000\u00a0miles ', 'miles', 1000],
    ['٨ miles', 'miles', 8],
    ['8.5 miles', 'miles', 8.5],
    ['-8', 'miles', -8],
    ['2 yrs', 'years', 2],
    ['12 months', 'months', 12],
    ['1,000', undefined, 1000],
  ])('as “%s” in %s is %d', (typed, unit, number) => expect(numberIn(typed, unit)).toBe(number));

  it.each<[string, Unit | undefined]>([
    ['8 km', 'miles'],
    ['8 m', 'miles'],
    ['8 years', 'miles'],
    ['8 miles', undefined],
    ['8-10 miles', 'miles'],
    ['up to 8 miles', 'miles'],
    ['eight miles', 'miles'],
    ['8 miles by bus', 'miles'],
    ['8 miles miles', 'miles'],
    ['miles', 'miles'],
    ['1,00', 'miles'],
    ['8,5', 'miles'],
    ['0x10', undefined],
    ['1e3', undefined],
    ['Infinity', undefined],
    ['', 'miles'],
  ])('is not guessed from “%s” in %s', (typed, unit) => expect(numberIn(typed, unit)).toBeUndefined());

  it('is the same with its unit and without', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom<Unit>('miles', 'years', 'months'), (number, unit) => {
        expect(numberIn(`${number} ${unit}`, unit)).toBe(numberIn(String(number), unit));
      }),
    );
  });
});
