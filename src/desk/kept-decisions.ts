/** Owns what of judgements is kept on this device: an assessor's work on a pack, and decisions that came back to a learner. Only types. */
import type { Assessment } from '../evidence/assessment/schema.ts';

/** An assessor's work on one pack, as far as it has come. Only who opens the pack again comes back to it. */
export interface KeptAssessment {
  /** The pack's fingerprint. */
  pack: string;
  assessment: Assessment;
  /** What was typed and not recorded, by what it is about. */
  typed: Record<string, unknown>;
  /** The name typed last. */
  by: string;
}

/** A decision that came back to the learner, as it came. */
export interface KeptReferral {
  /** Fingerprint of the file. */
  decision: string;
  file: string;
  /** Who decided, and when, as the file says. */
  by: string;
  at: string;
  /** Thumbprint of the key; null where nobody had signed it. */
  key: string | null;
  assessment: Assessment;
  /** Criteria that are referred back. */
  referred: string[];
  /** When it was brought in. */
  broughtAt: string;
}
