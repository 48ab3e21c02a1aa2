/**
 * Owns taking a signed file apart: bounded before anything is made of it, and written exactly as sign.ts writes it, so that not one character can
 * differ unseen. Must never be taken for the check of the signature; what comes out here nobody has vouched for.
 */
import { base64url } from 'jose';
import * as z from 'zod/mini';
import { canonical } from '../../engine/kernel/json.ts';
import { excessOfJson } from '../../engine/kernel/json-size.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { type Envelope, envelopeSchema, FILE_FORMAT, FILE_LIMITS, thumbprintSchema } from './envelope.ts';
import { CHANGED, type FileFault, type FileFaultKind } from './file-fault.ts';
import { ALGORITHM, publicKeySchema } from './key.ts';
import { fingerprintOf, TYP } from './sign.ts';

const headerSchema = z.strictObject({
  alg: z.literal(ALGORITHM),
  jwk: publicKeySchema,
  kid: thumbprintSchema,
  typ: z.literal(TYP),
});

const COMPACT = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;
/** How every signed file begins, so that one that was cut or broken is told from something else; three characters to four letters, to the end. */
export const BEGINS = base64url.encode(`{"alg":"${ALGORITHM}","`);

/** An envelope that goes without a signature begins like this: its members stand in order. */
export const BEGINS_UNSIGNED = '{"answers":';
const UNSIGNED = 'Nobody has signed it: anybody can have written it, or changed it since.';

const NOT_OURS = 'This is no file that this product signed, so there is nothing in it that can be checked.';
const WRITTEN_OTHERWISE =
  'It is not written the way this product writes a signed file: characters were added, left out or moved. Ask for the file as it was sent.';
const TOO_MUCH = 'There is more in the file than in any that this product signs, so it was not read.';

export interface Parts {
  header: z.infer<typeof headerSchema>;
  claimed: Envelope;
}

/** Header and envelope as they stand there, bounded before anything is made of them. Nobody has signed them yet. */
export function partsOf(text: string): Result<Parts, FileFault> {
  if (text.length > FILE_LIMITS.text) return none('no file', TOO_MUCH);
  if (text.startsWith(BEGINS_UNSIGNED)) return unsigned(text);
  const [, head, body, signature] = COMPACT.exec(text) ?? [];
  if (!head || !body || !signature)
    return text.startsWith(BEGINS) ? none('changed', WRITTEN_OTHERWISE) : none('no file', NOT_OURS);
  const [header, envelope] = [jsonIn(head), jsonIn(body)];
  if (header === TOO_DEEP || envelope === TOO_DEEP) return none('no file', TOO_MUCH);
  const ours = headerSchema.safeParse(header);
  const said = envelopeSchema.safeParse(envelope);
  if (!ours.success && !said.success) return none(text.startsWith(BEGINS) ? 'changed' : 'no file', NOT_OURS);
  if (isNewer(envelope))
    return none('unknown', 'It was signed by a newer version of this product. Read it with that one.');
  if (!said.success) return none('changed', CHANGED);
  const claimed = said.data as Envelope;
  if (!ours.success) return none('changed', CHANGED, claimed);
  const asWritten =
    [head, body, signature].every(isCanonicalBase64) && isOwnWriting(head, header) && isOwnWriting(body, envelope);
  return asWritten ? ok({ header: ours.data, claimed }) : none('changed', WRITTEN_OTHERWISE, claimed);
}

function unsigned(text: string): Result<never, FileFault> {
  const value = parsed(text);
  if (value === TOO_DEEP) return none('no file', TOO_MUCH);
  const said = envelopeSchema.safeParse(value);
  if (!said.success) return none('no file', NOT_OURS);
  return fail({ why: 'unsigned', says: UNSIGNED, claimed: said.data as Envelope, fingerprint: fingerprintOf(text) });
}

const none = (why: FileFaultKind, says: string, claimed?: Envelope): Result<never, FileFault> =>
  fail({ why, says, ...(claimed && { claimed }) });

const TOO_DEEP = Symbol('more than is read');
/** undefined where it is no JSON. */
function jsonIn(part: string): unknown {
  try {
    return parsed(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(base64url.decode(part)));
  } catch {
    return undefined;
  }
}
function parsed(text: string): unknown {
  try {
    return excessOfJson(text, FILE_LIMITS) ? TOO_DEEP : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Base64 has more than one spelling for the same bytes; a file has one. */
const isCanonicalBase64 = (part: string): boolean => {
  try {
    return base64url.encode(base64url.decode(part)) === part;
  } catch {
    return false;
  }
};
const isOwnWriting = (part: string, value: unknown): boolean => base64url.encode(canonical(value)) === part;

const isNewer = (envelope: unknown): boolean =>
  typeof envelope === 'object' &&
  envelope !== null &&
  'format' in envelope &&
  typeof envelope.format === 'number' &&
  envelope.format > FILE_FORMAT;
