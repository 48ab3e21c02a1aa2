/**
 * Owns how the scenarios of this site reach its pages: read and checked when the site is built, so that a faulty file
 * stops the build with its line and column, and the browser needs no YAML reader.
 */
import { faultLine } from '../engine/kernel/result.ts';
import { parseScenario, scenarioHash } from '../engine/scenario/parse.ts';
import type { Scenario } from '../engine/scenario/schema.ts';

export interface Published {
  text: string;
  hash: string;
  scenario: Scenario;
}

const files = import.meta.glob<string>('../../scenarios/*/scenario.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const published: Published[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, text]) => {
    const file = path.replace(/^.*\/scenarios\//, 'scenarios/');
    const parsed = parseScenario(text, file);
    if (!parsed.ok) throw new Error(`A scenario cannot be published:\n${parsed.error.map(faultLine).join('\n')}`);
    return { text, hash: scenarioHash(text), scenario: parsed.value.value };
  });
