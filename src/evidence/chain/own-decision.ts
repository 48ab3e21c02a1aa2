/** Owns whether what IQA says is of the assessor's own decision, and how that is said: in a chain, and where it is about to be signed. */
import { fold } from '../../engine/kernel/text.ts';
import type { Thumbprint } from './key.ts';

interface Signer {
  /** As typed. */
  by: string;
  /** null where it is not known, or nobody signed. */
  key: Thumbprint | null;
}

const SOMEBODY_ELSES = 'IQA is somebody else’s.';

/** null where neither name nor key is the same. Two people may have one name, and a centre one key: it is said, and never condemned. */
export function sayOwnDecision(iqa: Signer, decision: Signer): string | null {
  if (fold(iqa.by.trim()) === fold(decision.by.trim()))
    return `${iqa.by.trim()} signed the decision and what IQA says of it. ${SOMEBODY_ELSES}`;
  if (iqa.key !== null && iqa.key === decision.key)
    return `One key signs both the decision and what IQA says of it. ${SOMEBODY_ELSES}`;
  return null;
}
