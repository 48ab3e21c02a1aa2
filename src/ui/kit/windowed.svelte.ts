/**
 * Owns which rows of a long list are in the page: in blocks, those near what is seen. A block that is far away leaves a gap of its height.
 * A short list is whole, so that the browser's own search finds every name. Must never take away the block that has the focus.
 */

/** A list up to here is whole. */
export const WHOLE_UP_TO = 500;
export const BLOCK = 50;
/** How far out of sight a block stays, so that scrolling meets rows and not gaps. */
const MARGIN = '800px';

export interface Block<R> {
  /** Place of its first row in the list. */
  from: number;
  rows: readonly R[];
}

export function blocksOf<R>(rows: readonly R[]): Block<R>[] {
  if (rows.length <= WHOLE_UP_TO) return [{ from: 0, rows }];
  return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) => ({
    from: at * BLOCK,
    rows: rows.slice(at * BLOCK, (at + 1) * BLOCK),
  }));
}

/** Watches an element until it is told to leave it. */
type Watching = (element: HTMLElement) => () => void;

export class Windowed {
  /** By the place of a block's first row: the height of the gap in its place; null where its rows are there. */
  #known = $state.raw<ReadonlyMap<number, number | null>>(new Map());
  readonly #guess: number | undefined;
  readonly #watching = new Map<number, Watching>();

  /** `guess`: about how high a row is, where rows are to be drawn only once they are near; else each is drawn once to be measured. */
  constructor(guess?: number) {
    this.#guess = guess;
  }

  /** Height in CSS px of the gap in place of a block of so many rows; undefined where its rows are to be there. */
  gapOf(from: number, rows = BLOCK): number | undefined {
    const known = this.#known.get(from);
    if (known !== undefined) return known ?? undefined;
    return this.#guess === undefined || from === 0 ? undefined : this.#guess * rows;
  }

  /** To be attached to the element that holds a block. The same for the same place: another one would be attached anew whenever the list changes. */
  watch(from: number): Watching {
    const known = this.#watching.get(from) ?? this.#watchingAt(from);
    this.#watching.set(from, known);
    return known;
  }

  #watchingAt(from: number): Watching {
    return (element) => {
      if (typeof IntersectionObserver === 'undefined') return () => undefined;
      const observer = new IntersectionObserver(
        (seen) => {
          const last = seen.at(-1);
          if (last) this.#put(from, last.isIntersecting || holdsFocus(element) ? undefined : element.offsetHeight);
        },
        { rootMargin: MARGIN },
      );
      observer.observe(element);
      return () => observer.disconnect();
    };
  }

  #put(from: number, height: number | undefined): void {
    // A gap keeps the height of the rows that were there.
    if ((height === undefined) === (this.gapOf(from) === undefined)) return;
    this.#known = new Map(this.#known).set(from, height ?? null);
  }
}

const holdsFocus = (element: HTMLElement): boolean => element.contains(document.activeElement);
