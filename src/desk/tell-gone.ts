/** Owns what the screens are told of somebody who was taken out with a step, so that they show and keep nothing of them either. */
import { type Gone, goneFromFigure } from '../engine/run/gone.ts';
import type { Run } from '../engine/run/run.ts';
import type { GoneFromSteps } from './api.ts';

export const tellGone = ({ log }: Pick<Run, 'log'>, gone: Gone): GoneFromSteps => ({
  step: gone.step,
  how: gone.how,
  from: new Map(log.filter(({ step }) => step < gone.step).map((entry) => [entry.step, goneFromFigure(entry, gone)])),
  theirs: [...gone.theirs],
  words: gone.words,
  shown: gone.shown,
  entries: [...log],
});
