/** Owns what the screens are told of somebody who was taken out with a step, so that they show and keep nothing of them either. */
import { type Gone, isAbout } from '../engine/run/gone.ts';
import type { Run } from '../engine/run/run.ts';
import type { GoneFromSteps } from './api.ts';

export const tellGone = ({ log }: Pick<Run, 'log'>, gone: Gone): GoneFromSteps => ({
  step: gone.step,
  words: gone.words,
  about: log.filter((entry) => entry.step < gone.step && isAbout(entry, gone)).map(({ step }) => step),
  entries: [...log],
});
