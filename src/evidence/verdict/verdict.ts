/**
 * Owns what a verdict is: what was shown, what differs, and whether the file itself may be read. It says "shown", never "met": the assessor decides.
 */
import type { Mode } from '../../engine/log/modes.ts';
import type { Method } from '../../engine/unit/methods.ts';
import type { Assessment } from '../assessment/schema.ts';
import type { Pace } from '../bundle/pace.ts';
import type { Content } from '../bundle/schema.ts';
import type { Standing } from '../bundle/standing.ts';
import type { Fact } from './facts/facts.ts';
import type { Traits } from './facts/traits.ts';
import type { Question } from './questions/questions.ts';

/**
 * `as made`: byte for byte the pack that was made. `data verified`: the data are, the pages in this file are not, so the copy is to be read.
 * `draft`: either of the two, but with a scenario that is a draft: nobody has published it, so it is tried out and no evidence.
 * `altered`: the data do not hold, or the pack cannot be made again. `not a pack`: there is nothing to check.
 */
export type VerdictKind = 'as made' | 'data verified' | 'draft' | 'altered' | 'not a pack';

/** One thing that is not as it was written, and where to look. */
export interface Difference {
  where: 'data' | 'log' | 'replay' | 'scenario' | 'unit' | 'figures' | 'pages';
  says: string;
  /** By what that was told, for whoever looks into it: hashes, in a sentence. */
  detail?: string;
}

export interface Shown {
  learner: string;
  scenario: string;
  version: number;
  packedAt: string;
  steps: number;
  refused: number;
  mode: Mode;
  /** Uses of help: its levels, and asking what is open. */
  help: number;
  figures: number;
  /** In the order of the pack. */
  figureList: { id: string; step: number; caption: string; criteria: string[] }[];
  pace: Pace;
  goals: Omit<Content['goals'][number], 'id'>[];
  /** Traps walked into, and whether they were put right. */
  traps: { step: number; says: string; righted: number | undefined }[];
  /** Each criterion of its goals, where the log leaves it, and by which methods the evidence speaks to it; none where nothing does. */
  criteria: { id: string; standing: Standing; methods: Method[] }[];
  fingerprint: string;
  /** Fingerprint of the decision that the pack answers; absent where it answers none. */
  answers?: string;
}

export interface Verdict {
  kind: VerdictKind;
  /** One sentence for the top of a page. */
  says: string;
  /** Absent when no evidence could be read. */
  shown?: Shown;
  /** Why the data do not hold; the first is the one to look at first. Empty unless `altered`. */
  differences: Difference[];
  /** Why the file is not byte for byte the one that was made, as far as it could be told. Empty unless `data verified` or `draft`. */
  reasons: string[];
  /** What an assessor may want to ask about; said, not condemned. */
  notes: string[];
  /** Of the data, whether or not they hold; absent when no evidence could be read. */
  facts?: Fact[];
  /** For a talk with the learner; there when the data hold. */
  questions?: Question[];
  /** In one file with the pack: the record of its assessment. Its words are of whoever wrote it. */
  record?: Assessment;
  /** For holding it against the others of a batch. */
  traits?: Traits;
  /** The pack as it was made, written anew from the checked data. There for `as made`, `data verified` and `draft`. */
  copy?: Uint8Array;
}
