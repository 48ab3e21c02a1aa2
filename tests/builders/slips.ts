/**
 * Owns slips at the keyboard, drawn by a seed: of any kind anywhere in a text, and such as change what one value of a scenario means.
 * The same seed gives the same slips. Must never know what a checker finds.
 */
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { addDays } from '../../src/engine/kernel/date.ts';
import { type Random, random } from '../../src/engine/kernel/random.ts';
import { tables } from '../../src/engine/record/catalogue.ts';
import type { Column } from '../../src/engine/record/column.ts';
import type { Name } from './broken-scenarios.ts';

export type Texts = Readonly<Record<Name, string>>;
export const FILES: readonly Name[] = ['scenario.yaml', 'solution.yaml', 'mistakes.yaml'];

/** Signs that mean something in YAML, and some that only look so. */
export const SIGNS: readonly string[] = [
  '',
  '',
  ' ',
  '\n',
  '\t',
  ':',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '!',
  '? ',
  '| ',
  '"',
  "'",
  '#',
  '---\n',
  '~',
  'null',
  '$',
  '{x}',
  '\u00a0',
  '\u2013 ',
  'é',
  '0',
  '__proto__: ',
];

/** One to three slips anywhere: some signs taken out, some put in, two that change places, a line twice or at another depth. */
export function anySlip(texts: Texts, chance: Random): Record<Name, string> {
  const file = chance.pick(FILES);
  let text = texts[file];
  for (let left = chance.between(1, 3); left > 0; left -= 1) text = oneSlip(text, chance);
  return { ...texts, [file]: text };
}

function oneSlip(text: string, chance: Random): string {
  const at = chance.int(Math.max(1, text.length));
  const lines = text.split('\n');
  const line = chance.int(lines.length);
  switch (chance.int(6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + chance.between(1, 12));
    case 1:
      return text.slice(0, at) + chance.pick(SIGNS) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
    case 3:
      return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n');
    case 4:
      return [...lines.slice(0, line + 1), ...lines.slice(line)].join('\n');
    default:
      return lines
        .map((one, i) => (i === line ? (chance.chance(50) ? ` ${one}` : one.replace(/^ /, '')) : one))
        .join('\n');
  }
}

/** What a slip that changes a meaning is made in. */
export type Kind = 'name' | 'list value' | 'day' | 'reference' | 'number' | 'check word' | 'time';
export interface Slip {
  kind: Kind;
  file: Name;
  /** What stood there, and what stands there now. */
  from: string;
  to: string;
  texts: Record<Name, string>;
}

interface Spot {
  file: Name;
  start: number;
  end: number;
  source: string;
  kind: Kind;
  path: readonly (string | number)[];
}

const LISTS = Object.values(tables).flatMap(({ columns }) =>
  Object.values(columns as Record<string, Column>).flatMap(({ picks }) => (picks ? [picks] : [])),
);
const PICKS = new Set(LISTS.flat());
/** Keys under which a text is the name of something. */
const NAMED = new Set([
  'do',
  'step',
  'some',
  'none',
  'count',
  'of',
  'goal',
  'trap',
  'righted',
  'record',
  'about',
  'in',
  'nowhere-in',
  'mentions',
  'me',
  'task',
  'outcome',
]);
const NAMED_LISTS = new Set(['fails', 'leave-out', 'policies', 'criteria', 'may-change', 'only']);
const CHECK_WORDS = new Set([
  'some',
  'none',
  'all',
  'any',
  'is-not',
  'one-of',
  'none-of',
  'at-least',
  'at-most',
  'count',
  'not',
  'before',
  'is',
  'filled',
  'mentions',
  'in',
  'nowhere-in',
  'has',
  'lacks',
  'shows',
]);
const SWAPS: Readonly<Record<string, string>> = {
  some: 'none',
  none: 'some',
  all: 'any',
  any: 'all',
  'at-least': 'at-most',
  'at-most': 'at-least',
  'one-of': 'none-of',
  'none-of': 'one-of',
  in: 'nowhere-in',
  'nowhere-in': 'in',
  has: 'lacks',
  lacks: 'has',
};

