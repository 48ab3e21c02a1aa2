/** Owns the names of what can be opened in front of a candidate's record, and what each is about. */
import type { DocumentLine } from '../../../engine/crm/queries/shapes.ts';
import type { Row } from '../../../engine/record/catalogue.ts';

export type CandidateAction =
  | 'activity'
  | 'task'
  | 'notice'
  | 'bin'
  | 'archive'
  | 'restore'
  | 'incident'
  | 'adjustment';

export type CandidateDialog =
  | { kind: CandidateAction }
  | { kind: 'job'; job: Row<'work_history'> | null }
  | { kind: 'qualification'; qualification: Row<'qualification'> | null }
  | { kind: 'change-activity'; activity: Row<'activity'> }
  /** Taking something out: for good, so it is asked once. `reasoned`: the CRM wants to know why. */
  | { kind: 'remove'; command: RemoveCommand; id: string; what: string; reasoned: boolean }
  | { kind: 'document' | 'change-document' | 'document-retention'; document: DocumentLine };

export type RemoveCommand =
  | 'remove-job'
  | 'remove-qualification'
  | 'remove-activity'
  | 'remove-adjustment'
  | 'remove-task';
