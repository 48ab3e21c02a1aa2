/**
 * Owns which tables of the CRM a screen has looked at: what reads one runs again when it was written, and not before.
 * Must never hold a row.
 */
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { TableName } from '../../engine/record/catalogue.ts';

export class TableVersions {
  /** How often each was written; only of those that were read. */
  readonly #of = new SvelteMap<TableName, number>();

  /** To be called where an effect can see it. */
  read(names: readonly TableName[]): void {
    for (const name of names) {
      // Put there before it is looked up: who looks up what is not there is told of every other that comes.
      if (this.#now(name) === undefined) this.#of.set(name, 0);
      this.#of.get(name);
    }
  }

  wrote(names: readonly TableName[]): void {
    for (const name of names) {
      const before = this.#now(name);
      if (before !== undefined) this.#of.set(name, before + 1);
    }
  }

  #now(name: TableName): number | undefined {
    return untrack(() => this.#of.get(name));
  }
}
