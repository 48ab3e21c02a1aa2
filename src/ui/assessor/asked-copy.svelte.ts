/**
 * Owns one use of a pack's copy at a time, which may have to be written anew first: seconds in which the assessor may go on to another pack.
 * Must never use a copy for a page that was left.
 */

/** The pack written anew, or why it could not be had. */
export type CopyOf = { copy: Blob } | { says: string };

export class AskedCopy<Use extends string> {
  /** What it is being made or opened for, so that what is pressed twice happens once. */
  wanted = $state<Use | null>(null);
  /** Why the last use came to nothing; 'not loaded' where a part of the page did not come. */
  fault = $state<{ says: string } | 'not loaded' | null>(null);
  #isLeft = false;

  async with(what: Use, copyOf: () => Promise<CopyOf>, use: (copy: Blob) => unknown): Promise<void> {
    if (this.wanted) return;
    this.wanted = what;
    this.fault = null;
    try {
      const got = await copyOf();
      if (this.#isLeft) return;
      if ('copy' in got) await use(got.copy);
      else this.fault = got;
    } catch {
      this.fault = 'not loaded';
    } finally {
      this.wanted = null;
    }
  }

  /** Another pack is read: what is still being made for this one is used for nothing. */
  readonly leave = (): void => {
    this.#isLeft = true;
  };
}
