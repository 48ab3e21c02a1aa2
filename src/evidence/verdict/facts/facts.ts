/**
 * Owns the facts that an assessor looks at when asking whose work a pack is: times, help, pastes, codes, names. Pure, from the data of one pack.
 * Must never judge, nor add up to anything: a clock can be wrong, a learner can be quick, a name can change. What the data do not say is said.
 */
import { count, listWords } from '../../../engine/kernel/phrases.ts';
import { learnerCode } from '../../../engine/scenario/learner-code.ts';
import { clockNotes } from '../../bundle/clock.ts';
import { otherName } from '../../bundle/declared.ts';
import { sayHelpIn } from '../../bundle/help-used.ts';
import { paceOf, sayPaceOnce } from '../../bundle/pace.ts';
import type { Content } from '../../bundle/schema.ts';
import { idlePauses, quickStretches, sayIdle, sayQuick } from './times.ts';

export const FACTS = {
  pace: 'Time for the steps',
  idle: 'Pauses',
  quick: 'Several steps in one second',
  clock: 'Clock',
  help: 'Mode and help',
  attempts: 'Attempts',
  pastes: 'Pastes',
  code: 'Learner code',
  name: 'Name under the declaration',
} as const;
export type FactId = keyof typeof FACTS;

export interface Fact {
  id: FactId;
  label: string;
  says: string;
  /** The steps that it is about, for looking at them. */
  steps: readonly number[];
  /** It is not so in most packs, so a table of many names it. No more than that. */
  unusual: boolean;
}

type Said = Omit<Fact, 'id' | 'label'>;
const usual = (says: string, steps: readonly number[] = []): Said => ({ says, steps, unusual: false });
const unusual = (says: string, steps: readonly number[] = []): Said => ({ says, steps, unusual: true });

/** `code`: the one that the centre has for this learner, where whoever checks knows it. */
export function factsOf(content: Content, code?: string): Fact[] {
  const said: Record<FactId, Said> = {
    pace: usual(`${sayPaceOnce(paceOf(content.log))}; by the learner’s clock.`),
    idle: idle(content),
    quick: quick(content),
    clock: clock(content),
    help: usual(`${sayHelpIn(content.attempt.mode, content.log)}.`),
    attempts: attempts(content),
    pastes: pastes(content),
    code: codes(content, code),
    name: named(content),
  };
  return (Object.keys(FACTS) as FactId[]).map((id) => ({ id, label: FACTS[id], ...said[id] }));
}

function idle({ log }: Content): Said {
  const found = idlePauses(log);
  return usual(
    sayIdle(found),
    found.map(({ step }) => step),
  );
}

function quick({ log }: Content): Said {
  const found = quickStretches(log);
  return found.length === 0 ? usual(sayQuick(found)) : unusual(sayQuick(found), found.flat());
}

function clock(content: Content): Said {
  const notes = clockNotes(content);
  const steps = paceOf(content.log).back.map(({ step }) => step);
  return notes.length === 0 ? usual('It never went back, and kept its zone.') : unusual(notes.join(' '), steps);
}

function attempts({ log }: Content): Said {
  const back = log.filter(({ command, outcome }) => command.name === 'return-to-desk' && outcome === 'done');
  const returned =
    back.length === 0
      ? ''
      : ` In this one the learner went back to the desk from the account ${back.length === 1 ? 'once' : count(back.length, 'time')}.`;
  return usual(
    `A pack holds one attempt; how often the scenario was begun it does not say.${returned}`,
    back.map(({ step }) => step),
  );
}

function pastes({ account: { history } }: Content): Said {
  const into = `Into the account: ${count(history.pastes, 'paste')}, ${count(history.saves, 'save')}, as the learner’s browser counted.`;
  const says = `${into} Pastes into the forms of the CRM are not in the log.`;
  return history.pastes > 0 ? unusual(says) : usual(says);
}

function codes({ attempt, learner }: Content, given: string | undefined): Said {
  const own = learnerCode(learner.name, learner.number);
  const known = given?.trim().toUpperCase();
  const made =
    attempt.code === ''
      ? 'The scenario was made for nobody in particular'
      : `The scenario was made for the code ${attempt.code}`;
  const others = [
    ...(known !== undefined && known !== attempt.code ? [`the code that you gave is ${known}`] : []),
    ...(own === attempt.code ? [] : [`name and number in the pack have the code ${own}`]),
  ];
  if (others.length > 0)
    return unusual(`${made}; ${listWords(others)}. It may be another learner’s, or name or number were changed since.`);
  return usual(
    `${made}, which is that of the name and number in the pack${known === undefined ? '' : ', and the one that you gave'}.`,
  );
}

function named({ declaration, learner }: Content): Said {
  const other = otherName(declaration.name, learner.name);
  return other ? unusual(other) : usual('It is the name of the profile.');
}
