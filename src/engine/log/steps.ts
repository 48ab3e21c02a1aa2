/**
 * Owns what a step is, for everybody who counts them: each entry of the log, refused ones and the moves between the stages too, for each
 * has its number and can be looked up. Cover, log, screens and the check count here and nowhere else.
 */
import { count } from '../kernel/phrases.ts';
import type { Entry } from './entry.ts';

export const stepsIn = (log: readonly Entry[]): number => log.length;
/** The steps of the pack that would be made now: the one that makes it is in it. */
export const stepsOfPack = (log: readonly Entry[]): number => stepsIn(log) + 1;
export const saySteps = (steps: number): string => count(steps, 'step');
