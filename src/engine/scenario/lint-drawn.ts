/**
 * Owns the rule for what is drawn and stands alone in its place: there it keeps its kind, so that a place for words may be given a number or
 * nothing. Asked before a scenario is made for anybody, and of all that may be drawn, since any learner may draw it.
 */
import type { Fault } from '../kernel/result.ts';
import type { Cell } from '../record/column.ts';
import { fitted, type Located } from '../yaml/parse-yaml.ts';
import { type Draw, filled, isAlone, partsOfItem, type Told } from './draw.ts';
import { type ScenarioFile, scenarioFileSchema } from './schema.ts';

export function drawnKinds({ value: { draw, ...rest }, at }: Located<ScenarioFile>): Fault[] {
  const found = new Map<string, Fault>();
  for (const told of rounds(draw)) {
    const made = fitted({ value: { ...filled(rest, told), draw }, at, faults: [] }, scenarioFileSchema);
    for (const { path, says: fault } of made.ok ? [] : made.error) {
      const keys = path.split('.');
      const written = writtenAt(rest, keys);
      if (found.has(path) || typeof written !== 'string' || !isAlone(written)) continue;
      const says = `“${written}” stands here alone, and that does not fit with each of its items under draw: ${fault}`;
      found.set(path, at(keys, says, { code: 'drawn-kind' }));
    }
  }
  return [...found.values()];
}

/** What no place for words takes: nothing, and of the numbers the least, the largest and one that is not whole. Between them others fit too. */
function telling(values: readonly Cell[]): Cell[] {
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const broken = numbers.find((number) => !Number.isInteger(number));
  const some = [values.find((value) => value === null), numbers[0], numbers.at(-1), broken];
  return [...new Set(some.filter((value) => value !== undefined))];
}

/** Tellings of every part that is not always words, so few that each of them is told once. */
function rounds(draw: Draw): Told[] {
  const parts = Object.entries(draw).flatMap(([name, items]) => {
    const maps = items.map(partsOfItem);
    return [...new Set(maps.flatMap((map) => Object.keys(map)))].map((part) => ({
      ...{ name, part },
      values: telling(maps.flatMap((map) => (Object.hasOwn(map, part) ? [map[part] ?? null] : []))),
    }));
  });
  const most = Math.max(0, ...parts.map(({ values }) => values.length));
  return Array.from({ length: most }, (_, round) => {
    const told: Record<string, Record<string, Cell>> = {};
    for (const { name, part, values } of parts) {
      const value = values[round];
      if (value !== undefined) told[name] = { ...told[name], [part]: value };
    }
    return told;
  });
}

/** What the tutor wrote in that place. */
const writtenAt = (value: unknown, [key, ...inside]: readonly string[]): unknown =>
  key === undefined ? value : writtenAt((value as Record<string, unknown> | undefined)?.[key], inside);
