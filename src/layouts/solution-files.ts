/**
 * Owns how solutions reach the page that shows them: read and checked when the site is built. Each is a file of its own, which nobody is
 * given who does not ask to watch.
 */
import { faultLine } from '../engine/kernel/result.ts';
import { parseSolution } from '../engine/scenario/parse.ts';
import type { Solution } from '../engine/scenario/schema.ts';

const files = import.meta.glob<string>('../../scenarios/*/solution.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** @throws Error with all faults of the file, each with its line and column */
export function solutionOf(slug: string): Solution {
  const path = `../../scenarios/${slug}/solution.yaml`;
  const parsed = parseSolution(files[path] ?? '', `scenarios/${slug}/solution.yaml`);
  if (parsed.ok) return parsed.value;
  throw new Error(`A solution cannot be shown:\n${parsed.error.map(faultLine).join('\n')}`);
}
