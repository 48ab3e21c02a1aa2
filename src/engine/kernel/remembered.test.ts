/** Owns proof that what is remembered of a text is what the work gives, by its rule, and that no more than so many texts are held. */
import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('a text is read once under each rule, and comes to the same', () => {
  const read: string[] = [];
  const made: string[] = [];
  const count = remembered((sign) => {
    made.push(sign);
    return (text) => {
      read.push(`${sign} ${text}`);
      return text.split(sign).length - 1;
    };
  });
  for (let time = 0; time < 3; time++) {
    expect(count('banana', 'a')).toBe(3);
    expect(count('banana', 'n')).toBe(2);
    expect(count('', 'a')).toBe(0);
  }
  expect(read).toEqual(['a banana', 'n banana', 'a ']);
  expect(made).toEqual(['a', 'n']);
});

it('what comes to nothing is remembered too', () => {
  let reads = 0;
  const nothing = remembered(() => () => {
    reads += 1;
    return undefined;
  });
  expect([nothing('x', ''), nothing('x', '')]).toEqual([undefined, undefined]);
  expect(reads).toBe(1);
});

it('texts beyond so many, and long ones, are read anew and right', () => {
  let reads = 0;
  const length = remembered(() => (text) => {
    reads += 1;
    return text.length;
  });
  for (let at = 0; at < 5_001; at++) expect(length('x'.repeat(at % 40) + at, '')).toBeGreaterThan(0);
  expect(length('0', '')).toBe(1);
  expect(reads).toBe(5_002);
  const long = 'y'.repeat(9_000);
  expect([length(long, ''), length(long, ''), reads]).toEqual([9_000, 9_000, 5_004]);
});
