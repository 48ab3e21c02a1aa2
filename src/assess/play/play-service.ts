/**
 * Owns an attempt that is watched by whoever checks its pack: opened from the pack that the check wrote anew, moved to any step, looked at; and a
 * copy of it in which anything may be tried. In memory alone. Must never read the file that came in, change the attempt, log or keep anything.
 */
import { screenActions } from '../../actions/screen-actions.ts';
import type { DeskView, OnOpening } from '../../desk/api.ts';
import { attemptSummaryOf, viewOf } from '../../desk/view.ts';
import { knownRows } from '../../desk/watch/known-rows.ts';
import type { CommandName, InputOf } from '../../engine/command/registry.ts';
import type { Sqlite } from '../../engine/crm/db.ts';
import { staleAfter } from '../../engine/crm/queries/reads.ts';
import type { QueryName, QueryParams, QueryResult } from '../../engine/crm/queries/shapes.ts';
import type { Json } from '../../engine/kernel/json.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { marksOf } from '../../engine/run/figure-spec.ts';
import type { Run } from '../../engine/run/run.ts';
import { Timeline } from '../../engine/run/timeline.ts';
import { parseScenario } from '../../engine/scenario/parse.ts';
import { parseBundle } from '../../evidence/bundle/parse.ts';
import type { Content } from '../../evidence/bundle/schema.ts';
import { readPack } from '../../evidence/pdf/index.ts';
import { beginningOf } from '../../evidence/replay/replay.ts';
import { findPictures } from '../../evidence/verdict/check-figures.ts';
import { landmarksOf } from './landmarks.ts';
import type { Moment, Played, PlayService } from './play-api.ts';

const NOT_HERE = 'This is somebody’s finished work: nothing can be done in it.';
const notHere = () => Promise.reject(new Error(NOT_HERE));

interface Open {
  content: Content;
  timeline: Timeline;
  pictures: ReadonlyMap<string, Uint8Array>;
  step: number;
}

export class PlayedDesk implements PlayService {
  readonly #sqlite: () => Promise<Sqlite>;
  #open: Open | undefined;
  /** The copy in which something is tried, and how many steps it had when it was made. */
  #branch: Run | undefined;

  constructor(sqlite: () => Promise<Sqlite>) {
    this.#sqlite = sqlite;
  }

  async play(copy: Uint8Array, told?: OnOpening): Promise<Played | { fault: string }> {
    await this.close();
    const read = await readPack(copy);
    if (!read.ok) return { fault: read.error.says };
    const bundle = parseBundle(read.value.evidence[0]?.bytes ?? new Uint8Array());
    if (!bundle.ok) return { fault: bundle.error[0]?.says ?? NOT_HERE };
    const { content } = bundle.value.bundle;
    const scenario = parseScenario(content.scenario.text);
    if (!scenario.ok) return { fault: scenario.error[0]?.says ?? NOT_HERE };
    const pictures = await findPictures(content, read.value);
    const timeline = new Timeline(await this.#sqlite(), {
      scenario: scenario.value.value,
      beginning: beginningOf(content),
      log: content.log,
    });
    this.#open = { content, timeline, pictures: pictures.ok ? pictures.value.files : new Map(), step: 0 };
    await timeline.runThrough((step) => told?.(step, content.log.length));
    const { learner, log, figures, goals, traps } = content;
    return {
      learner: learner.name,
      scenario: content.scenario.title,
      ...{ log, figures, goals, traps },
      landmarks: landmarksOf(content),
      view: (await this.moveTo(0)).view,
    };
  }

  async moveTo(step: number): Promise<Moment> {
    const open = this.#here();
    const run = open.timeline.at(step);
    open.step = run.log.length;
    const entry = run.log.at(-1);
    return {
      step: open.step,
      view: this.#view(run),
      marks: entry ? marksOf(entry, run.lookup) : [],
      at: placeIn(run),
    };
  }

  async picture(figure: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const file = this.#here().pictures.get(figure);
    return file && Uint8Array.from(file);
  }

  async branch(): Promise<DeskView> {
    const { timeline, step } = this.#here();
    await this.leaveBranch();
    this.#branch = timeline.copyOf(timeline.at(step));
    return this.#view(this.#branch);
  }
  async leaveBranch(): Promise<void> {
    this.#branch?.close();
    this.#branch = undefined;
  }

  /** Only in the copy. */
  async do<N extends CommandName>(name: N, input: InputOf<N>, at: string): ReturnType<PlayService['do']> {
    const run = this.#branch;
    if (!run) return notHere();
    // No picture is taken of what is only tried.
    const { entry, wrote } = run.do({ name, input: input as Record<string, Json>, at });
    return { entry, view: this.#view(run), stale: staleAfter(wrote) };
  }
  async query<Q extends QueryName>(query: Q, params: QueryParams<Q>): Promise<QueryResult<Q>> {
    return this.#shown().query(query, params);
  }
  async entries(): Promise<Entry[]> {
    return [...this.#shown().log];
  }
  async catchUp(): Promise<{ entries: Entry[]; view: DeskView }> {
    return { entries: [], view: this.#view(this.#shown()) };
  }
  async figureSteps(): Promise<number[]> {
    return [];
  }
  async close(): Promise<void> {
    await this.leaveBranch();
    this.#open?.timeline.close();
    this.#open = undefined;
  }
  readonly begin = notHere;
  readonly open = notHere;
  readonly look = notHere;
  readonly summary = notHere;
  readonly debrief = notHere;

  #shown(): Run {
    const { timeline, step } = this.#here();
    return this.#branch ?? timeline.at(step);
  }
  #view(run: Run): DeskView {
    const { content } = this.#here();
    const { startedAt, mode, code } = content.attempt;
    // Names of its own: what a tab remembers of an attempt that is worked at here is another's.
    const id = this.#branch ? 'what-if' : 'watched-attempt';
    return viewOf(run, attemptSummaryOf(run, { id, startedAt, mode, code, figures: content.figures.length }));
  }
  #here(): Open {
    if (!this.#open) throw new Error('No attempt is being watched.');
    return this.#open;
  }
}

/** The last step so far that is done at a place of the workplace: what moves the attempt itself leaves the screen as it is. */
function placeIn(run: Run): Moment['at'] {
  const entry = run.log.findLast(({ command }) => Object.hasOwn(screenActions, command.name));
  return entry ? { step: entry.step, ...knownRows(run, entry.command.name, entry.command.input) } : null;
}
