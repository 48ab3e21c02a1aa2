/**
 * Owns looking into a schema beside a value: which part of the schema is about which part of the value, and which of several shapes was meant.
 * Goes by the schema alone, so that a part that is added to a schema is looked into as well. Must never judge.
 */
import * as z from 'zod';
import { nearest } from '../kernel/nearest.ts';

type Schema = z.core.$ZodType;
export type Path = readonly (string | number)[];
export type Words = Readonly<Record<string, unknown>>;

export const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema as one of zod's own kinds, by which it can be told. */
export const defOf = (schema: Schema): z.core.$ZodTypes['_zod']['def'] => (schema as z.core.$ZodTypes)._zod.def;

/** What was worked out later: once, since each working out makes another. */
const inside = (lazy: Schema): Schema => (lazy as z.core.$ZodLazy)._zod.innerType;

/** What a schema is about that only says "may be left out" or "is worked out later"; undefined for any other. */
function wrapped(schema: Schema): Schema | undefined {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
      return def.innerType;
    case 'lazy':
      return inside(schema);
    default:
      return undefined;
  }
}

/** The schema inside all those. */
export function bare(schema: Schema): Schema {
  const within = wrapped(schema);
  return within ? bare(within) : schema;
}

const shapes = new WeakMap<Schema, readonly Schema[]>();
/** All the shapes that a choice stands for, choices inside it among them. */
export function shapesOf(schema: Schema): readonly Schema[] {
  const known = shapes.get(schema) ?? allShapes(schema);
  shapes.set(schema, known);
  return known;
}
function allShapes(schema: Schema): Schema[] {
  const inner = bare(schema);
  const def = defOf(inner);
  if (def.type === 'union') return def.options.flatMap(shapesOf);
  if (def.type === 'nullable') return [NOTHING, ...shapesOf(def.innerType)];
  return [inner];
}
/** Stands for "nothing" among the shapes; any schema that only null fits would do. */
const NOTHING = { _zod: { def: { type: 'null' } } } as unknown as Schema;

/** The words a shape has; undefined where it is no set of words. */
export function wordsOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const def = defOf(schema);
  return def.type === 'object' ? def.shape : undefined;
}
/** Whether it may be left out. */
export const isOptional = (schema: Schema): boolean => z.safeParse(schema, undefined).success;

const needed = new WeakMap<Schema, readonly string[]>();
/** The words that a shape cannot go without. */
export function neededWords(schema: Schema): readonly string[] {
  const known = needed.get(schema);
  if (known) return known;
  const words = Object.entries(wordsOf(schema) ?? {})
    .filter(([, part]) => !isOptional(part))
    .map(([word]) => word);
  needed.set(schema, words);
  return words;
}

/** Whether a value is of the kind that a shape takes: words, a list, a text; whatever stands in it. */
export function isOfKind(schema: Schema, value: unknown): boolean {
  switch (defOf(schema).type) {
    case 'object':
    case 'record':
      return isWords(value);
    case 'array':
    case 'tuple':
      return Array.isArray(value);
    case 'string':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case 'literal':
    case 'enum':
      return typeof value !== 'object';
    default:
      return true;
  }
}

/**
 * The shape that was meant by a value: of the right kind, and of those with words the one whose own words it has; of others one that takes it.
 * Undefined when it has the words of none.
 */
export function meant(shapes: readonly Schema[], value: unknown): Schema | undefined {
  const kind = shapes.filter((shape) => isOfKind(shape, value));
  if (!isWords(value))
    return (kind.length > 1 ? kind.find((shape) => z.safeParse(shape, value).success) : undefined) ?? kind[0];
  const scored = kind.map((shape) => ({ shape, score: likeness(shape, value) }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const best = most > 0 ? scored.filter(({ score }) => score === most) : [];
  // Shapes with the same words differ in what stands in them.
  const fits = best.length > 1 ? best.find(({ shape }) => z.safeParse(shape, value).success) : undefined;
  return (fits ?? best[0])?.shape;
}

/** How much a set of words looks like one of this shape; 0 when it has none of the words the shape cannot go without. */
function likeness(shape: Schema, value: Words): number {
  const words = wordsOf(shape);
  // Words of somebody's own choice: taken when nothing else is like it.
  if (!words) return 0.1;
  const needed = neededWords(shape);
  const given = Object.keys(value);
  const known = given.filter((word) => Object.hasOwn(words, word));
  const nearly = given.filter(
    (word) =>
      !Object.hasOwn(words, word) &&
      nearest(
        word,
        needed.filter((one) => !given.includes(one)),
      ),
  );
  if (needed.length > 0 && !known.some((word) => needed.includes(word)) && nearly.length === 0) return 0;
  // A word that can only say which shape it is, says it: "kind: order".
  const told = known.filter((word) => isTold(words[word], value[word]));
  return (
    told.length * 20 +
    known.filter((word) => needed.includes(word)).length * 3 +
    known.length +
    nearly.length * 2 -
    (given.length - known.length - nearly.length)
  );
}

const isTold = (schema: Schema | undefined, value: unknown): boolean => {
  const def = schema && defOf(schema);
  return def?.type === 'literal' && def.values.some((one) => one === value);
};

/** A part of a value with the schema that is about it. */
export interface Part {
  schema: Schema;
  value: unknown;
  path: Path;
}

/** Every part of a value that its schema speaks of, from the outside in; parts of no known shape are left out. */
export function* partsOf(schema: Schema, value: unknown, path: Path = []): Generator<Part> {
  if (value === undefined) return;
  yield { schema, value, path };
  const within = wrapped(schema);
  if (within) return yield* partsOf(within, value, path);
  const def = defOf(schema);
  switch (def.type) {
    case 'nullable':
      return value === null ? undefined : yield* partsOf(def.innerType, value, path);
    case 'union': {
      // A choice inside a choice stays whole: it may have a meaning of its own.
      const shape = meant(shapesOf(schema), value);
      const option = shape && def.options.find((one) => shapesOf(one).includes(shape));
      return option ? yield* partsOf(option, value, path) : undefined;
    }
    case 'object':
      for (const [word, part] of Object.entries(def.shape))
        if (isWords(value) && Object.hasOwn(value, word)) yield* partsOf(part, value[word], [...path, word]);
      return;
    case 'record':
      if (isWords(value))
        for (const [word, item] of Object.entries(value)) yield* partsOf(def.valueType, item, [...path, word]);
      return;
    case 'array':
      if (Array.isArray(value))
        for (const [i, item] of value.entries()) yield* partsOf(def.element, item, [...path, i]);
      return;
    case 'tuple':
      if (Array.isArray(value))
        for (const [i, item] of value.entries()) {
          const part = def.items[i] ?? def.rest;
          if (part) yield* partsOf(part, item, [...path, i]);
        }
      return;
    default:
      return;
  }
}
