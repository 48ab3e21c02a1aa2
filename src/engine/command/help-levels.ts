/**
 * Owns the levels of help with a goal, from the gentlest to the plainest, and what each is called. Each is taken after the one before it.
 * Must never hold the help itself; a scenario does.
 */
export const helpLevels = ['nudge', 'where', 'how', 'show'] as const;
export type HelpLevel = (typeof helpLevels)[number];

/** As screens, logs and pages call them. */
export const HELP_NAMES = {
  nudge: 'a nudge',
  where: 'where it is done',
  how: 'how it is done',
  show: 'shown on the screen',
} as const satisfies Record<HelpLevel, string>;

export const isHelpLevel = (word: string): word is HelpLevel => (helpLevels as readonly string[]).includes(word);

/** A level of help with one goal, as one word. */
export const helpKey = ({ goal, level }: { goal: string; level: string }): string => `${goal}/${level}`;

/** @example sayLevel('how') // 'level 3 of 4, how it is done' */
export const sayLevel = (level: string): string =>
  isHelpLevel(level)
    ? `level ${helpLevels.indexOf(level) + 1} of ${helpLevels.length}, ${HELP_NAMES[level]}`
    : `level “${level}”`;
