/**
 * Owns where somebody is who watches a solution: which step stands on the screen, whether it goes on by itself, how fast.
 * Must never touch the screen or the run; its hands do. One movement at a time, in the order they were asked for.
 */
import type { WatchedStep } from '../../../desk/watch/watch-service.ts';
import { readingTime } from '../../kit/reading-time.ts';

/** What the watcher moves. */
export interface Hands {
  /** Shows the step that comes next: goes there, fills in, marks. undefined after the last. */
  show(): Promise<WatchedStep | undefined>;
  /** Does the step that is shown; answers why it was refused, if it was. */
  carryOut(step: WatchedStep): Promise<string | undefined>;
  /** Back to where so many steps are done. */
  rewind(steps: number): Promise<void>;
}

export class Watcher {
  /** Steps that are done. */
  done = $state(0);
  /** The one that stands on the screen, not done yet; null after the last, and before the first is there. */
  shown = $state.raw<WatchedStep | null>(null);
  /** Why the step before was refused, where it was. */
  refused = $state<string | undefined>();
  playing = $state(false);
  speed = $state<number>(1);
  /** It cannot go on; the page says so. */
  failed = $state(false);
  readonly of: number;
  readonly #hands: Hands;
  #line: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(hands: Hands, of: number) {
    this.#hands = hands;
    this.of = of;
  }

  get ended(): boolean {
    return this.done >= this.of;
  }

  /** Shows the first step. */
  begin(): Promise<void> {
    return this.#inTurn(() => this.#show());
  }

  next(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.shown) return;
      this.refused = await this.#hands.carryOut(this.shown);
      this.done += 1;
      await this.#show();
    });
  }

  previous(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.done === 0) return;
      await this.#hands.rewind(this.done - 1);
      this.done -= 1;
      this.refused = undefined;
      await this.#show();
    });
  }

  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#hands.rewind(0);
      this.done = 0;
      this.refused = undefined;
      await this.#show();
    });
  }

  play(): void {
    if (this.ended) return;
    this.playing = true;
    this.#goOnLater();
  }
  pause(): void {
    this.playing = false;
    clearTimeout(this.#timer);
  }
  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }
  setSpeed(speed: number): void {
    this.speed = speed;
    if (this.playing) this.#goOnLater();
  }

  async #show(): Promise<void> {
    this.shown = (await this.#hands.show()) ?? null;
    if (this.ended) this.pause();
    else if (this.playing) this.#goOnLater();
  }

  #goOnLater(): void {
    clearTimeout(this.#timer);
    const text = [this.shown?.says, this.shown?.because, this.refused].filter(Boolean).join(' ');
    this.#timer = setTimeout(() => void this.next(), readingTime(text, this.speed));
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#line.then(work).catch(() => {
      this.failed = true;
      this.pause();
    });
    this.#line = turn;
    return turn;
  }
}
