/** Owns proof that the copies of checked packs stay within a bound of bytes, and that the one wanted last is there. */
import { expect, it } from 'vitest';
import { Copies } from './copies.ts';

const copy = (size: number) => new Blob([new Uint8Array(size)]);

it('lets the copy go that was least lately wanted, and never the newest', () => {
  const copies = new Copies(100);
  copies.keep(1, copy(40));
  copies.keep(2, copy(40));
  expect(copies.of(1)?.size).toBe(40);
  copies.keep(3, copy(40));
  expect([1, 2, 3].map((id) => copies.of(id)?.size)).toEqual([40, undefined, 40]);
  copies.keep(4, copy(500));
  expect([1, 3, 4].map((id) => copies.of(id)?.size)).toEqual([undefined, undefined, 500]);
  copies.drop(4);
  expect([copies.of(4), copies.bytes]).toEqual([undefined, 0]);
});
