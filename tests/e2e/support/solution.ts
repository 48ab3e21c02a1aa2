/** Owns finding one step of a scenario's solution by the label it has there. */
import type { PlayedStep } from '../../../src/engine/scenario/schema.ts';
import { scenarioOf } from '../../../src/tools/player/scenario-of.ts';

/** @throws Error when the solution has no such step any more */
export function stepNamed(slug: string, label: string): PlayedStep {
  const step = scenarioOf(slug).solution.steps.find((one) => one.label === label);
  if (!step) throw new Error(`The solution of ${slug} has no step “${label}”.`);
  return step;
}
