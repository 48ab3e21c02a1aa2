/**
 * Owns the question that an import asks of whoever compares people: who is this person like, how sure is that, and what speaks for it.
 * Must never answer it: the rule of who is one person is one for all of the CRM.
 */
import type { Cell } from '../record/column.ts';

/** In place of the reference of somebody whom whoever imports does not see: they are asked about, and nothing more is told. */
export const IN_THE_ARCHIVE = 'archive';

export type PersonFields = Readonly<Record<string, Cell>>;
export interface Likeness {
  /** As it was added. */
  ref: string;
  verdict: 'same' | 'probable' | 'different';
  strength: string;
  for: readonly string[];
  /** Such as shared-contact, restore-instead. */
  remark?: string;
}
export interface KnownPeople {
  /** A record of the CRM, or a row of the file that came before. */
  add(ref: string, person: PersonFields): void;
  /** Those it is, may be, or shares something with that must be said; in the order they were added. */
  like(person: PersonFields): Likeness[];
  /** What is known of one of them. */
  fieldsOf(ref: string): PersonFields;
}

const RANK = { same: 0, probable: 1, different: 2 } as const;
const STRENGTH = ['certain', 'strong', 'weak', 'none'];
/** The surest first. */
export const bySureness = (one: Likeness, other: Likeness): number =>
  RANK[one.verdict] - RANK[other.verdict] || STRENGTH.indexOf(one.strength) - STRENGTH.indexOf(other.strength);
