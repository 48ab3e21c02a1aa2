/** Owns the shapes of what is said before somebody goes, and of what is left afterwards. Must never hold a rule. */
import type { GivenSearch } from '../../record/search-filters.ts';
import type { Telling } from '../rules/anonymity.ts';
import type { RetentionLine } from './retention-shapes.ts';

export interface GoingRows {
  /** "documents": what they are called. */
  what: string;
  rows: number;
}
export interface Recipient {
  client: string;
  name: string;
  /** What they had: "a submission". */
  had: string;
  told_on: string | null;
}
export interface ExportLine {
  id: string;
  on_day: string;
  by: string;
  format: string;
  handed_to: string;
  /** Empty of somebody who is gone. */
  purpose: string;
  found: number;
  /** What was looked for; empty for a list that was picked by hand, or of everybody in daily use, and of somebody who is gone. */
  asked: GivenSearch;
  /** They fit what was asked; their record has changed since; or nothing is known of who was on it. */
  known: 'fits' | 'changed' | 'not written down';
}
/** What erasing or anonymising a record would do, and what stands in the way of it. */
export interface Leaving {
  /** Rows that are taken out, and rows whose words go while the line stays. */
  removed: GoingRows[];
  emptied: GoingRows[];
  /** In how many texts about others the person is named. */
  mentions: number;
  /** The record and those of its parts that a rule still keeps which stands against erasure. */
  stays: RetentionLine[];
  /** While the agency works for the person no date can be named: those of `stays` count from the day on which they go. */
  endsService: boolean;
  isHeld: boolean;
  recipients: Recipient[];
  /** Lists that left the CRM since the person is on the register, less those that they were not on. */
  exports: ExportLine[];
}
/** Whether somebody can be told from a record as it is, or as it would be. */
export interface Identifiable {
  /** What is left, by the words on the screen. */
  left: { label: string; value: string }[];
  alike: number;
  /** Why that much may not be left; null where it may, and of a record as it is. */
  refused: string | null;
  tells: Telling[];
}
