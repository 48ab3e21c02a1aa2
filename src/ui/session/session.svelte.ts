/**
 * Owns one open attempt as the screens see it: where it stands, its steps so far, the one way to act and the one way to ask.
 * Must never decide what a command means; it passes them on, one at a time, with the moment they were given at.
 */
import { tick } from 'svelte';
import type { AttemptService, DeskView, FigureRecord, GoneFromSteps, LocalStore } from '../../desk/api.ts';
import { referredFor } from '../../desk/referred-for.ts';
import type { CommandName, InputOf } from '../../engine/command/registry.ts';
import type { QueryName, QueryParams, QueryResult } from '../../engine/crm/queries/shapes.ts';
import type { Entry } from '../../engine/log/entry.ts';
import type { TableName } from '../../engine/record/catalogue.ts';
import { Recorder } from '../recorder/recorder.svelte.ts';
import { momentNow } from './clock.ts';
import { forgetTyped } from './forget-typed.ts';
import { Log } from './log.svelte.ts';
import { QueryVersions } from './query-versions.svelte.ts';
import { Spotlight } from './spotlight.svelte.ts';

const ONLY_LOOKING = 'This tab is for looking round only. Work goes on in the other tab, or use the attempt here.';
const LOST = 'This step could not be saved on this device, so it was not done. Try it once more.';
/** Longest wait for a screen to come to rest before it is captured as it is. */
const REST_MS = 1500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** After the browser has laid the page out once; a page out of sight is not laid out, and is not waited for. */
const nextFrame = () =>
  Promise.race([new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))), pause(100)]);

export class Session {
  readonly service: AttemptService;
  readonly localStore: LocalStore;
  readonly recorder: Recorder;
  /** What the training layer points at. */
  readonly spotlight = new Spotlight();
  /** Another tab works in this attempt: nothing can be done here, and nothing that is opened here is a step. */
  readonly looking: boolean;
  /** Somebody else's hands are at work here: the focus is nowhere to be taken. */
  readonly watched: boolean;
  readonly #onlyLooking: string;
  /** Where the attempt stands; replaced as a whole after each step. */
  view = $state.raw() as DeskView;
  readonly #log = new Log();
  readonly #queries = new QueryVersions();
  /** Why the last command was refused, by field; '' for the command as a whole. */
  refusals = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** The last step could not be kept on this device; null when all is well. */
  fault = $state<string | null>(null);
  /** Criteria that an assessor referred back before this attempt was begun. */
  referred = $state.raw<ReadonlySet<string>>(new Set());
  /** The log as it stood when the attempt was opened is here. */
  readonly ready: Promise<void>;

  #underWay = $state(0);
  #line: Promise<unknown> = Promise.resolve();
  /** Figures lose what they say of somebody who was taken out; the next step waits for it. */
  #forgetting: Promise<unknown> = Promise.resolve();
  #pending = 0;
  readonly #holders = new Set<(gone: GoneFromSteps) => void>();

