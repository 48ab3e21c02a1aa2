/**
 * Owns proof that hashes are SHA-256, cover every character, and chain.
 * Must never treat a hash as a secret.
 */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/builders/any-text.ts';
import { hashBytes, hashJson, hashText, link } from './hash.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('a hash', () => {
  it('is SHA-256 of the UTF-8 text', () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        expect(hashText(text)).toBe(sha256(text.toWellFormed()));
      }),
    );
    expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('of bytes is that of the text they are', () => {
    expect(hashBytes(new TextEncoder().encode('Łukasz'))).toBe(hashText('Łukasz'));
  });

  it('of a value does not depend on the order of its keys, and does on every value', () => {
    expect(hashJson({ a: 1, b: [2] })).toBe(hashJson({ b: [2], a: 1 }));
    expect(hashJson({ a: 1, b: [2] })).not.toBe(hashJson({ a: 1, b: ['2'] }));
  });
});

describe('a link of the chain', () => {
  it('covers the link before and the value', () => {
    const [one, other] = [hashText('one'), hashText('other')];
    expect(link(one, { step: 1 })).toBe(sha256(`${one}{"step":1}`));
    expect(link(one, { step: 1 })).not.toBe(link(other, { step: 1 }));
    expect(link(one, { step: 1 })).not.toBe(link(one, { step: 2 }));
  });
});
