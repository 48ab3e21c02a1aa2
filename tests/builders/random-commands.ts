/**
 * Owns: random command sequences, made from the commands' own schemas: well formed, malformed, unknown, out of phase,
 * with references that are there, that are free and that are wrong. Which those are depends on the run, so they are filled in when played.
 * Must never: leave a command out: it walks the registry.
 */
import fc from 'fast-check';
import { globalRegistry, type z } from 'zod';
import { profileFields } from '../../src/engine/command/fields.ts';
import { commands } from '../../src/engine/command/registry.ts';
import { reference } from '../../src/engine/kernel/ids.ts';
import type { Json } from '../../src/engine/kernel/json.ts';
import type { Command } from '../../src/engine/log/entry.ts';
import { type TableName, tables } from '../../src/engine/record/catalogue.ts';
import type { Run } from '../../src/engine/run/run.ts';
import type { Scenario } from '../../src/engine/scenario/schema.ts';
import { days, months, profiles, texts } from './random-values.ts';
import { command } from './run.ts';

/** Stands for a reference until the run is there. */
class Ref {
  readonly table: TableName;
  /** 0: the next free one; 5: the last there is; else one near the beginning or the end. */
  readonly place: number;
  constructor(table: TableName, place: number) {
    this.table = table;
    this.place = place;
  }
}

const tableOfField: Record<string, TableName> = { rule: 'retention_rule', owner: 'staff', reported_to: 'staff' };
const tableOfId: Record<string, TableName> = { job: 'work_history', notice: 'privacy_notice' };
const tableOf = (name: string, field: string): TableName => {
  const word = field === 'id' ? (name.split('-').at(-1) ?? '') : field;
  return tableOfField[word] ?? tableOfId[word] ?? (word in tables ? (word as TableName) : 'candidate');
};
const MAKES = /^(add|register|record|send|report|file)-/;

function refs(name: string, field: string): fc.Arbitrary<unknown> {
  const own = tableOf(name, field);
  const made =
    MAKES.test(name) &&
    (field === 'id' ||
      (name === 'register-candidate' && field === 'candidate') ||
      (name === 'file-attachment' && field === 'document'));
  const place = made
    ? fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(8) })
    : fc.oneof(fc.constant(5), fc.integer({ min: 1, max: 8 }));
  return fc.oneof(
    { weight: 12, arbitrary: place.map((at) => new Ref(own, at)) },
    { weight: 1, arbitrary: fc.constantFrom('CAND-9999', 'JOB-0001', 'X-00') },
  );
}

/** What a schema allows. */
function allowed(schema: z.core.$ZodType, name: string, field: string): fc.Arbitrary<unknown> {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  if (def.type === 'nullable')
    return fc.oneof(
      { weight: 3, arbitrary: allowed(def.innerType, name, field) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
  if (def.type === 'optional') return allowed(def.innerType, name, field);
  if (def.type === 'enum') return fc.constantFrom(...Object.values(def.entries));
  if (def.type === 'union') return fc.oneof(...def.options.map((option) => allowed(option, name, field)));
  if (def.type === 'literal') return fc.constantFrom(...def.values);
  if (def.type === 'object') {
    const shape = Object.entries(def.shape);
    if (shape.length === profileFields.length) return profiles(profileFields);
    const optional = shape.filter(([, part]) => part._zod.def.type === 'optional').map(([key]) => key);
    return fc.record(Object.fromEntries(shape.map(([key, part]) => [key, allowed(part, name, key)])), {
      requiredKeys: shape.map(([key]) => key).filter((key) => !optional.includes(key)),
    });
  }
  const about = globalRegistry.get(schema)?.description ?? '';
  if (def.checks?.some((check) => check._zod.def.check === 'string_format')) return refs(name, field);
  if (about.endsWith('(YYYY-MM-DD)')) return days;
  return about.endsWith('(YYYY-MM)') ? months : texts;
}

interface Tried {
  name: string;
  input: unknown;
}
const wellFormed = new Map(
  [...commands.values()].map(({ name, input }) => [
    name,
    allowed(input, name, '').map((given): Tried => ({ name, input: given })),
  ]),
);
const known = [...wellFormed.values()];
/** Well formed, then one field taken out, put in or made something else. */
const malformed = fc
  .tuple(fc.oneof(...known), fc.nat(), fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 })), fc.boolean())
  .map(([tried, at, value, more]): Tried => {
    const given = tried.input as Record<string, unknown>;
    const field = more ? 'more' : (Object.keys(given)[at % Math.max(1, Object.keys(given).length)] ?? 'more');
    return { name: tried.name, input: { ...given, [field]: value } };
  });
const unknown = fc.record({
  name: fc.oneof(
    fc.constantFrom('judged', 'crm', 'toString', '__proto__', 'delete-candidate'),
    fc.string({ minLength: 1 }),
  ),
  input: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3, noNullPrototype: true }),
});
const one = (name: string) => fc.constant<Tried>({ name, input: {} });

const tried = (hints: readonly string[]): fc.Arbitrary<Tried> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.oneof(...known) },
    // Most others need somebody to be done to.
    { weight: 6, arbitrary: wellFormed.get('register-candidate') ?? one('register-candidate') },
    { weight: 4, arbitrary: malformed },
    { weight: 2, arbitrary: unknown },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...hints, 'no-such-hint').map((hint) => ({ name: 'show-hint', input: { hint } })),
    },
    { weight: 6, arbitrary: one('return-to-desk') },
    { weight: 1, arbitrary: one('start-work') },
  );

/** A sequence of at most `most` commands, most of which find the learner at the desk. */
export const sequences = ({ hints }: Scenario, most: number): fc.Arbitrary<Tried[]> =>
  fc
    .tuple(fc.boolean(), fc.array(tried(hints.map(({ id }) => id)), { maxLength: most - 1, size: 'max' }))
    .map(([late, rest]) => {
      const start: Tried = { name: 'start-work', input: {} };
      return late && rest.length > 2 ? [rest[0] as Tried, start, ...rest.slice(1)] : [start, ...rest];
    });

/** The reference that a place stands for in this run. */
function referenceAt(run: Run, { table, place }: Ref): string {
  const next = run.ask('nextId', { table });
  const last = Number(next.slice(next.indexOf('-') + 1)) - 1;
  const number = place === 0 ? last + 1 : place <= 4 ? place : Math.max(1, last - (place - 5));
  return table === 'retention_rule' ? `R-${String(number).padStart(2, '0')}` : reference(tables[table].prefix, number);
}

function filled(run: Run, value: unknown): unknown {
  if (value instanceof Ref) return referenceAt(run, value);
  if (Array.isArray(value)) return value.map((item) => filled(run, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, filled(run, member)]),
  );
}

/** The command as it is given at this point of the run. */
export const commandFor = (run: Run, { name, input }: Tried): Command =>
  command(name, filled(run, input) as Record<string, Json>, run.log.length);
