/**
 * Owns the help with a goal as a run goes by it, made for one learner of what a tutor wrote (written-help.ts, which a run never reads).
 * Must never say what taking it means: the levels and the command are in engine/command.
 */
import { type HelpLevel, helpLevels } from '../command/help-levels.ts';
import { isTableName, tables } from '../record/catalogue.ts';
import type { Check } from './check.ts';
import { type Known, plainCheck } from './plain-check.ts';
import { fieldNamed } from './screen-words.ts';
import type { WrittenCheck } from './written-check.ts';
import type { WrittenHelp } from './written-help.ts';

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
