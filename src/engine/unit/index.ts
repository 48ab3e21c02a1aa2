/** Owns what others may use of the unit: its shape, its door, and the list of its published wordings. */
export { parseUnit } from './parse.ts';
export { isPublished, type PublishedUnit, parsePublishedUnits, wordingOf } from './published.ts';
export type { Criterion, Outcome, Task, Unit } from './schema.ts';
