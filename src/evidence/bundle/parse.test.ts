/**
 * Owns proof that only a bundle written exactly as the product writes it comes in, and that nothing makes the door throw.
 * Must never check what it says; the verdict does.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../tests/builders/pack.ts';
import { solved } from '../../../tests/builders/run.ts';
import { PUT_RIGHT } from '../../../tests/builders/scenario-files.ts';
import { hashJson } from '../../engine/kernel/hash.ts';
import { canonical, type Json } from '../../engine/kernel/json.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { parseBundle } from './parse.ts';
import type { Bundle } from './schema.ts';
import { seal } from './seal.ts';
import type { Formats } from './upgrade.ts';

let bundle: Bundle;
let text: string;
beforeAll(async () => {
  const { content } = await contentOf(solved(PUT_RIGHT), PUT_RIGHT);
  bundle = seal(content);
  text = canonical(bundle);
});

const parsed = (evidence: string) => parseBundle(new TextEncoder().encode(evidence));

describe('a bundle', () => {
  it('comes in as it went out', () =>
    expect(parsed(text)).toEqual({
      ok: true,
      value: { bundle, text: canonical(bundle.content), whole: true },
    }));

  it.each<[string, (now: string) => string, RegExp]>([
    [
      'with a space in it',
      (now) => now.replace('{"content"', '{ "content"'),
      /not written the way this product writes it/,
    ],
    [
      'with its members in another order',
      (now) => `{"fingerprint":"${JSON.parse(now).fingerprint}",${now.slice(1).replace(/,"fingerprint":"\w+"/, '')}`,
      /not written the way/,
    ],
    [
      'with a member that the schema passes over',
      (now) => now.replace('"input":{"', '"input":{"__proto__":1,"'),
      /not written the way/,
    ],
    ['cut off', (now) => now.slice(0, -1), /not readable as data/],
    [
      'of another format',
      (now) => now.replace('resourcer-evidence/1', 'resourcer-evidence/9'),
      /does not know the format of the evidence/,
    ],
    ['without a fingerprint', (now) => now.replace(/,"fingerprint":"\w+"/, ''), /expected string|required/i],
    ['behind a byte order mark', (now) => `\ufeff${now}`, /byte order mark/],
    ['nested deeper than any data', () => `${'['.repeat(100_000)}`, /nested too deeply/],
    ['of more parts than any attempt has', () => `[${'0,'.repeat(500_000)}0]`, /more parts than any attempt/],
    [
      'with more steps than any attempt has',
      (now) => now.replace('"log":[', `"log":[${'{},'.repeat(BUNDLE_LIMITS.steps + 1)}`),
      new RegExp(`more than ${BUNDLE_LIMITS.steps} steps`),
    ],
    [
      'with more figures than any attempt has',
      (now) => now.replace('"figures":[', `"figures":[${'{},'.repeat(401)}`),
      /more than 400 figures/,
    ],
    [
      'with more words than any attempt has',
      (now) => now.replace('"situation":"', `"situation":"${'a'.repeat(1_600_000)}`),
      /more words in it than any attempt/,
    ],
    [
      'with a word that is longer than any text without a space',
      (now) => now.replace('"situation":"', `"situation":"${'字'.repeat(50_001)}`),
      /more words in it than any attempt/,
    ],
    ['that is nothing', () => '', /not readable as data/],
    ['that is null', () => 'null', /expected object/],
  ])('is refused %s', (_, change, says) => {
    const result = parsed(change(text));
    expect(change(text)).not.toBe(text);
    expect(result).toMatchObject({ ok: false, error: [{ file: 'evidence.json', says: expect.stringMatching(says) }] });
  });

  describe('of an older format', () => {
    const OLDER = 'resourcer-evidence/1';
    /** As if the format after this one had called the learner's centre a college. */
    const formats: Formats = {
      current: 2,
      steps: [
        {
          from: 1,
          step: (raw) => {
            const { content, ...rest } = raw as { content: { learner: { college: string } } };
            const { college, ...learner } = content.learner;
            return { ...rest, content: { ...content, learner: { ...learner, centre: college } } };
          },
        },
      ],
    };
    const older = (change: (learner: object) => object = (learner) => learner): string => {
      const { centre, ...learner } = bundle.content.learner;
      const content = { ...bundle.content, format: OLDER, learner: { ...learner, college: centre } };
      return canonical({
        content: { ...content, learner: change(content.learner) as Json },
        fingerprint: hashJson(content),
      });
    };
    const read = (evidence: string) => parseBundle(new TextEncoder().encode(evidence), formats);

    it('says what it said, and is whole by the fingerprint that it was given then', () => {
      expect(read(older())).toEqual({
        ok: true,
        value: { bundle: { ...bundle, fingerprint: expect.any(String) }, whole: true },
      });
    });
    it('is not whole when something in it was changed after that', () => {
      expect(read(older((learner) => ({ ...learner, college: 'Wharfe College' })))).toMatchObject({
        ok: true,
        value: { whole: false },
      });
    });
    it.each([
      ['a space in it', () => older().replace('{"content"', '{ "content"')],
      ['a member that the schema passes over', () => older().replace('"input":{"', '"input":{"__proto__":1,"')],
    ])('is refused with %s', (_, evidence) => {
      expect(read(evidence())).toMatchObject({
        ok: false,
        error: [{ says: expect.stringMatching(/not written the way/) }],
      });
    });
  });

  it('is refused when it is no text', () => {
    expect(parseBundle(Uint8Array.of(0xff))).toMatchObject({
      ok: false,
      error: [{ says: expect.stringContaining('not readable as text') }],
    });
  });

  it('is refused, and never makes the door throw, whatever was done to it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.nat(8),
        fc.string({ maxLength: 4 }),
        (place, out, put) => {
          const at = Math.floor(place * text.length);
          const changed = text.slice(0, at) + put + text.slice(at + out);
          const result = parsed(changed);
          if (result.ok) expect(canonical(result.value.bundle)).toBe(changed);
          else expect(result.error.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 80 },
    );
  });
});
