/** Owns where the tools find the lists of what was published: scenarios, and wordings of the unit. */
import { readFileSync } from 'node:fs';
import { faultLine } from '../engine/kernel/result.ts';
import { type PublishedScenario, parsePublished } from '../engine/scenario/published.ts';
import { type PublishedUnit, parsePublishedUnits, type Unit, wordingOf } from '../engine/unit/index.ts';

export function publishedScenarios(): PublishedScenario[] {
  const parsed = parsePublished(readFileSync(new URL('../../scenarios/published.yaml', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.map(faultLine).join('\n'));
  return parsed.value;
}

export function publishedUnits(): PublishedUnit[] {
  const parsed = parsePublishedUnits(
    readFileSync(new URL('../../content/unit/published.yaml', import.meta.url), 'utf8'),
  );
  if (!parsed.ok) throw new Error(parsed.error.map(faultLine).join('\n'));
  return parsed.value;
}

export const publishedHashes = (): Set<string> => new Set(publishedScenarios().map(({ hash }) => hash));

/** What is to be added to content/unit/published.yaml for a unit. */
export function publishedLines(unit: Unit): string {
  const { about, criteria } = wordingOf(unit);
  const lines = Object.entries(criteria).map(([id, hash]) => `    ${id}: ${hash}`);
  return [`- about: ${about}`, '  criteria:', ...lines].join('\n');
}
