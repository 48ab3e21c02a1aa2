/**
 * Owns how the scenarios of this site reach its pages: read and checked when the site is built, so that a faulty file, or a text that is
 * neither draft nor published, stops the build with its line and column, and the browser needs no YAML reader.
 */

import list from '../../scenarios/published.yaml?raw';
import { type Fault, faultLine } from '../engine/kernel/result.ts';
import { parseScenario, scenarioHash } from '../engine/scenario/parse.ts';
import { type PublishedScenario, parsePublished, unpublished } from '../engine/scenario/published.ts';
import type { ScenarioFile } from '../engine/scenario/schema.ts';

export interface Published {
  text: string;
  hash: string;
  scenario: ScenarioFile;
}

const stop = (faults: readonly Fault[]): never => {
  throw new Error(`A scenario cannot be published:\n${faults.map(faultLine).join('\n')}`);
};

/**
 * `files`: texts of scenarios by path. In the order of their paths.
 * `tell`: takes a text that is neither draft nor published all the same, and is told what stands against it; without it, such a text is a fault.
 * @throws Error with all faults of the first file that has any, each with its line and column
 */
export function publish(
  files: Readonly<Record<string, string>>,
  known: readonly PublishedScenario[],
  tell?: (says: string) => void,
): Published[] {
  return Object.entries(files)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([path, text]) => {
      const file = path.replace(/^.*\/scenarios\//, 'scenarios/');
      const parsed = parseScenario(text, file);
      if (!parsed.ok) return stop(parsed.error);
      const faults = unpublished(parsed.value, text, known);
      if (faults.length > 0 && !tell) return stop(faults);
      if (faults.length > 0)
        tell?.(`Shown for work on it alone; its packs will not verify:\n${faults.map(faultLine).join('\n')}`);
      return { text, hash: scenarioHash(text), scenario: parsed.value.value };
    });
}

const files = import.meta.glob<string>('../../scenarios/*/scenario.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const known = parsePublished(list);

// A tutor may look at any text while the site is served for work on it; a site that is built goes out.
export const published: Published[] = publish(
  files,
  known.ok ? known.value : stop(known.error),
  import.meta.env.DEV ? console.warn : undefined,
);
