/**
 * Owns what a run goes by: a tutor's scenario made for one learner's code, with every name, day and list written out. The same file and
 * code give the same instance, byte for byte, for ever. Must never judge: what it does not know it leaves as it stands, for lint.
 */
import { agencyOf } from '../agency/opened.ts';
import { readDay } from '../kernel/read-day.ts';
import type { Rows } from '../record/catalogue.ts';
import { type Cast, castOf } from './cast.ts';
import type { Check, Matcher } from './check.ts';
import { chanceFor, drawn, filled, type Told } from './draw.ts';
import { type GoalHelp, plainHelp } from './help.ts';
import { type Leave, leavesOf } from './leaves.ts';
import type { WrittenArrives } from './mail.ts';
import { MORE_THAN_ASKED } from './more-than-asked.ts';
import { numbering } from './numbering.ts';
import { type Known, plainCheck, plainWhere } from './plain-check.ts';
import { posted } from './posted.ts';
import { type Asked, askedQuestions } from './questions.ts';
import { type RightOnes, rightOnes } from './right-ones.ts';
import { rowCalled } from './row-called.ts';
import type { PlayedStep, ScenarioFile } from './schema.ts';
import { tableNamed } from './screen-words.ts';
import { merged, startRows } from './start-rows.ts';
import type { Words } from './text-check.ts';
import { cellFor, columnOf } from './values.ts';

type Written<K extends keyof ScenarioFile> = ScenarioFile[K];
/** `lost`: where it holds too, only the loss was reported. */
type Goal = Omit<Written<'goals'>[number], 'holds' | 'lost' | 'true-at-start' | 'help'> & {
  holds: Check;
  lost?: Check;
  help?: GoalHelp;
};
/** `lasting`: once walked into it cannot be put right; what happened has happened. */
type Trap = Omit<Written<'traps'>[number], 'when' | 'see'> & { when: Check; lasting?: true; see?: string[] };

/** When a message arrives, in plain words. */
export type Arrival =
  | { goal: string; later: number }
  | { trap: string; later: number }
  | { step: number }
  | { day: string }
  | { when: Check; later: number }
  | { day: string; when: Check; later: number };
/** A message that is not there at the start, with what is attached. */
export interface Coming {
  rows: Rows;
  arrives: Arrival;
}

/** A scenario for one learner, in the plain language of the engine. */
export interface Scenario
  extends Omit<
    ScenarioFile,
    | 'words'
    | 'places'
    | 'draw'
    | 'people'
    | 'mail'
    | 'may-change'
    | 'throughout'
    | 'goals'
    | 'traps'
    | 'names'
    | 'start'
    | 'days'
    | 'debrief'
    | 'finds'
  > {
  start: Rows;
  names: Record<string, { of: string; where: Record<string, Matcher> }>;
  goals: Goal[];
  traps: Trap[];
  coming: Coming[];
  /** What is asked in the debrief; absent where the scenario asks nothing. */
  debrief?: Written<'debrief'>;
  /** Whom searches should find, by reference; absent where the scenario does not say. */
  finds?: RightOnes[];
  /** The last day to which the learner may go on; absent where the day stands still. */
  lastDay?: string;
  /** What may change; absent where the scenario does not say, so that nothing is more than asked. */
  leaves?: Leave[];
}

/** An instance, and what the files beside the scenario need to be made for the same learner. */
export interface Instance {
  scenario: Scenario;
  agency: Rows;
  cast: Cast;
  told: Told;
  /** References by name: of people, messages, attachments. */
  ids: Readonly<Record<string, string>>;
  /** The lists of words, with what was drawn written out. */
  words: Readonly<Record<string, Words>>;
}

