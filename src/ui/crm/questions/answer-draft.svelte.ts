/**
 * Owns what has been chosen or written of one question and not kept yet, for this tab, so that a reload loses nothing.
 * Must never hold what is kept: that is the CRM's, and this follows it.
 */
import { untrack } from 'svelte';
import { overNow, typedIn } from '../../kit/draft.ts';
import { forget, remember, remembered } from '../../kit/tab-storage.ts';

export class AnswerDraft {
  readonly values: Record<string, string>;
  readonly #kept: () => Record<string, string>;
  /** What differs from what is kept, by field. */
  readonly changed: string[] = $derived.by(() => {
    const kept = this.#kept();
    return Object.keys(kept).filter((field) => this.values[field] !== kept[field]);
  });

  /** To be made while a component is: it writes down each change. `kept`: what the CRM holds now, by field. */
  constructor(attempt: string, question: string, kept: () => Record<string, string>) {
    const key = `resourcer draft ${attempt} question ${question}`;
    const { values, clashes } = untrack(() => overNow(remembered(key), kept()));
    // Only this learner answers; what was typed last is what they meant.
    for (const [field, { typed }] of clashes) values[field] = typed;
    const own = $state(values);
    this.values = own;
    this.#kept = kept;
    let before = untrack(kept);
    // What was kept elsewhere, as where a solution is shown, is followed wherever nothing else was typed meanwhile.
    $effect(() => {
      const now = kept();
      untrack(() => {
        for (const [field, value] of Object.entries(now)) if (own[field] === before[field]) own[field] = value;
        before = now;
      });
    });
    $effect(() => {
      const typed = typedIn({ ...this.values }, kept());
      if (Object.keys(typed).length === 0) forget(key);
      else remember(key, typed);
    });
  }
}
