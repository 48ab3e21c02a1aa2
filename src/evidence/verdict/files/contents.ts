/**
 * Owns what may stand in a signed file of each kind, for whoever checks files: the desk, the command and the learner's start page read the same.
 * A new kind, or a kind's schema, is registered here and nowhere else.
 */
import { assessmentSchema } from '../../assessment/schema.ts';
import type { Contents } from '../../chain/envelope.ts';
import { iqaContentSchema } from '../../chain/iqa.ts';
import { keyContentSchema } from '../../chain/key-file.ts';

export const CONTENTS = {
  decision: assessmentSchema,
  iqa: iqaContentSchema,
  key: keyContentSchema,
} satisfies Contents;
