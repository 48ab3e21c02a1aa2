/**
 * Owns what stands in front of the page for one pack, its judgement or its player: brought when somebody asks for it, taken away and brought
 * again as Back and Forward lead. Each is a program of its own, and comes when it is wanted. Must never know what is in them.
 */
import { onDestroy, untrack } from 'svelte';
import type { Verdict } from '../../evidence/verdict/verdict.ts';
import type { AskedCopy, CopyOf } from './asked-copy.svelte.ts';
import type { Front, Places, Tab } from './places.svelte.ts';
import { showInFront } from './play/in-front.ts';
import type { SignedFiles } from './signed-files.svelte.ts';

/** The player may lie over the judgement: what lies over another is first. */
const FRONTS: readonly Front[] = ['watch', 'judge'];
/** What the copy of a pack is asked for where its fronts are. */
export type CopyUse = Front | 'save';

interface Of {
  /** Where it is asked for: in another the same place in the history is somebody else's. */
  tab: Tab;
  copyOf: () => Promise<CopyOf>;
  /** Of a pack that can be judged here, and the signed files that lie beside it. */
  judged?: { verdict: Omit<Verdict, 'copy'>; signed: SignedFiles };
}

/** Those of the component that is being made: they follow the places as long as it is there, and go with it. */
export function frontsHere(places: Places, asked: AskedCopy<CopyUse>, of: Of): Fronts {
  const fronts = new Fronts(places, asked, of);
  $effect(() => {
    void places.now;
    untrack(() => fronts.follow());
  });
  onDestroy(() => {
    asked.leave();
    fronts.close();
  });
  return fronts;
}

class Fronts {
  readonly #places: Places;
  readonly #asked: AskedCopy<CopyUse>;
  readonly #of: Of;
  /** What takes each away that is there. */
  readonly #there = new Map<Front, () => void>();
  #bringing = false;
  #closed = false;

  constructor(places: Places, asked: AskedCopy<CopyUse>, of: Of) {
    this.#places = places;
    this.#asked = asked;
    this.#of = of;
  }

  /** Answers whether it is there now. */
  readonly watch = (step: number): Promise<boolean> =>
    this.#bring('watch', () => this.#places.openInFront('watch', step));
  readonly judge = (at = ''): Promise<boolean> => this.#bring('judge', () => this.#places.openInFront('judge', at));

  /** As the place says: to be called when it may have changed. */
  follow(): void {
    for (const front of FRONTS) if (!this.#isAt(front)) this.#takeAway(front);
    void this.#bringBack();
  }
  close(): void {
    this.#closed = true;
    for (const front of FRONTS) this.#takeAway(front);
  }

  #isAt(front: Front): boolean {
    return this.#places.now.tab === this.#of.tab && this.#places.now[front] !== null;
  }

  #takeAway(front: Front): void {
    this.#there.get(front)?.();
    this.#there.delete(front);
  }

  /** Forward led to what had been taken away. What cannot be had again is no place any more. */
  async #bringBack(): Promise<void> {
    if (this.#bringing || this.#asked.wanted) return;
    this.#bringing = true;
    for (const front of FRONTS.toReversed()) {
      if (!this.#isAt(front) || this.#there.has(front)) continue;
      const there = await this.#bring(front, () => undefined);
      if (!there && !this.#closed && this.#isAt(front)) this.#places.refine({ [front]: null });
    }
    this.#bringing = false;
  }

  /** `enter`: says that one is in it, just before it is shown. */
  async #bring(front: Front, enter: () => void): Promise<boolean> {
    await this.#asked.with(front, this.#of.copyOf, async (copy) => {
      const close = () => this.#places.leave(front);
      if (front === 'watch') {
        const { default: PlayApp } = await import('./play/PlayApp.svelte');
        enter();
        const places = this.#places;
        const { watch, judge } = places.now;
        // What it lies over is where one comes back to.
        const back = judge ? 'Back to judging' : 'Back to the verdict';
        if (watch) this.#there.set(front, showInFront(PlayApp, { copy, from: watch.at, places, back, close }));
      } else {
        const { default: JudgeApp } = await import('./judge/JudgeApp.svelte');
        enter();
        const { judged } = this.#of;
        const [places, watch] = [this.#places, this.watch];
        if (judged && places.now.judge)
          this.#there.set(front, showInFront(JudgeApp, { copy, ...judged, places, watch, close }));
      }
    });
    return this.#there.has(front);
  }
}
