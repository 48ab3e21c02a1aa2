/**
 * Owns the words for pictures that this device did not keep: said wherever figures are listed. Pure.
 * Must never let one go unsaid.
 */
import { listWords } from '../../engine/kernel/phrases.ts';

export interface Losses {
  /** Steps whose figure was asked for, and is not on this device. */
  missing: readonly number[];
  /** Steps whose figure is on the screen, but could not be kept. */
  unkept: readonly number[];
  /** Steps of which no picture was taken, since something had rewritten the words of the page. */
  rewritten: readonly number[];
}

const steps = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'step' : 'steps'} ${listWords(numbers.map(String))}`;

/** One sentence or two for each kind of loss; none when all is well. */
export function sayLosses({ missing, unkept, rewritten }: Losses): string[] {
  const said: string[] = [];
  if (missing.length > 0)
    said.push(
      `There is no figure of ${steps(missing)}: this device did not keep it. What was done there is in the log; you can take a figure of it as it stands now.`,
    );
  if (unkept.length > 0)
    said.push(
      `The figure of ${steps(unkept)} could not be kept on this device. It goes into a pack that you make before you close this page.`,
    );
  if (rewritten.length > 0)
    said.push(
      `There is no picture of ${steps(rewritten)}: a translator or a browser extension had changed the words of the page.`,
    );
  return said;
}
