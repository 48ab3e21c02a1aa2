/**
 * Owns which evidence speaks to which criterion, and what of it is to be read first. Pure; the same from the same log, figures and account.
 * Must never judge, and never take for evidence what a step tried and was refused, or what it wrote and a later step took back.
 */
import type { Entry } from '../../engine/log/entry.ts';
import { ACCOUNT_EVIDENCE, LOG_EVIDENCE, type StarPart, starParts } from './names.ts';
import { stepsNamed } from './references.ts';
import type { Account, Content, Coverage, Figure } from './schema.ts';
import { heldFor } from './standing.ts';
import { takenBack } from './taken-back.ts';

/** A row that names more is not read. */
export const MOST_NAMED = 4;

/**
 * For each criterion: first the steps that made its goals hold, those that made most of them, each by its figure where the pack has one;
 * then what else there is. A figure speaks to a criterion when the scenario says so, or when its step made a goal of it hold: but not when
 * that step was refused, or nothing is left of what it wrote, unless it made a goal hold to the end (decision 16). The log speaks to one
 * when a goal of it holds at the end; the account when it names a step or a figure of the criterion.
 * Method codes of a tracking sheet: SIM simulation, P product, PS personal statement.
 */
export function coverageOf(
  goals: Content['goals'],
  log: readonly Entry[],
  figures: readonly FigureOf[],
  account: Pick<Account, StarPart>,
): Coverage {
  const told = stepsNamed(starParts.map((part) => account[part]).join('\n'), figures);
  const criteria = [...new Set([...goals, ...figures].flatMap((each) => each.criteria))].sort();
  const refused = log.filter(({ outcome }) => outcome === 'refused').map(({ step }) => step);
  const nothing = new Set([...refused, ...takenBack(log).keys()]);
  return criteria.map((criterion) => coverageFor(criterion, { goals, log, figures, told, nothing }));
}

type FigureOf = Pick<Figure, 'step' | 'criteria' | 'evidence'>;
interface Evidence {
  goals: Content['goals'];
  log: readonly Entry[];
  figures: readonly FigureOf[];
  /** Steps of which nothing is left at the end. */
  nothing: ReadonlySet<number>;
  /** Steps that the account names. */
  told: ReadonlySet<number>;
}

function coverageFor(criterion: string, { goals, log, figures, told, nothing }: Evidence): Coverage[number] {
  const held = heldFor(goals, criterion);
  const made = stepsThatMade(held, log);
  const shown = figures.filter(
    ({ step, criteria }) => made.has(step) || (criteria.includes(criterion) && !nothing.has(step)),
  );
  const best = bestOf(made, shown);
  const named = new Set(best.map(({ evidence }) => evidence));
  const isTold = [...made.keys(), ...shown.map(({ step }) => step)].some((step) => told.has(step));
  const all = [
    ...(isTold ? [ACCOUNT_EVIDENCE] : []),
    ...(held.length > 0 ? [LOG_EVIDENCE] : []),
    ...shown.map(({ evidence }) => evidence),
  ];
  return {
    criterion,
    best,
    also: all.filter((evidence) => !named.has(evidence)),
    how: [...(shown.length > 0 || held.length > 0 ? ['SIM', 'P'] : []), ...(isTold ? ['PS'] : [])].join(', '),
  };
}

/** From the step after which a goal held to the end, to how many goals those were. */
export function stepsThatMade(held: readonly string[], log: readonly Entry[]): Map<number, number> {
  const made = new Map<number, number>();
  for (const goal of held) {
    const step = log.findLast(({ reached }) => reached.includes(goal))?.step;
    if (step !== undefined) made.set(step, (made.get(step) ?? 0) + 1);
  }
  return made;
}

/** In the order of their steps: that is how the work went. */
function bestOf(made: ReadonlyMap<number, number>, shown: readonly FigureOf[]): Coverage[number]['best'] {
  const figureOf = new Map(shown.map(({ step, evidence }) => [step, evidence]));
  const seen = (step: number): number => (figureOf.has(step) ? 1 : 0);
  return [...made]
    .sort(([a, one], [b, other]) => other - one || seen(b) - seen(a) || a - b)
    .slice(0, MOST_NAMED)
    .map(([step]) => ({ step, evidence: figureOf.get(step) ?? LOG_EVIDENCE }))
    .sort((a, b) => a.step - b.step);
}

/** Every number of a row once, what is named first in front. */
export const evidenceIn = ({ best, also }: Coverage[number]): string[] => [
  ...new Set([...best.map(({ evidence }) => evidence), ...also]),
];

/** The criteria for which there is evidence at all, as the matrix has them. */
export const spokenTo = (coverage: Coverage): string[] =>
  coverage.filter((row) => evidenceIn(row).length > 0).map(({ criterion }) => criterion);
