/**
 * Owns the making of a bundle's content out of what the run knows and what the learner wrote. Pure.
 * Never adds a judgement: coverage says which evidence speaks to which criterion, and the assessor decides.
 */
import type { Entry } from '../../engine/log/entry.ts';
import type { Unit } from '../../engine/unit/index.ts';
import { ACCOUNT_EVIDENCE, evidenceNumber, FORMAT, figureId, LOG_EVIDENCE, starParts } from './names.ts';
import { stepsNamed } from './references.ts';
import type { Account, Content, Coverage, Declaration, Figure, Learner, UnitExtract } from './schema.ts';
import { heldFor } from './standing.ts';

export interface Parts {
  attempt: Content['attempt'];
  learner: Learner;
  unit: Unit;
  /** What the run knows (see desk/run-summary.ts). */
  summary: Pick<Content, 'engine' | 'wording' | 'scenario' | 'agency' | 'goals' | 'traps' | 'stateHash' | 'log'>;
  /** In the order of their steps; numbered here. */
  figures: Omit<Figure, 'id' | 'evidence'>[];
  account: Account;
  declaration: Declaration;
  /** Version of the page writer. */
  writer: string;
}

export function assemble(parts: Parts): Content {
  const figures = parts.figures.map((figure, i) => ({
    ...figure,
    id: figureId(i),
    evidence: evidenceNumber(i),
  }));
  const coverage = coverageOf(parts.summary.goals, parts.summary.log, figures, parts.account);
  return {
    format: FORMAT,
    engine: parts.summary.engine,
    wording: parts.summary.wording,
    writer: parts.writer,
    attempt: parts.attempt,
    learner: parts.learner,
    unit: extractOf(parts.unit, coverage),
    scenario: parts.summary.scenario,
    agency: parts.summary.agency,
    goals: parts.summary.goals,
    traps: parts.summary.traps,
    stateHash: parts.summary.stateHash,
    log: parts.summary.log,
    figures,
    account: parts.account,
    coverage,
    declaration: parts.declaration,
  };
}

/** Only the criteria that the evidence speaks to: the pack is no copy of the unit. */
function extractOf(unit: Unit, coverage: Coverage): UnitExtract {
  const wanted = new Set(coverage.map(({ criterion }) => criterion));
  return {
    title: unit.title,
    qualification: unit.qualification,
    note: unit.note,
    criteria: unit.criteria
      .filter(({ id }) => wanted.has(id))
      .map(({ id, text, outcome, standing }) => ({ id, text, outcome, standing })),
  };
}

/**
 * Which evidence speaks to which criterion. The log does when a goal of the criterion holds at the end; a figure when the scenario says
 * so; the account when it names a step or a figure of the criterion.
 * Method codes of a tracking sheet: SIM simulation, P product, PS personal statement.
 */
export function coverageOf(
  goals: Content['goals'],
  log: readonly Entry[],
  figures: readonly Figure[],
  account: Account,
): Coverage {
  const named = stepsNamed(starParts.map((part) => account[part]).join('\n'), figures);
  const criteria = [...new Set([...goals, ...figures].flatMap((each) => each.criteria))].sort();
  return criteria.map((criterion) => {
    const shown = figures.filter((figure) => figure.criteria.includes(criterion));
    const held = heldFor(goals, criterion);
    const steps = [
      ...shown.map(({ step }) => step),
      ...log.filter(({ reached }) => reached.some((goal) => held.includes(goal))).map(({ step }) => step),
    ];
    const told = steps.some((step) => named.has(step));
    const evidence = [
      ...(told ? [ACCOUNT_EVIDENCE] : []),
      ...(held.length > 0 ? [LOG_EVIDENCE] : []),
      ...shown.map((figure) => figure.evidence),
    ];
    const how = [...(shown.length > 0 || held.length > 0 ? ['SIM', 'P'] : []), ...(told ? ['PS'] : [])];
    return { criterion, evidence, how: how.join(', ') };
  });
}
