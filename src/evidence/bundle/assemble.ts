/**
 * Owns the making of a bundle's content out of what the run knows and what the learner wrote. Pure.
 * Never adds a judgement: coverage says which evidence speaks to which criterion, and the assessor decides.
 */
import type { Unit } from '../../engine/unit/index.ts';
import { type Round, roundsFor } from '../assessment/round.ts';
import { coverageOf } from './coverage.ts';
import { evidenceNumber, FORMAT, figureId } from './names.ts';
import type { Account, Content, Coverage, Declaration, Figure, Learner, Omitted, UnitExtract } from './schema.ts';

export interface Parts {
  attempt: Content['attempt'];
  learner: Learner;
  unit: Unit;
  /** What the run knows (see desk/run-summary.ts). */
  summary: Pick<
    Content,
    'engine' | 'wording' | 'scenario' | 'agency' | 'goals' | 'traps' | 'questions' | 'rationales' | 'stateHash' | 'log'
  >;
  /** In the order that the learner chose; numbered here. */
  figures: Omit<Figure, 'id' | 'evidence'>[];
  omitted: Omitted[];
  account: Account;
  declaration: Declaration;
  /** Fingerprint of the decision that referred the work back; without it that of the last round. */
  answers?: Content['answers'];
  /** Version of the page writer. */
  writer: string;
  /** What was referred back before, as it was brought in on this device. */
  rounds?: readonly Round[];
}

export function assemble(parts: Parts): Content {
  const figures = parts.figures.map((figure, i) => ({
    ...figure,
    id: figureId(i),
    evidence: evidenceNumber(i),
  }));
  const coverage = coverageOf(parts.summary.goals, parts.summary.log, figures, parts.account);
  const history = roundsFor(parts.rounds ?? [], new Set(coverage.map(({ criterion }) => criterion)));
  const answers = parts.answers ?? history.at(-1)?.decision;
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
    questions: parts.summary.questions,
    ...(parts.summary.rationales && { rationales: parts.summary.rationales }),
    stateHash: parts.summary.stateHash,
    log: parts.summary.log,
    figures,
    omitted: parts.omitted,
    account: parts.account,
    coverage,
    declaration: parts.declaration,
    ...(history.length > 0 && { history }),
    ...(answers !== undefined && { answers }),
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
