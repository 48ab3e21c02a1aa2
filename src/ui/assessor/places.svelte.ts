/**
 * Owns where on the assessor's desk somebody is, as entries of the browser's history: Back leads to the place before, and not out of the page.
 * A place is named and not held: what it needs may be gone, and whoever shows it sees to that. Must never show anything.
 */
import { arrivedAt, changed, deeper, entryNow } from '../kit/history-depth.ts';

const TABS = ['packs', 'iqa', 'keys'] as const;
export type Tab = (typeof TABS)[number];

/** Something in front of the page: where in it one is, and how deep the entry lies that it was opened from. */
interface InFront<At> {
  at: At;
  from: number;
}
export interface Place {
  tab: Tab;
  /** The pack whose verdict is read. */
  pack: number | null;
  /** The criterion, or another place of the judgement; '' for its first. */
  judge: InFront<string> | null;
  /** The step from which the attempt is watched; with a copy in it in which something is tried, how deep the entry lies that it was made from. */
  watch: (InFront<number> & { tried?: number }) | null;
}
export type Front = 'judge' | 'watch';

const START: Place = { tab: 'packs', pack: null, judge: null, watch: null };
/** Longer than a browser takes to go back. */
const GONE_BACK_MS = 1000;

export class Places {
  now = $state.raw<Place>(START);
  /** Goes up each time that Back or Forward led somewhere. */
  moves = $state(0);
  /** What is named is known on this page alone: after a reload one begins again. */
  readonly #page: number;

  constructor(page: number) {
    this.#page = page;
  }

  /** Follows Back and Forward; to be attached while the desk is there. */
  readonly follow = (): (() => void) => {
    this.now = this.#read(arrivedAt(history.state, false));
    this.#write(this.now);
    const moved = () => {
      this.now = this.#read(arrivedAt(history.state, true));
      this.moves += 1;
    };
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  };

  /** To another place; Back leads to this one. */
  go(change: Partial<Place>): void {
    this.now = { ...this.now, ...change };
    history.pushState(deeper(this.#kept()), '', address());
  }

  /** This place is another one now; Back leads to the one before it. */
  refine(change: Partial<Place>): void {
    this.#write({ ...this.now, ...change });
  }

  /** Something is opened in front of where one is. */
  openInFront(front: Front, at: string | number): void {
    this.go({ [front]: { at, from: entryNow().depth } });
  }

  /** Back to where it was opened from, however far somebody went in it. */
  leave(front: Front): void {
    const open = this.now[front];
    if (!open) return;
    this.#goBack(open.from, () => {
      if (this.now[front] === open) this.refine({ [front]: null });
    });
  }

  /** A copy is made in what is watched: Back leads out of the copy, to the step that it was made at. */
  tryOut(): void {
    const { watch } = this.now;
    if (watch) this.go({ watch: { ...watch, tried: entryNow().depth } });
  }
  leaveTried(): void {
    const { watch } = this.now;
    if (watch?.tried === undefined) return;
    this.#goBack(watch.tried, () => {
      if (this.now.watch === watch) this.forgetTried();
    });
  }
  /** The copy is gone, or could not be made: this is a place in what is watched. */
  forgetTried(): void {
    const { watch } = this.now;
    if (watch) this.refine({ watch: { at: watch.at, from: watch.from } });
  }

  /** `otherwise`: a browser forgets the oldest of many entries, and then does not go. */
  #goBack(depth: number, otherwise: () => void): void {
    history.go(Math.min(-1, depth - entryNow().depth));
    setTimeout(otherwise, GONE_BACK_MS);
  }

  #write(place: Place): void {
    this.now = place;
    history.replaceState(changed(this.#kept()), '', address());
  }
  #kept(): { desk: { page: number; place: Place } } {
    return { desk: { page: this.#page, place: this.now } };
  }
  #read(entry: Readonly<Record<string, unknown>>): Place {
    const desk = entry['desk'] as { page: number; place: Place } | undefined;
    return desk?.page === this.#page ? desk.place : START;
  }
}

/** A place within the workplace is the workplace's to say. */
const address = (): string => location.pathname + location.search;
