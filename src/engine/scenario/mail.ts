/**
 * Owns how a tutor writes a message: who from, when, the text, what is attached. Messages that arrive later carry when.
 * The rows it becomes stand in posted.ts.
 */
import * as z from 'zod/mini';
import { activityKinds, documentKinds, mailboxes } from '../record/picks.ts';
import { meaning } from './meanings.ts';
import { writtenCheckSchema } from './written-check.ts';

const text = z.string().check(z.minLength(1));

const later = z
  ._default(z.int().check(z.gte(0), z.lte(500)), 0)
  .check(z.describe('So many steps after that; steps, not minutes: a log that is run again has no clock'));
/** When a message arrives: after something has happened, and so many steps later. */
const arrivesSchema = z.union([
  z
    .strictObject({ goal: meaning(z.string(), 'goal'), later })
    .check(z.describe('When this goal holds for the first time')),
  z.strictObject({ trap: meaning(z.string(), 'trap'), later }).check(z.describe('When this trap is walked into')),
  z.strictObject({ step: z.int().check(z.gte(1)) }).check(z.describe('After this step of the attempt')),
  z
    .strictObject({ day: meaning(z.string(), 'day') })
    .check(z.describe('When the sandbox’s day is this one, or a later one')),
  z.strictObject({ when: writtenCheckSchema, later }).check(z.describe('When this holds for the first time')),
  z
    .strictObject({ day: meaning(z.string(), 'day'), when: writtenCheckSchema, later })
    .check(z.describe('When that day has come and this holds: what leans on a day before comes only if that was done')),
]);
export type WrittenArrives = z.infer<typeof arrivesSchema>;

export const mailSchema = meaning(
  z.strictObject({
    id: z
      .optional(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens')))
      .check(z.describe('A name, so that the proof and later messages can speak of it as $name')),
    from: text,
    address: z.optional(z.string()),
    to: z._default(z.string(), 'Brightwell Recruitment'),
    kind: z._default(z.enum(activityKinds), 'E-mail'),
    mailbox: z._default(z.enum(mailboxes), 'Inbox'),
    on: z
      ._default(meaning(z.string(), 'day'), 'today')
      .check(z.describe('The day, as people write it or counted from the first day')),
    at: z._default(
      z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as "08:40", in quotes')),
      '08:40',
    ),
    subject: text,
    text,
    arrives: z.optional(arrivesSchema).check(z.describe('When it arrives; without this it is there at the start')),
    about: z.optional(meaning(z.string(), 'somebody')).check(z.describe('The candidate it is filed under, by name')),
    attached: z._default(
      z.array(z.strictObject({ id: z.optional(z.string()), name: text, kind: z.enum(documentKinds), text })),
      [],
    ),
  }),
  'message',
);
export type Mail = z.infer<typeof mailSchema>;
