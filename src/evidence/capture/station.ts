/**
 * Owns what a moment takes: freezing it, and the style sheet it is drawn with. Fetched right behind the first screen, and before
 * the first step can be done; nothing of it is needed to look at the workplace.
 */
export { freeze } from './freeze.ts';
export { settle } from './settle.ts';
export { cssFor, keepStylesheet, takeStylesheet } from './stylesheet.ts';
