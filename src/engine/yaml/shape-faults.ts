/**
 * Owns what is said of a value that does not fit its schema, in the words of somebody who writes the file: what was found, what was
 * expected, the nearest word. A word that is missing and one that is misspelt are one fault. Must never repeat the words of the library.
 */
import * as z from 'zod';
import { nearest } from '../kernel/nearest.ts';
import {
  bare,
  defOf,
  isOfKind,
  isOptional,
  isWords,
  meant,
  neededWords,
  type Path,
  shapesOf,
  type Words,
  wordsOf,
} from './schema-parts.ts';
import { foundWords, kindOf, listed, meantWord, named, quoted } from './shape-words.ts';

type Schema = z.core.$ZodType;
export interface ShapeFault {
  path: Path;
  code: string;
  says: string;
  nearest?: string;
}

/** Everything in which a value differs from its schema. Empty for one that fits. */
export function shapeFaults(schema: Schema, value: unknown, path: Path = []): ShapeFault[] {
  const shapes = shapesOf(schema);
  const shape = meant(shapes, value);
  if (shape === undefined) return [unlike(schema, shapes, value, path)];
  // A choice may ask something of what was chosen.
  return [...within(shape, value, path), ...(shape === bare(schema) ? [] : limits(bare(schema), value, path))];
}

function within(shape: Schema, value: unknown, path: Path): ShapeFault[] {
  const def = defOf(shape);
  switch (def.type) {
    case 'object':
      return isWords(value) ? [...words(shape, value, path), ...limits(shape, value, path)] : [];
    case 'record':
      return isWords(value)
        ? [
            ...Object.entries(value).flatMap(([word, item]) => [
              ...limits(def.keyType, word, [...path, word]),
              ...shapeFaults(def.valueType, item, [...path, word]),
            ]),
            ...limits(shape, value, path),
          ]
        : [];
    case 'array':
      return Array.isArray(value)
        ? [...value.flatMap((item, i) => shapeFaults(def.element, item, [...path, i])), ...limits(shape, value, path)]
        : [];
    case 'tuple':
      return Array.isArray(value) ? items(def.items, value, path) : [];
    default:
      return limits(shape, value, path);
  }
}

function items(parts: readonly Schema[], value: readonly unknown[], path: Path): ShapeFault[] {
  if (value.length !== parts.length)
    return [{ path, code: 'length', says: `${named(path)} has ${value.length} items; expected: ${parts.length}` }];
  return parts.flatMap((part, i) => shapeFaults(part, value[i], [...path, i]));
}

/** Words that the shape does not have, each with the missing one that it may be meant for; then those that are missing. */
function words(shape: Schema, value: Words, path: Path): ShapeFault[] {
  const known = wordsOf(shape) ?? {};
  const free = Object.keys(known).filter((word) => !Object.hasOwn(value, word));
  const missing = new Set(free.filter((word) => !isOptional(known[word] ?? shape)));
  const strange =
    defOf(shape).type === 'object' ? Object.keys(value).filter((word) => !Object.hasOwn(known, word)) : [];
  const faults = strange.map((word): ShapeFault => {
    // What is missing is more likely to be meant than what may be left out.
    const near =
      nearest(word, missing) ??
      nearest(word, free) ??
      (strange.length === 1 && missing.size === 1 ? [...missing][0] : undefined);
    if (near) missing.delete(near);
    const expected = near ? '' : free.length > 0 ? `; expected: ${listed(free)}` : '; expected: no more than there is';
    return {
      path: [...path, word],
      code: 'unknown-word',
      says: `${quoted(word)} is no word here${expected}${meantWord(near)}`,
      ...(near && { nearest: near }),
    };
  });
  return [
    ...faults,
    ...[...missing].map((word) => ({
      path: [...path, word],
      code: 'missing',
      says: `${quoted(word)} is missing${path.length > 0 ? ` in ${named(path)}` : ''}; expected: ${kindOf(known[word] ?? shape)}`,
    })),
    ...Object.entries(known).flatMap(([word, part]) =>
      Object.hasOwn(value, word) && !(value[word] === undefined) ? shapeFaults(part, value[word], [...path, word]) : [],
    ),
  ];
}

