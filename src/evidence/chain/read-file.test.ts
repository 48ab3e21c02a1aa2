/** Owns proof that a signed file is read as it was signed, and that nothing else passes for one. Real WebCrypto. */
import fc from 'fast-check';
import { base64url } from 'jose';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { aKey } from '../../../tests/builders/signed.ts';
import { canonical } from '../../engine/kernel/json.ts';
import { FILE_LIMITS } from './envelope.ts';
import { NO_ED25519, type SigningKey } from './key.ts';
import { keyContentSchema, writeKeyFile } from './key-file.ts';
import { readFile } from './read-file.ts';
import { fingerprintOf, signFile } from './sign.ts';

const contents = { decision: z.strictObject({ overall: z.string() }), key: keyContentSchema };
const AT = '2026-11-26T10:04:31.120+00:00';
const file = (overall = 'not yet competent') =>
  ({ kind: 'decision', answers: 'a'.repeat(64), by: 'Ama Boateng', at: AT, content: { overall } }) as const;

let key: SigningKey;
let text: string;
beforeAll(async () => {
  key = await aKey();
  text = await signFile(file(), key);
});
const faultOf = async (of: string) => {
  const read = await readFile(of, contents);
  return read.ok ? undefined : read.error;
};
/** A payload and header of one's own, with the signature that the key gives. */
const [HEADER, PAYLOAD, SIGNATURE] = [0, 1, 2];
const partOf = (at: number) => text.split('.')[at] ?? '';
const withPart = (at: number, part: string) => text.split('.').with(at, part).join('.');

describe('a signed file', () => {
  it('is read as it was signed, and names its key', async () => {
    const read = await readFile(text, contents);
    expect(read).toMatchObject({
      ok: true,
      value: { envelope: { ...file(), format: 1 }, fingerprint: fingerprintOf(text), public: key.public },
    });
  });

  it('comes out the same for the same envelope and key, so nothing in it is chance', async () => {
    expect(await signFile(file(), key)).toBe(text);
    expect(await signFile(file(), await aKey())).not.toBe(text);
  });

  it('is found changed whatever character is another one, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (at, char) => {
        fc.pre(text[at] !== char);
        expect((await readFile(text.slice(0, at) + char + text.slice(at + 1), contents)).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('is found changed in every bit of its signature, the last ones too, which base64 passes over', async () => {
    const last = partOf(SIGNATURE).at(-1) ?? '';
    const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const other of [...all].filter((char) => char !== last))
      expect(await faultOf(text.slice(0, -1) + other)).toMatchObject({
        why: 'changed',
        claimed: { by: 'Ama Boateng' },
      });
  });

  it('tells what a changed one claims, so that it can be put into its place', async () => {
    const forged = base64url.encode(canonical({ ...file('competent'), format: 1 }));
    expect(await faultOf(withPart(PAYLOAD, forged))).toMatchObject({
      why: 'changed',
      says: expect.stringMatching(/changed after it was signed/),
      claimed: { answers: 'a'.repeat(64), content: { overall: 'competent' } },
    });
  });

  it('does not pass with the key of somebody else put over it, nor without an algorithm', async () => {
    const header = JSON.parse(new TextDecoder().decode(base64url.decode(partOf(HEADER))));
    const other = await aKey();
    for (const bad of [
      { ...header, jwk: other.public },
      { ...header, alg: 'none' },
      { ...header, crit: ['x'], x: 1 },
    ])
      expect(await faultOf(withPart(HEADER, base64url.encode(canonical(bad))))).toMatchObject({ why: 'changed' });
  });

  it('is held against the schema of its kind, to the last member', async () => {
    const more = await signFile({ ...file(), content: { overall: 'x', secretly: 1 } }, key);
    expect(await faultOf(more)).toMatchObject({ why: 'unknown', says: expect.stringContaining('cannot be read') });
    const loose = { decision: z.object({ overall: z.string() }) };
    expect(await readFile(more, loose)).toMatchObject({
      ok: false,
      error: { says: expect.stringContaining('more in it') },
    });
    const iqa = await signFile({ ...file(), kind: 'iqa' }, key);
    expect(await faultOf(iqa)).toMatchObject({ why: 'unknown', says: 'A file of this kind (iqa) is not read here.' });
  });

  it('is told to be a signed file, and changed, where its end was cut off', async () => {
    expect(await faultOf(text.slice(0, text.lastIndexOf('.')))).toMatchObject({ why: 'changed' });
    expect(await faultOf(text.slice(0, 40))).toMatchObject({ why: 'changed' });
  });

  it('of a newer format is said to be newer', async () => {
    const newer = base64url.encode(canonical({ ...file(), format: 2 }));
    expect(await faultOf(withPart(PAYLOAD, newer))).toMatchObject({
      why: 'unknown',
      says: expect.stringContaining('newer'),
    });
  });
});

describe('a browser that cannot check', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['no Ed25519', new DOMException('Unrecognized name', 'NotSupportedError')],
    ['no WebCrypto, as on a page without TLS', new TypeError('Cannot read properties of undefined')],
  ])('for it has %s says so, and calls nothing changed', async (_, error) => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(error);
    expect(await faultOf(text)).toMatchObject({
      why: 'cannot check',
      says: NO_ED25519,
      claimed: { by: 'Ama Boateng' },
    });
  });
});

describe('what is no signed file', () => {
  it.each([
    ['nothing', ''],
    ['a text', 'Dear Ama, here is my pack.'],
    ['three words with dots', 'not.a.file'],
    ['a JWS of somebody else', `${base64url.encode('{"alg":"HS256"}')}.${base64url.encode('{"sub":"1"}')}.AAAA`],
    ['more than is read', 'a'.repeat(FILE_LIMITS.text + 1)],
    ['a bomb of brackets', `${base64url.encode('['.repeat(900_000))}.AAAA.AAAA`],
  ])('%s', async (_, foreign) => {
    expect(await faultOf(foreign)).toMatchObject({ why: 'no file', says: expect.stringMatching(/\.$/) });
  });

  it('never throws, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200, unit: 'binary' }), async (foreign) => {
        expect((await readFile(foreign, contents)).ok).toBe(false);
      }),
    );
  });
});

it('a public half as a file is signed with its own other half', async () => {
  const read = await readFile(await writeKeyFile('Northfield College', AT, key), contents);
  expect(read).toMatchObject({
    ok: true,
    value: { envelope: { kind: 'key', content: { name: 'Northfield College' } } },
  });
});
