/**
 * Owns what the learner is told when a step was not done because it could not be kept, or was not theirs to do.
 * Must never leave open whether the step was done, nor what is left to do.
 */
import { NEWER } from './store.ts';

export const TAKEN_OVER = 'This attempt was taken over by another tab. Nothing more is saved here.';
export const REMOVED = 'This attempt was removed from this device. Nothing more is saved here.';
export const ONLY_LOOKING = 'This attempt is open for working in another tab. Nothing can be done in it here.';
export const TOO_SLOW =
  'This browser took too long to save this step, so it was not done. All steps before it are kept. Try it once more.';
const NOT_SAVED = 'This step could not be saved on this device, so it was not done.';
export const NO_ROOM = `${NOT_SAVED} Is there room left on the disk?`;
export const RELOAD = `${NOT_SAVED} Reload the page to carry on from the step before.`;
export const OUTDATED = `This step was not done. ${NEWER}`;
