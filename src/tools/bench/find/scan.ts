/**
 * Owns the scan for duplicates as the bench hears it: every statement of it in order, and running them again. Runs in the browser. Must
 * never leave one out: another SQLite runs the same.
 */
import type { Crm } from '../../../engine/crm/crm.ts';
import { scanForDuplicates } from '../../../engine/crm/duplicates/scan.ts';
import { Comparing } from '../../../engine/record/same-person/person.ts';
import type { Statement } from './statement.ts';

export interface Scanned {
  statements: Statement[];
  /** Rows that they give. */
  rows: number;
  pairs: number;
}

/** Anew each time: what is known of names is another one, so the index is made from nothing. */
export const scanAnew = (crm: Crm): number => scanForDuplicates(crm, new Comparing()).length;

/** The statements alone. */
export const replayScan = (crm: Crm, statements: readonly Statement[]): number =>
  statements.reduce((sum, { sql, cells }) => sum + crm.db.rows(sql, cells).length, 0);
