/** Owns taking a decision in: read at its door, then kept on this device as it came. Must never keep what could not be read. */
import type { KeptReferral, LocalStore } from '../../desk/api.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { referredIn } from '../../evidence/assessment/standing-of.ts';
import { FILE_LIMITS } from '../../evidence/chain/envelope.ts';
import { readDecision } from '../../evidence/verdict/files/decision-file.ts';

export async function takeDecision(
  file: Blob,
  store: Pick<LocalStore, 'keepReferral'>,
  now: string,
): Promise<Result<KeptReferral, string>> {
  if (file.size > FILE_LIMITS.text) return fail('This file is larger than any decision, so it was not opened.');
  const text = await file.text();
  const read = await readDecision(text);
  if (!read.ok) return read;
  const { assessment, by, at, key, fingerprint } = read.value;
  const kept: KeptReferral = {
    ...{ decision: fingerprint, file: text, by, at, key, assessment },
    referred: referredIn(assessment),
    broughtAt: now,
  };
  await store.keepReferral(kept);
  return ok(kept);
}
