/**
 * Owns which candidates of the list are chosen for something that is done to many. Another search begins with nobody chosen.
 * Must never know what is done to them.
 */
const NOBODY: ReadonlySet<string> = new Set();

export class Selection {
  readonly #list: () => string;
  #chosen = $state.raw<{ list: string; ids: ReadonlySet<string> }>({ list: '', ids: NOBODY });
  /** Where the last was chosen: with Shift, everybody from there on. */
  #last: string | undefined;

  /** `list`: what makes it this list and no other, such as the words it was searched for. */
  constructor(list: () => string) {
    this.#list = list;
  }

  get ids(): ReadonlySet<string> {
    return this.#chosen.list === this.#list() ? this.#chosen.ids : NOBODY;
  }

  set(ids: Iterable<string>): void {
    this.#chosen = { list: this.#list(), ids: new Set(ids) };
  }

  clear(): void {
    this.set([]);
    this.#last = undefined;
  }

  /** `shown`: the references on the screen, in their order; `range`: with all between this one and the last. */
  toggle(id: string, on: boolean, shown: readonly string[], range: boolean): void {
    const from = range && this.#last !== undefined ? shown.indexOf(this.#last) : -1;
    const at = shown.indexOf(id);
    const meant = from >= 0 && at >= 0 ? shown.slice(Math.min(from, at), Math.max(from, at) + 1) : [id];
    const ids = new Set(this.ids);
    for (const one of meant)
      if (on) ids.add(one);
      else ids.delete(one);
    this.#last = id;
    this.set(ids);
  }
}
