/** Owns reading a scenario and its solution for the tools that play it. A faulty file ends the tool with the fault's place. */
import { readFileSync } from 'node:fs';
import { faultLine, type Result } from '../../engine/kernel/result.ts';
import type { ModelAccount } from '../../engine/scenario/account.ts';
import { filled } from '../../engine/scenario/draw.ts';
import { instanceOf, type Scenario, stepsFor } from '../../engine/scenario/instance.ts';
import { learnerCode } from '../../engine/scenario/learner-code.ts';
import { parseScenario, parseSolution } from '../../engine/scenario/parse.ts';
import type { ScenarioFile, Solution } from '../../engine/scenario/schema.ts';
import { plainAccount } from './account.ts';

/** Who sits at the desk in demonstrations and tests, without a candidate number. */
export const PLAYED_BY = 'Sam Adeyemi';

/** The scenario as written, and with its solution and account as they are for the learner of a code. */
export function scenarioOf(
  slug: string,
  code = learnerCode(PLAYED_BY, ''),
): { file: ScenarioFile; scenario: Scenario; solution: Solution; account: ModelAccount } {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../scenarios/${slug}/${name}`, import.meta.url), 'utf8');
  const settle = <T>(result: Result<T>): T => {
    if (result.ok) return result.value;
    throw new Error(result.error.map(faultLine).join('\n'));
  };
  const file = settle(parseScenario(read('scenario.yaml'))).value;
  const instance = instanceOf(file, code);
  const { steps, account } = settle(parseSolution(read('solution.yaml')));
  return {
    file,
    scenario: instance.scenario,
    solution: { steps: stepsFor(instance, steps) },
    account: account ? filled(account, instance.told) : plainAccount(instance.scenario),
  };
}
