/** Owns what others may use of the unit: its shape and its door. */
export { parseUnit } from './parse.ts';
export type { Criterion, Outcome, Task, Unit } from './schema.ts';
