/** Owns the shapes of what is said about the quality of the records. Must never hold a rule. */
import type { QualityRuleName } from '../../record/quality-rules.ts';
import type { WorkGap } from '../../record/work-gaps.ts';
import type { QualityCounts } from '../quality/count.ts';

export type QualityReport = QualityCounts;

/** A record that has a fault. `detail`: what is missing, since when. */
export interface FaultLine {
  id: string;
  name: string;
  detail: string;
}

/** How much of a record is there: the fields that every record needs, and what else is found wanting. */
export interface Completeness {
  filled: number;
  of: number;
  /** In the words of the screen. */
  missing: string[];
  faults: QualityRuleName[];
  gaps: WorkGap[];
}
