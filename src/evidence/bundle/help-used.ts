/** Owns what a pack says of the help in its log. Counts what the log has; never weighs it. */
import { isHelp } from '../../engine/command/help.ts';
import type { Entry } from '../../engine/log/entry.ts';
import type { Mode } from '../../engine/log/modes.ts';
import { sayModeAndHelp } from './mode-and-help.ts';

/** Mode and help of a whole log, with the steps at which help was taken. */
export function sayHelpIn(mode: Mode, log: readonly Entry[]): string {
  const steps = log.filter(isHelp).map(({ step }) => step);
  const said = sayModeAndHelp(mode, steps.length);
  return steps.length > 0 ? `${said} (step${steps.length > 1 ? 's' : ''} ${steps.join(', ')})` : said;
}
