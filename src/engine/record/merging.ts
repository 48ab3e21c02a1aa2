/**
 * Owns what becomes of two records of one person when they are merged, as data over the catalogue: which fields are nobody's choice, and
 * which rows are kept once. Whatever is not named here is a choice where both records fill it differently, and a row that goes along: a new
 * table with a column for a candidate needs no line. Must never hold a rule that depends on which of the two is kept, but for owner and state.
 */
import type { TableName } from './catalogue.ts';
import { tableOf } from './catalogue.ts';
import * as picks from './picks.ts';

/** Fields that follow the record which is chosen by one of them, all together. */
export interface Together {
  fields: readonly string[];
  by: string;
  /** Whether the record with the earlier or the later day is followed. */
  take: 'earlier' | 'later';
}

export const fieldsTogether: readonly Together[] = [
  { fields: ['registered_on', 'source'], by: 'registered_on', take: 'earlier' },
  {
    fields: ['availability', 'available_from', 'availability_verified'],
    by: 'availability_verified',
    take: 'later',
  },
];
export const laterOf: readonly string[] = ['last_contact', 'last_service'];
/** Of these the kept record's own. */
export const keptRecords: readonly string[] = ['owner'];
/** Strictest first: who said no is not asked by the back door of a merge. */
export const marketingStrictest = [
  'Opted out',
  'Opted in',
  'Not asked',
] as const satisfies readonly (typeof picks.marketing)[number][];
/** What the archive and the bin write; a record that is merged is in use again. */
export const ofStorage: readonly string[] = ['binned_on', 'binned_by', 'archived_on', 'retention_rule', 'release_on'];

const NO_CHOICE: ReadonlySet<string> = new Set([
  ...fieldsTogether.flatMap(({ fields }) => fields),
  ...laterOf,
  ...keptRecords,
  ...ofStorage,
  'state',
  'marketing',
  // Follows from the two names.
  'one_name',
]);

/** Fields that are a choice where both records fill them differently. */
export const choosable: readonly string[] = Object.keys(tableOf('candidate').columns).filter(
  (field) => !NO_CHOICE.has(field),
);

/** When two rows, one of each record, say the same, and what the one that is left holds. */
export interface KeptOnce {
  /** Fields in which they agree; every field but the candidate's where none are named. */
  by?: readonly string[];
  /** The row further along in this picklist is left; else that of the kept record. */
  furthest?: { field: string; order: readonly string[] };
  greater?: readonly string[];
  earlier?: readonly string[];
  /** Both texts one under the other, that of the row which is left first. */
  both?: readonly string[];
}

/**
 * Of two applications for one vacancy both stay: each came with a message of its own, and each says what was answered to it. Kept once, a
 * message would lead nowhere, and an answer could go.
 */
export const keptOnce: Partial<Record<TableName, KeptOnce>> = {
  candidate_skill: { by: ['skill'], greater: ['years'] },
  candidate_tag: { by: ['tag'] },
  work_history: {},
  qualification: {},
  shortlist_entry: {
    by: ['vacancy'],
    furthest: { field: 'state', order: picks.shortlistStates },
    earlier: ['added_on'],
    both: ['rationale'],
  },
};

/** A record can be merged into another once, so the merge has its number. */
export const mergeOf = (other: string): string => other.replace(/^CAND-/, 'MRG-');
