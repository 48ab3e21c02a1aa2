/**
 * Owns a solution that is watched: the same run as an attempt's, in memory alone, one step on or back at a time.
 * Must never keep anything, nor reach what is kept: a watched step is nobody's work, and stands in no log of an attempt.
 */
import { cleaned } from '../../engine/command/door.ts';
import { type CommandName, commands, isCommandName } from '../../engine/command/registry.ts';
import { typedIn } from '../../engine/command/typed-in.ts';
import type { Sqlite } from '../../engine/crm/db.ts';
import type { QueryName, QueryParams, QueryResult } from '../../engine/crm/queries/shapes.ts';
import type { Json } from '../../engine/kernel/json.ts';
import type { Command, Entry } from '../../engine/log/entry.ts';
import { withNames } from '../../engine/record/names.ts';
import { openRun } from '../../engine/run/open.ts';
import type { Run } from '../../engine/run/run.ts';
import { instanceOf, stepsFor } from '../../engine/scenario/instance.ts';
import type { PlayedStep } from '../../engine/scenario/schema.ts';
import type { AttemptService, DeskView, OpenFault } from '../api.ts';
import type { FetchSolution } from '../debrief.ts';
import { beginningOf } from '../rebuild.ts';
import type { KeptScenario } from '../store.ts';
import { attemptSummaryOf, viewOf } from '../view.ts';
import { type KnownRows, knownRows } from './known-rows.ts';

/** A step that is about to be done, as things stand. */
export interface WatchedStep extends KnownRows {
  command: CommandName;
  input: Readonly<Record<string, Json>>;
  /** What is tried, as the log will say it. */
  says: string;
  because: string;
}

/** What a watched desk needs from outside. */
export interface WatchDeps {
  sqlite(): Promise<Sqlite>;
  fetchScenario(slug: string): Promise<KeptScenario | undefined>;
  fetchSolution: FetchSolution;
}

export interface WatchService extends AttemptService {
  /** Opens the scenario as it is for nobody in particular; `steps`: how many its solution has. */
  watch(slug: string, at: string): Promise<{ view: DeskView; steps: number } | { fault: OpenFault }>;
  /** The step that comes next; undefined after the last. */
  next(): Promise<WatchedStep | undefined>;
  /** Does it; the screens then catch up. */
  play(at: string): Promise<Entry>;
  /** Back to where so many steps of the solution are done. */
  rewind(steps: number): Promise<DeskView>;
}

const ONLY_WATCHED = 'This is shown to you: nothing can be done in it. Take the scenario up yourself to do it.';
const notHere = () => Promise.reject(new Error(ONLY_WATCHED));

export class WatchedDesk implements WatchService {
  readonly #deps: WatchDeps;
  #sqlite: Sqlite | undefined;
  #kept: KeptScenario | undefined;
  #run: Run | undefined;
  #steps: PlayedStep[] = [];
  #startedAt = '';
  /** Steps of the log that the screens know. */
  #told = 0;

  constructor(deps: WatchDeps) {
    this.#deps = deps;
  }

  async watch(slug: string, at: string): Promise<{ view: DeskView; steps: number } | { fault: OpenFault }> {
    const kept = await this.#deps.fetchScenario(slug);
    if (!kept)
      return {
        fault: { kind: 'unknown', says: `There is no scenario “${slug}” here. Choose one from the start page.` },
      };
    this.#kept = kept;
    this.#startedAt = at;
    this.#sqlite = await this.#deps.sqlite();
    const solution = await this.#deps.fetchSolution(slug);
    if (!solution) throw new Error('the solution could not be loaded. Try again in a moment.');
    this.#steps = stepsFor(instanceOf(kept.scenario, ''), solution.steps);
    this.#begin([{ name: 'start-work', input: {}, at }]);
    return { view: this.#view(), steps: this.#steps.length };
  }

  async next(): Promise<WatchedStep | undefined> {
    const run = this.#here();
    const step = this.#steps[this.#done()];
    const spec = step && commands.get(step.do);
    if (!step || !spec || !isCommandName(step.do)) return undefined;
    const input = step.with as Readonly<Record<string, Json>>;
    const says = withNames(spec.says(typedIn(spec.shape, cleaned(spec.shape, input))), run.lookup);
    return {
      ...{ command: step.do, input, says },
      ...knownRows(run, step.do, input),
      because: step.because ?? '',
    };
  }

  async play(at: string): Promise<Entry> {
    const step = this.#steps[this.#done()];
    if (!step) throw new Error('There is no step left to be shown.');
    return this.#here().do({ name: step.do, input: step.with as Record<string, Json>, at }).entry;
  }

  async rewind(steps: number): Promise<DeskView> {
    this.#begin(
      this.#here()
        .log.slice(0, steps + 1)
        .map(({ command }) => command),
    );
    return this.#view();
  }

  async query<Q extends QueryName>(query: Q, params: QueryParams<Q>): Promise<QueryResult<Q>> {
    return this.#here().query(query, params);
  }
  async entries(): Promise<Entry[]> {
    this.#told = this.#here().log.length;
    return [...this.#here().log];
  }
  async catchUp(): Promise<{ entries: Entry[]; view: DeskView }> {
    const entries = this.#here().log.slice(this.#told);
    this.#told = this.#here().log.length;
    return { entries, view: this.#view() };
  }
  async figureSteps(): Promise<number[]> {
    return [];
  }
  async close(): Promise<void> {
    this.#run?.close();
    this.#run = undefined;
  }
  readonly begin = notHere;
  readonly open = notHere;
  readonly look = notHere;
  readonly do = notHere;
  readonly summary = notHere;
  readonly debrief = notHere;

  /** How many steps of the solution are done; the first of the log begins the work. */
  #done(): number {
    return this.#here().log.length - 1;
  }
  #begin(done: readonly Command[]): void {
    if (!this.#sqlite || !this.#kept) throw new Error('Nothing is being watched.');
    this.#run?.close();
    const { kept, made } = {
      kept: this.#kept,
      made: openRun(this.#sqlite, this.#kept.scenario, beginningOf(NOBODYS, this.#kept)),
    };
    if (!made.ok) throw new Error(made.error[0]?.says ?? `“${kept.scenario.title}” cannot be opened.`);
    this.#run = made.value;
    for (const command of done) made.value.do(command);
    this.#told = this.#run.log.length;
  }
  #view(): DeskView {
    const run = this.#here();
    return viewOf(run, attemptSummaryOf(run, { ...NOBODYS, startedAt: this.#startedAt, figures: 0 }));
  }
  #here(): Run {
    if (!this.#run) throw new Error('Nothing is being watched.');
    return this.#run;
  }
}

/** What is watched is nobody's attempt. */
const NOBODYS = { id: 'watched', code: '', mode: 'practice' } as const;
