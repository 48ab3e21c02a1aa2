/**
 * Owns the help with a goal as a tutor writes it, in four levels, and the same for one learner.
 * Must never say what taking it means: the levels and the command are in engine/command.
 */
import * as z from 'zod/mini';
import { type HelpLevel, helpLevels } from '../command/help-levels.ts';
import { isTableName, tables } from '../record/catalogue.ts';
import type { Check } from './check.ts';
import { placeWords } from './places.ts';
import { type Known, plainCheck } from './plain-check.ts';
import { fieldNamed } from './screen-words.ts';
import { type WrittenCheck, writtenCheckSchema } from './written-check.ts';

const sentence = z.string().check(z.minLength(3));
const unless = z
  .optional(writtenCheckSchema)
  .check(z.describe('Passed by while this holds: it would tell what is done already'));
const level = (what: string) => z.union([sentence, z.strictObject({ says: sentence, unless })]).check(z.describe(what));

export const helpSchema = z.strictObject({
  nudge: level('A question that makes the learner look again; never where, never how'),
  where: level('Where it is done, or where the answer stands'),
  how: level('How it is done, as one would tell a colleague'),
  show: z
    .strictObject({
      screen: z.enum(placeWords).check(z.describe('The place that is opened, by its words on the screen')),
      of: z
        .optional(z.string())
        .check(z.describe('Whose record, or which message: a name under people, mail or names, or a reference')),
      fields: z._default(z.array(z.string()), []).check(z.describe('The fields that are marked there')),
      says: z.optional(sentence).check(z.describe('What to look at, once it is on the screen')),
      unless,
    })
    .check(z.describe('The place itself, opened and marked')),
});
export type WrittenHelp = z.infer<typeof helpSchema>;

/** One level of help, in plain words. */
export interface Help {
  /** '' where the marked place says enough. */
  says: string;
  unless?: Check;
}
/** The help with one goal. `of`: a reference, or `$name` of a row that scenarios speak of; `fields`: columns. */
export interface GoalHelp {
  levels: Record<HelpLevel, Help>;
  show: { screen: string; of?: string; fields: string[] };
}

/** Every column that the screen calls so, or of that name, in whatever table. */
export const columnsCalled = (word: string): string[] => [
  ...new Set(
    Object.values(tables).flatMap(({ name, columns }) => {
      const field = isTableName(name) ? fieldNamed(name, word) : word;
      return Object.hasOwn(columns, field) ? [field] : [];
    }),
  ),
];

export function plainHelp(written: WrittenHelp, known: Known): GoalHelp {
  const { screen, of, fields } = written.show;
  const plain = ({
    says = '',
    unless: holds,
  }: {
    says?: string | undefined;
    unless?: WrittenCheck | undefined;
  }): Help => ({
    says,
    ...(holds && { unless: plainCheck(holds, known) }),
  });
  const levels = helpLevels.map((name) => {
    const given = written[name];
    return [name, plain(typeof given === 'string' ? { says: given } : given)] as const;
  });
  const name = of?.replace(/^\$/, '');
  return {
    levels: Object.fromEntries(levels) as Record<HelpLevel, Help>,
    show: {
      screen,
      ...(name !== undefined && { of: known.idOf(name) ?? (known.tableOf(name) ? `$${name}` : name) }),
      fields: fields.flatMap(columnsCalled),
    },
  };
}
