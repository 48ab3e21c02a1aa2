/** Owns the seam between a pack that is judged (in its worker) and the screens. Only types stand here. */

import type { ChangedSince, Round } from '../../evidence/assessment/round.ts';
import type { Assessment, JudgedPack } from '../../evidence/assessment/schema.ts';
import type { CriterionEvidence } from './criterion-evidence.ts';

/** A round that the pack answers, with how its goals stand now. */
export interface AnsweredRound {
  round: Round;
  since: ChangedSince[];
}

export interface Judged {
  pack: JudgedPack;
  criteria: CriterionEvidence[];
  /** The last first. */
  answered: AnsweredRound[];
}

export interface JudgeService {
  /** `copy`: the pack as the check wrote it anew. */
  open(copy: Uint8Array): Promise<Judged | { fault: string }>;
  /** A figure's picture, a PNG file; undefined where the pack has none. */
  picture(figure: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The record of its assessment, a PDF. @throws Error with a sentence when what writes pages could not be loaded */
  record(assessment: Assessment): Promise<Uint8Array<ArrayBuffer>>;
  /** Pack and record written anew as one file. @throws Error as above, or when no pack is open */
  together(assessment: Assessment): Promise<Uint8Array<ArrayBuffer>>;
}
