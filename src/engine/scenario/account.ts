/** Owns the account that a solution may bring, for demonstrations: a learner's own words on what was done, in four parts. Never judged. */
import * as z from 'zod/mini';

const part = z.string().check(z.minLength(3));
export const accountSchema = z
  .strictObject({ situation: part, task: part, action: part, result: part })
  .check(
    z.describe(
      'What the demonstration’s learner writes: first person, past tense, with reasons; steps by the labels of the solution: step [match]',
    ),
  );
export type ModelAccount = z.infer<typeof accountSchema>;

/** A step by its label, in brackets: which number it has depends on what was looked at on the way. */
const STEP = /\[([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;
type Parts = Readonly<Record<string, string>>;

export const stepsNamedIn = (account: Parts): string[] =>
  Object.values(account).flatMap((text) => [...text.matchAll(STEP)].map(([, label = '']) => label));

/** The account as it is written after the work: each step by the number that it has there. */
export const withStepNumbers = <A extends Parts>(account: A, numberOf: (label: string) => number): A =>
  Object.fromEntries(
    Object.entries(account).map(([part, text]) => [
      part,
      text.replace(STEP, (_, label: string) => String(numberOf(label))),
    ]),
  ) as A;
