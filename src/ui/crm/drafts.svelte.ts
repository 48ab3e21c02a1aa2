/**
 * Owns what has been typed and not yet saved, so that leaving a screen or reloading the page loses nothing.
 * Kept for this tab only. Must never hold what the CRM holds.
 */
type Values = Record<string, string>;

const keyOf = (attempt: string, form: string): string => `resourcer draft ${attempt} ${form}`;

export class Draft<F extends string = string> {
  readonly values: Record<F, string>;
  readonly #key: string;
  readonly #empty: Record<F, string>;

  /** To be made while a component is: it writes down each change. */
  constructor(attempt: string, form: string, empty: Record<F, string>) {
    this.#key = keyOf(attempt, form);
    this.#empty = empty;
    const values = $state({ ...empty, ...(read(this.#key) as Partial<Record<F, string>>) });
    this.values = values;
    $effect(() => {
      const text = JSON.stringify(this.values);
      if (text === JSON.stringify(this.#empty)) this.forget();
      else write(this.#key, text);
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

function read(key: string): Values {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Values) : {};
  } catch {
    return {};
  }
}

// Storage may be full or shut: typing must go on, only the safety net is gone.
function write(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    /* see above */
  }
}
function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    /* see above */
  }
}
