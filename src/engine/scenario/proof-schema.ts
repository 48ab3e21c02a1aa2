/**
 * Owns the shape of the two files beside a scenario: solution.yaml (the right way, and others that are right too) and mistakes.yaml (wrong ways,
 * and how each is put right). A learner never gets them.
 */
import * as z from 'zod/mini';
import { accountSchema } from './account.ts';
import { commandWord, meaning } from './meanings.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens'));
const sentence = z.string().check(z.minLength(3));

const played = z.strictObject({
  do: commandWord.check(z.describe('A command')),
  with: z._default(z.record(z.string(), z.json()), {}),
  label: z.optional(id).check(z.describe('A name, so that other ways can leave this step out or change it')),
  refused: z._default(z.boolean(), false).check(z.describe('true: the CRM must refuse this step')),
  because: z
    .optional(sentence)
    .check(z.describe('Why it is done, as it is told to who watches; every step of a solution says it')),
});
const step = meaning(played, 'step');
export type PlayedStep = z.infer<typeof played>;
/** Whoever watches a solution is told the reason for each step. */
const explained = meaning(
  z.extend(played, { because: sentence.check(z.describe('Why it is done, as it is told to who watches')) }),
  'step',
);

/** How a way differs from the solution's steps. */
const differs = {
  'leave-out': z
    ._default(z.array(meaning(z.string(), 'label')), [])
    .check(z.describe('Labels of the solution’s steps that are not done')),
  change: z
    ._default(meaning(z.record(z.string(), z.record(z.string(), z.json())), 'changed steps'), {})
    .check(z.describe('Label: what is given instead, merged into the step’s own')),
  add: z._default(z.array(step), []).check(z.describe('Steps done after the solution’s')),
  steps: z.optional(z.array(step)).check(z.describe('Instead of the solution: steps of its own')),
};

export const solutionSchema = z.strictObject({
  steps: z.array(explained).check(z.minLength(1)),
  'also-right': z
    ._default(z.array(z.strictObject({ id, says: sentence, ...differs })), [])
    .check(z.describe('Other ways that must pass too: each shows where a goal is too strict')),
  account: z.optional(accountSchema),
});
export type Solution = z.infer<typeof solutionSchema>;
export type AlsoRight = Solution['also-right'][number];

export const mistakesSchema = z.strictObject({
  mistakes: z
    .array(
      z.strictObject({
        id,
        says: sentence.check(z.describe('What the learner does wrong')),
        fails: z
          .array(meaning(z.string(), 'goal or trap'))
          .check(z.minLength(1))
          .check(z.describe('Exactly these goals do not hold, and exactly these traps are walked into, at the end')),
        ...differs,
        after: z
          .optional(meaning(z.string(), 'label'))
          .check(
            z.describe(
              'The label after which the added steps may be done; the proof tries them at any later place too',
            ),
          ),
      }),
    )
    .check(z.minLength(1)),
  'put-right': z
    ._default(
      z.array(
        z.strictObject({
          mistake: meaning(z.string(), 'mistake').check(z.describe('The mistake that is put right')),
          says: sentence.check(z.describe('What the learner does about it')),
          do: z.array(step).check(z.minLength(1)).check(z.describe('Steps after the mistake; then everything holds')),
        }),
      ),
      [],
    )
    .check(z.describe('How mistakes are put right: what they sprang is righted, and everything holds in the end')),
});
export type Mistakes = z.infer<typeof mistakesSchema>;
export type Mistake = Mistakes['mistakes'][number];
export type PutRight = Mistakes['put-right'][number];
