/** Owns where the tools find the list of published scenarios. */
import { readFileSync } from 'node:fs';
import { faultLine } from '../engine/kernel/result.ts';
import { type PublishedScenario, parsePublished } from '../engine/scenario/published.ts';

export function publishedScenarios(): PublishedScenario[] {
  const parsed = parsePublished(readFileSync(new URL('../../scenarios/published.yaml', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.map(faultLine).join('\n'));
  return parsed.value;
}

export const publishedHashes = (): Set<string> => new Set(publishedScenarios().map(({ hash }) => hash));
