/** Owns the view of a run for the screens: everything in it is derived from the run, nothing is remembered here. */
import { stepsIn } from '../engine/log/steps.ts';
import type { Run } from '../engine/run/run.ts';
import { sayBeyond } from '../engine/run/say-beyond.ts';
import { isDraft } from '../engine/scenario/draft.ts';
import type { Scenario } from '../engine/scenario/instance.ts';
import type { ScenarioFile } from '../engine/scenario/schema.ts';
import { type Standing, standings } from '../evidence/bundle/standing.ts';
import type { AttemptSummary, DeskView, ScenarioCard } from './api.ts';

export const cardOf = (scenario: Scenario | ScenarioFile): ScenarioCard => ({
  slug: scenario.slug,
  version: scenario.version,
  draft: isDraft(scenario),
  title: scenario.title,
  summary: scenario.summary,
  task: scenario.task,
  minutes: scenario.minutes,
  criteria: criteriaOf(scenario),
});

/** Every criterion that a goal or a figure of the scenario speaks to, in order. */
export const criteriaOf = (scenario: Pick<Scenario | ScenarioFile, 'goals' | 'capture'>): string[] =>
  [...new Set([...scenario.goals, ...scenario.capture].flatMap(({ criteria }) => criteria))].sort();

/** The line of the attempt after the run's last step. */
export function attemptSummaryOf(
  run: Run,
  before: Pick<AttemptSummary, 'id' | 'startedAt' | 'mode' | 'code' | 'figures'>,
): AttemptSummary {
  const stands = standings(run.goals(), run.reached);
  const where = (wanted: Standing) =>
    [...stands].flatMap(([criterion, standing]) => (standing === wanted ? [criterion] : []));
  return {
    ...before,
    scenario: run.scenario.slug,
    scenarioTitle: run.scenario.title,
    lastAt: run.log.at(-1)?.command.at ?? before.startedAt,
    phase: run.state.phase,
    step: stepsIn(run.log),
    shown: where('shown'),
    towards: where('working towards'),
  };
}

export function viewOf(run: Run, attempt: AttemptSummary): DeskView {
  const { scenario, state } = run;
  return {
    attempt,
    scenario: cardOf(scenario),
    brief: {
      from: scenario.brief.from,
      message: scenario.brief.message.trim().split(/\n\s*\n/),
      expected: scenario.brief.expected,
      policies: scenario.brief.policies,
    },
    phase: state.phase,
    step: stepsIn(run.log),
    day: run.today,
    nextDay: run.nextDay ?? null,
    lastDay: scenario.lastDay ?? null,
    goals: scenario.goals.map(({ id, says, criteria, parts }) => {
      const { held, of } = run.progress(id);
      const told = run.told(id) ?? null;
      return { id, says, criteria, held, of, holds: state.holding.includes(id), asks: parts !== undefined, told };
    }),
    traps: scenario.traps.map(({ id, says, tells }) => {
      const sprung = state.sprung.includes(id);
      return { id, says, tells, sprung, asks: sprung ? run.asks(id) : [], met: run.met(id) };
    }),
    beyond: run.beyond().map((one) => sayBeyond(one, run.lookup)),
    hints: scenario.hints.map((hint) => ({
      id: hint.id,
      goal: hint.goal ?? null,
      says: state.hints.includes(hint.id) ? hint.says : null,
      spent: run.isSpent(hint),
    })),
  };
}
