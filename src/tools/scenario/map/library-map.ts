/**
 * Owns what the library as a whole reaches: by criterion the scenarios whose goals ask for it, by common mistake the scenarios in which it is
 * a trap that somebody hears of later. Pure. Whether a trap is sprung and its message arrives, each scenario's own proof shows.
 */
import type { ScenarioFile } from '../../../engine/scenario/schema.ts';
import { criteriaMap } from '../report/gaps.ts';
import type { CommonMistake } from './common-mistakes.ts';

/** A single one proves little: it may be left out, or be the one that a learner did. */
export const ENOUGH = 2;

/** Of a scenario only what is counted. */
export type Counted = Pick<ScenarioFile, 'slug' | 'title' | 'goals' | 'capture' | 'traps' | 'throughout' | 'mail'>;
export interface CriterionLine {
  criterion: string;
  scenarios: string[];
}
export interface MistakeLine {
  mistake: CommonMistake;
  /** By scenario the traps that count, in the order in which they are named. */
  traps: { slug: string; trap: string }[];
  scenarios: string[];
  /** Named, and not there, or without a message that comes of it. */
  astray: string[];
}
export interface LibraryMap {
  criteria: CriterionLine[];
  mistakes: MistakeLine[];
}

export function libraryMap(
  criteria: readonly string[],
  mistakes: readonly CommonMistake[],
  scenarios: readonly Counted[],
): LibraryMap {
  return {
    criteria: criteriaMap(criteria, scenarios).map(({ criterion, goals }) => ({ criterion, scenarios: goals })),
    mistakes: mistakes.map((mistake) => {
      const named = mistake.traps.map((place) => {
        const [slug = '', trap = ''] = place.split('/');
        return { place, slug, trap, counts: hasConsequence(scenarios, slug, trap) };
      });
      const traps = named.filter(({ counts }) => counts).map(({ slug, trap }) => ({ slug, trap }));
      return {
        mistake,
        traps,
        scenarios: [...new Set(traps.map(({ slug }) => slug))],
        astray: named.filter(({ counts }) => !counts).map(({ place }) => place),
      };
    }),
  };
}

/** What fewer than two scenarios reach, in words that say which. */
export const shortOfTwo = ({ criteria, mistakes }: LibraryMap): string[] => [
  ...criteria.flatMap(({ criterion, scenarios }) => (scenarios.length < ENOUGH ? [criterion] : [])),
  ...mistakes.flatMap(({ mistake, scenarios }) => (scenarios.length < ENOUGH ? [mistake.id] : [])),
];

/** The trap is there, and a message comes of it after it was walked into. */
function hasConsequence(scenarios: readonly Counted[], slug: string, trap: string): boolean {
  const found = scenarios.find((one) => one.slug === slug);
  if (!found) return false;
  const isThere = [...found.traps, ...found.throughout].some(({ id }) => id === trap);
  return (
    isThere && found.mail.some(({ arrives }) => arrives !== undefined && 'trap' in arrives && arrives.trap === trap)
  );
}
