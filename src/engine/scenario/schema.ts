/**
 * Owns the shape of a scenario file. Strict, so that a misspelt word is a fault and not silence;
 * each field says what it is for, because the tutor's guide is made from these words.
 */
import { z } from 'zod';
import { isDay } from '../kernel/date.ts';
import { checkSchema, matcherSchema } from './check.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens');
const sentence = z.string().min(3);
const cell = z.union([z.string(), z.number(), z.null()]);
const rows = z.record(z.string(), z.array(z.record(z.string(), cell)));

const goal = z.strictObject({
  id,
  says: sentence.describe('What must hold, as the learner reads it; never how to do it'),
  criteria: z.array(z.string()).min(1),
  holds: checkSchema,
});

const trap = z.strictObject({
  id,
  says: sentence.describe('What is wrong, in plain words'),
  tells: sentence.describe('Why it matters, and how to put it right'),
  when: checkSchema.describe('Walked into while this holds'),
});

const hint = z.strictObject({ id, goal: id.optional(), says: sentence });

const capture = z.strictObject({
  step: z.string().describe('The command that takes a figure'),
  outcome: z.enum(['done', 'refused', 'both']).default('done'),
  criteria: z.array(z.string()).default([]),
});

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  slug: id,
  version: z.int().min(1).describe('One more each time a published scenario changes'),
  title: sentence,
  task: z.enum(['administer', 'store', 'archive', 'match', 'knowledge']),
  summary: sentence,
  minutes: z.int().min(5).max(180),
  agency: z.strictObject({ version: z.int().min(1), seed: z.int().min(0) }),
  today: z.string().refine(isDay, 'expected a day such as 2026-11-02'),
  me: z.string().describe('The member of staff who sits at the desk'),
  brief: z.strictObject({
    from: sentence,
    message: sentence.describe('Blank lines part paragraphs'),
    expected: z.array(sentence).min(1),
    policies: z.array(id).min(1),
  }),
  start: rows.describe('Rows added to the agency, by table'),
  names: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.strictObject({ of: z.string(), where: z.record(z.string(), matcherSchema) })).describe('Rows that checks speak of as $name'),
  goals: z.array(goal).min(1),
  traps: z.array(trap).default([]),
  hints: z.array(hint).default([]),
  capture: z.array(capture).min(1),
});
export type Scenario = z.infer<typeof scenarioSchema>;

const played = z.strictObject({
  do: z.string().describe('A command'),
  with: z.record(z.string(), z.json()).default({}),
  label: id.optional().describe('A name, so that a mistake can leave this step out or change it'),
  refused: z.boolean().default(false).describe('true: the CRM must refuse this step'),
});
export type PlayedStep = z.infer<typeof played>;

export const solutionSchema = z.strictObject({ steps: z.array(played).min(1) });
export type Solution = z.infer<typeof solutionSchema>;

export const mistakesSchema = z.strictObject({
  mistakes: z
    .array(
      z.strictObject({
        id,
        says: sentence.describe('What the learner does wrong'),
        fails: z.array(id).min(1).describe('Exactly these goals do not hold, and exactly these traps are walked into, at the end'),
        'leave-out': z.array(id).default([]).describe('Labels of the solution’s steps that are not done'),
        change: z.record(id, z.record(z.string(), z.json())).default({}).describe('Label: what is given instead, merged into the step’s own'),
        add: z.array(played).default([]).describe('Steps done after the solution’s'),
        steps: z.array(played).optional().describe('Instead of the solution: steps of its own'),
      }),
    )
    .min(1),
});
export type Mistakes = z.infer<typeof mistakesSchema>;
export type Mistake = Mistakes['mistakes'][number];
