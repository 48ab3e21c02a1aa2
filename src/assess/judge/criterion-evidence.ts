/**
 * Owns what of a checked pack speaks to a criterion, brought together for whoever judges it: goals, steps for and against, figures, sentences of
 * the account, and what is not there. Pure. Must never weigh it: what is missing is what a goal or a figure of the scenario asks for, no more.
 */
import { capital } from '../../engine/kernel/phrases.ts';
import { isShown, sayHeld } from '../../engine/log/held.ts';
import { sayTakenAway } from '../../engine/run/how-gone.ts';
import { type Sentence, sentencesOf } from '../../evidence/assessment/sentences.ts';
import { stepsThatMade } from '../../evidence/bundle/coverage.ts';
import { type StarPart, starParts } from '../../evidence/bundle/names.ts';
import { stepsNamed } from '../../evidence/bundle/references.ts';
import type { Content, Figure } from '../../evidence/bundle/schema.ts';
import { heldFor } from '../../evidence/bundle/standing.ts';
import { type AgainstStep, type Asked, stepsAgainst } from './against.ts';

export interface EvidenceStep {
  step: number;
  says: string;
  day: string;
}
export interface MarkedSentence extends Sentence {
  /** It names a step or a figure that speaks to the criterion. */
  speaks: boolean;
}
export interface CriterionEvidence {
  id: string;
  text: string;
  /** Method codes, as in the matrix. */
  how: string;
  goals: (Content['goals'][number] & { step: number | undefined })[];
  figures: Figure[];
  /** Those that made a goal of it hold, and those of its figures. */
  steps: EvidenceStep[];
  against: AgainstStep[];
  account: { part: StarPart; sentences: MarkedSentence[] }[];
  /** What the pack does not have for it, in sentences. */
  missing: string[];
}

/** `asked`: of the pack's scenario, as it was for this learner. */
export const evidenceFor = (content: Content, asked: Asked): CriterionEvidence[] =>
  content.unit.criteria.map(({ id, text }) => evidenceOf(content, asked, { id, text }));

function evidenceOf(content: Content, asked: Asked, { id, text }: { id: string; text: string }): CriterionEvidence {
  const { goals, log, figures, account, coverage } = content;
  const row = coverage.find(({ criterion }) => criterion === id);
  const numbers = new Set([...(row?.best.map(({ evidence }) => evidence) ?? []), ...(row?.also ?? [])]);
  const made = stepsThatMade(heldFor(goals, id), log);
  const own = figures.filter(({ evidence }) => numbers.has(evidence));
  const speaking = new Set([...made.keys(), ...own.map(({ step }) => step)]);
  const against = stepsAgainst(content, id, asked);
  const speaksOf = new Set([...speaking, ...against.map(({ step }) => step)]);
  const told = starParts.map((part) => ({
    part,
    sentences: sentencesOf(account[part]).map((sentence) => ({
      ...sentence,
      speaks: [...stepsNamed(sentence.text, figures)].some((step) => speaksOf.has(step)),
    })),
  }));
  const of = goals.filter(({ criteria }) => criteria.includes(id));
  return {
    ...{ id, text, how: row?.how ?? '' },
    goals: of.map((goal) => ({
      ...goal,
      step: goal.holds ? log.findLast(({ reached }) => reached.includes(goal.id))?.step : undefined,
    })),
    figures: own,
    steps: log.filter(({ step }) => speaking.has(step)).map(({ step, says, day }) => ({ step, says, day })),
    against,
    account: told,
    missing: missingIn(of, own, told),
  };
}

function missingIn(goals: Content['goals'], figures: readonly Figure[], told: CriterionEvidence['account']): string[] {
  const speaks = told.some(({ sentences }) => sentences.some((sentence) => sentence.speaks));
  return [
    ...goals.filter((goal) => !isShown(goal)).map((goal) => `${capital(sayHeld(goal))} at the end: ${goal.says}`),
    ...(figures.length === 0 ? ['No figure in the pack speaks to it.'] : []),
    ...figures
      .filter(({ picture }) => !picture)
      .map(({ id, takenAway }) =>
        takenAway ? `${id}: ${sayTakenAway(takenAway)}` : `${id} has no picture; its words stand alone.`,
      ),
    ...(speaks ? [] : ['No sentence of the account names a step or a figure of it.']),
  ];
}