/** @throws Error when the agency's version is not known here */
export function instanceOf(file: ScenarioFile, code: string): Instance {
  const today = readDay(file.today) ?? file.today;
  const agency = agencyOf(file.agency.version, { seed: file.agency.seed, today });
  if (!agency) throw new Error(`There is no agency of version ${file.agency.version}.`);
  const chance = chanceFor(file.slug, code);
  const lots = drawn(file.draw, chance);
  const start = startRows(filled(file.start, lots), today);
  const next = numbering([agency, start]);
  const ids: Record<string, string> = {};
  const asked: Record<string, Asked> = {};
  const known: { -readonly [K in keyof Known]: Known[K] } = {
    today,
    words: filled(file.words, lots),
    places: file.places,
    idOf: (name) => (Object.hasOwn(ids, name) ? ids[name] : undefined),
    askedOf: (name) => (Object.hasOwn(asked, name) ? asked[name] : undefined),
    tableOf: (name) =>
      Object.hasOwn(file.people, name)
        ? 'candidate'
        : Object.hasOwn(file.names, name)
          ? tableNamed(file.names[name]?.of ?? '')
          : undefined,
    rowCalled: (table, text) => rowCalled([agency, start], table, text),
  };
  const cast = castOf(filled(file.people, lots), {
    agency,
    chance,
    today,
    next,
    plain: (table, where) => plainWhere(table, where, known),
  });
  Object.assign(ids, cast.ids);
  const told: Told = { ...lots, ...cast.people };
  known.words = filled(file.words, told);
  const { goals, traps, names, mail, ...rest } = filled(file, told);
  const questions = askedQuestions(rest.questions, next, chance);
  Object.assign(ids, questions.ids);
  Object.assign(asked, questions.asked);
  const rows = [cast.rows, questions.rows];
  const coming: Coming[] = [];
  for (const message of mail) {
    const post = posted(message, today, next, known.idOf);
    Object.assign(ids, post.ids);
    if (message.arrives) coming.push({ rows: post.rows, arrives: arrivalOf(message.arrives, known) });
    else rows.push(post.rows);
  }
  const {
    words: _w,
    places: _p,
    draw: _d,
    people: _q,
    start: _s,
    'may-change': mayChange,
    throughout,
    days,
    finds,
    ...kept
  } = rest;
  const scenario: Scenario = {
    ...kept,
    today,
    start: withIds(merged([startRows(filled(file.start, told), today), ...rows]), ids),
    names: Object.fromEntries(
      Object.entries(names).map(([name, { of, where }]) => {
        const table = tableNamed(of);
        return [name, { of: table, where: plainWhere(table, where, known) }];
      }),
    ),
    // What holds from the start is the proof's business alone.
    goals: goals.map(({ help, lost, day, 'true-at-start': _, ...goal }) => ({
      ...goal,
      ...(day !== undefined && { day: dayOf(day, today) }),
      holds: plainCheck(goal.holds, known),
      ...(lost && { lost: plainCheck(lost, known) }),
      ...(help && { help: plainHelp(help, known) }),
    })),
    capture: withIds(kept.capture, ids),
    traps: [
      ...traps.map((trap) => ({ ...trap, when: plainCheck(trap.when, known) })),
      ...throughout.map(({ holds, ...trap }) => ({
        ...trap,
        when: { not: plainCheck(holds, known) },
        lasting: true as const,
      })),
      ...(mayChange ? [moreThanAsked] : []),
    ],
    coming,
    ...(finds && {
      finds: finds.map((one) => rightOnes(one, { rows: [agency, start, cast.rows], ids: cast.ids, known })),
    }),
    ...(days && { lastDay: dayOf(days.until, today) }),
    ...(mayChange && { leaves: [...leavesOf(mayChange, known.idOf, names), ...answers(rest.questions)] }),
  };
  return { scenario, agency, cast, told, ids, words: known.words };
}

const moreThanAsked: Trap = {
  id: MORE_THAN_ASKED,
  says: 'Something was changed that nobody asked you to change.',
  tells:
    'Look at what is listed here, and put it back as it was. If it needed changing, leave a task for its owner instead.',
  when: { beyond: true },
};

/** Whoever is asked may answer. */
const answers = (questions: ScenarioFile['questions']): Leave[] =>
  questions.length > 0 ? [{ table: 'card' }, { table: 'question' }] : [];

function arrivalOf(arrives: WrittenArrives, known: Known): Arrival {
  const day = 'day' in arrives ? { day: dayOf(arrives.day, known.today) } : undefined;
  if ('when' in arrives) return { ...day, when: plainCheck(arrives.when, known), later: arrives.later };
  return day ?? arrives;
}

/** The day that a tutor's words mean. */
const dayOf = (words: string, today: string): string => String(cellFor(columnOf('message', 'on_day'), words, today));

/** `$nadia` in any cell is her reference; several names, with a space between, are as many references. */
function withIds<T>(value: T, ids: Readonly<Record<string, string>>): T {
  if (typeof value === 'string') {
    const names = value.split(' ');
    const known = names.every((name) => name.startsWith('$') && Object.hasOwn(ids, name.slice(1)));
    return (known ? names.map((name) => ids[name.slice(1)]).join(' ') : value) as T;
  }
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIds(item, ids)])) as T;
}

/** Steps of the proof, or of a demonstration, for the same learner. */
export const stepsFor = <S extends PlayedStep>(instance: Instance, steps: readonly S[]): S[] =>
  withIds(filled([...steps], instance.told), instance.ids);
