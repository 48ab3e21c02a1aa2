/**
 * Owns the rule for what is drawn and stands alone in its place: there it keeps its kind, so that a place for words may be given a number or
 * nothing. Asked before a scenario is made for anybody, and of every item of a list, since any learner may draw it.
 */
import type { Fault } from '../kernel/result.ts';
import type { Cell } from '../record/column.ts';
import { fitted, type Located } from '../yaml/parse-yaml.ts';
import { type Draw, filled, type Told } from './draw.ts';
import { type ScenarioFile, scenarioFileSchema } from './schema.ts';

/** What is no text, as JavaScript calls its type and as it is called in a fault. */
const KINDS = { object: 'nothing (null)', number: 'a number' } as const;

export const drawnKinds = ({ value: { draw, ...rest }, at }: Located<ScenarioFile>): Fault[] =>
  Object.entries(KINDS).flatMap(([kind, called]) => {
    const told = partsOfKind(draw, kind);
    if (Object.keys(told).length === 0) return [];
    const made = fitted({ value: { ...filled(rest, told), draw }, at, faults: [] }, scenarioFileSchema);
    return (made.ok ? [] : made.error).map(({ path }) => {
      const keys = path.split('.');
      const says = `“${writtenAt(rest, keys)}” stands here alone, and one of its items under draw is ${called}; expected: words in each of them`;
      return at(keys, says, { code: 'drawn-kind' });
    });
  });

/** Of each part that is drawn its first value of that kind, where any item has one. */
function partsOfKind(draw: Draw, kind: string): Told {
  const told: Record<string, Record<string, Cell>> = {};
  for (const [name, items] of Object.entries(draw))
    for (const item of items)
      for (const [part, value] of Object.entries(typeof item === 'object' && item !== null ? item : { value: item }))
        if (typeof value === kind) told[name] = { [part]: value, ...told[name] };
  return told;
}

/** What the tutor wrote in that place. */
const writtenAt = (value: unknown, [key, ...inside]: readonly string[]): string =>
  key === undefined ? String(value) : writtenAt((value as Record<string, unknown>)[key], inside);
