/** Owns proof that a difference gives back both texts, and that what both have stands once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './text-difference.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('the difference between two texts', () => {
  it('gives back both of them, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = differenceOf(before, after) ?? [];
        const without = (kind: string) =>
          lines
            .filter((line) => line.kind !== kind)
            .map((line) => line.text)
            .join('\n');
        expect([without('only after'), without('only before')]).toEqual([before, after]);
      }),
    );
  });

  it('leaves alone what both have', () => {
    expect(differenceOf('a\nb\nc', 'a\nc\nd')?.map(({ kind, text: line }) => `${kind} ${line}`)).toEqual([
      'same a',
      'only before b',
      'same c',
      'only after d',
    ]);
    expect(differenceOf('x\n'.repeat(2001), '')).toBeUndefined();
  });
});
