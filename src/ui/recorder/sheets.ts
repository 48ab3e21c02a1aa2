/**
 * Owns the style sheets that waiting figures are drawn with: kept on the device once each, given back to a later session.
 * Must never keep one longer than the session that finds nothing waiting for it.
 */
import type { KeptSheet, LocalStore } from '../../desk/api.ts';
import { type Frozen, loadStation } from '../../evidence/capture/index.ts';

export class Sheets {
  readonly #localStore: LocalStore;
  readonly #attempt: string;
  readonly #kept = new Set<string>();

  constructor(localStore: LocalStore, attempt: string) {
    this.#localStore = localStore;
    this.#attempt = attempt;
  }

  /** Runs `keep` with the sheet of a moment, if the device does not have it yet. Rejects as `keep` does. */
  async with(moment: Frozen | null, keep: (sheet: KeptSheet | undefined) => Promise<void>): Promise<void> {
    const key = moment?.cssKey;
    if (key === undefined || this.#kept.has(key)) return keep(undefined);
    const { cssFor } = await loadStation();
    await keep({ attempt: this.#attempt, key, css: cssFor(key) ?? '' });
    this.#kept.add(key);
  }

  /** Before the first figure of a session. `waiting`: figures of an earlier one are still to be drawn. */
  async resume(waiting: boolean): Promise<void> {
    if (!waiting) return this.#localStore.removeSheets(this.#attempt);
    const { keepStylesheet } = await loadStation();
    for (const sheet of await this.#localStore.sheets(this.#attempt)) {
      keepStylesheet(sheet);
      this.#kept.add(sheet.key);
    }
  }
}
