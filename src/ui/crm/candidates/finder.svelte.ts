/** Owns what the candidates are being searched for; shared by the search in the top bar and the filters over the list. */
import type { InputOf } from '../../../engine/command/registry.ts';
import type { QueryParams } from '../../../engine/crm/queries/shapes.ts';

export class Finder {
  search = $state('');
  /** A Boolean search, typed over the list. */
  boolean = $state('');
  availability = $state('');
  sector = $state('');
  /** '' stands for records in use. */
  state = $state('');
  /** They said that this is what they look for (Enter, leaving the field), so it need not rest. */
  entered = $state(false);
  /** What was looked for last; coming back to the list is no new search. */
  lastAsked = $state('');

  get isEmpty(): boolean {
    return !(this.hasWords || this.availability || this.sector || this.state);
  }

  get hasWords(): boolean {
    return Boolean(this.search.trim() || this.boolean.trim());
  }

  get params(): QueryParams<'candidates'> {
    return {
      ...(this.search.trim() && { search: this.search.trim() }),
      ...(this.boolean.trim() && { boolean: this.boolean.trim() }),
      ...(this.availability && { availability: this.availability }),
      ...(this.sector && { sector: this.sector }),
      ...(this.state && { state: this.state }),
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
    this.search = '';
    this.boolean = '';
    this.availability = '';
    this.sector = '';
    this.state = '';
  }
}
