/**
 * Owns random command sequences, made from the commands' own fields: well formed, malformed, unknown, out of phase,
 * with references that are there, that are free and that are wrong. Which those are depends on the run, so they are filled in when played.
 * Must never leave a command out: it walks the registry.
 */
import fc from 'fast-check';
import { type Field, type Group, isGroup, type Shape } from '../../src/engine/command/fields.ts';
import { helpLevels } from '../../src/engine/command/help-levels.ts';
import { commands } from '../../src/engine/command/registry.ts';
import { reference } from '../../src/engine/kernel/ids.ts';
import type { Json } from '../../src/engine/kernel/json.ts';
import type { Command } from '../../src/engine/log/entry.ts';
import { type TableName, tables } from '../../src/engine/record/catalogue.ts';
import type { Run } from '../../src/engine/run/run.ts';
import type { Scenario } from '../../src/engine/scenario/instance.ts';
import { forColumn, profiles } from './random-values.ts';
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

function refs(table: TableName, made: boolean): fc.Arbitrary<unknown> {
  const place = made
    ? fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(8) })
    : fc.oneof(fc.constant(5), fc.integer({ min: 1, max: 8 }));
  return fc.oneof(
    { weight: 12, arbitrary: place.map((at) => new Ref(table, at)) },
    { weight: 1, arbitrary: fc.constantFrom('CAND-9999', 'JOB-0001', 'X-00') },
  );
}

function values({ role, column, needed }: Field): fc.Arbitrary<unknown> {
  const filled = column.kind === 'reference' ? refs(column.table as TableName, role === 'makes') : forColumn(column);
  if (role === 'makes' || column.kind === 'flag') return filled;
  return fc.oneof({ weight: needed ? 12 : 3, arbitrary: filled }, { weight: 1, arbitrary: fc.constant(null) });
}

/** What a command's fields allow; what need not be given is left out now and then. */
function inputs(shape: Shape): fc.Arbitrary<Record<string, unknown>> {
  const members = Object.entries(shape);
  const optional = members.filter(([, member]) => !isGroup(member) && member.role !== 'makes' && !member.needed);
  const left = new Set(optional.map(([name]) => name));
  return fc.record(
    Object.fromEntries(
      members.map(([name, member]) => [name, isGroup(member) ? group(member) : values(member)] as const),
    ),
    { requiredKeys: members.map(([name]) => name).filter((name) => !left.has(name)) },
  );
}

function group({ table, fields }: Group): fc.Arbitrary<Record<string, unknown>> {
  const all = fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, values(field)])), {
    requiredKeys: [],
  });
  return table === 'candidate' ? profiles(all) : all;
}

interface Tried {
  name: string;
  input: unknown;
}
const wellFormed = new Map(
  [...commands.values()].map(({ name, shape }) => [
    name,
    inputs(shape).map((given): Tried => ({ name, input: given })),
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

const tried = (goals: readonly string[]): fc.Arbitrary<Tried> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.oneof(...known) },
    // Most others need somebody to be done to.
    { weight: 6, arbitrary: wellFormed.get('register-candidate') ?? one('register-candidate') },
    { weight: 4, arbitrary: malformed },
    { weight: 2, arbitrary: unknown },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...goals, 'no-such-goal'), fc.constantFrom(...helpLevels, 'no-such-level'))
        .map(([goal, level]) => ({ name: 'show-help', input: { goal, level } })),
    },
    { weight: 6, arbitrary: one('return-to-desk') },
    { weight: 1, arbitrary: one('start-work') },
  );

/** A sequence of at most `most` commands, most of which find the learner at the desk. */
export const sequences = ({ goals }: Scenario, most: number): fc.Arbitrary<Tried[]> =>
  fc
    .tuple(fc.boolean(), fc.array(tried(goals.map(({ id }) => id)), { maxLength: most - 1, size: 'max' }))
    .map(([late, rest]) => {
      const start: Tried = { name: 'start-work', input: {} };
      return late && rest.length > 2 ? [rest[0] as Tried, start, ...rest.slice(1)] : [start, ...rest];
    });

/** The reference that a place stands for in this run. */
function referenceAt(run: Run, { table, place }: Ref): string {
  const next = run.query('nextId', { table });
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
