/**
 * Owns which cells say something of the person themselves, and which say what the agency did with them: a day that was chosen for an act,
 * a kind of paper, how far a task has come. The first go with the person; the second are the agency's and the learner's own, and tell nobody
 * who it was. Texts are no matter of this: whatever was typed goes. Must never be guessed: a table that comes later is the person's until
 * it is said here (whose.test.ts).
 */
import { isTableName, type TableName, tableOf } from './catalogue.ts';
import { profileFields } from './profile.ts';

export const PERSONS_TABLES: ReadonlySet<TableName> = new Set([
  'work_history',
  'qualification',
  'candidate_skill',
  'candidate_tag',
  'adjustment',
  'consent',
  'pseudonym_key',
  'refused_suggestion',
  'import_row',
]);

/** What the agency did. Of these rows only `ANSWERS` are the person's. */
export const AGENCYS_TABLES: ReadonlySet<TableName> = new Set([
  ...(['not_duplicate', 'merge', 'merged_row', 'document', 'document_version', 'activity', 'task'] as const),
  ...(['shortlist_entry', 'rationale', 'permission', 'submission', 'placement', 'stage', 'sent_elsewhere'] as const),
  ...(['interview', 'offer', 'follow_up', 'application', 'message', 'attachment', 'brief'] as const),
  ...(['privacy_notice', 'data_request', 'clarification', 'access_pack', 'hold', 'incident'] as const),
  ...(['retention_decision', 'recipient_told', 'had_data'] as const),
  ...(['access_request', 'access_grant', 'caller_refused'] as const),
]);

/** What the person said of themselves, or how they came, in a row of the agency's. */
const ANSWERS: Partial<Record<TableName, readonly string[]>> = {
  activity: ['interest', 'availability', 'available_from'],
  application: ['source', 'board'],
  offer: ['answer'],
  placement: ['work_type'],
};
/** Of the profile: what the agency checked, and when, and on what ground it keeps the record. */
const CHECKS: readonly string[] = [
  'availability_verified',
  'right_to_work_checked',
  'identity_checked',
  'lawful_basis',
];
const PROFILE: readonly string[] = profileFields;

export function isParticular(table: string, field: string): boolean {
  if (!isTableName(table)) return true;
  if (table === 'candidate') return PROFILE.includes(field) && !CHECKS.includes(field);
  return AGENCYS_TABLES.has(table) ? (ANSWERS[table]?.includes(field) ?? false) : true;
}

/**
 * What became of a record, a paper, a task or a request: a word of the program that says of nobody who it was. How far somebody came with a
 * client is none: of an anonymous record it would say more than the figures do.
 */
export const isStateOf = (table: string, field: string | null, value: string): boolean =>
  field === 'state' &&
  STATED.has(table) &&
  isTableName(table) &&
  (tableOf(table).columns['state']?.picks?.includes(value) ?? false);
const STATED: ReadonlySet<string> = new Set(['candidate', 'document', 'task', 'data_request'] satisfies TableName[]);
