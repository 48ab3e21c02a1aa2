/**
 * Owns THE step: (run, command) -> the CRM changed, and a log entry. The live desk, the replay, the command line and the proof of a
 * scenario all call this one function, so they cannot drift apart. No clock, no chance: time and ids travel in the command.
 * Long because the step is told in one place from the door to the seal, with what a run remembers of the steps before it.
 */

import { sentenceOf } from '../command/blanks-said.ts';
import { type Cleaned, cleaned } from '../command/door.ts';
import { isHelp } from '../command/help.ts';
import { type HelpLevel, helpLevels } from '../command/help-levels.ts';
import { misfitsOf } from '../command/misfits.ts';
import { commands } from '../command/registry.ts';
import { typedIn } from '../command/typed-in.ts';
import { carryOut } from '../crm/carry-out.ts';
import { Crm, type Derived, Refused } from '../crm/crm.ts';
import { ConstraintError, type Sqlite } from '../crm/db.ts';
import { handlerOf } from '../crm/handlers/registry.ts';
import { runQuery } from '../crm/queries/run-query.ts';
import type { QueryName, QueryParams, QueryResult } from '../crm/queries/shapes.ts';
import { nextDay } from '../crm/rules/day.ts';
import { stateHash } from '../crm/state-hash.ts';
import type { Hash } from '../kernel/hash.ts';
import { canonical } from '../kernel/json.ts';
import { type Beginning, genesis, sealEntry } from '../log/chain.ts';
import type { Command, Entry, Refusal } from '../log/entry.ts';
import type { Mode } from '../log/modes.ts';
import { asTheyWere, type Touched } from '../log/touched.ts';
import { AttemptState } from '../machine/attempt-state.ts';
import type { BeyondState } from '../machine/beyond.ts';
import type { MachineEvent } from '../machine/compile.ts';
import { CheckEvaluator, type Measure } from '../machine/evaluate.ts';
import type { Beyond } from '../machine/off-rows.ts';
import type { Row, TableName } from '../record/catalogue.ts';
import { asRead, type Lookup, named, withNames } from '../record/names.ts';
import type { Check } from '../scenario/check.ts';
import type { Scenario } from '../scenario/instance.ts';
import type { Place } from '../scenario/places.ts';
import { type AnsweredQuestion, answeredQuestions } from './answered.ts';
import { openParts, sayAnswer, sayArrived, sayOpen } from './answers.ts';
import { begun, type Opening } from './begun.ts';
import { changeMarks } from './change-marks.ts';
import { type FigureSpec, figureSpec } from './figure-spec.ts';
import { entryWithout, type Gone, goneWith } from './gone.ts';
import { placeOf } from './place-of.ts';
import { dated, Post, type PostState } from './post.ts';
import { questionsOf } from './questions.ts';
import { type RationaleDetail, rationalesOf, type VacancyRationales } from './rationales.ts';
import { NOT_AS_ASKED, NOT_THE_NEXT, notNow, UNFORESEEN } from './refusals.ts';
import { sayMoved } from './say-beyond.ts';
import { ScenarioWords } from './scenario-words.ts';
import { type TrapMet, TrapsMet } from './traps-met.ts';

/** What came of a step, and what a figure of it says where the scenario asks for one. */
export interface Done {
  entry: Entry;
  /** Asked before the next step: a row may be called otherwise then, or be gone. */
  figure(): FigureSpec | undefined;
  /** The tables in which the step wrote, the CRM's own ledgers among them, or of which it moved rows in or out of sight. */
  wrote: readonly TableName[];
  /** Somebody who was taken out with it: the sentences of earlier steps have changed. */
  gone?: Gone;
}

/** A run as it stood after a step, to go on from without running its log again. Only for who made it: nothing in it is checked. */
export interface RunImage {
  database: Uint8Array;
  log: readonly Entry[];
  memory: RunMemory;
}

