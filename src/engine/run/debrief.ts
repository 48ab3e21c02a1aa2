/**
 * Owns the debrief: what an attempt came to, out of its log and nothing else. Goals with the step that made them hold, traps with what came
 * of them and how they were put right, what was changed and nobody asked for, help that was taken, the learner's way beside a solution's,
 * and what to read and think about. Pure. Must never say that a criterion is met, nor whose way was better.
 */
import { isHelp } from '../command/help.ts';
import { commands } from '../command/registry.ts';
import type { Entry } from '../log/entry.ts';
import { isShown } from '../log/held.ts';
import { type Section, sectionOf } from '../scenario/debrief.ts';
import type { Scenario } from '../scenario/instance.ts';
import { align } from './align.ts';
import { openParts } from './answers.ts';
import { type FindDebrief, findsOf } from './finds.ts';
import { type Gone, saidWithout } from './gone.ts';
import type { Run } from './run.ts';
import { showBeyond } from './say-beyond.ts';
import { type ToldStep, type TrapMet, told } from './traps-met.ts';

export interface GoalDebrief {
  id: string;
  says: string;
  criteria: readonly string[];
  holds: boolean;
  /** It holds by the report of a loss alone, and is evidence of no criterion. */
  reported: boolean;
  /** The step after which it held for good, or held last; null where it never did. */
  by: (ToldStep & { details: readonly string[] }) | null;
  /** The step after which it held no longer, where it does not hold now. */
  until: ToldStep | null;
  /** Its parts that are open, where they have names. */
  open: readonly string[];
}
export interface TrapDebrief {
  id: string;
  says: string;
  tells: string;
  met: readonly TrapMet[];
  /** It cannot be put right: it had to hold all the time. */
  lasting: boolean;
}
/** A step of either way; `yours` and `theirs` where both did the same. */
export interface WayStep {
  yours: (ToldStep & { refused: boolean }) | null;
  theirs: string | null;
}
export interface Reading extends Section {
  /** Why: the trap or the question that names it. */
  because: string;
}
export interface Debrief {
  goals: readonly GoalDebrief[];
  traps: readonly TrapDebrief[];
  /** What is still changed and nobody asked for. */
  beyond: readonly string[];
  help: readonly ToldStep[];
  /** What searches found of whom they should have found; empty where the scenario names nobody. */
  finds: readonly FindDebrief[];
  /** Empty where no solution is at hand. */
  ways: readonly WayStep[];
  asks: readonly { ask: string; see: readonly Section[] }[];
  read: readonly Reading[];
}

type Ended = Pick<
  Run,
  'scenario' | 'words' | 'reported' | 'log' | 'gone' | 'progress' | 'met' | 'beyond' | 'state' | 'lookup'
>;

/**
 * `solution`: the log of a run of the solution for the same learner; without it the ways are empty. `again`: a run at the beginning of this
 * attempt, for what its searches found, and who went with its steps; without it the first is not told, and the second as far as `run` knows.
 */
export function debriefOf(run: Ended, solution: readonly Entry[] = [], again?: Run): Debrief {
  const { scenario, log } = run;
  const { reported } = run;
  const goals = scenario.goals.map((goal) => ({ ...goalDebrief(goal, run), reported: reported.includes(goal.id) }));
  const traps = scenario.traps.flatMap((trap) => trapDebrief(trap, run));
  const finds = again ? findsOf(again, log) : [];
  const called = (scenario.debrief ?? []).map((each, at) => ({ ...each, ask: run.words.asks(at) }));
  const asks = called.filter(
    ({ if: id }) =>
      id === undefined ||
      goals.some((goal) => goal.id === id && !isShown(goal)) ||
      traps.some((trap) => trap.id === id),
  );
  return {
    goals,
    traps,
    beyond: run.beyond().map((one) => showBeyond(one, run.lookup)),
    help: log.filter(isHelp).map(told),
    finds,
    ways: waysOf(log, solution, (again ?? run).gone),
    asks: asks.map(({ ask, see }) => ({ ask, see: see.map(sectionOf) })),
    read: readingOf([
      ...scenario.traps
        .filter(({ id }) => traps.some((met) => met.id === id))
        .flatMap(({ see = [], id }) => see.map((section) => ({ section, because: run.words.of(id) }))),
      ...asks.flatMap(({ ask, see }) => see.map((section) => ({ section, because: ask }))),
    ]),
  };
}

function goalDebrief(goal: Scenario['goals'][number], run: Ended): Omit<GoalDebrief, 'reported'> {
  const { log, state, words } = run;
  const { id, criteria } = goal;
  const holds = state.holding.includes(id);
  const by = log.findLast(({ reached }) => reached.includes(id));
  const until = holds ? undefined : log.findLast((entry) => entry.lost.includes(id));
  return {
    ...{ id, says: words.of(id), criteria, holds },
    by: by ? { ...told(by), details: by.details } : null,
    until: until ? told(until) : null,
    open: holds ? [] : openParts(words.parts(goal), run.progress(id)),
  };
}

function trapDebrief({ id, lasting }: Scenario['traps'][number], run: Ended): TrapDebrief[] {
  const met = run.met(id);
  const { words } = run;
  return met.length > 0 ? [{ id, says: words.of(id), tells: words.tells(id), met, lasting: lasting ?? false }] : [];
}

/** Steps at the desk; what moves the attempt itself is no part of a way. */
const atDesk = (log: readonly Entry[]): Entry[] =>
  log.filter(({ command }) => commands.get(command.name)?.kind === 'crm');

/** Whom the learner took out the solution may have kept: it names them no more than the learner's own steps do. */
function waysOf(log: readonly Entry[], solution: readonly Entry[], gone: readonly Gone[]): WayStep[] {
  if (solution.length === 0) return [];
  const [yours, theirs] = [atDesk(log), atDesk(solution)];
  const pairs = align(
    yours.map(({ command }) => command),
    theirs.map(({ command }) => command),
  );
  return pairs.map(({ one, other }) => {
    const mine = one === undefined ? undefined : yours[one];
    const its = other === undefined ? undefined : theirs[other];
    return {
      yours: mine ? { ...told(mine), refused: mine.outcome === 'refused' } : null,
      theirs: its ? saidWithout(its, gone) : null,
    };
  });
}

/** Each section once, with the first reason for it. */
function readingOf(all: readonly { section: string; because: string }[]): Reading[] {
  const first = new Map<string, string>();
  for (const { section, because } of all) if (!first.has(section)) first.set(section, because);
  return [...first].map(([section, because]) => ({ ...sectionOf(section), because }));
}
