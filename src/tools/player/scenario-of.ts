/** Owns reading a scenario and its solution for the tools that play it. A faulty file ends the tool with the fault's place. */
import { readFileSync } from 'node:fs';
import { faultLine, type Result } from '../../engine/kernel/result.ts';
import { parseScenario, parseSolution } from '../../engine/scenario/parse.ts';
import type { Scenario, Solution } from '../../engine/scenario/schema.ts';

export function scenarioOf(slug: string): { scenario: Scenario; solution: Solution } {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../scenarios/${slug}/${name}`, import.meta.url), 'utf8');
  const settle = <T>(result: Result<T>): T => {
    if (result.ok) return result.value;
    throw new Error(result.error.map(faultLine).join('\n'));
  };
  return {
    scenario: settle(parseScenario(read('scenario.yaml'))).value,
    solution: settle(parseSolution(read('solution.yaml'))),
  };
}
