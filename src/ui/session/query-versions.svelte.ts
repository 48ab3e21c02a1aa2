/**
 * Owns which queries a screen has asked: what asked one runs again when its answer may be another, and not before.
 * Must never hold an answer, or know what a query reads; the desk says which are stale.
 */
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { QueryName } from '../../engine/crm/queries/shapes.ts';

export class QueryVersions {
  /** How often each became stale; only of those that were asked. */
  readonly #of = new SvelteMap<QueryName, number>();

  /** To be called where an effect can see it. */
  asked(name: QueryName): void {
    // Put there before it is looked up: who looks up what is not there is told of every other that comes.
    if (this.#now(name) === undefined) this.#of.set(name, 0);
    this.#of.get(name);
  }

  stale(names: Iterable<QueryName>): void {
    for (const name of names) {
      const before = this.#now(name);
      if (before !== undefined) this.#of.set(name, before + 1);
    }
  }

  allStale(): void {
    this.stale([...untrack(() => this.#of.keys())]);
  }

  #now(name: QueryName): number | undefined {
    return untrack(() => this.#of.get(name));
  }
}