/** What a run knows that neither its rows nor its log tell: it cannot be asked again of what came later. Plain data. */
export interface RunMemory {
  /** What was told of open parts, by goal. */
  told: Readonly<Record<string, readonly string[]>>;
  /** Goals that hold and traps that are sprung: one that cannot be put right may no longer show in the rows. */
  holding: readonly string[];
  /** What is still to come, and when. */
  coming: PostState;
  /** What goals and traps are called, where they are called otherwise since somebody is gone. */
  words?: Readonly<Record<string, string>>;
  /** Rows as they were before they were changed. */
  beyond: BeyondState;
}

/** What a guided attempt tells of the goal that comes next without being asked: its mode says so. */
const GUIDED: readonly HelpLevel[] = ['nudge', 'where'];

/**
 * A command as a pack will carry it: half a surrogate pair would come back as another sign, a member of the name that no shape carries on would
 * be lost on the way, and the log with it be another.
 */
function asCarried(given: Command): Command {
  const text = canonical(given);
  // Asking member by member takes longer than all else, and there is none.
  if (!text.includes(`"${LOST}"`)) return JSON.parse(text);
  return JSON.parse(text, (name, value) => (name === LOST ? undefined : value));
}
const LOST = '__proto__';

export class Run {
  readonly scenario: Scenario;
  /** The version whose rules this run goes by: that of its log, not today's. */
  readonly engine: number;
  readonly #crm: Crm;
  readonly #log: Entry[] = [];
  readonly #mode: Mode;
  #state: AttemptState;
  #head: Hash;
  readonly #evaluate: CheckEvaluator;
  readonly #post: Post;
  readonly #met: TrapsMet;
  readonly words: ScenarioWords;
  /** Steps that took help. */
  #helped = 0;
  /** Who was taken out with which step, in memory alone. */
  readonly #gone: Gone[] = [];
  readonly #reached = new Set<string>();
  /** The parts of goals that were open when the learner asked. */
  readonly #told = new Map<string, readonly string[]>();
  /** How much of each goal holds after the last step. */
  #progress = new Map<string, Measure>();

  /**
   * `from`: the image of a run of this very scenario and beginning, where what the run knows besides the rows comes out of the log, or stands
   * in it; or a CRM that has begun as it does.
   */
  constructor(sqlite: Sqlite, instance: Opening, beginning: Beginning, from?: RunImage | Crm) {
    const { scenario } = instance;
    const image = from instanceof Crm ? undefined : from;
    this.scenario = scenario;
    this.engine = beginning.engine;
    if (from instanceof Crm) this.#crm = from;
    else if (from) this.#crm = new Crm(sqlite, from.database, beginning.engine);
    else this.#crm = begun(sqlite, instance, beginning.engine);
    this.#mode = beginning.mode;
    this.#state = AttemptState.begin(scenario, beginning.mode);
    this.#head = genesis(beginning);
    for (const { rows } of scenario.coming) this.#crm.expect(rows);
    this.#post = new Post(scenario.coming, image?.memory.coming);
    this.#met = new TrapsMet(scenario.coming);
    this.words = new ScenarioWords(scenario, image?.memory.words);
    const checks = [
      ...scenario.goals.flatMap(({ holds, lost }) => (lost ? [holds, lost] : [holds])),
      ...scenario.traps.map((trap) => trap.when),
      ...scenario.goals.flatMap(({ help }) => helpLevels.flatMap((level) => help?.levels[level].unless ?? [])),
      ...this.#post.checks,
    ];
    this.#evaluate = new CheckEvaluator(this.#crm.db, scenario.names, checks, scenario.leaves, image?.memory.beyond);
    for (const entry of image?.log ?? []) this.#remember(entry);
    if (image) this.#recall(image.memory);
    this.#tellMachine();
  }

