/** Owns the door for an assessment that comes from a file or from what this device kept: foreign in, checked or one sentence out. Never throws. */
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { ASSESSMENT_FORMAT, type Assessment, assessmentSchema } from './schema.ts';

const NONE = 'This file holds no decision of an assessor. Choose the one that your assessor gave you.';
const NEWER = 'This decision was made with another version of this site. Reload this page, then open it again.';

/** `value`: what JSON gave. */
export function parseAssessment(value: unknown): Result<Assessment, string> {
  const { format } = Object(value) as { format?: unknown };
  if (typeof format !== 'string' || !format.startsWith('resourcer-assessment/')) return fail(NONE);
  if (format !== ASSESSMENT_FORMAT) return fail(NEWER);
  const parsed = assessmentSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail(
    `This decision was changed or damaged: ${issue?.message ?? 'it cannot be read'} (${issue?.path.join('.')}).`,
  );
}