/** A value of another kind than any shape takes, or with the words of none. */
function unlike(schema: Schema, shapes: readonly Schema[], value: unknown, path: Path): ShapeFault {
  const own = [...new Set(shapes.flatMap((shape) => (isOfKind(shape, value) ? neededWords(shape).slice(0, 1) : [])))];
  const strange = isWords(value) ? Object.keys(value)[0] : undefined;
  if (own.length > 0 && isWords(value)) {
    const word =
      Object.keys(value).find((one) => !shapes.some((shape) => Object.hasOwn(wordsOf(shape) ?? {}, one))) ?? strange;
    if (word === undefined)
      return { path, code: 'missing', says: `${named(path)} is empty; expected: one of ${listed(own)}` };
    const near = nearest(word, own);
    return {
      path: [...path, word],
      code: 'unknown-word',
      says: `${quoted(word)} is no word here; expected: one of ${listed(own)}${meantWord(near)}`,
      ...(near && { nearest: near }),
    };
  }
  const quotes =
    typeof value === 'number' &&
    !kindOf(schema).includes('quotes') &&
    shapes.some((shape) => defOf(shape).type === 'string');
  const glued =
    typeof value === 'string' && /^-\S/.test(value) && shapes.some((shape) => defOf(shape).type === 'array');
  return {
    path,
    code: 'kind',
    says: `${named(path)} is ${foundWords(value)}; expected: ${kindOf(schema)}${quotes ? `, in quotes: "${value}"` : ''}${glued ? ', with a space after each hyphen (- …)' : ''}`,
  };
}

const DEFAULT = '\u0000';
/** What a shape asks of a value of its kind: from, to, a form. */
function limits(schema: Schema, value: unknown, path: Path): ShapeFault[] {
  const checked = z.safeParse(schema, value, { error: () => DEFAULT });
  if (checked.success) return [];
  return checked.error.issues
    .filter((issue) => issue.path.length === 0)
    .flatMap((issue): ShapeFault[] => {
      const fault = (code: string, says: string): ShapeFault[] => [{ path, code, says }];
      const found = `${named(path)} is ${foundWords(value)}`;
      if (issue.message !== DEFAULT)
        return fault('form', `${found}; expected: ${issue.message.replace(/^expected:? /, '')}`);
      switch (issue.code) {
        case 'too_small':
          if (issue.origin === 'string')
            return fault(
              'too-short',
              `${found}, which is too short; expected: at least ${count(Number(issue.minimum), 'sign')}`,
            );
          if (issue.origin === 'array')
            return fault('too-few', `${named(path)} has too few items; expected: at least ${issue.minimum}`);
          return fault('limit', `${found}; expected: ${issue.minimum} or more`);
        case 'too_big':
          if (issue.origin === 'string')
            return fault(
              'too-long',
              `${named(path)} has ${String(value).length} signs; expected: at most ${issue.maximum}`,
            );
          if (issue.origin === 'array')
            return fault('too-many', `${named(path)} has too many items; expected: at most ${issue.maximum}`);
          return fault('limit', `${found}; expected: ${issue.maximum} or less`);
        case 'invalid_value': {
          const names = issue.values.map(String);
          const near = nearest(String(value), names);
          return [
            {
              path,
              code: 'not-on-list',
              says: `${found}; expected: ${names.length > 1 ? 'one of ' : ''}${listed(names, 60)}${meantWord(near)}`,
              ...(near && { nearest: near }),
            },
          ];
        }
        case 'unrecognized_keys':
        case 'invalid_union':
          return [];
        default:
          return fault('kind', `${found}; expected: ${kindOf(schema)}`);
      }
    });
}
const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