  get log(): readonly Entry[] {
    return this.#log;
  }
  /** Goals that held after some step, whether or not they hold now. */
  get reached(): ReadonlySet<string> {
    return this.#reached;
  }
  /** How often help was taken. */
  get helped(): number {
    return this.#helped;
  }
  get state(): AttemptState {
    return this.#state;
  }
  get today(): string {
    return this.#crm.today;
  }
  /** The day that comes when this one is ended; undefined where it cannot be. */
  get nextDay(): string | undefined {
    return nextDay(this.#crm);
  }
  progress(goal: string): Measure {
    return this.#progress.get(goal) ?? { holds: false, held: 0, of: 1, open: [0] };
  }
  /** The parts of a goal that were open when the learner last asked; undefined before they asked. */
  told(goal: string): readonly string[] | undefined {
    return this.#told.get(goal);
  }
  /** The level of help with a goal that may be taken next; undefined when none is left, or none would tell anything new. */
  nextHelp(goal: string): HelpLevel | undefined {
    const help = this.scenario.goals.find(({ id }) => id === goal)?.help;
    if (!help || this.state.holding.includes(goal)) return undefined;
    return helpLevels.find((level) => {
      if (this.#isGiven(level) || this.state.hasTaken(goal, level)) return false;
      const { unless } = help.levels[level];
      return !(unless && this.#evaluate.holds(unless));
    });
  }
  /** What was told of a goal so far: in guided mode nudge and place come with it, the rest was taken. */
  helpTold(goal: string): HelpLevel[] {
    const help = this.scenario.goals.find(({ id }) => id === goal)?.help;
    return help ? helpLevels.filter((level) => this.#isGiven(level) || this.state.hasTaken(goal, level)) : [];
  }
  /** Where a goal is done, as things stand: a record that is not there yet is made under New candidate. */
  placeOf(goal: string): Place | undefined {
    const show = this.scenario.goals.find(({ id }) => id === goal)?.help?.show;
    return show && placeOf(show, (name) => this.#evaluate.named(name));
  }
  #isGiven(level: HelpLevel): boolean {
    return this.#mode === 'guided' && GUIDED.includes(level);
  }
  /** What a bundle says of the goals, as they stand after the last step. */
  goals(): { id: string; says: string; criteria: string[]; holds: boolean; reported?: true }[] {
    const { holding } = this.state;
    return this.scenario.goals.map(({ id, criteria, lost }) => {
      const holds = holding.includes(id);
      const reported = holds && lost !== undefined && this.#evaluate.holds(lost);
      return { ...{ id, says: this.words.of(id), criteria, holds }, ...(reported && { reported }) };
    });
  }
  /** Goals that hold by the report of a loss alone. */
  get reported(): string[] {
    return this.goals().flatMap(({ id, reported }) => (reported ? [id] : []));
  }
  /** What a bundle says of the traps: their words, so that a log can name them. */
  traps(): { id: string; says: string }[] {
    return this.scenario.traps.map(({ id }) => ({ id, says: this.words.of(id) }));
  }
  /** The places, from 0, of the parts of a goal that hold now, whoever's doing that is. */
  partsHolding(goal: string): number[] {
    const found = this.scenario.goals.find(({ id }) => id === goal);
    if (!found) return [];
    const all = 'all' in found.holds ? found.holds.all : [found.holds];
    return all.flatMap((part, i) => (this.#evaluate.holds(part) ? [i] : []));
  }
  /** What a person is asked of the words that a trap was sprung by, as they stand now. */
  asks(trap: string): string[] {
    const found = this.scenario.traps.find(({ id, asks }) => id === trap && asks !== undefined);
    return found ? questionsOf(found.asks ?? '', this.#evaluate.wordsFound(found.when), this.lookup) : [];
  }
  /** Each time that a trap was walked into, and what came of it. */
  met(trap: string): readonly TrapMet[] {
    return this.#met.of(trap);
  }
  /** What a bundle says of the questions: what was asked, and what was answered. */
  questions(): AnsweredQuestion[] {
    return answeredQuestions(this.query('questions', {}));
  }
  /** What a bundle says of who was chosen and why, for each vacancy that was worked on. */
  rationales(detail: RationaleDetail = 'whole'): VacancyRationales[] {
    const asked = {
      log: this.#log,
      find: <N extends TableName>(table: N, id: string) => this.find(table, id),
      matrix: (vacancy: string) => this.query('rationaleMatrix', { vacancy }),
    };
    return rationalesOf(asked, detail);
  }
  /** How many steps more until every message has come that is on its way. */
  get stepsToPost(): number {
    return this.#post.onItsWay(this.#log.length);
  }
  /** What was changed beyond what the scenario lets change, as it stands now. */
  beyond(): Beyond[] {
    return this.scenario.leaves ? this.#evaluate.beyond.list() : [];
  }
  stateHash(): Hash {
    return stateHash(this.#crm.db);
  }
  query<Q extends QueryName>(query: Q, given: QueryParams<Q>): QueryResult<Q> {
    return runQuery(this.#crm, query, given);
  }
  /** For sentences that name rows by their references: what is out of sight at the desk has no name in them. */
  get lookup(): Lookup {
    return (table, id) => this.#crm.sight.seen(() => this.#crm.lookup(table, id));
  }
  /** The same for what is said before anything changes again: a row that it speaks of twice is read once. */
  get #lookupNow(): Lookup {
    const read = new Map<string, ReturnType<Lookup>>();
    return (table, id) => {
      const key = `${table} ${id}`;
      if (!read.has(key)) read.set(key, this.lookup(table, id));
      return read.get(key);
    };
  }
  find<N extends TableName>(table: N, id: string): Row<N> | undefined {
    return this.#crm.find(table, id);
  }
  close(): void {
    this.#crm.db.close();
  }

  /** As it stands now. */
  image(): RunImage {
    const { holding, sprung } = this.#state;
    const memory = {
      told: Object.fromEntries(this.#told),
      holding: [...holding, ...sprung],
      coming: this.#post.state,
      beyond: this.#evaluate.beyond.state,
      words: this.words.state,
    };
    return { database: this.#crm.db.image(), log: [...this.#log], memory };
  }

  /**
   * Marks how it stands. What this answers takes it back there, as often as it is called, until it is taken back to an earlier mark: then it
   * does and says what a run would that had gone no further. Meanwhile no image of it can be made.
   */
  mark(): () => void {
    const all = [this.#crm, this.#evaluate, this.#post, this.#met, this.words].map((each) => each.mark());
    const [log, gone, reached, told] = [[...this.#log], [...this.#gone], [...this.#reached], [...this.#told]];
    const [state, head, helped, progress] = [this.#state, this.#head, this.#helped, this.#progress];
    return () => {
      for (const back of all) back();
      this.#log.splice(0, this.#log.length, ...log);
      this.#gone.splice(0, this.#gone.length, ...gone);
      this.#reached.clear();
      for (const goal of reached) this.#reached.add(goal);
      this.#told.clear();
      for (const [goal, open] of told) this.#told.set(goal, open);
      [this.#state, this.#head, this.#helped, this.#progress] = [state, head, helped, progress];
    };
  }

  /** What was made of the rows so far because somebody asked for it (`Crm.made`). */
  get made(): Derived[] {
    return this.#crm.made;
  }

  /** A step that was run before: nothing is carried out, and what came of it is known. */
  #remember(entry: Entry): void {
    const { command, outcome, hash, reached } = entry;
    const spec = commands.get(command.name);
    // A command of the CRM moves nothing but the CRM.
    if (outcome === 'done' && spec?.kind === 'attempt')
      this.#state = this.#state.after(eventOf(spec, cleaned(spec.shape, command.input)));
    this.#evaluate.see(new Map(), entry);
    this.#head = hash;
    if (isHelp(entry)) this.#helped += 1;
    for (const goal of reached) this.#reached.add(goal);
    this.#met.see(entry);
    this.#log.push(entry);
  }

  #recall({ told, holding }: RunMemory): void {
    for (const [goal, open] of Object.entries(told)) this.#told.set(goal, open);
    this.#state = this.#state.after({ type: 'judged', holding: [...holding] });
  }

  /** Runs one command to its end. Never throws for what a learner can do: a refusal is an outcome, and is logged. */
  do(given: Command): Done {
    const command = asCarried(given);
    const day = this.#crm.today;
    const step = this.#log.length + 1;
    const { event, touched = this.#crm.takeTouched(), ...came } = this.#attempt(command, step, day);
    const before = this.#state;
    if (event) this.#state = this.#state.after(event);
    const done = {
      step,
      command,
      day,
      outcome: event ? ('done' as const) : ('refused' as const),
      ...came,
    };
    const written = new Map(this.#crm.takeWritten());
    const moved = this.#evaluate.see(written, done, touched);
    const details = [...done.details, ...(this.scenario.leaves ? sayMoved(moved, this.lookup) : [])];
    this.#tellMachine();
    const arrived = this.#receive(step, written);
    const after = this.#state;
    const entry = sealEntry(this.#head, {
      ...done,
      says: sayArrived(done.says, arrived, this.lookup),
      details,
      reached: without(after.holding, before.holding),
      lost: without(before.holding, after.holding),
      sprung: without(after.sprung, before.sprung),
      righted: without(before.sprung, after.sprung),
      arrived,
      asks: without(after.sprung, before.sprung).flatMap((trap) => this.asks(trap).map((says) => ({ trap, says }))),
    });
    this.#head = entry.hash;
    if (isHelp(entry)) this.#helped += 1;
    for (const goal of entry.reached) this.#reached.add(goal);
    this.#met.see(entry);
    this.#log.push(entry);
    const gone = goneWith(entry, this.#crm.takeLeaver(), this.lookup);
    if (gone) this.#forget(gone);
    // Names of rows are looked up as they are now: at a later step a row may be gone, or called otherwise.
    return {
      entry: this.#log.at(-1) ?? entry,
      figure: () => figureSpec(this.scenario, { ...entry, says: done.says }, this.#lookupNow, asTheyWere(touched)),
      wrote: this.#crm.sight.moved([...written.keys()]),
      ...(gone && { gone }),
    };
  }

  /** Who was taken out by the steps that were run here. */
  get gone(): readonly Gone[] {
    return this.#gone;
  }

  /** What earlier steps say of somebody who is gone goes too; what they did stays. */
  #forget(gone: Gone): void {
    this.#gone.push(gone);
    const parts = () => this.scenario.goals.flatMap((goal) => this.words.parts(goal));
    const before = parts();
    this.words.forget(gone);
    const now = new Map(parts().map((part, at) => [before[at], part]));
    for (const [goal, told] of this.#told)
      this.#told.set(
        goal,
        told.map((part) => now.get(part) ?? part),
      );
    for (const [at, entry] of this.#log.entries()) this.#log[at] = entryWithout(entry, gone);
    this.#met.retell(this.#log);
  }

  /** `event` and `touched` are there when the command was done. */
  #attempt(
    command: Command,
    step: number,
    day: string,
  ): Pick<Entry, 'says' | 'details' | 'found' | 'refusals' | 'changes'> & {
    event?: MachineEvent;
    touched?: Touched[];
  } {
    const refused = (says: string, refusals: Refusal[]) => ({ says, details: [], refusals, changes: [] });
    const spec = commands.get(command.name);
    // One that came with a later engine is not there yet for a log of an earlier one.
    if (!spec || (spec.kind === 'crm' && !handlerOf(spec.name, this.engine)))
      return refused(`Try an unknown command “${command.name}”`, [{ field: '', says: 'There is no such command.' }]);
    const misfits = misfitsOf(spec.shape, command.input);
    if (misfits.length > 0)
      return refused(
        `Try “${spec.name}”`,
        misfits.map(({ path, kind }) => ({ field: kind === 'unknown' ? '' : path.join('.'), says: NOT_AS_ASKED })),
      );
    // Names as they are now: a removed row has none afterwards.
    const given = cleaned(spec.shape, command.input);
    const sentence = named(sentenceOf(spec, this.#worded(typedIn(spec.shape, given))), this.#lookupNow);
    const says = asRead(sentence);
    const event = eventOf(spec, given);
    if (!this.#state.permits(event)) return refused(says, [{ field: '', says: notNow(spec.kind, this.#state.phase) }]);
    if (event.type === 'show-help' && this.nextHelp(event.goal) !== event.level)
      return refused(says, [{ field: '', says: NOT_THE_NEXT }]);
    try {
      const changes = this.#crm.step(step, () => carryOut(this.#crm, spec, given, this.engine));
      const touched = this.#crm.takeTouched();
      const { found } = this.#crm;
      const answer =
        event.type === 'show-open-parts' ? this.#tellOpenParts(event.goal) : sayAnswer(found, day, this.#crm.today);
      // A query marks what was read; nobody typed that.
      const lookup = this.#lookupNow;
      const details = spec.effect === 'query' ? [] : changeMarks({ command, changes }, lookup, asTheyWere(touched));
      return {
        says: withNames(answer === undefined ? sentence : `${sentence}: ${answer}`, lookup),
        details: details.map((mark) => mark.says),
        ...(found !== undefined && { found }),
        refusals: [],
        changes,
        event,
        touched,
      };
    } catch (error) {
      if (error instanceof Refused) return refused(says, error.refusals);
      // A constraint of the database that no rule foresaw: nothing was changed, and the attempt goes on. Anything else
      // (no memory, a fault of ours) is no outcome of the step: it would not come out the same when it is run again.
      if (!(error instanceof ConstraintError)) throw error;
      return refused(says, [{ field: '', says: UNFORESEEN }]);
    }
  }

  /** A goal in its words, where a command names one. */
  #worded(given: Cleaned): Cleaned {
    const goal = this.scenario.goals.find(({ id }) => id === given['goal']);
    return goal ? { ...given, goal: this.words.of(goal.id) } : given;
  }

  /** What is open now of a goal, as it is answered and as the screens go on showing it. */
  #tellOpenParts(id: string): string {
    const goal = this.scenario.goals.find((each) => each.id === id);
    const open = goal ? openParts(this.words.parts(goal), this.progress(id)) : [];
    this.#told.set(id, open);
    return sayOpen(open);
  }

  /** What the story brings after this step, until nothing more comes of it. `written` learns of it. Gives the messages' references. */
  #receive(step: number, written: Map<TableName, ReadonlySet<string>>): string[] {
    const arrived: string[] = [];
    const told = { step, day: this.#crm.today, holds: (check: Check) => this.#evaluate.holds(check) };
    for (;;) {
      const { holding, sprung } = this.#state;
      const rows = this.#post.due({ ...told, holding, sprung });
      if (rows.length === 0) return arrived;
      for (const each of rows) {
        this.#crm.receive(dated(each, this.scenario.today, this.#crm.today));
        arrived.push(...(each.message ?? []).map(({ id }) => id));
      }
      const came = this.#crm.takeWritten();
      for (const [table, ids] of came) written.set(table, new Set([...(written.get(table) ?? []), ...ids]));
      this.#evaluate.look(came);
      this.#tellMachine();
    }
  }

  /** Evaluates what holds now and tells the machine. */
  #tellMachine(): void {
    const { goals, traps } = this.scenario;
    this.#progress = new Map(goals.map((goal) => [goal.id, this.#evaluate.measure(goal.holds)]));
    const holding = [
      ...goals.filter((goal) => this.progress(goal.id).holds),
      ...traps.filter((trap) => this.#evaluate.holds(trap.when)),
    ].map(({ id }) => id);
    const before = [...this.#state.holding, ...this.#state.sprung];
    // Telling what it knows moves nothing, and costs more than all the checks.
    if (holding.length === before.length && holding.every((id) => before.includes(id))) return;
    this.#state = this.#state.after({ type: 'judged', holding });
  }
}

/** What the machine is told of a command that was done. */
const eventOf = ({ kind, name }: { kind: string; name: string }, given: object): MachineEvent =>
  (kind === 'crm' ? { type: 'crm' } : { ...given, type: name }) as MachineEvent;

const without = (all: readonly string[], some: readonly string[]): string[] => all.filter((id) => !some.includes(id));
