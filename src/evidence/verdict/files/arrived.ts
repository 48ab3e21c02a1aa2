/** Owns a file that came in as a link of a chain: a pack as its check found it, a signed file as its door read it. Foreign bytes; never throws. */
import { type Hash, hashJson } from '../../../engine/kernel/hash.ts';
import { FILE_LIMITS } from '../../chain/envelope.ts';
import { BEGINS, BEGINS_UNSIGNED } from '../../chain/file-parts.ts';
import type { ArrivedFile, ArrivedPack } from '../../chain/link.ts';
import { readFile } from '../../chain/read-file.ts';
import { isSound } from '../say-verdict.ts';
import type { Verdict } from '../verdict.ts';
import { CONTENTS } from './contents.ts';

/** What the names of signed files end in. */
export const SIGNED = '.jws';

/** Bytes by which one is told, and that are read of one: a byte more than it may have is enough to be told that it is too large. */
export const HEAD = BEGINS.length;
export const MOST = FILE_LIMITS.text + 1;

export const isSignedName = (name: string): boolean => name.toLowerCase().endsWith(SIGNED);

/** One that passes between people and is no pack: told by its name, or by how it begins where it has another one. */
export function isBetweenPeople(name: string, bytes: Uint8Array): boolean {
  const begins = textOf(bytes.subarray(0, HEAD));
  return isSignedName(name) || begins === BEGINS || begins.startsWith(BEGINS_UNSIGNED);
}

export function packArrived(
  name: string,
  { kind, says, shown }: Pick<Verdict, 'kind' | 'says' | 'shown'>,
): ArrivedPack {
  const pack = shown && {
    fingerprint: shown.fingerprint,
    answers: shown.answers ?? null,
    learner: shown.learner,
    at: shown.packedAt,
  };
  return { name, is: 'pack', sound: isSound({ kind }), says, pack };
}

export async function fileArrived(name: string, bytes: Uint8Array): Promise<ArrivedFile> {
  const text = textOf(bytes.subarray(0, MOST));
  const read = await readFile((text.startsWith(BEGINS_UNSIGNED) && utf8(bytes)) || text, CONTENTS);
  return { name, is: 'file', read: withoutClaims(read), said: saidIn(read) };
}

/** What is no ASCII is no signed file, whatever it says; each byte stands for a character, so that none is passed over. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

/** An unsigned one is plain text, and named by its characters as the learner's start page names it; undefined where it is no such text. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, MOST));
  } catch {
    return undefined;
  }
}

/** Of a decision that is signed, or that nobody has signed; what was changed has said nothing. */
function saidIn(read: ArrivedFile['read']): Hash[] | undefined {
  const envelope = read.ok ? read.value.envelope : read.error.why === 'unsigned' ? read.error.claimed : undefined;
  const decision = envelope?.kind === 'decision' ? CONTENTS.decision.safeParse(envelope.content) : undefined;
  return decision?.success ? [decision.data.pack, ...decision.data.entries].map(hashJson) : undefined;
}

/** What nobody signed is not kept: thousands of such files may be dropped, and only their place in a chain is of use. */
function withoutClaims(read: ArrivedFile['read']): ArrivedFile['read'] {
  if (read.ok || !read.error.claimed) return read;
  return { ok: false, error: { ...read.error, claimed: { ...read.error.claimed, content: null } } };
}
