/** Owns the order of an attempt's figures: home, dock, account and pack have the same. Never which of them go in. */
import type { FigureRecord } from './api.ts';

/** By the place that the learner gave them, which is that of their step until then. */
export const inOrder = <F extends Pick<FigureRecord, 'place' | 'step'>>(figures: readonly F[]): F[] =>
  figures.toSorted((a, b) => a.place - b.place || a.step - b.step);