/** Values, names, days and check words of the files, where they stand. Sentences, titles and free words are none: they mean what they say. */
export function spotsOf(texts: Texts): Spot[] {
  return FILES.flatMap((file) => {
    const spots: Spot[] = [];
    const add = (node: Scalar, kind: Kind, path: Spot['path']): void => {
      const [start, end] = node.range ?? [0, 0];
      spots.push({ file, start, end, source: texts[file].slice(start, end), kind, path });
    };
    const look = (node: unknown, path: (string | number)[]): void => {
      if (isMap(node))
        for (const { key, value } of node.items) {
          const word = String((key as Scalar).value);
          if (isScalar(key) && CHECK_WORDS.has(word) && isCheckPlace(path)) add(key, 'check word', path);
          look(value, [...path, word]);
        }
      else if (isSeq(node)) for (const [i, item] of node.items.entries()) look(item, [...path, i]);
      else if (isScalar(node)) {
        const kind = kindOf(node.value, path);
        if (kind) add(node, kind, path);
      }
    };
    look(parseDocument(texts[file]).contents, []);
    return spots;
  });
}

/** Words of checks stand in goals, traps and their like; elsewhere they are words of the file. */
const isCheckPlace = (path: readonly (string | number)[]): boolean =>
  path.includes('holds') || path.includes('when') || path.includes('unless');

function kindOf(value: unknown, path: readonly (string | number)[]): Kind | undefined {
  const key = path.filter((part) => typeof part === 'string').at(-1) ?? '';
  const own = typeof path.at(-1) === 'string';
  if (typeof value === 'string' && /^\d\d:\d\d$/.test(value)) return 'time';
  if (typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$|^\d{1,2} [A-Z][a-z]{2} \d{4}$/.test(value)) return 'day';
  if (typeof value === 'string' && /^[A-Z]{1,6}-\d{2,6}$/.test(value)) return 'reference';
  if (typeof value === 'string' && /^\$[a-z]/.test(value)) return 'name';
  if (typeof value === 'string' && PICKS.has(value)) return 'list value';
  if (typeof value === 'string' && (own ? NAMED.has(key) : NAMED_LISTS.has(key))) return 'name';
  if (typeof value === 'number' && isCheckPlace(path)) return 'number';
  return undefined;
}

/** One slip that changes what a value means: a letter, a figure, a value that does not exist, the other one of two words. */
export function meaningSlip(texts: Texts, spots: readonly Spot[], chance: Random): Slip | undefined {
  const spot = chance.pick(spots);
  const to = slipped(spot, chance);
  if (to === spot.source) return undefined;
  const text = texts[spot.file];
  return {
    kind: spot.kind,
    file: spot.file,
    from: `${spot.path.join('.')}: ${spot.source}`,
    to,
    texts: { ...texts, [spot.file]: text.slice(0, spot.start) + to + text.slice(spot.end) },
  };
}

function slipped({ source, kind, path }: Spot, chance: Random): string {
  // What is judged by may be another value that there is: only a proof can find that.
  if (isCheckPlace(path) && chance.chance(30)) {
    if (kind === 'list value')
      return chance.pick((LISTS.find((list) => list.includes(source)) ?? [source]).filter((one) => one !== source));
    if (kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(source)) return addDays(source, chance.pick([-1, 1, 7]));
  }
  switch (kind) {
    case 'day':
      return /^\d{4}/.test(source)
        ? chance.pick([
            source.replace(/-\d\d$/, '-32'),
            source.replace(/-\d\d/, '-13'),
            source.replace(/^(\d{4})-(\d\d)/, '$1-$2x'),
            source.replace(/^20/, '2'),
          ])
        : chance.pick([
            source.replace(/^\d+/, '32'),
            source.replace(/[A-Z][a-z]+/, (word) => `${word[0]}x${word[2]}`),
            source.replace(/\d{4}$/, (year) => year.slice(2)),
          ]);
    case 'time':
      return chance.pick(['"25:10"', '8.40', '8.40 am', '"8:4"']);
    case 'reference':
      return chance.pick([source.replace(/\d+$/, '7777'), source.replace('-', ''), source.replace(/^[A-Z]+/, 'XYZ')]);
    case 'number':
      return String(Number(source) + chance.pick([1, 2]));
    case 'check word':
      return chance.chance(50) && SWAPS[source] ? (SWAPS[source] ?? source) : letterSlip(source, chance);
    default:
      return letterSlip(source, chance);
  }
}

function letterSlip(source: string, chance: Random): string {
  const letters = [...source.matchAll(/[a-zA-Z]/g)].map(({ index }) => index);
  const at = chance.pick(letters.length > 0 ? letters : [0]);
  switch (chance.int(3)) {
    case 0:
      return source.slice(0, at) + source.slice(at + 1);
    case 1:
      return source.slice(0, at) + chance.pick([...'aeiourstln']) + source.slice(at + 1);
    default:
      return source.slice(0, at) + source.slice(at, at + 1) + source.slice(at);
  }
}

export const slipsFrom = (seed: number): Random => random(seed);
