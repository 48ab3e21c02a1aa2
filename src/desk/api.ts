/**
 * Owns the seam between a live attempt (in the worker) and the screens: what can be done, asked, kept.
 * Only types stand here; the worker fulfils it, the screens depend on it and on nothing behind it.
 * Long because a seam is read in one piece: whoever stands on either side finds all of it here.
 */
import type { HelpLevel } from '../engine/command/help-levels.ts';
import type { CommandName, InputOf } from '../engine/command/registry.ts';
import type { QueryName, QueryParams, QueryResult } from '../engine/crm/queries/shapes.ts';
import type { Entry } from '../engine/log/entry.ts';
import type { Mode } from '../engine/log/modes.ts';
import type { Phase } from '../engine/machine/attempt-state.ts';
import type { Place } from '../engine/scenario/places.ts';

export type { FigureSpec } from '../engine/run/figure-spec.ts';

import type { Debrief } from '../engine/run/debrief.ts';
import type { FigureSpec } from '../engine/run/figure-spec.ts';
import type { GoneFromFigure } from '../engine/run/figure-without.ts';
import type { HowGone, TakenAway } from '../engine/run/how-gone.ts';
import type { TrapMet } from '../engine/run/traps-met.ts';
import type { Account, Content, Learner } from '../evidence/bundle/schema.ts';
import type { PictureDigest } from '../evidence/picture/digest.ts';
import type { KeptReferral } from './kept-decisions.ts';

export type { Phase } from '../engine/machine/attempt-state.ts';
export type { KeptAssessment, KeptReferral } from './kept-decisions.ts';

export interface GoalView {
  id: string;
  says: string;
  /** The day of the story it belongs to; null where it is there from the first. Those of days to come are not told. */
  day: string | null;
  criteria: string[];
  holds: boolean;
  /** By the report of a loss alone: evidence of no criterion. */
  reported?: true;
  /** "2 of 4 hold". */
  held: number;
  of: number;
  /** Its parts have names, and which are open can be asked. */
  asks: boolean;
  /** Those that were open when the learner last asked; null before. */
  told: readonly string[] | null;
  /** null where the scenario has none for it. */
  help: HelpView | null;
}
/** The help with one goal, as far as it was told. */
export interface HelpView {
  told: { level: HelpLevel; says: string }[];
  /** The level that may be taken next; null when none is left, or none would tell anything new. */
  next: HelpLevel | null;
  /** Where it is done, once that was shown or the mode tells it. `fields`: the columns to mark there, once shown. */
  place: { at: Place; fields: string[] } | null;
}
export interface TrapView {
  id: string;
  /** What is wrong now, in plain words. */
  says: string;
  /** Why it matters and how to put it right. */
  tells: string;
  sprung: boolean;
  /** Of a trap on words: which were found where, and what is asked about them. */
  asks: readonly string[];
  /** Each time that it was walked into, with what came of it. */
  met: readonly TrapMet[];
}

export interface BriefView {
  from: string;
  /** Paragraphs, plain text. */
  message: string[];
  expected: string[];
  /** Ids of policies in content/policies that apply. */
  policies: string[];
}

export interface ScenarioCard {
  slug: string;
  version: number;
  draft: boolean;
  title: string;
  summary: string;
  /** administer | store | archive | match | knowledge: the practical task it practises. */
  task: string;
  minutes: number;
  criteria: string[];
}

/** Where the attempt stands after a step. Derived from the log; replaced as a whole after each command. */
export interface DeskView {
  attempt: AttemptSummary;
  scenario: ScenarioCard;
  brief: BriefView;
  phase: Phase;
  /** The last step's number; 0 before the first. */
  step: number;
  /** The sandbox's date. */
  day: string;
  /** The day that comes when this one is ended, and the last to which that can be; null where the day stands still. */
  nextDay: string | null;
  lastDay: string | null;
  /** While an assessed attempt is not packed nothing says how it stands: goals, traps and what is beyond are empty. */
  quiet: boolean;
  goals: GoalView[];
  /** How many more there are on days that have not come; which, nobody is told before. */
  goalsToCome: number;
  traps: TrapView[];
  /** What is changed just now and nobody asked for, in words. */
  beyond: string[];
}

export interface AttemptSummary {
  id: string;
  scenario: string;
  scenarioTitle: string;
  startedAt: string;
  lastAt: string;
  phase: Phase;
  step: number;
  mode: Mode;
  /** How often help was taken. */
  help: number;
  /** The learner's code, by which the scenario was made for them. */
  code: string;
  /** Criteria by where they stand (evidence/bundle/standing.ts), for the coverage strip. */
  shown: string[];
  towards: string[];
  figures: number;
}

/** Why an attempt cannot be opened; `elsewhere`: another tab has it. */
export type OpenFault = { kind: 'elsewhere' | 'unknown' | 'damaged' | 'storage'; says: string };

/** A figure as kept on this device: its words, and the picture once it is drawn. */
export interface FigureRecord {
  attempt: string;
  step: number;
  taken: 'by the recorder' | 'by hand';
  caption: string;
  /** The title that the learner gave it. */
  ownCaption: string | null;
  alt: string;
  criteria: string[];
  callouts: {
    number: number;
    key: string;
    says: string;
    frame?: { x: number; y: number; width: number; height: number };
  }[];
  /** What was frozen (see evidence/capture), until the picture is drawn from it. */
  frozen: unknown;
  /** A PNG file. Bytes, since not every browser keeps a Blob (a private window of Safari does not). */
  png: Uint8Array<ArrayBuffer> | null;
  /** What was learnt of the picture while its pixels were at hand; a picture without it is opened when the pack is made. */
  digest?: PictureDigest;
  width: number;
  height: number;
  /** The texts that stand in the picture. Without them nobody can say whom it shows. */
  shows?: string | undefined;
  /** Its picture showed somebody who was taken out at that step. */
  takenAway?: TakenAway | undefined;
  /** The learner may leave a figure out of the pack; the step stays in the log. */
  leftOut: boolean;
  /** Where it stands among the others: its step, until the learner moves it. */
  place: number;
}

