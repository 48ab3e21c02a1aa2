/**
 * Owns the file in which an assessor's decision goes to the learner: signed where a key is at hand, else the same envelope as plain text, which
 * says that nobody has signed it. Foreign text in, a decision or one sentence out. Must never take a decision on another pack than it answers.
 */
import { type Hash, hashText } from '../../../engine/kernel/hash.ts';
import { canonical } from '../../../engine/kernel/json.ts';
import { excessOfJson } from '../../../engine/kernel/json-size.ts';
import { fail, ok, type Result } from '../../../engine/kernel/result.ts';
import { parseAssessment } from '../../assessment/parse.ts';
import type { Assessment } from '../../assessment/schema.ts';
import { type Envelope, envelopeSchema, FILE_FORMAT, FILE_LIMITS } from '../../chain/envelope.ts';
import type { SigningKey, Thumbprint } from '../../chain/key.ts';
import { readFile } from '../../chain/read-file.ts';
import { signFile } from '../../chain/sign.ts';
import { CONTENTS } from './contents.ts';

export interface ReadDecision {
  assessment: Assessment;
  by: string;
  at: string;
  /** Over every character of the file. */
  fingerprint: Hash;
  /** Whose key: null where nobody has signed it. */
  key: Thumbprint | null;
}

const NONE = 'This file holds no decision of an assessor. Choose the one that your assessor gave you.';
const CHANGED = 'This decision was changed or damaged after it was made. Ask for the file as it was sent.';
const OTHER_PACK = 'This decision does not fit the pack that it says it answers, so it was not taken.';

/** @throws Error where the browser cannot sign */
export async function writeDecision(
  assessment: Assessment,
  { by, at, key }: { by: string; at: string; key?: SigningKey | undefined },
): Promise<string> {
  const file = { kind: 'decision', answers: assessment.pack.fingerprint, by, at, content: assessment } as const;
  return key ? signFile(file, key) : canonical({ ...file, format: FILE_FORMAT });
}

export async function readDecision(text: string): Promise<Result<ReadDecision, string>> {
  if (text.length > FILE_LIMITS.text) return fail(NONE);
  const file = text.startsWith('{') ? unsigned(text) : await signed(text);
  if (!file.ok) return file;
  const { envelope, key } = file.value;
  if (envelope.kind !== 'decision') return fail(NONE);
  const read = parseAssessment(envelope.content);
  if (!read.ok) return read;
  if (read.value.pack.fingerprint !== envelope.answers) return fail(OTHER_PACK);
  const { by, at } = envelope;
  return ok({ assessment: read.value, by, at, fingerprint: hashText(text), key });
}

type Opened = Result<{ envelope: Envelope; key: Thumbprint | null }, string>;

async function signed(text: string): Promise<Opened> {
  const read = await readFile(text, CONTENTS);
  if (read.ok) return ok({ envelope: read.value.envelope, key: read.value.key });
  return fail(read.error.why === 'no file' ? NONE : read.error.says);
}

function unsigned(text: string): Opened {
  if (excessOfJson(text, FILE_LIMITS)) return fail(NONE);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(NONE);
  }
  const read = envelopeSchema.safeParse(value);
  if (!read.success) return fail(NONE);
  return canonical(value) === text ? ok({ envelope: read.data as Envelope, key: null }) : fail(CHANGED);
}
