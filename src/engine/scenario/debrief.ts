/**
 * Owns what a tutor puts into the debrief of an attempt: questions to think about, and the sections of policies that matter. Never an
 * answer: what the learner thinks goes into the account, in their own words.
 */
import * as z from 'zod/mini';
import { meaning } from './meanings.ts';

/** A policy's id, and the number of one of its sections. */
const SECTION = /^([a-z][a-z0-9-]*)(?: (\d+))?$/;

export const seeSchema = z
  ._default(
    z.array(
      meaning(
        z.string().check(z.regex(SECTION, 'expected a policy and a section, such as data-protection 5')),
        'policy section',
      ),
    ),
    [],
  )
  .check(z.describe('Sections of policies to read: the policy’s name and the section’s number'));

export const debriefSchema = z
  ._default(
    z.array(
      z.strictObject({
        ask: z.string().check(z.minLength(3)).check(z.describe('A question to think about')),
        if: z
          .optional(meaning(z.string(), 'goal or trap'))
          .check(z.describe('Only where this goal does not hold, or this trap was walked into; always without it')),
        see: seeSchema,
      }),
    ),
    [],
  )
  .check(z.describe('What the learner is asked when the pack is made'));

export interface Section {
  policy: string;
  /** As it is numbered in the policy; undefined for the policy as a whole. */
  number: number | undefined;
}
/** @example sectionOf('registration 6') */
export function sectionOf(see: string): Section {
  const [, policy = see, number] = SECTION.exec(see) ?? [];
  return { policy, number: number === undefined ? undefined : Number(number) };
}
