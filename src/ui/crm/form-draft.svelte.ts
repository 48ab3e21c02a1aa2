/**
 * Owns what has been typed and not yet saved, so that leaving a screen or reloading the page loses nothing;
 * but of a form that cannot be undone nothing is kept: half a decision must not come back by itself.
 * Kept for this tab only. Must never hold what the CRM holds, nor put back what was never typed: a record may have changed since.
 */
import { SvelteMap } from 'svelte/reactivity';
import { type Clash, overNow, typedIn } from '../kit/draft.ts';
import { forget, remember, remembered } from '../kit/tab-storage.ts';

const keyOf = (attempt: string, form: string): string => `resourcer draft ${attempt} ${form}`;

export class FormDraft<F extends string = string> {
  readonly values: Record<F, string>;
  /** What was typed over something that has changed since, by field, until the learner has chosen. */
  readonly clashes: SvelteMap<F, Clash>;
  readonly #key: string;
  readonly #empty: Record<F, string>;
  readonly #keeps: boolean;

  /**
   * To be made while a component is: it writes down each change.
   * `empty`: what stands in the form before anybody types; with `ofRecord` that is what a record says now. With `keeps: false` what is typed
   * is gone once the form is left, however that was.
   */
  constructor(attempt: string, form: string, empty: Record<F, string>, { ofRecord = false, keeps = true } = {}) {
    this.#key = keyOf(attempt, form);
    this.#empty = empty;
    this.#keeps = keeps;
    const kept = overNow(remembered(this.#key), empty);
    // What a form that is about no record begins with says nothing that could be set against what was typed.
    if (!ofRecord) for (const [field, { typed }] of kept.clashes) kept.values[field] = typed;
    const values = $state(kept.values);
    this.values = values;
    this.clashes = new SvelteMap(ofRecord ? kept.clashes : []);
    if (!keeps) {
      this.forget();
      return;
    }
    $effect(() => {
      const typed = typedIn({ ...this.values }, this.#empty);
      if (this.isEmpty) forget(this.#key);
      else remember(this.#key, { ...typed, ...Object.fromEntries(this.clashes) });
    });
  }

  get isEmpty(): boolean {
    return this.clashes.size === 0 && Object.keys(typedIn(this.values, this.#empty)).length === 0;
  }

  /** The learner has chosen: `typed` goes into the form again, or what the record says stays. */
  settle(field: F, chosen: 'typed' | 'now'): void {
    const clash = this.clashes.get(field);
    if (clash && chosen === 'typed') this.values[field] = clash.typed;
    this.clashes.delete(field);
  }

  /** What the CRM said against it when it was sent last, by field; none where nothing of it is kept any more. */
  get refusals(): ReadonlyMap<string, string> {
    const kept = this.isEmpty ? undefined : remembered(this.#refusalsKey);
    return new Map(
      Object.entries(Object(kept) as object).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  }

  /** So that whoever goes to look at another record, as the question says, finds it again. */
  keepRefusals(refusals: ReadonlyMap<string, string>): void {
    if (refusals.size === 0 || !this.#keeps) forget(this.#refusalsKey);
    else remember(this.#refusalsKey, Object.fromEntries(refusals));
  }

  get #refusalsKey(): string {
    return `${this.#key} refused`;
  }

  /** What was typed is saved elsewhere now; the screen may go on showing it. */
  forget(): void {
    forget(this.#key);
    forget(this.#refusalsKey);
  }

  reset(): void {
    Object.assign(this.values, this.#empty);
    this.clashes.clear();
    this.forget();
  }
}

/** Lays something into a form as if it had been typed, before the form is made; `empty`: what stands there otherwise. */
export function layDraft(
  attempt: string,
  form: string,
  empty: Record<string, string>,
  typed: Record<string, string>,
): void {
  remember(keyOf(attempt, form), typedIn({ ...empty, ...typed }, empty));
}
export const dropDraft = (attempt: string, form: string): void => forget(keyOf(attempt, form));

/** True when the form has something typed and not saved. */
export function hasDraft(attempt: string, form: string): boolean {
  const kept = remembered(keyOf(attempt, form));
  return typeof kept === 'object' && kept !== null && Object.keys(kept).length > 0;
}
