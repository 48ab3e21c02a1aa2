/** Owns the list of every command there is. Adding one: see "Add a command in six steps" in src/README.md. */
import type * as z from 'zod/mini';
import * as attempt from './attempt.ts';
import * as candidates from './candidates.ts';
import type { CommandSpec } from './define.ts';
import * as documents from './documents.ts';
import * as retention from './retention.ts';

const specs = [
  ...Object.values(candidates),
  ...Object.values(documents),
  ...Object.values(retention),
  ...Object.values(attempt),
];

type Spec = (typeof specs)[number];
export type CommandName = Spec['name'];
/** What is given with the command of that name. */
export type InputOf<N extends CommandName> = z.infer<Extract<Spec, { name: N }>['input']>;

export const commands: ReadonlyMap<string, CommandSpec> = new Map(
  specs.map((spec) => [spec.name, spec as unknown as CommandSpec]),
);
