/** Owns proof that numbers of texts point as the texts themselves would: the same for the same, and those with a sign left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes-between.ts';
import { leavingOneOut, numberOf, numberOfBoth } from './text-number.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const few = fc.string({ unit: fc.constantFrom('a', 'b', '.', '😀', '0'), maxLength: 7 });

describe('the number of a text', () => {
  it('with a sign left out is the number of the text without it, whichever sign', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const signs = [...whole];
        const right = new Set([whole, ...signs.map((_, at) => signs.toSpliced(at, 1).join(''))].map(numberOf));
        expect(new Set(leavingOneOut(whole))).toEqual(right);
      }),
    );
  });

  it('is shared, with a sign left out, by two texts that are one change apart', () => {
    fc.assert(
      fc.property(few, few, (a, b) => {
        fc.pre(changesBetween(a, b, 1) !== undefined);
        const left = new Set(leavingOneOut(a));
        expect(leavingOneOut(b).some((number) => left.has(number))).toBe(true);
      }),
    );
  });

  it('is hardly ever that of another text: of 60,000 short ones alike no three are one number', () => {
    const all = new Map<number, number>();
    for (let at = 0; at < 60_000; at += 1)
      for (const number of [numberOf(`name${at}`), numberOfBoth(numberOf(`${at % 250}`), numberOf(`07${at}`))])
        all.set(number, (all.get(number) ?? 0) + 1);
    expect(Math.max(...all.values())).toBeLessThan(3);
    expect(all.size).toBeGreaterThan(119_990);
  });

  it('of two differs when they change places', () => {
    expect(numberOfBoth(1, 2)).not.toBe(numberOfBoth(2, 1));
  });
});
