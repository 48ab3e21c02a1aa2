/** Owns the order of an attempt's figures, and which of them go into its pack: home, dock, account and pack have the same. */
import type { FigureRecord } from './api.ts';

/** By the place that the learner gave them, which is that of their step until then. */
export const inOrder = <F extends Pick<FigureRecord, 'place' | 'step'>>(figures: readonly F[]): F[] =>
  figures.toSorted((a, b) => a.place - b.place || a.step - b.step);

/** Those that the learner did not leave out. The number of figures of an attempt is the number of these. */
export const inPack = <F extends Pick<FigureRecord, 'leftOut'>>(figures: readonly F[]): F[] =>
  figures.filter(({ leftOut }) => !leftOut);
