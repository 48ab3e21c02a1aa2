/** Owns what a rule of lint is given: a scenario's file with its places, and what it is for one learner. Never judges. */
import type { Fault } from '../kernel/result.ts';
import type { Located } from '../yaml/parse-yaml.ts';
import { type Instance, instanceOf } from './instance.ts';
import type { ScenarioFile } from './schema.ts';

/** A scenario's file, and what it is for one learner. */
export interface Subject extends Located<ScenarioFile>, Pick<Instance, 'scenario' | 'cast' | 'ids' | 'words'> {}
export type Rule = (subject: Subject) => Fault[];
export type Path = (string | number)[];

/** @throws Error when the agency's version is not known here */
export const subjectOf = (file: Located<ScenarioFile>, code = ''): Subject => ({
  ...file,
  ...instanceOf(file.value, code),
});
