/**
 * Owns a live attempt: runs a command, stores its entry, and only then answers. One command at a time, in the order they came.
 * Long because every way of opening, acting and closing waits in one line. Lives in the worker. Never decides anything about the CRM or the scenario: that is the run's.
 */
import type { CommandName, InputOf } from '../engine/command/registry.ts';
import { staleAfter } from '../engine/crm/queries/reads.ts';
import type { QueryName, QueryParams, QueryResult } from '../engine/crm/queries/shapes.ts';
import type { Json } from '../engine/kernel/json.ts';
import type { Entry } from '../engine/log/entry.ts';
import type { Mode } from '../engine/log/modes.ts';
import { openRun } from '../engine/run/open.ts';
import type { Done } from '../engine/run/run.ts';
import { codeOf } from '../engine/scenario/learner-code.ts';
import type { AttemptService, AttemptSummary, DeskView, OnOpening, OpenFault, RunSummary } from './api.ts';
import { EVERY, imageOf, keepImage } from './attempt-image.ts';
import type { Claim } from './claim.ts';
import type { FetchSolution } from './debrief.ts';
import { type Begun, beginningOf, doNotFit, type RebuildDeps, type Rebuilt, rebuild } from './rebuild.ts';
import { runSummaryOf } from './run-summary.ts';
import { isOutdated, type KeptScenario, NEWER, ofAttempt, write } from './store.ts';
import { tellGone } from './tell-gone.ts';
import { attemptSummaryOf, viewOf } from './view.ts';
import { NoAnswer, within } from './within.ts';

export interface DeskDeps extends RebuildDeps {
  /** The scenario as published now; undefined when there is none of that name. */
  fetchScenario(slug: string): Promise<KeptScenario | undefined>;
  /** The solution as published now; undefined when there is none. */
  fetchSolution: FetchSolution;
  /** Makes this worker the only one that writes this attempt. */
  claim(attempt: string, takeOver: boolean): Promise<Claim | undefined>;
  newId(): string;
  /** Does this when there is time; what fails then is nothing lost. */
  later(work: () => Promise<void>): void;
}

interface Live extends Rebuilt {
  line: AttemptSummary;
  kept: KeptScenario;
  claim: Claim;
}
const isImageDue = ({ run, imaged }: Live): boolean => imaged === undefined || run.log.length - imaged >= EVERY;
const TAKEN_OVER = 'This attempt was taken over by another tab. Nothing more is saved here.';
const ONLY_LOOKING = 'This attempt is open for working in another tab. Nothing can be done in it here.';
/** The claim of a tab that only looks: it never had the right to write. */
const LOOKING: Claim = { lost: () => true, release: () => undefined };
/** Another tab removed the attempt, or writes it now: what is on the disk is not this tab's any more. */
class Gone extends Error {}

type Opened = Awaited<ReturnType<AttemptService['open']>>;

const fault = (kind: OpenFault['kind'], says: string): { fault: OpenFault } => ({ fault: { kind, says } });

