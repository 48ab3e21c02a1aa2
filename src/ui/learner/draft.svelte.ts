/**
 * Owns the learner's account while it is written: the words, where the cursor was last, and that they are kept on this device.
 * Says "saved" only when the shelf has said so. Never writes a sentence for the learner.
 */
import { tick } from 'svelte';
import type { Shelf } from '../../desk/api.ts';
import type { StarPart } from '../../evidence/bundle/names.ts';
import type { Account } from '../../evidence/bundle/schema.ts';
import { momentNow } from '../clock.ts';
import type { AccountWords } from './account-hints.ts';
import { parts } from './star.ts';
import { heldWords, holdWords, letWordsGo } from './unsaved.ts';

export type Saved = 'saved' | 'waiting' | 'saving' | 'failed';

/** Not every letter, and never long after one. */
const PAUSE_MS = 900;

const wordsOf = (account: AccountWords): AccountWords => ({
  situation: account.situation,
  task: account.task,
  action: account.action,
  result: account.result,
});

export class Draft {
  words = $state<AccountWords>({ situation: '', task: '', action: '', result: '' });
  /** The words as they stood at the last pause: what the hints look at, so that they hold still while one types. */
  settled = $state.raw<AccountWords>({ situation: '', task: '', action: '', result: '' });
  saved = $state<Saved>('saved');
  history = $state.raw<Account['history'] | null>(null);
  /** The part that was typed in last: where a step or a figure goes. */
  part = $state<StarPart>('situation');

  readonly #shelf: Shelf;
  readonly #attempt: string;
  #pasted = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #line: Promise<unknown> = Promise.resolve();
  readonly #areas = new Map<StarPart, HTMLTextAreaElement>();

  constructor(shelf: Shelf, attempt: string) {
    this.#shelf = shelf;
    this.#attempt = attempt;
  }

  #loading: Promise<void> | undefined;
  /** Once is enough: after that the words here are newer than those on the shelf. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    const account = await this.#shelf.account(this.#attempt);
    const unsaved = heldWords(this.#attempt);
    this.words = unsaved ?? wordsOf(account);
    this.settled = wordsOf(this.words);
    this.history = account.history;
    this.part = parts.find((part) => !this.words[part].trim()) ?? 'action';
    if (unsaved) this.changed();
  }

  /** Attachment for the text of a part. */
  readonly area = (part: StarPart) => (area: HTMLTextAreaElement) => {
    this.#areas.set(part, area);
    return () => this.#areas.delete(part);
  };

  changed(): void {
    this.saved = 'waiting';
    holdWords(this.#attempt, wordsOf(this.words));
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
    const words = wordsOf(this.words);
    const pasted = this.#pasted;
    this.saved = 'saving';
    this.settled = words;
    try {
      this.history = (await this.#shelf.keepAccount(this.#attempt, words, momentNow(), pasted)).history;
      this.#pasted -= pasted;
      // Typed on meanwhile: then it is not saved yet.
      if (this.saved === 'saving') {
        this.saved = 'saved';
        letWordsGo(this.#attempt);
      }
    } catch {
      this.saved = 'failed';
    }
  }

  /** For references that the program numbers: the words stay the learner's own. */
  rewrite(change: (text: string) => string): void {
    for (const part of parts) {
      const changed = change(this.words[part]);
      if (changed === this.words[part]) continue;
      this.words[part] = changed;
      this.changed();
    }
  }

  /** Puts `text` where the cursor was last, with a space on either side where words would touch; the cursor stands behind it. */
  async insert(text: string, part: StarPart = this.part): Promise<void> {
    const area = this.#areas.get(part);
    const before = this.words[part].slice(0, area?.selectionStart ?? this.words[part].length);
    const after = this.words[part].slice(area?.selectionEnd ?? this.words[part].length);
    const piece = `${/\S$/.test(before) ? ' ' : ''}${text}${/^[\p{L}\p{N}]/u.test(after) ? ' ' : ''}`;
    this.words[part] = before + piece + after;
    this.changed();
    await tick();
    area?.focus();
    const cursor = before.length + piece.length;
    area?.setSelectionRange(cursor, cursor);
  }
}
