/** Owns proof that a slip leads to the name that was meant, and another word to none. */
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('the nearest name', () => {
  it.each([
    ['sumary', 'summary'],
    ['Availability', 'availability'],
    ['gaol', 'goal'],
    ['post code', 'postcode'],
    ['leave_out', 'leave-out'],
  ])('to “%s” is “%s”', (word, name) =>
    expect(nearest(word, ['goals', 'summary', 'goal', 'availability', 'postcode', 'leave-out'])).toBe(name),
  );

  it.each(['exists', 'x', '', '…', 'constructor'])('to “%s” is none where none is close', (word) =>
    expect(nearest(word, ['some', 'none', 'count'])).toBeUndefined(),
  );
});
