/**
 * Owns the pieces that command inputs are made of: references, days, picks, and the fields of a candidate's profile.
 * Checks shape only ("is a text"); whether a mobile is a mobile is the CRM's to refuse (crm/rules).
 */
import { z } from 'zod';
import { isDay, sayDay } from '../kernel/date.ts';
import { referencePattern } from '../kernel/ids.ts';
import type { Columns } from '../record/column.ts';
import { candidate } from '../record/tables/people.ts';

export const ref = (what: string) => z.string().regex(referencePattern, 'expected a reference such as CAND-0141').describe(what);
export const words = (what: string) => z.string().max(20_000).describe(what);
export const day = (what: string) => z.string().max(40).describe(`${what} (YYYY-MM-DD)`);
export const month = (what: string) => z.string().max(40).describe(`${what} (YYYY-MM)`);
export const oneOf = <const P extends readonly [string, ...string[]]>(picks: P, what: string) => z.enum(picks).describe(what);

/** What a person at the desk may write; the rest (state, owner, retention dates) is moved by commands of its own. */
export const profileFields = [
  'first_name', 'last_name', 'email', 'mobile', 'address', 'town', 'postcode', 'date_of_birth', 'job_title', 'sector', 'summary',
  'availability', 'available_from', 'availability_verified', 'work_type', 'shift_pattern', 'pay_expected', 'travel_miles',
  'right_to_work', 'right_to_work_checked', 'identity_checked', 'source', 'lawful_basis', 'marketing',
] as const;
export type ProfileField = (typeof profileFields)[number];

const profileShape = Object.fromEntries(
  profileFields.map((name) => {
    const column = (candidate.columns as Columns)[name];
    const value = column?.kind === 'number' ? z.number() : z.string().max(20_000);
    return [name, value.nullable().optional().describe(column?.label ?? name)];
  }),
) as Record<ProfileField, z.ZodOptional<z.ZodNullable<z.ZodString | z.ZodNumber>>>;

/** Any of a profile's fields; null empties one. */
export const profile = z.strictObject(profileShape).describe('Fields of the record, by name');
export type Profile = { [F in ProfileField]?: string | number | null | undefined };

/** A day in a sentence: as people say it, or as it was typed when it is none. */
export const said = (typed: string): string => (isDay(typed) ? sayDay(typed) : typed || '(no date)');
