/** Owns the list of every command there is. Adding one: see "Add a command" in src/README.md. */
import * as access from './access.ts';
import * as accessPacks from './access-packs.ts';
import * as applications from './applications.ts';
import * as attempt from './attempt.ts';
import * as briefs from './briefs.ts';
import * as candidates from './candidates.ts';
import * as clients from './clients.ts';
import * as dataRequests from './data-requests.ts';
import * as day from './day.ts';
import type { CommandSpec, Kind } from './define.ts';
import * as documents from './documents.ts';
import * as duplicates from './duplicates.ts';
import * as erasing from './erasing.ts';
import type { CheckedOf, GivenOf } from './fields.ts';
import * as imports from './imports.ts';
import * as many from './many.ts';
import * as messages from './messages.ts';
import * as pipeline from './pipeline.ts';
import * as questions from './questions.ts';
import * as reading from './reading.ts';
import * as release from './release.ts';
import * as retention from './retention.ts';
import * as savedSearches from './saved-searches.ts';
import * as searches from './searches.ts';
import * as tagging from './tagging.ts';
import * as vacancies from './vacancies.ts';

const specs = [
  ...Object.values(candidates),
  ...Object.values(documents),
  ...Object.values(retention),
  ...Object.values(release),
  ...Object.values(erasing),
  ...Object.values(dataRequests),
  ...Object.values(applications),
  ...Object.values(duplicates),
  ...Object.values(day),
  ...Object.values(searches),
  ...Object.values(savedSearches),
  ...Object.values(many),
  ...Object.values(questions),
  ...Object.values(vacancies),
  ...Object.values(clients),
  ...Object.values(briefs),
  ...Object.values(pipeline),
  ...Object.values(messages),
  ...Object.values(reading),
  ...Object.values(imports),
  ...Object.values(tagging),
  ...Object.values(accessPacks),
  ...Object.values(access),
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
