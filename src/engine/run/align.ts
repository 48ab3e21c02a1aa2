/**
 * Owns laying two ways through the same task beside each other: which step of one does what a step of the other does. References of rows
 * that either made differ, so steps are matched by what they do and to whom, not letter by letter. Pure; must never judge either way.
 */
import { isGroup } from '../command/fields.ts';
import { commands } from '../command/registry.ts';
import type { Json } from '../kernel/json.ts';
import type { Command } from '../log/entry.ts';

type Done = Pick<Command, 'name' | 'input'>;
/** Two steps side by side, by their places; one of them alone where the other way has none like it. */
export interface Pair {
  one: number | undefined;
  other: number | undefined;
}

/** Steps of two ways in one order: each way's own order is kept, and as much as possible stands side by side. */
export function align(one: readonly Done[], other: readonly Done[]): Pair[] {
  // best[i][j]: the most likeness of what comes from i and j on.
  const best = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const likeness = one.map((a) => other.map((b) => likenessOf(a, b)));
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const like = likeness[i]?.[j] ?? 0;
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), like > 0 ? like + at(i + 1, j + 1) : 0);
    }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < one.length || j < other.length; ) {
    const like = likeness[i]?.[j] ?? 0;
    if (like > 0 && at(i, j) === like + at(i + 1, j + 1)) pairs.push({ one: i++, other: j++ });
    else if (j >= other.length || (i < one.length && at(i, j) === at(i + 1, j)))
      pairs.push({ one: i++, other: undefined });
    else pairs.push({ one: undefined, other: j++ });
  }
  return pairs;
}

/** 0 where they are nothing alike; the same command counts, about the same rows counts more, with the same values most. */
function likenessOf(a: Done, b: Done): number {
  if (a.name !== b.name) return 0;
  const [about, other] = [rowsOf(a), rowsOf(b)];
  // Two papers that were read, two people who were looked up, have nothing in common but the reading.
  if (commands.get(a.name)?.effect === 'query' && about.join() !== other.join()) return 0;
  const same = about.filter((row) => other.includes(row)).length;
  if (about.length > 0 && other.length > 0 && same === 0) return 0;
  return 1 + 2 * same + share(valuesOf(a), valuesOf(b));
}

/** The rows that a step names, of those that it does not make itself. */
function rowsOf({ name, input }: Done): string[] {
  return Object.entries(commands.get(name)?.shape ?? {})
    .filter(([, member]) => !isGroup(member) && member.role !== 'makes' && member.column.kind === 'reference')
    .flatMap(([field]) => (typeof input[field] === 'string' && input[field] !== '' ? [`${field} ${input[field]}`] : []))
    .filter((row) => !row.startsWith('owner '));
}

function valuesOf({ name, input }: Done): string[] {
  const makes = Object.entries(commands.get(name)?.shape ?? {}).find(
    ([, member]) => !isGroup(member) && member.role === 'makes',
  )?.[0];
  return leaves(Object.fromEntries(Object.entries(input).filter(([field]) => field !== makes)));
}
const leaves = (value: Json, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => leaves(inside as Json, `${path}/${key}`))
    : [`${path}=${String(value)}`];

/** 0 to 1: how much of what is given is given in both. */
function share(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((value) => b.includes(value)).length;
  return both === 0 ? 0 : both / Math.max(a.length, b.length);
}
