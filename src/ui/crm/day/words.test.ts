/** Owns proof of what the button that ends the day says. */
import { expect, it } from 'vitest';
import { endTitle, endWords } from './words.ts';

it.each([
  ['in the week, ends the day', '2026-11-02', '2026-11-03', 'End the day', 'End Mon 2 Nov 2026?'],
  ['on a Friday, goes to Monday', '2026-11-06', '2026-11-09', 'Go to Monday', 'Go on to Mon 9 Nov 2026?'],
  [
    'before Christmas, goes to the day behind it',
    '2026-12-24',
    '2026-12-29',
    'Go to Tuesday',
    'Go on to Tue 29 Dec 2026?',
  ],
])('the button, %s', (_, today, next, words, title) => {
  expect(endWords(today, next)).toBe(words);
  expect(endTitle(today, next)).toBe(title);
});
