/** Owns what a pack says of the mode of an attempt and of the help in it. Counts what the log has; never weighs it. */
import { isHelp } from '../../engine/command/help.ts';
import { count } from '../../engine/kernel/phrases.ts';
import { MODE_NAMES, type Mode } from '../../engine/log/chain.ts';
import type { Entry } from '../../engine/log/entry.ts';

/** @example 'Practice, help taken 3 times' */
export function sayModeAndHelp(mode: Mode, help: number): string {
  if (mode === 'assessed') return `${MODE_NAMES.assessed}, no help given`;
  const taken = help === 0 ? 'no help taken' : `help taken ${help === 1 ? 'once' : count(help, 'time')}`;
  return mode === 'guided'
    ? `${MODE_NAMES.guided}: each goal told where it is done; beyond that ${taken}`
    : `${MODE_NAMES[mode]}, ${taken}`;
}

/** Of a whole log, with the steps at which help was taken. */
export function sayHelpIn(mode: Mode, log: readonly Entry[]): string {
  const steps = log.filter(isHelp).map(({ step }) => step);
  const said = sayModeAndHelp(mode, steps.length);
  return steps.length > 0 ? `${said} (step${steps.length > 1 ? 's' : ''} ${steps.join(', ')})` : said;
}
