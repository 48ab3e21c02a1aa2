/** Owns how a tutor says that a scenario runs over more than one day. Without it the day stands still, and no screen offers to end it. */
import * as z from 'zod/mini';
import { meaning } from './meanings.ts';

export const daysSchema = z.optional(
  z
    .strictObject({
      until: meaning(z.string(), 'day').check(
        z.describe('The last working day, as people write it or counted from the first day'),
      ),
    })
    .check(z.describe('The learner may end the day, and the next working day begins, until this last one')),
);
