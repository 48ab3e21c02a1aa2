/**
 * Owns the list of every wording of the unit that was ever published here, by hash. A pack quotes some of the criteria; what it quotes
 * must be one of these wordings, in its order. A pack made with an older wording must verify for ever.
 */
import * as z from 'zod';
import { type Hash, hashJson } from '../kernel/hash.ts';
import { ok, type Result } from '../kernel/result.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Unit } from './schema.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected a hash of 64 hexadecimal digits');
const publishedSchema = z.array(
  z.strictObject({
    about: hash.describe('Of title, qualification and note'),
    criteria: z
      .record(z.string(), hash)
      .describe('Of each criterion as a pack quotes it, by its number, in the unit’s order'),
  }),
);
export type PublishedUnit = z.infer<typeof publishedSchema>[number];

/** What a pack quotes of a unit. */
export interface Quoted extends Pick<Unit, 'title' | 'qualification' | 'note'> {
  criteria: readonly { id: string; text: string; outcome: string; standing: string }[];
}

export function parsePublishedUnits(text: string, file = 'content/unit/published.yaml'): Result<PublishedUnit[]> {
  const parsed = parseYaml(text, file, publishedSchema);
  return parsed.ok ? ok(parsed.value.value) : parsed;
}

const aboutHash = ({ title, qualification, note }: Quoted): Hash => hashJson({ title, qualification, note });
const criterionHash = ({ id, text, outcome, standing }: Quoted['criteria'][number]): Hash =>
  hashJson({ id, text, outcome, standing });

/** What belongs into the list for a unit. */
export const wordingOf = (unit: Quoted): PublishedUnit => ({
  about: aboutHash(unit),
  criteria: Object.fromEntries(unit.criteria.map((criterion) => [criterion.id, criterionHash(criterion)])),
});

/** True when all that is quoted, and the order it stands in, is of one published wording. */
export const isPublished = (quoted: Quoted, units: readonly PublishedUnit[]): boolean =>
  units.some(({ about, criteria }) => {
    const order = Object.keys(criteria);
    const places = quoted.criteria.map((criterion) =>
      Object.hasOwn(criteria, criterion.id) && criteria[criterion.id] === criterionHash(criterion)
        ? order.indexOf(criterion.id)
        : -1,
    );
    return about === aboutHash(quoted) && places.every((place, at) => place > (places[at - 1] ?? -1));
  });
