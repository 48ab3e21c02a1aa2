/** Owns what the candidates are being searched for; shared by the search in the top bar and the filters over the list. */
import type { InputOf } from '../../../engine/command/registry.ts';
import type { QueryParams } from '../../../engine/crm/queries/shapes.ts';
import { standsIn } from '../../../engine/kernel/take-out-words.ts';
import { columnsAmong } from '../../../engine/record/list-columns.ts';
import { isTooLong } from '../../../engine/record/search-faults.ts';
import {
  type FilterName,
  filterNames,
  type GivenSearch,
  type SearchFilters,
} from '../../../engine/record/search-filters.ts';
import { member, remember, remembered } from '../../kit/tab-storage.ts';
import { searchWithout } from '../../session/forget-typed.ts';
import { SearchTools } from './boolean/search-tools.svelte.ts';

type Texts = Partial<Record<FilterName, string>>;
/** What a typed filter was read as; a fault where it cannot be read, and nothing where it is empty. */
export interface ReadFilter {
  value?: string | number;
  fault?: FilterFaultWords;
}
/** What is wrong, in a sentence by itself, and behind the filter's label where that stands already. */
export interface FilterFaultWords {
  says: string;
  behindLabel: string;
}
/** One that needs no label. */
export const plainFault = (says: string): FilterFaultWords => ({ says, behindLabel: says });

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
function asFault(value: unknown): FilterFaultWords | undefined {
  const [says, behindLabel] = [asText(member(value, 'says')), asText(member(value, 'behindLabel'))];
  return says === undefined || behindLabel === undefined ? undefined : { says, behindLabel };
}

export class Finder {
  search = $state('');
  /** A Boolean search, typed over the list. */
  boolean = $state('');
  /** The filters as they stand in their fields, as they were read, and what is wrong with those that were not. */
  typed = $state.raw<Texts>({});
  faults = $state.raw<Partial<Record<FilterName, FilterFaultWords>>>({});
  #read = $state.raw<SearchFilters>({});
  /** What the list shows beside the name; null for what it shows by itself. */
  columns = $state.raw<readonly string[] | null>(null);
  /** They said that this is what they look for (Enter, leaving the field), so it need not rest. */
  entered = $state(false);
  #lastAsked = $state('');
  /** The search that stood here when words were looked for from another screen: it is kept until it is taken up again, or something is. */
  aside = $state.raw<GivenSearch | undefined>();
  /** What is open beside the Boolean search, and what was chosen there. */
  readonly tools = new SearchTools();
  /** Where it is kept in this tab, so that a reload finds the list as it was; nowhere without an attempt. */
  readonly #key: string | undefined;

