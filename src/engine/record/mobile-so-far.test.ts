import { describe, expect, it } from 'vitest';
import { mobileSoFar } from './mobile-so-far.ts';

describe('the start of a mobile that is searched for', () => {
  it.each([
    '0770 0900',
    '+44 7700 900',
    '+44 (0)7700 900',
    '0044 7700 900',
    '07700\u2011900',
    '\u202d07700900',
    'tel:+447700900',
  ])('is read with the signs that the door of a record understands: %j', (typed) =>
    expect(mobileSoFar(typed)).toBe('07700900'),
  );
  it.each(['', '07', '0113 496 0000', 'ellis', '07700 900142 9'])('is nothing in %j', (typed) =>
    expect(mobileSoFar(typed)).toBeUndefined(),
  );
});
