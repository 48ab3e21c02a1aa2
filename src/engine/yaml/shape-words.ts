/**
 * Owns how a place, a value and what a schema takes are called in a sentence for whoever writes the file. Must never repeat the words of
 * the library.
 */
import type * as z from 'zod';
import { defOf, neededWords, type Path, shapesOf, wordsOf } from './schema-parts.ts';

type Schema = z.core.$ZodType;

export const quoted = (word: string | number): string => `“${word}”`;
export const listed = (words: readonly string[], most = 24): string =>
  words.length > most ? `${words.slice(0, most).join(', ')} …` : words.join(', ');
export const meantWord = (word: string | undefined): string => (word === undefined ? '' : `; did you mean “${word}”?`);

/** “minutes”, or item 2 of “criteria”. */
export function named(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return quoted(last);
  const list = path.slice(0, -1);
  return `item ${last + 1} of ${list.length > 0 ? named(list) : 'the list'}`;
}

export function foundWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of words';
  if (typeof value === 'string') return quoted(value.length > 60 ? `${value.slice(0, 60)} …` : value.trimEnd());
  return `${value}${typeof value === 'number' ? ' (a number)' : ''}`;
}

/** The words that a schema itself has for the form of a text. */
function formOf({ checks = [] }: { checks?: readonly z.core.$ZodCheck<never>[] | undefined }): string | undefined {
  for (const check of checks) {
    const { error } = check._zod.def;
    const says = error?.({ code: 'custom', input: '', path: [], message: '' } as never);
    const words = typeof says === 'string' ? says : says?.message;
    if (words) return words.replace(/^expected:? /, '');
  }
  return undefined;
}

/** What a schema takes, in words. */
export function kindOf(schema: Schema): string {
  const kinds = shapesOf(schema).map((shape): string => {
    const def = defOf(shape);
    switch (def.type) {
      case 'object': {
        const needed = neededWords(shape);
        return needed.length > 0
          ? `the words ${listed(needed)}`
          : `words such as ${listed(Object.keys(wordsOf(shape) ?? {}), 4)}`;
      }
      case 'record':
        return 'words with values';
      case 'array':
      case 'tuple':
        return 'a list';
      case 'number':
        return 'format' in def || (def.checks ?? []).some((check) => 'format' in check._zod.def)
          ? 'a whole number'
          : 'a number';
      case 'boolean':
        return 'true or false';
      case 'null':
        return 'nothing (null)';
      case 'literal':
        return def.values.map(String).join(' or ');
      case 'enum':
        return `one of ${listed(Object.values(def.entries).map(String), 60)}`;
      case 'string':
        return formOf(def) ?? 'a text';
      default:
        return 'a text';
    }
  });
  const sets = kinds.filter((kind) => kind.startsWith('the words '));
  const others = kinds.filter((kind) => !kind.startsWith('the words '));
  const [only] = sets;
  const joined =
    sets.length > 1
      ? [`words that begin with one of ${listed(sets.map((set) => set.slice(10).split(', ')[0] ?? ''))}`]
      : only
        ? [only]
        : [];
  return [...new Set([...others, ...joined])].join(', or ');
}
