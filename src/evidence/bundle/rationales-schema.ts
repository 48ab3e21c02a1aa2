/**
 * Owns the shape in which a bundle tells who was chosen for a vacancy and why. Frozen like the bundle: what came later is optional for ever.
 */
import * as z from 'zod';
import {
  activityKinds,
  interests,
  leftOutReasons,
  needs,
  shortlistStates,
  verdicts,
} from '../../engine/record/picks.ts';

/** Who was chosen for a vacancy and who was not, with what was recorded of each requirement (engine/run/rationales.ts). */
export const vacancyRationalesSchema = z.strictObject({
  vacancy: z.string(),
  title: z.string(),
  client: z.string(),
  /** This, what is `before` and what was told: since page writer 4. */
  apart: z.optional(z.int().min(0)),
  requirements: z.array(z.strictObject({ id: z.string(), need: z.enum(needs), what: z.string() })),
  people: z.array(
    z.strictObject({
      candidate: z.string(),
      name: z.string(),
      entry: z
        .strictObject({
          id: z.string(),
          state: z.enum(shortlistStates),
          left_out_for: z.enum(leftOutReasons).nullable(),
          left_out_because: z.string().nullable(),
          told_on: z.optional(z.string().nullable()),
          told_how: z.optional(z.enum(activityKinds).nullable()),
          told_why: z.optional(z.string().nullable()),
        })
        .nullable(),
      verdicts: z.array(
        z.strictObject({
          id: z.string(),
          requirement: z.string(),
          verdict: z.enum(verdicts),
          evidence: z.string().nullable(),
          reason: z.string().nullable(),
        }),
      ),
      before: z.optional(
        z.strictObject({
          calls: z.array(
            z.strictObject({
              id: z.string(),
              kind: z.enum(activityKinds),
              happened_on: z.string(),
              interest: z.enum(interests).nullable(),
              available_from: z.string().nullable(),
              pay: z.string().nullable(),
              body: z.string(),
            }),
          ),
          permissions: z.array(z.strictObject({ id: z.string(), given_on: z.string(), how: z.enum(activityKinds) })),
          submissions: z.array(
            z.strictObject({
              id: z.string(),
              sent_on: z.string(),
              withdrawn_on: z.string().nullable(),
              withdrawn_because: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  ),
});
