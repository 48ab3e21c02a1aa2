/** Owns what a rule of the checker is: what it gets of a marked part, and what it answers. */
import type { Words } from '../../yaml/schema-parts.ts';
import type { Ground } from './ground.ts';

export type Path = readonly (string | number)[];
/** What is wrong, at a path of the file. */
export interface Finding {
  path: Path;
  code: string;
  says: string;
  nearest?: string;
}
/** Looks at one part that is marked with a meaning, whatever else is wrong with the file. */
export type PartRule = (part: { value: unknown; path: Path }, ground: Ground) => Finding[];

export const found = (path: Path, fault: Omit<Finding, 'path'> | undefined): Finding[] =>
  fault ? [{ path, ...fault }] : [];
export const asWords = (value: unknown): Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Words) : {};
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
