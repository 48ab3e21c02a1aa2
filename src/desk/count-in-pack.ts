/** Owns how many figures an attempt is said to have, on its line and after it came back from a file: those that a pack would hold. */
import type { FigureRecord } from './api.ts';

export const countInPack = (figures: readonly (Pick<FigureRecord, 'leftOut'> | undefined)[]): number =>
  figures.filter((figure) => figure && !figure.leftOut).length;
