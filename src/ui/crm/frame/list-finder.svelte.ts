/**
 * Owns what a list of clients or of vacancies is looked through for: words, filters and order, as they stand in their fields. Kept for this
 * tab, so that a reload and Back find the list as it was. Must never look anything up.
 */
import { isTooLong } from '../../../engine/record/search-faults.ts';
import { member, remember, remembered } from '../../kit/tab-storage.ts';

type Texts = Readonly<Record<string, string>>;
const textOf = (kept: unknown): string => (typeof kept === 'string' ? kept : '');
/** An order is no search. */
const ORDER = 'sort';

export class ListFinder<F extends string> {
  words = $state('');
  /** By the name of the filter; '' where it is off. */
  filters = $state.raw<Texts>({});
  /** What was looked for last; coming back to the list is no new search. */
  #lastAsked = '';
  /** Nowhere without an attempt. */
  readonly #key: string | undefined;
  readonly #names: readonly F[];

  /** `names`: the filters that the list has. */
  constructor(attempt: string | undefined, list: string, names: readonly F[]) {
    this.#key = attempt && `resourcer list ${attempt} ${list}`;
    this.#names = names;
    const kept = this.#key && remembered(this.#key);
    this.words = textOf(member(kept, 'words'));
    this.#lastAsked = textOf(member(kept, 'lastAsked'));
    const filters = member(kept, 'filters');
    this.filters = Object.fromEntries(names.map((name) => [name, textOf(member(filters, name))]));
  }

  get lastAsked(): string {
    return this.#lastAsked;
  }
  set lastAsked(asked: string) {
    this.#lastAsked = asked;
    this.keep();
  }

  /** To be called whenever something of it changed. */
  keep(): void {
    if (this.#key) remember(this.#key, { words: this.words, filters: this.filters, lastAsked: this.lastAsked });
  }

  put(name: F, value: string): void {
    this.filters = { ...this.filters, [name]: value };
  }
  clear(): void {
    this.take({});
  }
  /** A whole search in place of what stands here. */
  take({ words = '', ...filters }: Texts): void {
    this.words = words;
    this.filters = filters;
  }

  get isTooLong(): boolean {
    return isTooLong(this.words);
  }
  /** Nothing narrows the list down. */
  get isEmpty(): boolean {
    return !this.words.trim() && this.#names.every((name) => name === ORDER || !this.filters[name]);
  }
  /** The filters that are on. */
  get on(): Partial<Record<F, string>> {
    const on = this.#names.flatMap((name) => (this.filters[name] ? [[name, this.filters[name]]] : []));
    return Object.fromEntries(on) as Partial<Record<F, string>>;
  }
}
