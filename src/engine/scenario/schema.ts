/**
 * Owns the shape of a scenario file. Strict, so that a misspelt word is a fault and not silence;
 * each field says what it is for, because the tutor's guide is made from these words.
 */
import * as z from 'zod/mini';
import { readDay } from '../kernel/read-day.ts';
import { scalar, whereSchema } from './check.ts';
import { stateSchema } from './draft.ts';
import { mailSchema } from './mail.ts';
import { mayChangeSchema } from './may-change.ts';
import { commandWord, meaning, tableWord } from './meanings.ts';
import { SCENARIO_FORMAT } from './upgrade.ts';
import { placesSchema, writtenCheckSchema, writtenMatcherSchema } from './written-check.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens'));
const sentence = z.string().check(z.minLength(3));
const rows = meaning(z.record(z.string(), z.array(z.record(z.string(), scalar))), 'start');
const criterion = meaning(z.string(), 'criterion');
const name = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9_-]*$/, 'expected lower-case letters, digits, hyphens and underscores'));
const where = z.record(z.string(), writtenMatcherSchema);

const need = meaning(
  z.strictObject({
    where: z._default(where, {}),
    has: z._default(z.record(z.string(), where), {}),
    lacks: z._default(z.record(z.string(), where), {}),
  }),
  'need',
);
const person = meaning(
  z.strictObject({
    find: z.optional(need).check(z.describe('Somebody of the agency who fits')),
    like: z.optional(need).check(z.describe('A new person, made after somebody of the agency who fits')),
    with: z._default(z.record(z.string(), scalar), {}).check(z.describe('What is different about the new person')),
  }),
  'person',
);

const goal = z.strictObject({
  id,
  says: sentence.check(z.describe('What must hold, as the learner reads it; never how to do it')),
  criteria: z.array(criterion).check(z.minLength(1)),
  holds: writtenCheckSchema,
  parts: z
    .optional(z.array(sentence).check(z.minLength(2)))
    .check(
      z.describe('What each part of a goal of several (all) is called; told to a learner who asks what is still open'),
    ),
});

const trap = z.strictObject({
  id,
  says: sentence.check(z.describe('What is wrong, in plain words')),
  tells: sentence.check(z.describe('Why it matters, and how to put it right')),
  when: writtenCheckSchema.check(z.describe('Walked into while this holds')),
});

const hint = z.strictObject({
  id,
  goal: z.optional(meaning(z.string(), 'goal')),
  unless: z
    .optional(writtenCheckSchema)
    .check(z.describe('Not offered while this holds: it would tell what is done already')),
  says: sentence,
});

const criteria = z
  ._default(z.array(criterion), [])
  .check(z.describe('What the figure is evidence for, if the step is done'));
const capture = meaning(
  z.union([
    z
      .strictObject({
        step: commandWord.check(z.describe('The command that takes a figure')),
        with: z.optional(whereSchema).check(z.describe('Only when this is given with it')),
        outcome: z._default(z.enum(['done', 'refused', 'both']), 'done'),
        criteria,
      })
      .check(z.describe('A figure of every such step')),
    z
      .strictObject({
        righted: meaning(z.string(), 'trap').check(z.describe('The trap whose mending takes a figure')),
        criteria,
      })
      .check(z.describe('A figure of the step, whichever it is, that puts this trap right')),
  ]),
  'figure',
);

export const scenarioFileSchema = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  slug: id,
  version: z.int().check(z.gte(1)).check(z.describe('One more each time a published scenario changes')),
  state: stateSchema,
  title: sentence.check(z.maxLength(80)),
  task: z.enum(['administer', 'store', 'archive', 'match', 'knowledge']),
  summary: sentence.check(z.maxLength(200)),
  minutes: z.int().check(z.gte(5), z.lte(180)),
  agency: z.strictObject({
    version: meaning(z.int().check(z.gte(1)), 'agency version'),
    seed: z.int().check(z.gte(0)),
  }),
  today: z
    .string()
    .check(z.refine((text) => readDay(text) !== undefined, 'expected a day such as 2 Nov 2026 or 2026-11-02')),
  me: meaning(z.string(), 'staff').check(z.describe('The member of staff who sits at the desk')),
  brief: z.strictObject({
    from: meaning(z.string().check(z.minLength(3)), 'sender'),
    message: sentence.check(z.describe('Blank lines part paragraphs')),
    expected: z.array(sentence).check(z.minLength(1)),
    policies: z.array(meaning(z.string(), 'policy')).check(z.minLength(1)),
  }),
  words: z
    ._default(z.record(name, z.array(z.string().check(z.minLength(2))).check(z.minLength(1))), {})
    .check(z.describe('Lists of words that checks speak of by name')),
  places: z._default(z.record(z.string(), placesSchema), {}).check(z.describe('Places that checks speak of by name')),
  draw: z
    ._default(z.record(name, z.array(z.union([scalar, z.record(name, scalar)])).check(z.minLength(1))), {})
    .check(z.describe('What differs from learner to learner: of each list one is drawn, and told as {list.part}')),
  people: z._default(z.record(name, person), {}).check(z.describe('People that texts and checks speak of by name')),
  mail: z._default(z.array(mailSchema), []).check(z.describe('Messages that are there at the start')),
  'may-change': z
    .optional(mayChangeSchema)
    .check(z.describe('What may change; anything else that changes is “more than asked”, and named')),
  throughout: z
    ._default(z.array(z.strictObject({ id, says: sentence, tells: sentence, holds: writtenCheckSchema })), [])
    .check(z.describe('What must hold from the start on, all the time; once it did not, that stays')),
  start: z._default(rows, {}).check(z.describe('Rows added to the agency, by table')),
  names: z
    ._default(z.record(name, meaning(z.strictObject({ of: tableWord, where }), 'named row')), {})
    .check(z.describe('Rows that checks speak of as $name')),
  goals: z.array(goal).check(z.minLength(1)),
  traps: z._default(z.array(trap), []),
  hints: z._default(z.array(hint), []),
  capture: z.array(capture).check(z.minLength(1)),
});
/** A scenario as its tutor wrote it; what a run goes by is made of it for one learner (instance.ts). */
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

const played = meaning(
  z.strictObject({
    do: commandWord.check(z.describe('A command')),
    with: z._default(z.record(z.string(), z.json()), {}),
    label: z.optional(id).check(z.describe('A name, so that a mistake can leave this step out or change it')),
    refused: z._default(z.boolean(), false).check(z.describe('true: the CRM must refuse this step')),
  }),
  'step',
);
export type PlayedStep = z.infer<typeof played>;

export const solutionSchema = z.strictObject({ steps: z.array(played).check(z.minLength(1)) });
export type Solution = z.infer<typeof solutionSchema>;

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
        'leave-out': z
          ._default(z.array(meaning(z.string(), 'label')), [])
          .check(z.describe('Labels of the solution’s steps that are not done')),
        change: z
          ._default(meaning(z.record(z.string(), z.record(z.string(), z.json())), 'changed steps'), {})
          .check(z.describe('Label: what is given instead, merged into the step’s own')),
        add: z._default(z.array(played), []).check(z.describe('Steps done after the solution’s')),
        steps: z.optional(z.array(played)).check(z.describe('Instead of the solution: steps of its own')),
      }),
    )
    .check(z.minLength(1)),
});
export type Mistakes = z.infer<typeof mistakesSchema>;
export type Mistake = Mistakes['mistakes'][number];