  /** `looking`: nothing can be done here; a sentence says why, where a solution is shown. */
  constructor(service: AttemptService, localStore: LocalStore, view: DeskView, looking: boolean | string = false) {
    this.service = service;
    this.looking = looking !== false;
    this.watched = typeof looking === 'string';
    this.#onlyLooking = typeof looking === 'string' ? looking : ONLY_LOOKING;
    this.localStore = localStore;
    this.view = view;
    // Where one only looks, the other tab draws the figures and keeps them.
    const shelf: LocalStore = this.looking ? { ...localStore, figures: async () => [] } : localStore;
    this.recorder = new Recorder(shelf, view.attempt.id, () => this.#rest());
    this.ready = service.entries().then((entries) => this.#log.begin(entries));
    this.ready.catch(() => undefined);
    if (this.looking) return;
    referredFor(view.attempt, localStore)
      .then((found) => {
        this.referred = new Set(found.flatMap(({ referred }) => referred));
      })
      .catch(() => undefined);
    // If they cannot be read, nothing is known of losses, and making a pack says why.
    service
      .figureSteps()
      .then((steps) => this.recorder.expect(steps))
      .catch(() => undefined);
  }

  /** As they may be seen: what a figure speaks to would tell in an assessed attempt whether its step was right. */
  get figures(): readonly FigureRecord[] {
    const { figures } = this.recorder;
    return this.view.quiet ? figures.map((figure) => ({ ...figure, criteria: [] })) : figures;
  }

  /** The steps so far, in order; see Log. */
  get entries(): readonly Entry[] {
    return this.#log.entries;
  }

  /** Buttons that act have no place where one only looks; where a solution is shown they are part of what is shown. */
  get hidesActions(): boolean {
    return this.looking && !this.watched;
  }

  get busy(): boolean {
    return this.#underWay > 0;
  }

  /** The candidate, or other record, that the steps so far have opened last. */
  last(command: CommandName): Entry | undefined {
    return this.entries.findLast((entry) => entry.command.name === command && entry.outcome === 'done');
  }

  /** Runs a command when those before it are done and recorded. Rejects only when the step could not be kept. */
  do<N extends CommandName>(name: N, input: InputOf<N>): Promise<Entry> {
    if (this.looking) {
      this.fault = this.#onlyLooking;
      return Promise.reject(new Error(this.#onlyLooking));
    }
    this.#underWay += 1;
    const step = this.#line
      .then(() => this.#step(name, input))
      .finally(() => {
        this.#underWay -= 1;
      });
    // The next step waits until the picture of this one is taken, so that no picture shows a later state.
    this.#line = step
      .then(() => this.recorder.taken)
      .then(() => this.#forgetting)
      .catch(() => undefined);
    return step;
  }

  /** For reading: opening again what is open already is no new step. */
  async once<N extends CommandName>(name: N, input: InputOf<N>): Promise<void> {
    await this.ready;
    if (!this.looking && !this.#log.hasDone(name, input)) await this.do(name, input);
  }

  /** Where one only looks: shows what the other tab has done since. */
  async catchUp(): Promise<void> {
    await this.ready;
    const { entries, view } = await this.service.catchUp();
    if (entries.length === 0) return;
    this.view = view;
    for (const entry of entries) this.#log.add(entry);
    this.#queries.allStale();
  }

  /** Where one watches: the run was moved to another step, on or back; every screen asks again. */
  async standAt(view: DeskView, entries: readonly Entry[]): Promise<void> {
    await this.ready;
    this.view = view;
    this.#log.replace(entries);
    this.#queries.allStale();
  }

  /** The same search with nothing changed since is no new step. */
  async search<N extends Extract<CommandName, `search-${string}`>>(name: N, input: InputOf<N>): Promise<void> {
    await this.ready;
    if (!this.looking && !this.#log.isLastSearch(name, input)) await this.do(name, input);
  }

  /** An effect that asks runs again when the answer may be another. */
  async query<Q extends QueryName>(query: Q, params: QueryParams<Q>): Promise<QueryResult<Q>> {
    // Before anything is waited for: only then the effect sees it.
    this.#queries.asked(query);
    return this.awaited(this.service.query(query, params));
  }

  /** Something the screen waits for before it shows what it has to show; figures wait for it too. */
  async awaited<T>(work: Promise<T>): Promise<T> {
    this.#pending += 1;
    try {
      return await work;
    } finally {
      this.#pending -= 1;
    }
  }

  /** The next free reference of a table, to travel in the command that makes the row. */
  nextId(table: TableName): Promise<string> {
    return this.query('nextId', { table });
  }

  async #step<N extends CommandName>(name: N, input: InputOf<N>): Promise<Entry> {
    try {
      const { entry, view, figure, stale, gone } = await this.service.do(name, input, momentNow());
      this.fault = null;
      this.view = view;
      if (gone) this.#log.replace(gone.entries);
      else this.#log.add(entry);
      this.refusals = new Map(entry.refusals.map((refusal) => [refusal.field, refusal.says]));
      this.#queries.stale(stale);
      this.recorder.see(entry, figure);
      if (gone) this.#forget(gone);
      return entry;
    } catch (error) {
      this.fault = error instanceof Error && error.message ? error.message : LOST;
      throw error;
    }
  }

  /** Whoever holds words that were typed is told when somebody is taken out; gives back how to stop that. */
  whenGone(told: (gone: GoneFromSteps) => void): () => void {
    this.#holders.add(told);
    return () => this.#holders.delete(told);
  }

  #forget(gone: GoneFromSteps): void {
    this.#forgetting = this.recorder.forget(gone).catch(() => undefined);
    forgetTyped(this.view.attempt.id, gone);
    for (const told of this.#holders) told(gone);
  }

  /** Resolves when the screen shows what it has to show. */
  atRest(): Promise<void> {
    return this.#rest();
  }

  /** Resolves when the screen shows what came of the last step: nothing is being asked, nothing waits to be drawn. */
  async #rest(): Promise<void> {
    const start = performance.now();
    // First the caller of the command has its turn: it closes its dialog or goes to the record.
    await pause(0);
    for (let calm = 0; calm < 2 && performance.now() - start < REST_MS; ) {
      await tick();
      calm = this.#pending === 0 ? calm + 1 : 0;
      await pause(this.#pending === 0 ? 0 : 10);
    }
    // What goes by the room there is (cards in place of a table) is told of a new width with the next frame, not before.
    await nextFrame();
    await tick();
  }
}
