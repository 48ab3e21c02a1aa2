/**
 * Owns the door for a signed file: foreign text in, an envelope whose signature holds or the reason out, in a sentence. Never throws.
 * Must never say whose key it is: the key comes with the file, and pins.ts says whether anybody here knows it.
 */
import { compactVerify, EmbeddedJWK, errors } from 'jose';
import type { Hash } from '../../engine/kernel/hash.ts';
import { canonical } from '../../engine/kernel/json.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import type { Contents, Envelope } from './envelope.ts';
import { CHANGED, type FileFault } from './file-fault.ts';
import { type Parts, partsOf } from './file-parts.ts';
import { ALGORITHM, NO_ED25519, type PublicKey, type Thumbprint, thumbprintOf } from './key.ts';
import { fingerprintOf } from './sign.ts';

export interface SignedFile {
  envelope: Envelope;
  fingerprint: Hash;
  key: Thumbprint;
  public: PublicKey;
}

/** `contents`: what may stand in each kind. Whoever calls knows the kinds; this door does not. */
export async function readFile(text: string, contents: Contents): Promise<Result<SignedFile, FileFault>> {
  const parts = partsOf(text);
  if (!parts.ok) return parts;
  const { header, claimed } = parts.value;
  const wrong = (await signatureFault(text)) ?? (await keyFault(header)) ?? contentFault(claimed, contents);
  if (wrong) return fail({ ...wrong, claimed });
  return ok({ envelope: claimed, fingerprint: fingerprintOf(text), key: header.kid, public: header.jwk });
}

type Wrong = Omit<FileFault, 'claimed'> | undefined;

async function signatureFault(text: string): Promise<Wrong> {
  try {
    await compactVerify(text, EmbeddedJWK, { algorithms: [ALGORITHM] });
    return undefined;
  } catch (error) {
    return isFound(error) ? { why: 'changed', says: CHANGED } : { why: 'cannot check', says: NO_ED25519 };
  }
}
/** Something is found wrong with the file. Whatever else is thrown says that the browser cannot check, which is no fault of the file. */
const isFound = (error: unknown): boolean =>
  (error instanceof errors.JOSEError && !(error instanceof errors.JOSENotSupported)) ||
  (error instanceof Error && error.name === 'DataError');

async function keyFault({ jwk, kid }: Parts['header']): Promise<Wrong> {
  return (await thumbprintOf(jwk)) === kid
    ? undefined
    : {
        why: 'changed',
        says: 'It names another key than the one that it was signed with. Ask for the file as it was sent.',
      };
}

function contentFault({ kind, content }: Envelope, contents: Contents): Wrong {
  const read = contents[kind]?.safeParse(content);
  if (!read) return { why: 'unknown', says: `A file of this kind (${kind}) is not read here.` };
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.length ? `${issue.path.map(String).join('.')}: ` : '';
    return {
      why: 'unknown',
      says: `It is signed, and what is in it cannot be read: ${where}${issue?.message ?? 'not as expected'}`,
    };
  }
  // What was understood, not what was read: a member that a schema passes over would be signed unseen.
  return canonical(read.data) === canonical(content)
    ? undefined
    : { why: 'unknown', says: 'It is signed, and there is more in it than this version of the product reads.' };
}
