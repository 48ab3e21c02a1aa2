/** Owns proof that the signs which are never looked up are in the pack's own two fonts. */
import { expect, it } from 'vitest';
import coverage from './coverage.json' with { type: 'json' };
import { codePointsOf, NO_KEYBOARD } from './coverage.ts';

it('the pack’s own fonts have every sign of a keyboard, which is asked for of none', () => {
  const latin = new Set(codePointsOf(coverage.latin));
  const all = Array.from({ length: 0x3000 }, (_, point) => String.fromCodePoint(point));
  const keyboard = all.filter((sign) => sign.match(NO_KEYBOARD) === null);
  expect(keyboard).toContain('a');
  expect(keyboard.filter((sign) => !latin.has(sign.codePointAt(0) ?? 0))).toEqual([]);
});
