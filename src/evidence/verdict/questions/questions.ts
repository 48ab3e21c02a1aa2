/**
 * Owns three to five questions for the professional discussion, made from this learner's own log by rules: traps, refusals, what was taken back,
 * reasons. Pure; the same log gives the same questions. Must never judge, nor hint at an answer: they open a talk, and the assessor leads it.
 */
import type { Entry } from '../../../engine/log/entry.ts';
import type { Scenario } from '../../../engine/scenario/instance.ts';
import { refusedTries } from '../../bundle/refused.ts';
import type { Content } from '../../bundle/schema.ts';
import { takenBack } from '../../bundle/taken-back.ts';
import { stepNear } from './step-near.ts';

export const [LEAST, MOST] = [3, 5];
/** Signs of a quoted text: a question is read out. */
const QUOTED = 140;

export interface Question {
  step: number;
  says: string;
}
type Traps = Pick<Scenario, 'traps'>;
type Rule = (content: Content, scenario: Traps) => Question[];

/** In the order in which they are wanted. */
const rules: readonly Rule[] = [left, putRight, avoided, taken, refused, reasons];

/**
 * One by each rule, then the next of each, until there are enough; where that is too little, goals that were reached are asked about. One for
 * each step, told in their order.
 */
export function questionsOf(content: Content, scenario: Traps): Question[] {
  const made = rules.map((rule) => rule(content, scenario));
  const chosen = new Map<number, Question>();
  const choose = (question: Question | undefined, most: number): void => {
    if (question && chosen.size < most && !chosen.has(question.step)) chosen.set(question.step, question);
  };
  for (let turn = 0; turn < MOST; turn += 1) for (const questions of made) choose(questions[turn], MOST);
  for (const question of reached(content)) choose(question, LEAST);
  return [...chosen.values()].sort((a, b) => a.step - b.step);
}

const quoted = (text: string): string => {
  // A quotation in a quotation has the other signs.
  const one = text.replace(/\s+/g, ' ').replaceAll('“', '‘').replaceAll('”', '’').trim();
  return `“${one.length > QUOTED ? `${one.slice(0, QUOTED).trimEnd()} …` : one.replace(/\.$/, '')}”`;
};

interface Sprung {
  step: number;
  says: string;
  righted: Entry | undefined;
}
function sprung({ log, traps }: Content): Sprung[] {
  return log.flatMap(({ step, sprung: into }) =>
    into.map((id) => ({
      step,
      says: traps.find((trap) => trap.id === id)?.says ?? id,
      righted: log.find((later) => later.step > step && later.righted.includes(id)),
    })),
  );
}

function left(content: Content): Question[] {
  return sprung(content)
    .filter(({ righted }) => !righted)
    .map(({ step, says }) => ({
      step,
      says: `Step ${step}: ${quoted(says)}. It stood so at the end. Who could be affected by it, and what would you do about it now?`,
    }));
}

function putRight(content: Content): Question[] {
  return sprung(content).flatMap(({ step, says, righted }) =>
    righted
      ? [
          {
            step,
            says: `Step ${step}: ${quoted(says)}. You put it right at step ${righted.step}. How did you notice, and what could have come of it in the meantime?`,
          },
        ]
      : [],
  );
}

function avoided({ log }: Content, { traps }: Traps): Question[] {
  const met = new Set(log.flatMap((entry) => entry.sprung));
  return traps
    .filter(({ id }) => !met.has(id))
    .flatMap(({ says, when }) => {
      const entry = stepNear(log, when);
      return entry
        ? [
            {
              step: entry.step,
              says: `Step ${entry.step} (${quoted(entry.says)}): what can go wrong here is ${quoted(says)}. In your work it did not. What did you look at, and what would you have done if somebody had asked you to do just that?`,
            },
          ]
        : [];
    });
}

function taken({ log }: Content): Question[] {
  return [...takenBack(log)]
    .sort(([a], [b]) => a - b)
    .flatMap(([step, by]) => {
      const entry = log[step - 1];
      return entry && entry.sprung.length === 0
        ? [
            {
              step,
              says: `Step ${step} (${quoted(entry.says)}): step ${by} left nothing of it. What made you change it?`,
            },
          ]
        : [];
    });
}

function refused({ log }: Content): Question[] {
  return refusedTries(log).map(({ step, says, why, done }) => ({
    step,
    says: `Step ${step} (${quoted(says)}) was refused: ${quoted(why)}. Why does the CRM ask for that${done === undefined ? ', and what did you do instead' : `, and what did you do otherwise at step ${done}`}?`,
  }));
}

function reasons({ log }: Content): Question[] {
  return log.flatMap(({ step, says, outcome, command }) => {
    const reason = command.input['reason'];
    return outcome === 'done' && typeof reason === 'string' && reason.trim()
      ? [
          {
            step,
            says: `Step ${step} (${quoted(says)}): you gave as the reason ${quoted(reason)}. Who can read that, and would it stand if the person asked for their data?`,
          },
        ]
      : [];
  });
}

function reached({ log, goals }: Content): Question[] {
  return log.flatMap(({ step, reached: now, command }) => {
    const goal = goals.find(({ id, holds }) => holds && now.includes(id));
    return goal && command.name !== 'start-work'
      ? [
          {
            step,
            says: `Step ${step} made this hold: ${quoted(goal.says)}. Why did you do it in this way, and where would you have stopped to ask somebody?`,
          },
        ]
      : [];
  });
}
