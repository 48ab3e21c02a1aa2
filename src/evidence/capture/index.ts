/**
 * Owns the seam of the capture station. Freeze a moment, settle it into something that can be stored,
 * and take its picture when there is time: `freeze` -> `settle` -> (store) -> `takePicture`. What freezes comes when it is asked for.
 * Must never reach the rest of the product; see README.md for what markup inside the workplace has to keep to.
 */
export type { Encoded } from './encode-message.ts';
export type { FreezeOptions } from './freeze.ts';
export { prepare, takePicture } from './later.ts';
export { OWN } from './own.ts';
export type { Picture } from './take-picture.ts';
export type { Box, Frozen, Pending, Scheme, Stylesheet } from './types.ts';

export type Station = typeof import('./station.ts');
/** The same at every call. @throws Error when its file cannot be fetched; the next call tries again. */
export const loadStation = (): Promise<Station> => import('./station.ts');
