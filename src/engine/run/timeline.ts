/**
 * Owns the way to any step of a checked log: it is run once from its beginning, with images of the run on the way, and from then on a step is
 * reached from the nearest image before it or from where the run stands. Images are kept within a bound of bytes; where it is passed, every
 * second one goes. Must never give another state than the log does: what comes out otherwise is no step that can be shown.
 */
import type { Sqlite } from '../crm/db.ts';
import type { Beginning } from '../log/chain.ts';
import type { Entry } from '../log/entry.ts';
import type { ScenarioFile } from '../scenario/schema.ts';
import { openRun } from './open.ts';
import type { Run, RunImage } from './run.ts';

/** Steps between two images at least, and how many images an attempt of any length has at most: a move runs half as many steps on average. */
const EVERY = 10;
const MOST_IMAGES = 50;
/** Bytes of all images of one attempt together. */
export const MOST_BYTES = 128 * 2 ** 20;

export interface Source {
  scenario: ScenarioFile;
  beginning: Beginning;
  /** Checked: it came out the same when the pack was verified. */
  log: readonly Entry[];
}

export class Timeline {
  readonly #sqlite: Sqlite;
  readonly #source: Source;
  readonly #most: number;
  /** By how many steps they hold. */
  readonly #images = new Map<number, RunImage>();
  #every: number;
  #bytes = 0;
  #run: Run | undefined;

  constructor(sqlite: Sqlite, source: Source, most = MOST_BYTES) {
    this.#sqlite = sqlite;
    this.#source = source;
    this.#most = most;
    this.#every = Math.max(EVERY, Math.ceil(source.log.length / MOST_IMAGES));
  }

  get log(): readonly Entry[] {
    return this.#source.log;
  }
  /** Steps that each hold an image now, for whoever measures. */
  get imaged(): number[] {
    return [...this.#images.keys()];
  }
  get bytes(): number {
    return this.#bytes;
  }

  /** Runs the whole log once. `told`: after each stretch; whoever waits for it lets others have their turn. */
  async runThrough(told: (step: number) => unknown = () => undefined): Promise<void> {
    for (let step = 0; step < this.log.length; step += EVERY) {
      this.at(step);
      await told(step);
    }
    this.at(this.log.length);
    await told(this.log.length);
  }

  /** The run after so many steps; 0: before the first. It is the same one each time, moved, and lives until the next move. */
  at(step: number): Run {
    const wanted = Math.max(0, Math.min(step, this.log.length));
    const run = this.#nearest(wanted);
    for (const entry of this.log.slice(run.log.length, wanted)) {
      if (run.do(entry.command).entry.hash !== entry.hash)
        throw new Error(`Step ${entry.step} does not come out as it stands in the log, so it cannot be shown.`);
      this.#keep(run);
    }
    return run;
  }

  /** A run of its own from where this one stands. Whoever asked closes it. */
  copyOf(run: Run): Run {
    return this.#open(run.image());
  }

  close(): void {
    this.#run?.close();
    this.#run = undefined;
    this.#images.clear();
    this.#bytes = 0;
  }

  /** Where the run stands, unless an image is nearer, or it is past it already. */
  #nearest(step: number): Run {
    const here = this.#run && this.#run.log.length <= step ? this.#run.log.length : -1;
    const image = Math.max(-1, ...this.imaged.filter((at) => at <= step));
    if (this.#run && here >= image) return this.#run;
    const opened = this.#open(this.#images.get(image));
    this.#run?.close();
    this.#run = opened;
    this.#keep(opened);
    return opened;
  }

  #open(image: RunImage | undefined): Run {
    const { scenario, beginning } = this.#source;
    const opened = openRun(this.#sqlite, scenario, beginning, image);
    if (!opened.ok) throw new Error(opened.error[0]?.says ?? 'The scenario of the pack cannot be opened.');
    return opened.value;
  }

  #keep(run: Run): void {
    const at = run.log.length;
    if (at % this.#every !== 0 || this.#images.has(at)) return;
    const image = run.image();
    this.#images.set(at, image);
    this.#bytes += image.database.byteLength;
    while (this.#bytes > this.#most && this.#images.size > 1) this.#thinOut();
  }

  #thinOut(): void {
    this.#every *= 2;
    for (const [at, { database }] of this.#images) {
      if (at % this.#every === 0) continue;
      this.#images.delete(at);
      this.#bytes -= database.byteLength;
    }
  }
}
