/** Owns the shapes of what is said about retention. Must never hold a rule. */
import type { Action } from '../../protection/decide.ts';
import type { TableName } from '../../record/catalogue.ts';

/** A part of somebody's record, and what the rules of retention say of it today. */
export interface RetentionLine {
  candidate: string;
  name: string;
  table: TableName;
  id: string;
  /** "Record", "CV", "Shortlist entry". */
  kind: string;
  action: Action;
  rule: string;
  /** Goes on after a request for erasure: the law or a possible claim wants it. */
  stands: boolean;
  /** Null where no date can be named. */
  release: string | null;
  /** What has to keep it longest, whatever else is done with it; null where nothing has to. */
  duty: { rule: string; release: string | null } | null;
  /** The action, the rule and the day in a sentence. */
  says: string;
  /** What somebody set; null where nobody did. */
  keptUntil: string | null;
  /** What somebody decided of it last, which does nothing by itself; null where nobody has. */
  decided: { decision: string; on: string } | null;
  /** Whether it is due on the sandbox's own day too, where another was asked about. */
  isDueNow: boolean;
}
export interface DueSlice {
  lines: RetentionLine[];
  /** Records that were looked through. */
  looked: number;
  next: string | null;
}
