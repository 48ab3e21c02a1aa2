/** Owns how the solutions of the published scenarios reach the site: read and checked when it is built. Each is a file of its own, which nobody is given who does not ask to watch or to look back. */
import { faultLine } from '../engine/kernel/result.ts';
import { parseSolution } from '../engine/scenario/parse.ts';
import type { PlayedStep } from '../engine/scenario/schema.ts';
import { published } from './scenario-files.ts';

const files = import.meta.glob<string>('../../scenarios/*/solution.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** `scenario`: the hash of the text that the solution belongs to. @throws Error with the faults of a file that cannot be read */
export const solutions: { slug: string; scenario: string; steps: PlayedStep[] }[] = published.flatMap(
  ({ scenario: { slug }, hash }) => {
    const text = files[`../../scenarios/${slug}/solution.yaml`];
    if (text === undefined) return [];
    const parsed = parseSolution(text, `scenarios/${slug}/solution.yaml`);
    if (!parsed.ok) throw new Error(`A solution cannot be published:\n${parsed.error.map(faultLine).join('\n')}`);
    return [{ slug, scenario: hash, steps: parsed.value.steps }];
  },
);