/** A style sheet that frozen figures of an attempt are drawn with; many share one. */
export interface KeptSheet {
  attempt: string;
  /** The hash of `css`, as a frozen figure names it. */
  key: string;
  css: string;
}

/** The part of a bundle that the run itself knows; the rest is the learner's. */
export type RunSummary = Pick<
  Content,
  'engine' | 'wording' | 'scenario' | 'agency' | 'goals' | 'traps' | 'questions' | 'rationales' | 'stateHash' | 'log'
>;

/** Told of an opening that takes long: how many of the steps have been run again. */
export type OnOpening = (step: number, of: number) => unknown;

/** Somebody was taken out: what earlier steps and figures said of them is to go from the screens too. */
export interface GoneFromSteps {
  step: number;
  how: HowGone;
  /** What goes from the words of a figure, by its step; not to be kept. */
  from: ReadonlyMap<number, GoneFromFigure>;
  /** The record's reference, and those of the rows that went with it. */
  theirs: readonly string[];
  /** And from any text of which nobody knows whom it is about. */
  words: readonly string[];
  /** By what a picture shows them. */
  shown: { any: readonly string[]; exact: readonly string[] };
  /** All steps as they are told now. */
  entries: Entry[];
}

export interface AttemptService {
  /** Starts a new attempt and opens it. */
  begin(scenario: string, at: string, mode?: Mode): Promise<{ view: DeskView } | { fault: OpenFault }>;
  /** Opens an attempt at the step where it was left. `takeOver`: take it from the other tab. */
  open(attempt: string, takeOver?: boolean, told?: OnOpening): Promise<{ view: DeskView } | { fault: OpenFault }>;
  /** Opens an attempt that another tab works in, to be looked at: nothing can be done in it. */
  look(attempt: string, told?: OnOpening): Promise<{ view: DeskView } | { fault: OpenFault }>;
  /** Where an attempt is only looked at: takes in the steps that the other tab has done since. */
  catchUp(): Promise<{ entries: Entry[]; view: DeskView }>;
  /** Runs a command. Resolves only when its log entry is on disk. Refusals are answers, not errors. `stale`: the queries whose answers may be others now. */
  do<N extends CommandName>(
    name: N,
    input: InputOf<N>,
    at: string,
  ): Promise<{ entry: Entry; view: DeskView; figure?: FigureSpec; stale: readonly QueryName[]; gone?: GoneFromSteps }>;
  query<Q extends QueryName>(query: Q, params: QueryParams<Q>): Promise<QueryResult<Q>>;
  entries(): Promise<Entry[]>;
  /** The steps so far whose figure was asked for, by the scenario or by hand. */
  figureSteps(): Promise<number[]>;
  /** What the bundle takes from the run. */
  summary(): Promise<RunSummary>;
  /** What there is to look back on; undefined before the pack was made. */
  debrief(): Promise<Debrief | undefined>;
  close(): Promise<void>;
}

/** What came of a copy that was to be brought back; `here`: the attempt is on this device already, and nothing was changed. */
export type BroughtBack =
  | { kind: 'back'; attempt: AttemptSummary }
  | { kind: 'here'; here: AttemptSummary; copy: AttemptSummary /** Step for step. */; same: boolean }
  | { kind: 'refused'; says: string };

/** An attempt as a file, and back. */
export interface CopyService {
  /** `undrawn`: figures whose picture is not in the file, since it was not drawn yet. undefined when there is no such attempt here. */
  makeCopy(attempt: string): Promise<{ file: Uint8Array<ArrayBuffer>; name: string; undrawn: number } | undefined>;
  /** `replace`: the learner has said that the copy takes the place of what is here. */
  bringBack(file: Uint8Array, replace?: boolean): Promise<BroughtBack>;
}

/** What is kept beside the logs on this device. */
export interface LocalStore {
  learner(): Promise<Learner | null>;
  keepLearner(learner: Learner): Promise<void>;
  attempts(): Promise<AttemptSummary[]>;
  removeAttempt(id: string): Promise<void>;
  /** Decisions that came back, in the order in which they were made. */
  referrals(): Promise<KeptReferral[]>;
  keepReferral(referral: KeptReferral): Promise<void>;
  removeReferral(decision: string): Promise<void>;
  account(attempt: string): Promise<Account>;
  /** `pasted`: how many pastes since the last save. */
  keepAccount(
    attempt: string,
    text: Pick<Account, 'situation' | 'task' | 'action' | 'result'>,
    at: string,
    pasted: number,
  ): Promise<Account>;
  figures(attempt: string): Promise<FigureRecord[]>;
  /** `sheet`: kept with it as one, when it was not kept before. */
  keepFigure(figure: FigureRecord, sheet?: KeptSheet): Promise<void>;
  /** The learner's choice changes several at once: all of them, or none. */
  keepFigures(figures: readonly FigureRecord[]): Promise<void>;
  sheets(attempt: string): Promise<KeptSheet[]>;
  /** For when no figure of the attempt waits to be drawn. */
  removeSheets(attempt: string): Promise<void>;
  /** Everything on this device, gone. */
  clear(): Promise<void>;
}
