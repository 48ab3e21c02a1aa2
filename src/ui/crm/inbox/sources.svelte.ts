/**
 * Owns which messages lie open beside the form for a new candidate, and which of their papers is in front.
 * Kept for this tab, like a draft. Must never hold a message's text.
 */
export interface Source {
  message: string;
  attachment: string | null;
}

const keyOf = (attempt: string): string => `resourcer beside ${attempt}`;

export class Sources {
  /** Messages, in the order in which they were laid there. */
  messages = $state.raw<readonly string[]>([]);
  front = $state.raw<Source | null>(null);
  readonly #key: string;

  constructor(attempt: string) {
    this.#key = keyOf(attempt);
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null') as {
        messages: string[];
        front: Source | null;
      } | null;
      if (kept) {
        this.messages = kept.messages;
        this.front = kept.front;
      }
    } catch {
      // Nothing kept, or nothing that can be read: the pane starts empty.
    }
  }

  lay(message: string): void {
    if (!this.messages.includes(message)) this.messages = [...this.messages, message];
    this.show({ message, attachment: null });
  }

  show(source: Source): void {
    this.front = source;
    this.#keep();
  }

  putAway(message: string): void {
    this.messages = this.messages.filter((one) => one !== message);
    const next = this.messages.at(-1);
    if (this.front?.message === message) this.front = next ? { message: next, attachment: null } : null;
    this.#keep();
  }

  #keep(): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ messages: this.messages, front: this.front }));
    } catch {
      // Storage is full or shut: the pane still works until the page is left.
    }
  }
}
