/**
 * Owns the style sheets that waiting figures are drawn with: kept on the device once each, given back to a later session.
 * Must never keep one longer than the session that finds nothing waiting for it.
 */
import type { KeptSheet, Shelf } from '../../desk/api.ts';
import { cssFor, type Frozen, keepSheet } from '../../evidence/capture/index.ts';

export class Sheets {
  readonly #shelf: Shelf;
  readonly #attempt: string;
  readonly #kept = new Set<string>();

  constructor(shelf: Shelf, attempt: string) {
    this.#shelf = shelf;
    this.#attempt = attempt;
  }

  /** Runs `keep` with the sheet of a moment, if the device does not have it yet. Rejects as `keep` does. */
  async with(moment: Frozen | null, keep: (sheet: KeptSheet | undefined) => Promise<void>): Promise<void> {
    const key = moment?.cssKey;
    if (key === undefined || this.#kept.has(key)) return keep(undefined);
    await keep({ attempt: this.#attempt, key, css: cssFor(key) ?? '' });
    this.#kept.add(key);
  }

  /** Before the first figure of a session. `waiting`: figures of an earlier one are still to be drawn. */
  async resume(waiting: boolean): Promise<void> {
    if (!waiting) return this.#shelf.removeSheets(this.#attempt);
    for (const sheet of await this.#shelf.sheets(this.#attempt)) {
      keepSheet(sheet);
      this.#kept.add(sheet.key);
    }
  }
}
