/**
 * Owns proof that chance can be repeated, that its draws keep to their bounds, and that parts draw independently.
 * Must never judge how random it is beyond being spread; nothing secret hangs on it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Random, random } from './random.ts';

const draws = (source: Random, count = 20): number[] => Array.from({ length: count }, () => source.int(1_000_000));
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('seeded chance', () => {
  it('draws the same for the same seed, and otherwise for another', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        fc.pre(one !== other);
        expect(draws(random(one))).toEqual(draws(random(one)));
        expect(draws(random(one))).not.toEqual(draws(random(other)));
      }),
    );
  });

  it('draws these numbers on every machine for ever: an agency is made of them', () => {
    expect(draws(random(1), 5)).toMatchInlineSnapshot(`
      [
        262067,
        749833,
        367787,
        581821,
        151403,
      ]
    `);
  });

  it('keeps to its bounds', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -50, max: 50 }), fc.nat(50), (seed, low, more) => {
        const drawn = random(seed).between(low, low + more);
        expect(drawn).toBeGreaterThanOrEqual(low);
        expect(drawn).toBeLessThanOrEqual(low + more);
      }),
    );
  });

  it('reaches every item, and both bounds', () => {
    const source = random(7);
    expect(new Set(Array.from({ length: 200 }, () => source.pick(['a', 'b', 'c', 'd'])))).toEqual(
      new Set(['a', 'b', 'c', 'd']),
    );
    expect(new Set(Array.from({ length: 200 }, () => source.between(1, 3)))).toEqual(new Set([1, 2, 3]));
    expect(new Set(Array.from({ length: 200 }, () => source.chance(50)))).toEqual(new Set([true, false]));
    expect(Array.from({ length: 50 }, () => [source.chance(0), source.chance(100)]).flat()).not.toContain(undefined);
  });

  it('never happens at 0 of 100, and always at 100', () => {
    const source = random(3);
    expect(Array.from({ length: 100 }, () => source.chance(0))).not.toContain(true);
    expect(Array.from({ length: 100 }, () => source.chance(100))).not.toContain(false);
  });

  it('takes different items, leaves the list as it was, and all of them when as many are asked for', () => {
    fc.assert(
      fc.property(seeds, fc.uniqueArray(fc.nat(), { maxLength: 12 }), fc.nat(12), (seed, items, count) => {
        const before = [...items];
        const taken = random(seed).some(items, count);
        expect(new Set(taken).size).toBe(Math.min(count, items.length));
        expect(items).toEqual(before);
        expect(items).toEqual(expect.arrayContaining(taken));
      }),
    );
  });
});

describe('a fork', () => {
  it('is not moved by what its source draws, nor moves it', () => {
    const [quiet, busy] = [random(5), random(5)];
    draws(busy);
    const [one, other] = [quiet.fork('people'), busy.fork('people')];
    expect(draws(one)).toEqual(draws(other));
    expect(draws(quiet)).toEqual(draws(random(5)));
  });

  it('draws otherwise under another name, and for another seed', () => {
    const forks = ['people', 'clients', 'diary', ''].map((label) => draws(random(5).fork(label)).join());
    expect(new Set([...forks, draws(random(6).fork('people')).join()]).size).toBe(5);
  });
});
