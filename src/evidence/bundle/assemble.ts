/**
 * Owns the making of a bundle's content out of what the run knows and what the learner wrote. Pure.
 * Never adds a judgement: coverage says which evidence speaks to which criterion, and the assessor decides.
 */
import type { Entry } from '../../engine/log/entry.ts';
import type { Unit } from '../../engine/unit/index.ts';
import { ACCOUNT_EVIDENCE, FORMAT, LOG_EVIDENCE, starParts } from './names.ts';
import type { Account, Content, Coverage, Declaration, Figure, Learner, UnitExtract } from './schema.ts';

export interface Parts {
  attempt: Content['attempt'];
  learner: Learner;
  unit: Unit;
  /** What the run knows (see desk/facts). */
  facts: Pick<Content, 'engine' | 'scenario' | 'agency' | 'goals' | 'traps' | 'stateHash' | 'log'>;
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
    id: numbered('FIG', i + 1),
    evidence: numbered('EV', i + 3),
  }));
  const coverage = coverageOf(parts.facts.goals, parts.facts.log, figures, parts.account);
  return {
    format: FORMAT,
    engine: parts.facts.engine,
    writer: parts.writer,
    attempt: parts.attempt,
    learner: parts.learner,
    unit: extractOf(parts.unit, coverage),
    scenario: parts.facts.scenario,
    agency: parts.facts.agency,
    goals: parts.facts.goals,
    traps: parts.facts.traps,
    stateHash: parts.facts.stateHash,
    log: parts.facts.log,
    figures,
    account: parts.account,
    coverage,
    declaration: parts.declaration,
  };
}

const numbered = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(2, '0')}`;

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

/** Method codes of a tracking sheet: SIM simulation, P product, PS personal statement. */
export function coverageOf(
  goals: Content['goals'],
  log: readonly Entry[],
  figures: readonly Figure[],
  account: Account,
): Coverage {
  const written = starParts.some((part) => account[part].trim() !== '');
  const criteria = [
    ...new Set([...goals.flatMap((goal) => goal.criteria), ...figures.flatMap((figure) => figure.criteria)]),
  ].sort();
  return criteria.map((criterion) => {
    const shown = figures.filter((figure) => figure.criteria.includes(criterion));
    const inLog = goals.some(
      (goal) => goal.criteria.includes(criterion) && log.some((entry) => entry.reached.includes(goal.id)),
    );
    const evidence = [
      ...(written && (inLog || shown.length > 0) ? [ACCOUNT_EVIDENCE] : []),
      ...(inLog ? [LOG_EVIDENCE] : []),
      ...shown.map((figure) => figure.evidence),
    ];
    const how = [
      ...(shown.length > 0 || inLog ? ['SIM', 'P'] : []),
      ...(written && evidence.includes(ACCOUNT_EVIDENCE) ? ['PS'] : []),
    ];
    return { criterion, evidence, how: how.join(', ') };
  });
}
