/**
 * Owns proof that the platform's hash is the hash.
 * Must never treat a hash as a secret.
 */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anyText } from '../../../tests/builders/any-text.ts';
import { digestBytes, digestText } from './digest.ts';
import { hashBytes, hashText } from './hash.ts';

afterEach(() => vi.restoreAllMocks());

describe('a digest', () => {
  it('of bytes is their hash', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await digestBytes(bytes)).toBe(hashBytes(bytes));
      }),
    ));

  it('of a part of a buffer is that of the part alone', async () => {
    const whole = Uint8Array.from({ length: 100 }, (_, index) => index);
    expect(await digestBytes(whole.subarray(10, 20))).toBe(hashBytes(whole.slice(10, 20)));
  });

  it('of a text is its hash', () =>
    fc.assert(
      fc.asyncProperty(anyText(20), async (text) => {
        expect(await digestText(text)).toBe(hashText(text));
      }),
    ));

  it('is the same on a site that is not served safely, where the platform has none', async () => {
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
    expect(await digestText('Łukasz')).toBe(hashText('Łukasz'));
  });
});
