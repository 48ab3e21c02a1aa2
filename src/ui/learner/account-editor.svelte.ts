/**
 * Owns the learner's account while it is written: the words, where the cursor was last, and that they are kept on this device.
 * Says "saved" only when the local store has said so. Never writes a sentence for the learner.
 */
import { tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { LocalStore } from '../../desk/api.ts';
import type { StarPart } from '../../evidence/bundle/names.ts';
import type { Account } from '../../evidence/bundle/schema.ts';
import type { Clash } from '../kit/draft.ts';
import { momentNow } from '../session/clock.ts';
import type { AccountText } from './star.ts';
import { parts } from './star.ts';
import { readUnsaved, writeUnsaved } from './unsaved.ts';

export type Saved = 'saved' | 'waiting' | 'saving' | 'failed';

/** Not every letter, and never long after one. */
const PAUSE_MS = 900;

const textOf = (account: AccountText): AccountText => ({
  situation: account.situation,
  task: account.task,
  action: account.action,
  result: account.result,
});

export class AccountEditor {
  text = $state<AccountText>({ situation: '', task: '', action: '', result: '' });
  /** The words as they stood at the last pause: what the hints look at, so that they hold still while one types. */
  settled = $state.raw<AccountText>({ situation: '', task: '', action: '', result: '' });
  saved = $state<Saved>('saved');
  history = $state.raw<Account['history'] | null>(null);
  /** The part that was typed in last: where a step or a figure goes. */
  part = $state<StarPart>('situation');
  /** What was typed in this tab while another has saved other words in its place, until the learner has chosen. */
  readonly clashes = new SvelteMap<StarPart, Clash>();

  readonly #localStore: LocalStore;
  readonly #attempt: string;
  /** The words that the local store has. */
  #kept: AccountText = { situation: '', task: '', action: '', result: '' };
  #pasted = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #line: Promise<unknown> = Promise.resolve();
  readonly #areas = new Map<StarPart, HTMLTextAreaElement>();

  constructor(localStore: LocalStore, attempt: string) {
    this.#localStore = localStore;
    this.#attempt = attempt;
  }

  #loading: Promise<void> | undefined;
  /** Once is enough: after that the words here are newer than those in the local store. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    const account = await this.#localStore.account(this.#attempt);
    this.#kept = textOf(account);
    const { values, clashes } = readUnsaved(this.#attempt, this.#kept);
    for (const [part, clash] of clashes) this.clashes.set(part, clash);
    this.text = values;
    this.settled = textOf(this.text);
    this.history = account.history;
    this.part = parts.find((part) => !this.text[part].trim()) ?? 'action';
    if (parts.some((part) => values[part] !== this.#kept[part])) this.changed();
  }

  /** The learner has chosen: what they had typed stands again, or what was saved stays. */
  settle(part: StarPart, chosen: 'typed' | 'now'): void {
    const clash = this.clashes.get(part);
    this.clashes.delete(part);
    if (clash && chosen === 'typed') this.text[part] = clash.typed;
    this.changed();
  }

  /** Attachment for the text of a part. */
  readonly area = (part: StarPart) => (area: HTMLTextAreaElement) => {
    this.#areas.set(part, area);
    return () => this.#areas.delete(part);
  };

  changed(): void {
    this.saved = 'waiting';
    this.#hold();
    // Not put off again by each key: who types without a pause is saved too.
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE_MS);
  }

  pasted(): void {
    this.#pasted += 1;
  }

  /** Saves what is not saved yet; resolves when the last save is done. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.saved === 'waiting' || this.saved === 'failed') this.#line = this.#line.then(() => this.#save());
    await this.#line;
  }

  async #save(): Promise<void> {
    if (this.saved === 'saved') return;
    const text = textOf(this.text);
    const pasted = this.#pasted;
    this.saved = 'saving';
    this.settled = text;
    try {
      this.history = (await this.#localStore.keepAccount(this.#attempt, text, momentNow(), pasted)).history;
      this.#pasted -= pasted;
      this.#kept = text;
      this.#hold();
      // Typed on meanwhile: then it is not saved yet.
      if (this.saved === 'saving') this.saved = 'saved';
    } catch {
      this.saved = 'failed';
    }
  }

  /** Against a reload: what is typed and not saved. */
  #hold(): void {
    writeUnsaved(this.#attempt, textOf(this.text), this.#kept, this.clashes);
  }

  /** For references that the program numbers: the words stay the learner's own. */
  rewrite(change: (text: string) => string): void {
    for (const part of parts) {
      const changed = change(this.text[part]);
      if (changed === this.text[part]) continue;
      this.text[part] = changed;
      this.changed();
    }
  }

  /** Puts `text` where the cursor was last, with a space on either side where words would touch; the cursor stands behind it. */
  async insert(text: string, part: StarPart = this.part): Promise<void> {
    const area = this.#areas.get(part);
    const before = this.text[part].slice(0, area?.selectionStart ?? this.text[part].length);
    const after = this.text[part].slice(area?.selectionEnd ?? this.text[part].length);
    const piece = `${/\S$/.test(before) ? ' ' : ''}${text}${/^[\p{L}\p{N}]/u.test(after) ? ' ' : ''}`;
    this.text[part] = before + piece + after;
    this.changed();
    await tick();
    area?.focus();
    const cursor = before.length + piece.length;
    area?.setSelectionRange(cursor, cursor);
  }
}
