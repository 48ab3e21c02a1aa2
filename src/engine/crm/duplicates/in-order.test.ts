/** Owns proof that many numbers come out in the order in which comparing them puts them, whatever order they come in. */
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

const PEOPLE = 2 ** 20;
/** Spread over all bits, with some twice; the same each time. */
const row = (at: number): number => (Math.imul(at % 9000, 0x9e3779b1) >>> 0) * PEOPLE + ((at * 7919) % PEOPLE);
const given = (many: number): number[] => Array.from({ length: many }, (_, at) => row(at));
const byPerson = (rows: readonly number[]): number[] => rows.toSorted((a, b) => (a % PEOPLE) - (b % PEOPLE));
const most = [(2 ** 32 - 1) * PEOPLE + PEOPLE - 1, 0];

it.each([0, 1, 100, 4096, 20_000, 70_000])('%i numbers are put in order', (many) => {
  for (const rows of [given(many), byPerson(given(many)), [...given(many), ...most]])
    expect([...inOrder(rows)]).toEqual(rows.toSorted((a, b) => a - b));
});
