/**
 * Owns what a part of a scenario's files means: that this text names a table, that one a goal. Said once, where the schema has the part;
 * the checker and the JSON Schema for editors go by it, so that a new part is checked and completed by being marked. Must never judge.
 */
import * as z from 'zod/mini';

export type Meaning =
  /** Texts that are the name of something. */
  | 'table'
  | 'command'
  | 'criterion'
  | 'policy'
  | 'goal'
  | 'trap'
  | 'goal or trap'
  | 'label'
  | 'mistake'
  | 'question'
  | 'policy section'
  | 'somebody'
  | 'person by name'
  | 'word list'
  | 'place'
  | 'staff'
  | 'sender'
  | 'day'
  | 'agency version'
  /** Parts with rules of their own. */
  | 'start'
  | 'check'
  | 'step check'
  | 'need'
  | 'person'
  | 'named row'
  | 'places'
  | 'message'
  | 'figure'
  | 'may change'
  | 'step'
  | 'changed steps';

export const meanings = z.registry<{ means: Meaning }>();

/** The same schema, marked. What is made of it by `.check(…)` has its meaning too. */
export function meaning<S extends z.ZodMiniType>(schema: S, means: Meaning): S {
  meanings.add(schema, { means });
  return schema;
}

export const tableWord = meaning(z.string(), 'table');
export const commandWord = meaning(z.string(), 'command');
