/** Owns the list of every command there is. Adding one: see "Add a command" in src/README.md. */
import * as attempt from './attempt.ts';
import * as candidates from './candidates.ts';
import * as dataRequests from './data-requests.ts';
import * as day from './day.ts';
import type { CommandSpec, Kind } from './define.ts';
import * as documents from './documents.ts';
import * as duplicates from './duplicates.ts';
import type { CheckedOf, GivenOf } from './fields.ts';
import * as questions from './questions.ts';
import * as retention from './retention.ts';
import * as searches from './searches.ts';

const specs = [
  ...Object.values(candidates),
  ...Object.values(documents),
  ...Object.values(retention),
  ...Object.values(dataRequests),
  ...Object.values(duplicates),
  ...Object.values(day),
  ...Object.values(searches),
  ...Object.values(questions),
  ...Object.values(attempt),
];

type Spec = (typeof specs)[number];
type SpecOf<N extends CommandName> = Extract<Spec, { name: N }>;
export type CommandName = Spec['name'];
export type CommandOf<K extends Kind> = Extract<Spec, { kind: K }>['name'];
/** What is given with the command of that name. */
export type InputOf<N extends CommandName> = GivenOf<SpecOf<N>['shape']>;
/** The same as its handler gets it: cleaned and checked. */
export type CheckedInputOf<N extends CommandName> = CheckedOf<SpecOf<N>['shape']>;

export const commands: ReadonlyMap<string, CommandSpec> = new Map(
  specs.map((spec) => [spec.name, spec as unknown as CommandSpec]),
);
export const isCommandName = (name: string): name is CommandName => commands.has(name);
/** The names of the commands that move the attempt itself. */
export const attemptCommands = Object.values(attempt).map(({ name }) => name);
