/** Owns proof that keys in order answer as a plain list of them would, whatever is put, forgotten and asked, and whenever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedKeys } from './sorted-keys.ts';

const key = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(2 ** 32 - 1, 2 ** 31));
const person = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant(2 ** 20 - 1));
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ put: person, keys: fc.array(key, { maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ forget: person }) },
  { weight: 2, arbitrary: fc.record({ having: fc.array(key, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.constant({ pairs: true }) },
  // More than may stand beside.
  { weight: 1, arbitrary: fc.record({ many: fc.integer({ min: 1000, max: 1100 }) }) },
);

describe('keys in order', () => {
  it('answer as a plain list does', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const keys = new SortedKeys();
        let plain: { person: number; key: number }[] = [];
        const put = (one: number, of: readonly number[]) => {
          keys.put(one, of);
          plain.push(...of.map((each) => ({ person: one, key: each })));
        };
        for (const done of acts)
          if ('put' in done) put(done.put, done.keys);
          else if ('many' in done) for (let at = 0; at < done.many; at += 1) put(9 + (at % 40), [100 + at]);
          else if ('forget' in done) {
            keys.forget(done.forget);
            plain = plain.filter((row) => row.person !== done.forget);
          } else if ('having' in done) {
            const right = plain.filter((row) => done.having.includes(row.key)).map((row) => row.person);
            expect([...keys.having(done.having)].sort((a, b) => a - b)).toEqual(
              [...new Set(right)].sort((a, b) => a - b),
            );
          } else {
            const right = new Set(
              plain.flatMap((one) =>
                plain
                  .filter((other) => other.key === one.key && other.person > one.person)
                  .map((other) => `${one.person} ${other.person}`),
              ),
            );
            const found = [...keys.pairs()].map((pair) => pair.join(' '));
            expect(found).toHaveLength(right.size);
            expect(new Set(found)).toEqual(right);
          }
      }),
      { numRuns: 150 },
    );
  });
});
