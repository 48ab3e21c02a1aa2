/**
 * Owns which messages lie beside the work, whichever screen or form that is, and which of their papers is in front.
 * Kept for this tab, like a draft. Must never hold a message's text.
 */
import { member, remember, remembered } from '../../kit/tab-storage.ts';

export interface Source {
  message: string;
  attachment: string | null;
}

const keyOf = (attempt: string): string => `resourcer beside ${attempt}`;

export class Sources {
  /** They are in sight. The learner opens and closes them; no screen does. */
  open = $state(false);
  /** Messages, in the order in which they were laid there. */
  messages = $state.raw<readonly string[]>([]);
  front = $state.raw<Source | null>(null);
  readonly #key: string;
  #asked = false;

  constructor(attempt: string) {
    this.#key = keyOf(attempt);
    const kept = remembered(this.#key);
    const messages = member(kept, 'messages');
    this.open = member(kept, 'open') === true;
    // Each once: the tabs beside the form are told apart by their message.
    this.messages = Array.isArray(messages) ? [...new Set(messages.filter((one) => typeof one === 'string'))] : [];
    const [message, attachment] = ['message', 'attachment'].map((name) => member(member(kept, 'front'), name));
    if (typeof message === 'string' && this.messages.includes(message))
      this.front = { message, attachment: typeof attachment === 'string' ? attachment : null };
  }

  /** In sight or not, as the learner asked; what lies there stays. */
  turn(open: boolean): void {
    this.open = open;
    this.#asked = open;
    this.#keep();
  }

  /** Whether the learner asked for it just now and is to be led there; once. */
  takeAsked(): boolean {
    const asked = this.#asked;
    this.#asked = false;
    return asked;
  }

  lay(message: string): void {
    this.open = true;
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
    remember(this.#key, { messages: this.messages, front: this.front, open: this.open });
  }
}
