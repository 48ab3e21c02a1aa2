/**
 * Owns where somebody is who watches an attempt: the step that is wanted, the one that stands on the screen, whether it goes on by itself.
 * Must never touch the screen or the run; whoever shows does. Who scrubs asks for many steps: only the last that was asked for is gone to.
 */
import type { Moment } from '../../../assess/play/play-api.ts';
import { readingTime } from '../../kit/reading-time.ts';

export class Playback {
  /** The step that was asked for last. */
  at = $state(0);
  /** What stands on the screen; null before anything does. */
  moment = $state.raw<Moment | null>(null);
  playing = $state(false);
  speed = $state<number>(1);
  /** It cannot go on; the page says so. */
  failed = $state(false);
  readonly of: number;
  readonly #show: (step: number) => Promise<Moment>;
  readonly #toRead: (step: number) => string;
  #moving: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `show`: puts a step on the screen; `toRead`: what is read of it. */
  constructor(of: number, show: (step: number) => Promise<Moment>, toRead: (step: number) => string) {
    this.of = of;
    this.#show = show;
    this.#toRead = toRead;
  }

  get ended(): boolean {
    return this.at >= this.of;
  }

  /** Resolves when the step that was asked for last stands on the screen. */
  seek(step: number): Promise<void> {
    this.at = Math.max(0, Math.min(Math.round(step), this.of));
    this.#moving ??= this.#follow().finally(() => {
      this.#moving = undefined;
    });
    return this.#moving;
  }

  play(): void {
    if (this.failed) return;
    this.playing = true;
    // From its end it begins again, as a film does.
    if (this.ended) void this.seek(0);
    else this.#goOnLater();
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

  async #follow(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      while (this.moment?.step !== this.at) this.moment = await this.#show(this.at);
    } catch {
      this.failed = true;
      this.pause();
      return;
    }
    if (this.ended) this.pause();
    else if (this.playing) this.#goOnLater();
  }

  #goOnLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.seek(this.at + 1), readingTime(this.#toRead(this.at), this.speed));
  }
}
