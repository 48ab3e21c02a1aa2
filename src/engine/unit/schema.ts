/**
 * Owns the shape of the unit's file: outcomes, criteria, practical tasks. A centre may replace the file; this shape stays.
 * Never says that a criterion is met.
 */
import * as z from 'zod';

const sentence = z.string().min(3);

const outcome = z.strictObject({
  id: z.string().describe('LO1'),
  title: sentence.describe('The learning outcome, as the unit has it'),
  short: sentence.describe('A few plain words for a heading'),
});

const criterion = z.strictObject({
  id: z.string().describe('The number in the pack; P marks the simulator’s own'),
  outcome: z.string().describe('The outcome it belongs to'),
  text: sentence,
  standing: z
    .enum(['seed', 'seed, number proposed', 'proposed', 'verified'])
    .describe('Where the text comes from; “verified” only from the awarding organisation’s specification'),
  marking: z.array(z.string()).default([]).describe('Assessor marking points of the unit guide'),
});

const task = z.strictObject({
  id: z.enum(['administer', 'store', 'archive', 'match', 'knowledge']),
  title: sentence,
  says: sentence.describe('One plain sentence for the home page'),
  outcomes: z.array(z.string()).min(1),
});

export const unitSchema = z.strictObject({
  format: z.literal(1),
  title: sentence,
  qualification: sentence,
  awardingOrganisation: sentence,
  note: sentence.describe('Stands wherever criterion numbers are shown'),
  outcomes: z.array(outcome).min(1),
  criteria: z.array(criterion).min(1),
  tasks: z.array(task).min(1),
});

export type Unit = z.infer<typeof unitSchema>;
export type Criterion = Unit['criteria'][number];
export type Outcome = Unit['outcomes'][number];
export type Task = Unit['tasks'][number];
