/**
 * Owns taking a decision in: read at its door, held against who is at this device, then kept as it came. Must never keep what could not be read, nor
 * the unsigned draft of a decision beside the signed one.
 */
import type { AttemptSummary, KeptReferral, LocalStore } from '../../desk/api.ts';
import { canonical } from '../../engine/kernel/json.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { fold } from '../../engine/kernel/text.ts';
import { referredIn } from '../../evidence/assessment/standing-of.ts';
import type { Learner } from '../../evidence/bundle/schema.ts';
import { FILE_LIMITS } from '../../evidence/chain/envelope.ts';
import { readDecision } from '../../evidence/verdict/files/decision-file.ts';

const DRAFT =
  'It is the unsigned draft of a decision, and the signed one is here already. That one counts, and it says the same.';

export async function readReferral(file: Blob, now: string): Promise<Result<KeptReferral, string>> {
  if (file.size > FILE_LIMITS.text) return fail('This file is larger than any decision, so it was not opened.');
  const text = await file.text();
  const read = await readDecision(text);
  if (!read.ok) return read;
  const { assessment, by, at, key, fingerprint } = read.value;
  return ok({
    ...{ decision: fingerprint, file: text, by, at, key, assessment },
    referred: referredIn(assessment),
    broughtAt: now,
  });
}

/** Neither the name in it is this learner's, nor the attempt one of this device. */
export function isAboutAnother(
  { assessment: { pack } }: KeptReferral,
  learner: Learner | null | undefined,
  attempts: readonly Pick<AttemptSummary, 'id'>[],
): boolean {
  if (!learner || attempts.some(({ id }) => id === pack.attempt)) return false;
  return fold(learner.name.trim()) !== fold(pack.learner.name.trim());
}

export async function keepDecision(
  came: KeptReferral,
  store: Pick<LocalStore, 'referrals' | 'keepReferral' | 'removeReferral'>,
): Promise<Result<KeptReferral, string>> {
  const twins = (await store.referrals()).filter((each) => each.decision !== came.decision && isSame(each, came));
  if (came.key === null && twins.some(({ key }) => key !== null)) return fail(DRAFT);
  const drafts = twins.filter(({ key }) => key === null);
  // An attempt that was begun after the draft came answers this one: it says the same.
  const broughtAt = [came, ...drafts].map((each) => each.broughtAt).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const kept = { ...came, broughtAt: broughtAt ?? came.broughtAt };
  await store.keepReferral(kept);
  for (const { decision } of drafts) await store.removeReferral(decision);
  return ok(kept);
}

/** The same assessor says the same of the same pack. */
const isSame = (one: KeptReferral, other: KeptReferral): boolean =>
  fold(one.by) === fold(other.by) && canonical(one.assessment) === canonical(other.assessment);