export class LiveAttemptService implements AttemptService {
  readonly #deps: DeskDeps;
  #live: Live | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(deps: DeskDeps) {
    this.#deps = deps;
  }

  async begin(slug: string, at: string, mode: Mode = 'practice'): Promise<Opened> {
    await this.close();
    const kept = await this.#deps.fetchScenario(slug);
    if (!kept) return fault('unknown', `There is no scenario “${slug}” here. Choose one from the start page.`);
    const id = this.#deps.newId();
    const claim = await this.#deps.claim(id, false);
    if (!claim)
      return fault(
        'storage',
        'This browser would not give the attempt a place of its own. Reload the page and try again.',
      );
    return this.#under(claim, async () => {
      const code = codeOf(await within(this.#deps.store.get('learner', 'me')));
      const made = openRun(await this.#deps.sqlite(), kept.scenario, beginningOf({ id, code, mode }, kept));
      if (!made.ok) return fault('damaged', made.error[0]?.says ?? 'The scenario cannot be opened.');
      const line = attemptSummaryOf(made.value, { id, startedAt: at, mode, code, figures: 0 });
      await write(this.#deps.store, ['attempt', 'scenario'], async (change) => {
        await change.objectStore('attempt').put(line);
        await change.objectStore('scenario').put(kept, id);
      });
      return { run: made.value, line, kept, claim, figureSteps: [], imaged: undefined, proven: true };
    });
  }

  open(id: string, takeOver = false, told?: OnOpening): Promise<Opened> {
    return this.#open(id, told, () => this.#deps.claim(id, takeOver));
  }

  look(id: string, told?: OnOpening): Promise<Opened> {
    return this.#open(id, told, async () => LOOKING);
  }

  async #open(id: string, told: OnOpening | undefined, claiming: () => Promise<Claim | undefined>): Promise<Opened> {
    await this.close();
    const { store } = this.#deps;
    const [line, kept] = await within(Promise.all([store.get('attempt', id), store.get('scenario', id)]));
    if (!line || !kept)
      return fault(
        'unknown',
        'This attempt is not on this device. It may have been made in another browser, or removed.',
      );
    const claim = await claiming();
    if (!claim) return fault('elsewhere', 'This attempt is open in another tab or window.');
    return this.#under(claim, async () => {
      const rebuilt = await this.#rebuild(line, kept, { told });
      if ('fault' in rebuilt) return rebuilt;
      // The line may be one step behind when the browser was killed: the log decides. Its figures are counted as they are kept.
      return { ...rebuilt, line: attemptSummaryOf(rebuilt.run, line), kept, claim };
    });
  }

  do<N extends CommandName>(name: N, input: InputOf<N>, at: string): ReturnType<AttemptService['do']> {
    return this.#inTurn(() => this.#do(name, input as Record<string, Json>, at));
  }

  async query<Q extends QueryName>(query: Q, params: QueryParams<Q>): Promise<QueryResult<Q>> {
    return this.#here().run.query(query, params);
  }
  async catchUp(): Promise<{ entries: Entry[]; view: DeskView }> {
    const live = this.#here();
    const { run } = live;
    const [line, rows] = await within(
      Promise.all([
        this.#deps.store.get('attempt', live.line.id),
        this.#deps.store.getAll('entry', ofAttempt(live.line.id, run.log.length + 1)),
      ]),
    );
    for (const { entry } of rows)
      if (run.do(entry.command).entry.hash !== entry.hash) throw new Error(doNotFit(entry.step));
    live.line = attemptSummaryOf(run, line ?? live.line);
    return { entries: rows.map(({ entry }) => entry), view: viewOf(run, live.line) };
  }
  async entries(): Promise<Entry[]> {
    return [...this.#here().run.log];
  }
  async figureSteps(): Promise<number[]> {
    return [...this.#here().figureSteps];
  }
  /** In its turn: a step that came while the log is run again would not be in what takes the run's place. */
  summary(): Promise<RunSummary> {
    return this.#inTurn(async () => {
      const { run, kept } = await this.#proven();
      return runSummaryOf(run, kept);
    });
  }
  debrief(): ReturnType<AttemptService['debrief']> {
    return this.#inTurn(async () => {
      const { run, kept, line } = this.#here();
      // Seldom asked for, and it brings the player of solutions with it.
      const { debriefFor } = await import('./debrief.ts');
      return debriefFor(run, kept, line.code, this.#deps.sqlite, this.#deps.fetchSolution);
    });
  }
  async close(): Promise<void> {
    await this.#queue;
    this.#live?.run.close();
    this.#live?.claim.release();
    this.#live = undefined;
  }

  /** When all that was asked for before is done. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Opens what `work` makes; gives the claim back when nothing came of it. */
  async #under(claim: Claim, work: () => Promise<Live | { fault: OpenFault }>): Promise<Opened> {
    try {
      const made = await work();
      if ('fault' in made) return made;
      this.#live = made;
      this.#imageLater(made);
      return { view: viewOf(made.run, made.line) };
    } finally {
      if (this.#live?.claim !== claim) claim.release();
    }
  }

  async #do(name: string, input: Record<string, Json>, at: string): ReturnType<AttemptService['do']> {
    const live = this.#here();
    if (live.claim.lost()) throw new Error(live.claim === LOOKING ? ONLY_LOOKING : TAKEN_OVER);
    let done: Done;
    let figure: ReturnType<Done['figure']>;
    try {
      done = live.run.do({ name, input, at });
      figure = done.figure();
      const figures = await this.#store(live, done);
      live.line = attemptSummaryOf(live.run, { ...live.line, figures });
    } catch (error) {
      const says = await this.#backToDisk(live, error);
      throw error instanceof Gone ? error : new Error(says);
    }
    const { entry, wrote, gone } = done;
    if (figure) live.figureSteps.push(entry.step);
    this.#imageLater(live);
    return {
      entry,
      view: viewOf(live.run, live.line),
      ...(figure ? { figure } : {}),
      stale: staleAfter(wrote),
      ...(gone && { gone: tellGone(live.run, gone) }),
    };
  }

  /** What is not on the disk did not happen: back to what the disk holds. Answers what to tell the learner. */
  async #backToDisk(live: Live, cause: unknown): Promise<string> {
    const rebuilt = await this.#rebuild(live.line, live.kept, { from: 'log' }).catch(() => undefined);
    if (rebuilt && 'run' in rebuilt) {
      live.run.close();
      Object.assign(live, rebuilt);
      if (cause instanceof NoAnswer)
        return 'This browser took too long to save this step, so it was not done. All steps before it are kept. Try it once more.';
      return 'This step could not be saved on this device, so it was not done. Is there room left on the disk?';
    }
    // To go on from a step that is not stored would leave a gap in the log.
    live.run.close();
    live.claim.release();
    this.#live = undefined;
    if (isOutdated(this.#deps.store)) return `This step was not done. ${NEWER}`;
    return 'This step could not be saved on this device, so it was not done. Reload the page to carry on from the step before.';
  }

  /** Stores the entry and the attempt's line as one; answers how many figures the attempt has. */
  async #store(live: Live, { entry, gone }: Done): Promise<number> {
    return write(this.#deps.store, gone ? ['entry', 'attempt', 'image'] : ['entry', 'attempt'], async (change) => {
      const kept = await change.objectStore('attempt').get(live.line.id);
      if (!kept || live.claim.lost())
        throw new Gone(kept ? TAKEN_OVER : 'This attempt was removed from this device. Nothing more is saved here.');
      const { figures } = kept;
      await change.objectStore('entry').add({ attempt: live.line.id, entry });
      // Somebody went: what earlier steps say of them goes with the same stroke, and the picture of the CRM in which they still are.
      for (const earlier of gone ? live.run.log.slice(0, -1) : [])
        await change.objectStore('entry').put({ attempt: live.line.id, entry: earlier });
      if (gone) await change.objectStore('image').delete(live.line.id);
      await change.objectStore('attempt').put(attemptSummaryOf(live.run, { ...live.line, figures }));
      return figures;
    });
  }

  /** An image is due when the last one is too far behind. Made when nothing is asked for; a step never waits for it. */
  #imageLater(live: Live): void {
    const { code, later, store } = this.#deps;
    if (code === undefined || live.claim === LOOKING || !isImageDue(live)) return;
    later(async () => {
      if (this.#live !== live || live.claim.lost() || !isImageDue(live)) return;
      live.imaged = live.run.log.length;
      const [run, figureSteps, { id }] = [live.run.image(), [...live.figureSteps], live.line];
      const { length } = live.run.gone;
      const rows = await within(store.getAll('entry', ofAttempt(id)));
      const entries = rows.slice(0, run.log.length).map(({ entry }) => entry);
      // Whoever went meanwhile is still in it.
      if (live.run.gone.length > length) return;
      await keepImage(store, await imageOf(id, code, live.kept, entries, run, figureSteps));
    });
  }

  /** What leaves the building comes out of the log alone. */
  async #proven(): Promise<Live> {
    const live = this.#here();
    if (live.proven) return live;
    const rebuilt = await this.#rebuild(live.line, live.kept, { from: 'log' });
    if ('fault' in rebuilt) throw new Error(rebuilt.fault.says);
    live.run.close();
    return Object.assign(live, rebuilt);
  }

  /** The CRM is a cache of the log. */
  #rebuild(begun: Begun, kept: KeptScenario, how: Parameters<typeof rebuild>[3]): ReturnType<typeof rebuild> {
    return rebuild(this.#deps, begun, kept, how);
  }

  #here(): Live {
    if (!this.#live) throw new Error('No attempt is open.');
    return this.#live;
  }
}
