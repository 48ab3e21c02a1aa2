/**
 * Owns the pieces that command inputs are made of: references, days, picks, and the fields of a candidate's profile.
 * Checks shape only ("is a text"); whether a mobile is a mobile is the CRM's to refuse (crm/rules).
 */
import * as z from 'zod/mini';
import { isDay, sayDay } from '../kernel/date.ts';
import { referencePattern } from '../kernel/ids.ts';
import type { Columns } from '../record/column.ts';
import { candidate } from '../record/tables/people.ts';

const text = (what: string, longest: number) => z.string().check(z.maxLength(longest), z.describe(what));

export const ref = (what: string) =>
  z.string().check(z.regex(referencePattern, 'expected a reference such as CAND-0141'), z.describe(what));
export const words = (what: string) => text(what, 20_000);
export const day = (what: string) => text(`${what} (YYYY-MM-DD)`, 40);
export const month = (what: string) => text(`${what} (YYYY-MM)`, 40);
export const oneOf = <const P extends readonly [string, ...string[]]>(picks: P, what: string) =>
  z.enum(picks).check(z.describe(what));
/** A tick: 1 for yes, 0 for no. */
export const yesNo = (what: string) => z.union([z.literal(0), z.literal(1)]).check(z.describe(what));

/** What a person at the desk may write; the rest (state, owner, retention dates) is moved by commands of its own. */
export const profileFields = [
  'first_name',
  'last_name',
  'email',
  'mobile',
  'address',
  'town',
  'postcode',
  'date_of_birth',
  'job_title',
  'sector',
  'summary',
  'availability',
  'available_from',
  'availability_verified',
  'work_type',
  'shift_pattern',
  'pay_expected',
  'travel_miles',
  'right_to_work',
  'right_to_work_checked',
  'identity_checked',
  'source',
  'lawful_basis',
  'marketing',
] as const;
export type ProfileField = (typeof profileFields)[number];

const profileShape = Object.fromEntries(
  profileFields.map((name) => {
    const column = (candidate.columns as Columns)[name];
    const value = column?.kind === 'number' ? z.number().check(z.describe(column.label)) : words(column?.label ?? name);
    return [name, z.optional(z.nullable(value))];
  }),
) as Record<ProfileField, z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString | z.ZodMiniNumber>>>;

/** Any of a profile's fields; null empties one. */
export const profile = z.strictObject(profileShape).check(z.describe('Fields of the record, by name'));
export type Profile = { [F in ProfileField]?: string | number | null | undefined };

/** A day in a sentence: as people say it, or as it was typed when it is none. */
export const said = (typed: string): string => (isDay(typed) ? sayDay(typed) : typed || '(no date)');
