/**
 * Owns what a command is: a name, the shape of what is given with it, and the sentence for the log.
 * Never touches the CRM: handlers live in crm/handlers, one per command.
 */
import * as z from 'zod/mini';
import type { TableName } from '../record/catalogue.ts';

type Input<Shape extends z.core.$ZodShape> = z.infer<z.ZodMiniObject<Shape, z.core.$strict>>;

export interface CommandSpec<Name extends string = string, Shape extends z.core.$ZodShape = z.core.$ZodShape> {
  name: Name;
  /** `crm` changes or reads the sandbox CRM; `attempt` moves the attempt itself (phase, hints, figures). */
  kind: 'crm' | 'attempt';
  input: z.ZodMiniObject<Shape, z.core.$strict>;
  /** What is tried, as a task is written: "Save a new candidate record". References in it are given their names later. */
  says(input: Input<Shape>): string;
  /** The row whose form the learner filled in: a refusal of a field is shown there. */
  form(input: Input<Shape>): { table: TableName; id: string } | undefined;
}

/** An input as it stands in a command: names of fields exactly as in the schema, nothing more. */
export function command<Name extends string, Shape extends z.core.$ZodShape>(
  name: Name,
  kind: 'crm' | 'attempt',
  shape: Shape,
  says: (input: Input<Shape>) => string,
  form: (input: Input<Shape>) => { table: TableName; id: string } | undefined = () => undefined,
): CommandSpec<Name, Shape> {
  return { name, kind, input: z.strictObject(shape), says, form };
}
