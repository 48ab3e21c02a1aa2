/**
 * Owns what has been typed and not yet saved, so that leaving a screen or reloading the page loses nothing.
 * Kept for this tab only. Must never hold what the CRM holds.
 */
import { forget, remember, remembered } from '../kit/tab-storage.ts';

type Values = Record<string, string>;

const keyOf = (attempt: string, form: string): string => `resourcer draft ${attempt} ${form}`;

export class FormDraft<F extends string = string> {
  readonly values: Record<F, string>;
  readonly #key: string;
  readonly #empty: Record<F, string>;

  /** To be made while a component is: it writes down each change. */
  constructor(attempt: string, form: string, empty: Record<F, string>) {
    this.#key = keyOf(attempt, form);
    this.#empty = empty;
    const kept = read(this.#key);
    // Only its own fields: what else stands there belongs to another form, or to an earlier one of this name.
    const own = (Object.keys(empty) as F[]).map((field) => [field, kept[field] ?? empty[field]]);
    const values = $state(Object.fromEntries(own) as Record<F, string>);
    this.values = values;
    $effect(() => {
      const values = { ...this.values };
      if (this.isEmpty) this.forget();
      else remember(this.#key, values);
    });
  }

  get isEmpty(): boolean {
    return (Object.keys(this.#empty) as F[]).every((field) => this.values[field] === this.#empty[field]);
  }

  /** What was typed is saved elsewhere now; the screen may go on showing it. */
  forget(): void {
    forget(this.#key);
  }

  reset(): void {
    Object.assign(this.values, this.#empty);
    this.forget();
  }
}

/** True when the form has something typed and not saved. */
export const hasDraft = (attempt: string, form: string): boolean => Object.keys(read(keyOf(attempt, form))).length > 0;

/** Only texts: what else stands there was not typed. */
function read(key: string): Values {
  const kept = remembered(key);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((each): each is [string, string] => typeof each[1] === 'string'),
  );
}
