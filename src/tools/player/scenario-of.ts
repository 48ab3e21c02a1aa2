/** Owns reading a scenario and its solution for the tools that play it. A faulty file ends the tool with the fault's place. */
import { readFileSync } from 'node:fs';
import { faultLine, type Result } from '../../engine/kernel/result.ts';
import type { ModelAccount } from '../../engine/scenario/account.ts';
import { filled } from '../../engine/scenario/draw.ts';
import { type Instance, instanceOf, stepsFor } from '../../engine/scenario/instance.ts';
import { learnerCode } from '../../engine/scenario/learner-code.ts';
import { parseScenario, parseSolution } from '../../engine/scenario/parse.ts';
import type { ScenarioFile, Solution } from '../../engine/scenario/schema.ts';
import { plainAccount } from './account.ts';

/** Who the tools play as, without a candidate number. */
export const PLAYED_AS = 'Sam Adeyemi';
/** By it their scenarios are made. */
export const PLAYED_CODE = learnerCode(PLAYED_AS, '');

export interface PlayedScenario extends Pick<Instance, 'scenario' | 'told' | 'ids'> {
  /** As written. */
  file: ScenarioFile;
  /** As it is for this learner. */
  solution: Solution;
  account: ModelAccount;
  /** What was drawn for them, or who was cast: `say('person', 'first')`. @throws Error when nobody was */
  say(name: string, part?: string): string;
}

/** A scenario as it is for the learner of a code; for whom the tools play as, without one. */
export function scenarioOf(slug: string, code = PLAYED_CODE): PlayedScenario {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../scenarios/${slug}/${name}`, import.meta.url), 'utf8');
  const settle = <T>(result: Result<T>): T => {
    if (result.ok) return result.value;
    throw new Error(result.error.map(faultLine).join('\n'));
  };
  const file = settle(parseScenario(read('scenario.yaml'))).value;
  const instance = instanceOf(file, code);
  const solution = settle(parseSolution(read('solution.yaml')));
  const { scenario, told, ids } = instance;
  const say = (name: string, part = 'value'): string => {
    const value = told[name]?.[part];
    if (value === undefined || value === null) throw new Error(`Nothing is told of ${name}.${part} in ${slug}.`);
    return String(value);
  };
  return {
    file,
    scenario,
    told,
    ids,
    say,
    solution: { ...solution, steps: stepsFor(instance, solution.steps) },
    account: solution.account ? filled(solution.account, told) : plainAccount(scenario),
  };
}
