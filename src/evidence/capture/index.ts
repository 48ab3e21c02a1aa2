/**
 * Owns the seam of the capture station. Freeze a moment, settle it into something that can be stored,
 * and take its picture when there is time: `freeze` -> `settle` -> (store) -> `takePicture`.
 * Must never reach the rest of the product; see README.md for what markup inside the workplace has to keep to.
 */
export type { Encoded } from './encode-message.ts';
export { type FreezeOptions, freeze } from './freeze.ts';
export { prepare, takePicture } from './later.ts';
export { OWN } from './own.ts';
export { settle } from './settle.ts';
export { cssFor, keepStylesheet, takeStylesheet } from './stylesheet.ts';
export type { Picture } from './take-picture.ts';
export type { Box, Frozen, Pending, Scheme, Stylesheet } from './types.ts';
