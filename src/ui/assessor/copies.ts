/**
 * Owns the clean copies of checked packs, within a bound of bytes: thirty packs with their pictures would fill what a small machine has. The one
 * that was least lately wanted goes first; whoever wants it then has its file checked again. Must never hold a file that came in.
 */

/** Of all copies together; a single one may be larger. */
export const MOST_BYTES = 64 * 2 ** 20;

export class Copies {
  /** By whose they are, the least lately wanted first. */
  readonly #kept = new Map<number, Blob>();
  readonly #most: number;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  /** For whoever measures. */
  get bytes(): number {
    let bytes = 0;
    for (const { size } of this.#kept.values()) bytes += size;
    return bytes;
  }

  of(id: number): Blob | undefined {
    const copy = this.#kept.get(id);
    if (copy) this.keep(id, copy);
    return copy;
  }

  keep(id: number, copy: Blob): void {
    this.#kept.delete(id);
    this.#kept.set(id, copy);
    for (const oldest of this.#kept.keys()) {
      if (this.bytes <= this.#most || oldest === id) break;
      this.#kept.delete(oldest);
    }
  }

  drop(id: number): void {
    this.#kept.delete(id);
  }
}
