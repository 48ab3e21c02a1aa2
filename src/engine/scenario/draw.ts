/**
 * Owns what differs from learner to learner: for each list under `draw` one item, drawn by the learner's code and nothing else,
 * and the filling of `{list.part}` in the texts and values of a scenario's files. The same code gives the same scenario.
 */
import { hashText } from '../kernel/hash.ts';
import { type Random, random } from '../kernel/random.ts';
import type { Cell } from '../record/column.ts';
import { isWords } from '../yaml/schema-parts.ts';

/** What texts may speak of: `{job.employer}` is `told.job.employer`. */
export type Told = Readonly<Record<string, Readonly<Record<string, Cell>>>>;
type Item = Cell | Readonly<Record<string, Cell>>;
export type Draw = Readonly<Record<string, readonly Item[]>>;

/** Chance for this learner in this scenario. An empty code is a code too: the one that demonstrations use. */
export const chanceFor = (slug: string, code: string): Random =>
  random(Number.parseInt(hashText(`${slug}\n${code}`).slice(0, 8), 16));

/** An item by its parts. A plain value has the one part `value`, told as `{list}`. */
export const partsOfItem = (item: Item): Told[string] => (isWords(item) ? item : { value: item });

/** One item of each list. */
export const drawn = (draw: Draw, chance: Random): Told =>
  Object.fromEntries(Object.entries(draw).map(([name, items]) => [name, partsOfItem(chance.fork(name).pick(items))]));

const PART = /\{([a-z][a-z0-9_-]*)(?:\.([a-z][a-z0-9_-]*))?\}/g;

/** What a `{name.part}` stands for; undefined when nothing of that name was drawn. */
const toldOf = (told: Told, name: string, part = 'value'): Cell | undefined =>
  Object.hasOwn(told, name) && Object.hasOwn(told[name] ?? {}, part) ? told[name]?.[part] : undefined;

/** The value with everything in braces filled in, inside lists and maps too. What is not known is left as it stands. */
export function filled<T>(value: T, told: Told): T {
  if (typeof value === 'string') return fillText(value, told) as T;
  if (Array.isArray(value)) return value.map((item) => filled(item, told)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, told)])) as T;
}

const ALONE = new RegExp(`^${PART.source}$`);
/** Nothing stands beside it, so that it keeps its kind: a number stays a number. */
export const isAlone = (text: string): boolean => ALONE.test(text);

function fillText(text: string, told: Told): Cell {
  const [whole, name = '', part] = ALONE.exec(text) ?? [];
  if (whole !== undefined) return toldOf(told, name, part) ?? (toldOf(told, name, part) === null ? null : text);
  return text.replace(PART, (found, list: string, inside?: string) => String(toldOf(told, list, inside) ?? found));
}

/** Every `{name.part}` in a text that nothing stands for. */
export const unfilled = (text: string): string[] => [...text.matchAll(PART)].map(([found]) => found);
