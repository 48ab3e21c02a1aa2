/**
 * Owns the walk of the checker: every part of a file that is marked with a meaning is put before its rule, whatever else is wrong with the
 * file. A part that is added to a schema is looked into as well, by its marks. Must never know a part by its place.
 */
import type * as z from 'zod/mini';
import { nearest } from '../../kernel/nearest.ts';
import { partsOf } from '../../yaml/schema-parts.ts';
import { meantWord } from '../../yaml/shape-words.ts';
import { unfilled } from '../draw.ts';
import { type Meaning, meanings } from '../meanings.ts';
import { checkRules } from './check-rules.ts';
import type { Ground } from './ground.ts';
import { nameRules } from './name-rules.ts';
import { rowRules } from './row-rules.ts';
import type { Finding, PartRule, Path } from './rule.ts';
import { stepRules } from './step-rules.ts';

const rules: Readonly<Partial<Record<Meaning, PartRule>>> = { ...nameRules, ...checkRules, ...rowRules, ...stepRules };

/** Codes of what keeps a file from being understood: a name that leads nowhere. All else is a value that cannot be right. */
const NAMES = new Set([
  'unknown-table',
  'unknown-field',
  'unknown-command',
  'unknown-input',
  'unknown-name',
  'unknown-word-list',
  'unknown-place',
  'unknown-goal',
  'unknown-trap',
  'unknown-label',
  'unknown-mistake',
  'unknown-question',
  'name-below',
  'name-inside',
  'in-braces',
]);
/** Codes of names that scenario.yaml gives; the other two files cannot be asked about them by themselves. */
export const OF_THE_SCENARIO: ReadonlySet<string> = new Set([
  'unknown-name',
  'unknown-goal',
  'unknown-goal-or-trap',
  'unknown-question',
  'in-braces',
]);
export const isName = ({ code }: { code?: string }): boolean => code !== undefined && NAMES.has(code);

/** What is wrong with the marked parts of a value, in the order of the file. */
export function partFaults(schema: z.ZodMiniType, value: unknown, ground: Ground): Finding[] {
  const faults: Finding[] = [];
  for (const part of partsOf(schema, value)) {
    const means = meanings.get(part.schema as z.ZodMiniType)?.means;
    const rule = means && rules[means];
    if (rule) faults.push(...rule(part, ground));
  }
  return [...faults, ...strayNames(value, ground)].filter(
    (one, i, all) => all.findIndex((other) => isSame(one, other)) === i,
  );
}
const isSame = (a: Finding, b: Finding): boolean =>
  a.path.join('\n') === b.path.join('\n') && (a.code === b.code || a.says === b.says);

/** Every text of a value with its place. */
function* texts(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* texts(item, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** `$name` and `{name.part}` in any text, also where no rule looks. A price in a sentence is no name. */
const strayNames = (value: unknown, ground: Ground): Finding[] =>
  [...texts(value, [])].flatMap(({ text, path }) => [
    ...(/^\$[a-z][a-z0-9_-]*$/.test(text) && !ground.names.has(text.slice(1))
      ? [noName(text.slice(1), path, ground)]
      : []),
    ...unfilled(text).flatMap((part) => noBraces(part.slice(1, -1), path, ground)),
  ]);

function noName(name: string, path: Path, ground: Ground): Finding {
  const near = nearest(name, ground.names.keys());
  return {
    path,
    code: 'unknown-name',
    says: `“$${name}” names nobody; expected: a name under people, mail or names${meantWord(near && `$${near}`)}`,
    ...(near && { nearest: `$${near}` }),
  };
}

function noBraces(words: string, path: Path, ground: Ground): Finding[] {
  const [name = '', part = 'value'] = words.split('.');
  const parts = ground.braces.get(name);
  if (parts?.includes(part)) return [];
  const near = parts ? nearest(part, parts) : nearest(name, ground.braces.keys());
  const meant =
    near === undefined ? undefined : parts ? `${name}.${near}` : [near, ...words.split('.').slice(1)].join('.');
  return [
    {
      path,
      code: 'in-braces',
      says: `nothing is drawn, and nobody is called, “${words}”; expected: a list under draw, or somebody under people${meantWord(meant)}`,
      ...(meant && { nearest: meant }),
    },
  ];
}
