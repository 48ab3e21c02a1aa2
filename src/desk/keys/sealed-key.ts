/**
 * Owns a key at rest: a JWE whose key comes of a passphrase (PBES2, RFC 7518), the same on the device and as a file. Foreign when it comes back.
 * Must never hold a passphrase, nor give out a secret half that can be taken out of the browser.
 */
import { base64url, CompactEncrypt, type CryptoKey, compactDecrypt, decodeProtectedHeader, importJWK } from 'jose';
import * as z from 'zod/mini';
import { isMoment, type Moment } from '../../engine/kernel/date.ts';
import { canonical } from '../../engine/kernel/json.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { nameSchema } from '../../evidence/chain/envelope.ts';
import {
  ALGORITHM,
  NO_ED25519,
  publicKeySchema,
  type SigningKey,
  type Thumbprint,
  thumbprintOf,
} from '../../evidence/chain/key.ts';

const ALG = 'PBES2-HS512+A256KW';
const ENC = 'A256GCM';
const TYP = 'resourcer-key+jwe';
/** Rounds of PBKDF2 with SHA-512: what a slow laptop does in a second, three times what OWASP asks for in 2025. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 2_000_000;
/** Characters; a key is under a thousand. */
const LONGEST = 4_000;

/** Three words of four letters with what stands between them. */
export const SHORTEST_PASSPHRASE = 14;

const secretSchema = z.strictObject({
  kind: z.literal('resourcer key'),
  format: z.literal(1),
  name: nameSchema,
  madeAt: z.string().check(z.refine(isMoment)),
  jwk: z.extend(publicKeySchema, { d: z.string().check(z.regex(/^[\w-]{43}$/)) }),
});
type Secret = z.infer<typeof secretSchema>;

/** A key as it is kept. What is not in `sealed` anybody may see. */
export interface SealedKey {
  key: Thumbprint;
  name: string;
  public: SigningKey['public'];
  madeAt: Moment;
  sealed: string;
}
export interface OpenKey extends SigningKey {
  key: Thumbprint;
  name: string;
}

/** The same letters give the same bytes, however a keyboard puts them together. */
const bytesOf = (passphrase: string): Uint8Array => new TextEncoder().encode(passphrase.normalize('NFKC'));

export async function sealKey(
  { name, madeAt, jwk }: Pick<Secret, 'name' | 'madeAt' | 'jwk'>,
  passphrase: string,
): Promise<SealedKey> {
  const secret: Secret = { kind: 'resourcer key', format: 1, name, madeAt, jwk };
  const { d: _, ...half } = jwk;
  const sealed = await new CompactEncrypt(new TextEncoder().encode(canonical(secret)))
    .setProtectedHeader({ alg: ALG, enc: ENC, typ: TYP })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(bytesOf(passphrase));
  return { key: await thumbprintOf(half), name, public: half, madeAt, sealed };
}

const NO_KEY = 'This is no key that was exported here. Choose the file that ends in .key.jwe.';
const WRONG =
  'The passphrase does not open this key, or the file was changed. Look at capital letters and spaces, then try again.';

/** The key with what anybody may see of it; its secret half can sign, and cannot be taken out. */
export async function openKey(
  sealed: string,
  passphrase: string,
): Promise<Result<{ open: OpenKey; kept: SealedKey }, string>> {
  if (!isSealedKey(sealed)) return fail(NO_KEY);
  const secret = await decrypted(sealed, passphrase);
  if (!secret.ok) return secret;
  const { jwk, name, madeAt } = secret.value;
  const { d: _, ...half } = jwk;
  const key = await thumbprintOf(half);
  try {
    const own = (await importJWK(jwk, ALGORITHM, { extractable: false })) as CryptoKey;
    return ok({ open: { secret: own, public: half, key, name }, kept: { key, name, public: half, madeAt, sealed } });
  } catch (error) {
    return fail(error instanceof Error && error.name === 'NotSupportedError' ? NO_ED25519 : NO_KEY);
  }
}

async function decrypted(sealed: string, passphrase: string): Promise<Result<Secret, string>> {
  try {
    const { plaintext } = await compactDecrypt(sealed, bytesOf(passphrase), {
      keyManagementAlgorithms: [ALG],
      contentEncryptionAlgorithms: [ENC],
      maxPBES2Count: MOST_ROUNDS,
    });
    const parsed = secretSchema.safeParse(JSON.parse(new TextDecoder().decode(plaintext)));
    return parsed.success ? ok(parsed.data) : fail(NO_KEY);
  } catch {
    return fail(WRONG);
  }
}

/** As far as it can be told without the passphrase. */
export function isSealedKey(text: string): boolean {
  if (text.length > LONGEST) return false;
  try {
    const { alg, enc, typ, p2c } = decodeProtectedHeader(text);
    return (
      alg === ALG &&
      enc === ENC &&
      typ === TYP &&
      typeof p2c === 'number' &&
      p2c <= MOST_ROUNDS &&
      text.split('.').every((part) => base64url.encode(base64url.decode(part)) === part)
    );
  } catch {
    return false;
  }
}
