/**
 * Owns the steps of the attempt as the screens read them: a list that only grows, and is never copied because it grew.
 * Must never change an entry.
 */
import { canonical } from '../../engine/kernel/json.ts';
import type { Entry } from '../../engine/log/entry.ts';

const keyOf = (name: string, input: unknown): string => canonical([name, input]);

/** That a message was read is all that a step leaves in a record without changing it. */
export const hasChanged = ({ changes }: Pick<Entry, 'changes'>): boolean =>
  changes.some(({ table }) => table !== 'message');

export class Log {
  readonly #entries: Entry[] = [];
  /** What was done, by command and input. */
  readonly #done = new Set<string>();
  #length = $state(0);
  #moves = $state(0);
  /** The search whose answer is still so. */
  #search: string | undefined;

  /** In order of steps. The same list each time: read it where an effect can see it, and hand on what you took out of it. */
  get entries(): readonly Entry[] {
    void this.#length;
    void this.#moves;
    return this.#entries;
  }

  /** The steps that were there before; those that came in the meantime stand after them. */
  begin(earlier: readonly Entry[]): void {
    const later = this.#entries.splice(0);
    for (const entry of earlier) this.#add(entry);
    for (const entry of later) if (entry.step > this.#entries.length) this.#add(entry);
    this.#length = this.#entries.length;
  }

  /** These and no others: one who watches goes back as well as on. */
  replace(entries: readonly Entry[]): void {
    this.#entries.length = 0;
    this.#done.clear();
    this.#search = undefined;
    for (const entry of entries) this.#add(entry);
    // As many as before may be others.
    this.#moves += 1;
    this.#length = this.#entries.length;
  }

  add(entry: Entry): void {
    this.#add(entry);
    this.#length = this.#entries.length;
  }

  /** Was just this done already? */
  hasDone(name: string, input: unknown): boolean {
    return this.#done.has(keyOf(name, input));
  }

  /** Was just this searched for, and nothing written since that could answer it otherwise? */
  isLastSearch(name: string, input: unknown): boolean {
    return this.#search === keyOf(name, input);
  }

  #add(entry: Entry): void {
    this.#entries.push(entry);
    if (entry.found !== undefined) this.#search = keyOf(entry.command.name, entry.command.input);
    else if (hasChanged(entry)) this.#search = undefined;
    if (entry.outcome === 'done') this.#done.add(keyOf(entry.command.name, entry.command.input));
  }
}
