/** Owns the view of a run for the screens: everything in it is derived from the run, nothing is remembered here. */
import type { Mode } from '../engine/log/modes.ts';
import { stepsIn } from '../engine/log/steps.ts';
import type { Run } from '../engine/run/run.ts';
import { showBeyond } from '../engine/run/say-beyond.ts';
import { isDraft } from '../engine/scenario/draft.ts';
import type { GoalHelp } from '../engine/scenario/help.ts';
import type { Scenario } from '../engine/scenario/instance.ts';
import type { ScenarioFile } from '../engine/scenario/schema.ts';
import { type Standing, standings } from '../evidence/bundle/standing.ts';
import type { AttemptSummary, DeskView, HelpView, ScenarioCard } from './api.ts';

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
  const stands = isQuiet(run, before) ? new Map<string, Standing>() : standings(run.goals(), run.reached);
  const where = (wanted: Standing) =>
    [...stands].flatMap(([criterion, standing]) => (standing === wanted ? [criterion] : []));
  return {
    ...before,
    scenario: run.scenario.slug,
    scenarioTitle: run.scenario.title,
    lastAt: run.log.at(-1)?.command.at ?? before.startedAt,
    phase: run.state.phase,
    step: stepsIn(run.log),
    help: run.helped,
    shown: where('shown'),
    towards: where('working towards'),
  };
}

export function viewOf(run: Run, attempt: AttemptSummary): DeskView {
  const { scenario, state } = run;
  const quiet = isQuiet(run, attempt);
  const named = quiet ? [] : scenario.goals.filter(isNamed(run));
  const { reported } = run;
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
    quiet,
    goals: named.map(({ id, says, day, criteria, parts, help }) => {
      const { held, of } = run.progress(id);
      const told = run.told(id) ?? null;
      return {
        ...{ id, says, day: day ?? null, criteria, held, of, told },
        holds: state.holding.includes(id),
        ...(reported.includes(id) && { reported: true as const }),
        asks: parts !== undefined,
        help: help ? helpView(run, id, help, attempt.mode) : null,
      };
    }),
    goalsToCome: quiet ? 0 : scenario.goals.length - named.length,
    traps: quiet
      ? []
      : scenario.traps.map(({ id, says, tells }) => {
          const sprung = state.sprung.includes(id);
          return { id, says, tells, sprung, asks: sprung ? run.asks(id) : [], met: run.met(id) };
        }),
    beyond: quiet ? [] : beyondIn(run),
  };
}

/** So many are said after each step; the debrief says them all. */
const MOST_BEYOND = 30;

function beyondIn(run: Run): string[] {
  const all = run.beyond();
  const says = all.slice(0, MOST_BEYOND).map((one) => showBeyond(one, run.lookup));
  return all.length > says.length ? [...says, `And ${all.length - says.length} more`] : says;
}

/** While an assessed attempt is worked at, nothing says how it stands. */
const isQuiet = (run: Run, { mode }: Pick<AttemptSummary, 'mode'>): boolean =>
  mode === 'assessed' && run.state.phase !== 'packed';

/** What a later day brings would be given away by its goals. Once the pack is made, all is told. */
const isNamed =
  (run: Run) =>
  ({ day }: Pick<Scenario['goals'][number], 'day'>): boolean =>
    day === undefined || day <= run.today || run.state.phase === 'packed';

function helpView(run: Run, goal: string, { levels, show }: GoalHelp, mode: Mode): HelpView {
  const told = run.helpTold(goal);
  const shown = told.includes('show');
  const at = shown || mode === 'guided' ? run.placeOf(goal) : undefined;
  return {
    told: told.map((level) => ({ level, says: levels[level].says })),
    next: run.nextHelp(goal) ?? null,
    place: at ? { at, fields: shown ? show.fields : [] } : null,
  };
}