  constructor(attempt?: string) {
    this.#key = attempt && `resourcer list ${attempt} candidates`;
    if (this.#key) this.#restore(remembered(this.#key));
  }

  /** What was looked for last; coming back to the list is no new search. */
  get lastAsked(): string {
    return this.#lastAsked;
  }
  set lastAsked(asked: string) {
    this.#lastAsked = asked;
    this.keep();
  }

  /** To be called whenever something of it changed. */
  keep(): void {
    const { search, boolean, typed, faults, columns } = this;
    if (this.#key)
      remember(this.#key, { search, boolean, typed, faults, columns, read: this.#read, lastAsked: this.#lastAsked });
  }

  /** What is no filter, or no value of one, is not believed. */
  #restore(kept: unknown): void {
    const textOf = (name: string): string => asText(member(kept, name)) ?? '';
    const among = <T>(name: string, read: (value: unknown) => T | undefined): Partial<Record<FilterName, T>> =>
      Object.fromEntries(
        filterNames.flatMap((filter) => {
          const value = read(member(member(kept, name), filter));
          return value === undefined ? [] : [[filter, value]];
        }),
      );
    this.search = textOf('search');
    this.boolean = textOf('boolean');
    this.#lastAsked = textOf('lastAsked');
    const columns = member(kept, 'columns');
    this.columns = Array.isArray(columns) ? columnsAmong(columns) : null;
    this.typed = among('typed', asText);
    this.faults = among('faults', asFault);
    this.#read = among(
      'read',
      (value) => asText(value) ?? (Number.isFinite(value) ? Number(value) : undefined),
    ) as SearchFilters;
  }

  /** One filter as it stands in its field. What is chosen from a list needs no reading. */
  put(name: FilterName, typed: string, read: ReadFilter = typed ? { value: typed } : {}): void {
    const { [name]: _, ...others } = this.#read;
    const { [name]: __, ...faults } = this.faults;
    this.typed = { ...this.typed, [name]: typed };
    this.#read = read.value === undefined ? others : { ...others, [name]: read.value };
    this.faults = read.fault === undefined ? faults : { ...faults, [name]: read.fault };
  }

  /** '' stands for records in use. */
  get state(): string {
    return this.typed.state ?? '';
  }
  set state(state: string) {
    this.put('state', state);
  }

  /** Miles from nowhere narrow nothing down. */
  get lacksPlace(): boolean {
    return this.#read.miles !== undefined && this.#read.near === undefined;
  }
  /** Neither does a place by itself, unless the list goes by how far it is. */
  get lacksMiles(): boolean {
    const { near, miles, sort } = this.#read;
    return near !== undefined && miles === undefined && sort !== 'Distance';
  }

  /** More than the quick search takes; what a Boolean one takes is told there. */
  get isTooLong(): boolean {
    return isTooLong(this.search);
  }

  /** Every filter that is on can be read. */
  get isReadable(): boolean {
    return !this.isTooLong && Object.keys(this.faults).length === 0 && !this.lacksPlace && !this.lacksMiles;
  }

  /** The filters that are on. Nothing is sorted by what is not there. */
  get filters(): SearchFilters {
    const { sort, ...others } = this.#read;
    const without = (sort === 'Distance' && !others.near) || (sort === 'Relevance' && !this.boolean.trim());
    return { ...others, ...(sort && !without && { sort }) };
  }

  get isEmpty(): boolean {
    // An order is no search, nor is a place to count miles from.
    const { sort: _, near: __, ...narrowing } = this.filters;
    return !this.hasWords && Object.keys(narrowing).length === 0;
  }

  get hasWords(): boolean {
    return Boolean(this.search.trim() || this.boolean.trim());
  }

  get params(): QueryParams<'candidates'> {
    return {
      ...(this.search.trim() && !this.isTooLong && { search: this.search.trim() }),
      ...(this.boolean.trim() && { boolean: this.boolean.trim() }),
      ...this.filters,
    };
  }

  /** The same as the step that it is. */
  get asked(): InputOf<'search-candidates'> {
    const { search, ...filters } = this.params;
    return { ...(search && { words: search }), ...filters } as InputOf<'search-candidates'>;
  }

  /** They look for it now, be it once more: whether anything was written since is for the session to say. */
  enter(): void {
    this.entered = true;
    this.lastAsked = '';
  }

  /**
   * Words that are typed over another screen are looked for by themselves: of a search that is out of sight nobody thinks. What stood here
   * is laid aside, but for the order.
   */
  lookAnew(): void {
    const { search: words, boolean, filters } = this;
    const { sort, ...narrowing } = filters;
    const faulty = Object.keys(this.faults).length > 0;
    const others = boolean.trim() !== '' || Object.keys(narrowing).length > 0;
    if (words.trim() && (others || faulty)) {
      const { words: _, ...last } = { ...filters, ...(boolean.trim() && { boolean }), words };
      this.take({ words, ...(sort && sort !== 'Relevance' && sort !== 'Distance' && { sort }) });
      if (others) this.aside = last;
    }
    this.enter();
  }

  /** Back to what was laid aside, without the words that were looked for meanwhile. */
  takeUp(): void {
    if (this.aside) this.take(this.aside);
    this.enter();
  }

  /** Words of the top bar and a Boolean search are looked for together, which is told. */
  get hasBoth(): boolean {
    return Boolean(this.search.trim() && this.boolean.trim());
  }

  only(one: 'search' | 'boolean'): void {
    this[one === 'search' ? 'boolean' : 'search'] = '';
    this.enter();
  }

  /** The quick search has words that only a Boolean search reads. */
  get looksBoolean(): boolean {
    return !this.boolean && /\b(?:AND|OR|NOT)\b|["“”*()]/.test(this.search);
  }

  asBoolean(): void {
    this.boolean = this.search;
    this.search = '';
    this.enter();
  }

  clear(): void {
    this.take({});
  }

  /** Somebody was taken out: nothing is looked for any more that is theirs. */
  forget(words: readonly string[]): void {
    this.search = searchWithout(this.search, words);
    this.boolean = searchWithout(this.boolean, words);
    for (const name of filterNames) if (standsIn(this.typed[name] ?? '', words)) this.put(name, '');
    this.#lastAsked = searchWithout(this.#lastAsked, words);
    this.aside = undefined;
    this.tools.forget();
    this.keep();
  }

  /** A whole search in place of what stands here. */
  take({ words = '', boolean = '', ...filters }: GivenSearch): void {
    this.search = words;
    this.boolean = boolean;
    this.aside = undefined;
    this.#read = filters;
    this.faults = {};
    this.typed = Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)]));
  }
}
