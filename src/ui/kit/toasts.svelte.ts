/**
 * Owns the short messages that come and go. One list for the page, shown by Toasts.svelte.
 * Never the only place where something is said: what matters also stands on the screen or in the log.
 */
import type { Tone } from './tone.ts';

export interface Toast {
  id: number;
  tone: Tone;
  says: string;
}

/** Long enough to read twice; what went wrong stays until it is put away. */
const STAYS_MS = 7000;

class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #next = 1;

  say(says: string, tone: Tone = 'ok'): void {
    const id = this.#next++;
    this.list = [...this.list.slice(-2), { id, tone, says }];
    if (tone !== 'bad') setTimeout(() => this.dismiss(id), STAYS_MS);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}

export const toasts = new Toasts();
