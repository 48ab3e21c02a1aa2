/**
 * Owns what a verdict is: what was shown, and what differs. It says "shown", never "met": the assessor decides.
 */
export type VerdictKind = 'verified' | 'altered' | 'unreadable';

/** One thing that is not as it was written, and where to look. */
export interface Difference {
  where: 'data' | 'log' | 'replay' | 'scenario' | 'figures' | 'pages';
  says: string;
}

export interface Shown {
  learner: string;
  scenario: string;
  version: number;
  packedAt: string;
  steps: number;
  refused: number;
  hints: number;
  figures: number;
  goals: { says: string; holds: boolean; criteria: string[] }[];
  /** Traps walked into, and whether they were put right. */
  traps: { step: number; says: string; righted: number | undefined }[];
  fingerprint: string;
}

export interface Verdict {
  kind: VerdictKind;
  /** One sentence for the top of a page. */
  says: string;
  /** Absent when the file could not be read as a pack. */
  shown?: Shown;
  /** The first is the one to look at first. */
  differences: Difference[];
  /** Information that is no difference: what a viewer added to the file. */
  notes: string[];
}
