/**
 * Owns the shape of a scenario file. Strict, so that a misspelt word is a fault and not silence;
 * each field says what it is for, because the tutor's guide is made from these words.
 */
import * as z from 'zod/mini';
import { readDay } from '../kernel/read-day.ts';
import { scalar, whereSchema } from './check.ts';
import { daysSchema } from './days.ts';
import { debriefSchema, seeSchema } from './debrief.ts';
import { DRAFT } from './draft.ts';
import { mailSchema } from './mail.ts';
import { mayChangeSchema } from './may-change.ts';

export {
  type AlsoRight,
  type Mistake,
  type Mistakes,
  mistakesSchema,
  type PlayedStep,
  type PutRight,
  type Solution,
  solutionSchema,
} from './proof-schema.ts';

import { commandWord, meaning, tableWord } from './meanings.ts';
import { wordsSchema } from './text-check.ts';
import { SCENARIO_FORMAT } from './upgrade.ts';
import { placesSchema, writtenCheckSchema, writtenMatcherSchema } from './written-check.ts';
import { helpSchema } from './written-help.ts';
import { questionSchema } from './written-questions.ts';

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
    like: z
      .optional(need)
      .check(
        z.describe(
          'A new person, made after somebody of the agency who fits. They live where that person lives: whoever is to be erased or anonymised needs an address, a town and a postcode of their own (with), or nobody could take it out of others’ texts',
        ),
      ),
    with: z._default(z.record(z.string(), scalar), {}).check(z.describe('What is different about the new person')),
    without: z
      .optional(z.array(tableWord))
      .check(
        z.describe(
          'Rows that the new person does not take over, such as privacy notice: their days are those of the pattern. Give rows of their own under start',
        ),
      ),
  }),
  'person',
);

const rightOnes = z
  .strictObject({
    says: sentence.check(z.describe('Whom a search should find, as the debrief tells it')),
    people: z
      ._default(z.array(meaning(z.string(), 'person by name')), [])
      .check(z.describe('Names of people of this scenario')),
    fits: z.optional(need).check(z.describe('And everybody of the agency who fits, as things stand at the start')),
  })
  .check(
    z.refine(
      ({ people, fits }) => people.length > 0 || fits !== undefined,
      'expected one with people, with fits, or with both',
    ),
  );

const goal = z.strictObject({
  id,
  says: sentence.check(z.describe('What must hold, as the learner reads it; never how to do it')),
  criteria: z.array(criterion).check(z.minLength(1)),
  day: z
    .optional(meaning(z.string(), 'day'))
    .check(z.describe('The day of the story it belongs to; before that day it is not named, and not asked for')),
  holds: writtenCheckSchema,
  lost: z
    .optional(writtenCheckSchema)
    .check(
      z.describe(
        'What is there once this cannot be done any more: then the goal holds by the report of the loss alone, and shows no criterion',
      ),
    ),
  'true-at-start': z
    .optional(z.array(z.union([sentence, z.int().check(z.gte(1))])))
    .check(
      z.describe(
        'Parts that hold before anything is done and must only stay so, by their names or their places from 1',
      ),
    ),
  parts: z
    .optional(z.array(sentence).check(z.minLength(2)))
    .check(
      z.describe('What each part of a goal of several (all) is called; told to a learner who asks what is still open'),
    ),
  help: z.optional(helpSchema).check(z.describe('Help with this goal, in four levels')),
});

const asks = z
  .optional(sentence)
  .check(
    z.describe('What a person is asked about the words that were found, such as “Is that a remark about health?”'),
  );

const trap = z.strictObject({
  id,
  says: sentence.check(z.describe('What is wrong, in plain words')),
  tells: sentence.check(z.describe('Why it matters, and how to put it right')),
  when: writtenCheckSchema.check(z.describe('Walked into while this holds')),
  asks,
  see: seeSchema,
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
  state: z
    .optional(z.literal(DRAFT))
    .check(
      z.describe(
        'draft: still being worked on, so no text of it is frozen; left out once it is published (scenario publish)',
      ),
    ),
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
  days: daysSchema,
  me: meaning(z.string(), 'staff').check(z.describe('The member of staff who sits at the desk')),
  brief: z.strictObject({
    from: meaning(z.string().check(z.minLength(3)), 'sender'),
    message: sentence.check(z.describe('Blank lines part paragraphs')),
    expected: z.array(sentence).check(z.minLength(1)),
    policies: z.array(meaning(z.string(), 'policy')).check(z.minLength(1)),
  }),
  words: z
    ._default(z.record(name, wordsSchema), {})
    .check(z.describe('Lists of words that checks speak of by name, with examples')),
  places: z._default(z.record(z.string(), placesSchema), {}).check(z.describe('Places that checks speak of by name')),
  draw: z
    ._default(z.record(name, z.array(z.union([scalar, z.record(name, scalar)])).check(z.minLength(1))), {})
    .check(z.describe('What differs from learner to learner: of each list one is drawn, and told as {list.part}')),
  people: z._default(z.record(name, person), {}).check(z.describe('People that texts and checks speak of by name')),
  mail: z._default(z.array(mailSchema), []).check(z.describe('Messages that are there at the start')),
  questions: z._default(z.array(questionSchema), []).check(z.describe('Questions to answer: a knowledge task')),
  'may-change': z
    .optional(mayChangeSchema)
    .check(z.describe('What may change; anything else that changes is “more than asked”, and named')),
  throughout: z
    ._default(z.array(z.strictObject({ id, says: sentence, tells: sentence, holds: writtenCheckSchema, asks })), [])
    .check(z.describe('What must hold from the start on, all the time; once it did not, that stays')),
  start: z._default(rows, {}).check(z.describe('Rows added to the agency, by table')),
  names: z
    ._default(z.record(name, meaning(z.strictObject({ of: tableWord, where }), 'named row')), {})
    .check(z.describe('Rows that checks speak of as $name')),
  goals: z.array(goal).check(z.minLength(1)),
  traps: z._default(z.array(trap), []),
  capture: z.array(capture).check(z.minLength(1)),
  debrief: debriefSchema,
  finds: z
    .optional(z.array(rightOnes).check(z.minLength(1)))
    .check(z.describe('The right ones, beside whom the debrief shows what each search found')),
});
/** A scenario as its tutor wrote it; what a run goes by is made of it for one learner (instance.ts). */
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
