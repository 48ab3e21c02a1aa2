/**
 * Owns when what somebody looks for has settled, so that it is one step and not one for each letter: at their word (Enter, leaving the
 * field, opening a result), or when they rest. Must never ask for the same twice in a row unless they say so, nor for what was left before
 * it settled.
 */

/** What is looked for now, and how long it has to rest. */
interface Asked<I> {
  input: I;
  /** Milliseconds; 0: at once, because they said so. */
  rest: number;
}
/** Words are read while they are typed; a list without words is scanned first. */
export const REST = { words: 1500, list: 4000 } as const;

export class Settled<I> {
  readonly #send: (input: I) => Promise<unknown>;
  /** What was asked for last; kept by the caller where it outlives the screen. Whoever empties it asks once more. */
  readonly #memory: { lastAsked: string };
  #pending: I | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `asked` is run inside an effect: what it reads makes it settle anew. To be made while a component is. */
  constructor(
    asked: () => Asked<I> | undefined,
    send: (input: I) => Promise<unknown>,
    memory: { lastAsked: string } = { lastAsked: '' },
  ) {
    this.#send = send;
    this.#memory = memory;
    $effect(() => {
      const now = asked();
      const known = now && JSON.stringify(now.input) === this.#memory.lastAsked;
      this.#pending = known ? undefined : now?.input;
      if (now && !known) this.#timer = setTimeout(() => void this.now(), now.rest);
      return () => {
        clearTimeout(this.#timer);
        this.#pending = undefined;
      };
    });
  }

  get isPending(): boolean {
    return this.#pending !== undefined;
  }

  /** At once: what is pending is asked for. */
  async now(): Promise<void> {
    const input = this.#pending;
    if (input === undefined) return;
    this.#pending = undefined;
    clearTimeout(this.#timer);
    this.#memory.lastAsked = JSON.stringify(input);
    // A step that could not be kept shows itself in the dock.
    await this.#send(input).catch(() => undefined);
  }
}
