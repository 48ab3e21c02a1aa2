/** Owns proof that a day is asked about which no request that still runs can have. */
import { expect, it } from 'vitest';
import { askAboutReceived } from './received-words.ts';

it.each([
  ['1900-11-01', true],
  ['2026-08-01', true],
  ['2026-08-02', false],
  ['2026-11-01', false],
  ['2026-11-02', false],
  ['1 Nov 190', false],
  ['', false],
])('of a request received on “%s” it is asked: %s', (received, asks) => {
  expect(askAboutReceived(received, '2026-11-02') !== undefined).toBe(asks);
});
