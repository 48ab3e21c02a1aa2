/**
 * Owns the agencies that were made last, so that what is opened again and again is made once.
 * Must never give out rows that somebody can change: they are the same object for all.
 */
import type { Rows } from '../record/catalogue.ts';
import { type AgencyParams, agencies } from './index.ts';

/** An attempt and what it is compared with. Each is some megabytes, and its database as much again. */
const KEPT = 2;
const made = new Map<string, Rows>();

/** Undefined when there is no agency of this version. */
export function agencyOf(version: number, params: AgencyParams): Rows | undefined {
  const make = Object.hasOwn(agencies, version) ? agencies[version] : undefined;
  if (!make) return undefined;
  const key = JSON.stringify([version, params.seed, params.today]);
  const rows = made.get(key) ?? frozen(make(params));
  made.delete(key);
  made.set(key, rows);
  for (const oldest of [...made.keys()].slice(0, -KEPT)) made.delete(oldest);
  return rows;
}

function frozen(rows: Rows): Rows {
  for (const all of Object.values(rows)) {
    for (const row of all) Object.freeze(row);
    Object.freeze(all);
  }
  return Object.freeze(rows);
}
