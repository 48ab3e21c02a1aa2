/** Owns what came of each way through a scenario, the right one first: goals left open, traps, figures, messages. Never judges. */
import type { Sqlite } from '../../../engine/crm/db.ts';
import { asksFor } from '../../../engine/run/figure-spec.ts';
import { mistakenSteps, play } from '../../../engine/run/prove.ts';
import { instanceOf, type Scenario } from '../../../engine/scenario/instance.ts';
import type { PlayedStep } from '../../../engine/scenario/schema.ts';
import type { Files } from '../files.ts';

export interface Way {
  /** Of the mistake; undefined for the solution. */
  mistake: string | undefined;
  /** Goals that do not hold at the end. */
  open: string[];
  /** Traps that were walked into, put right or not. */
  sprung: string[];
  /** Which of the scenario's `capture`, by place, took a figure. */
  taken: number[];
  /** Subjects of messages that arrived on the way. */
  arrived: string[];
}
export interface Ways {
  scenario: Scenario;
  all: Way[];
  /** Subjects of the messages that are to arrive. */
  coming: string[];
}

const subjectsOf = ({ coming }: Scenario): [id: string, subject: string][] =>
  coming.flatMap(({ rows }) => (rows.message ?? []).map(({ id, subject }): [string, string] => [id, String(subject)]));

/** As they are for the learner of a code. */
export function waysThrough(sqlite: Sqlite, { placed, solution, mistakes }: Files, code = ''): Ways {
  const instance = instanceOf(placed.value, code);
  const { scenario } = instance;
  const subjects = new Map(subjectsOf(scenario));
  const way = (mistake: string | undefined, steps: readonly PlayedStep[]): Way => {
    const { run } = play(sqlite, instance, steps);
    const found: Way = {
      mistake,
      open: scenario.goals.map(({ id }) => id).filter((id) => !run.state.holding.includes(id)),
      sprung: [...new Set(run.log.flatMap(({ sprung }) => sprung))],
      taken: scenario.capture.flatMap((item, i) => (run.log.some((entry) => asksFor(item, entry)) ? [i] : [])),
      arrived: run.log.flatMap(({ arrived }) => arrived.map((id) => subjects.get(id) ?? id)),
    };
    run.close();
    return found;
  };
  return {
    scenario,
    coming: [...subjects.values()],
    all: [
      way(undefined, solution.steps),
      ...mistakes.mistakes.map((mistake) => way(mistake.id, mistakenSteps(solution, mistake))),
    ],
  };
}
