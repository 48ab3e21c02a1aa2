/** Owns what the candidates are being searched for; shared by the search in the top bar and the filters over the list. */
import type { QueryParams } from '../../../engine/crm/queries/shapes.ts';

export class Finder {
  search = $state('');
  availability = $state('');
  sector = $state('');
  /** '' stands for records in use. */
  state = $state('');

  get isEmpty(): boolean {
    return !(this.search.trim() || this.availability || this.sector || this.state);
  }

  get params(): QueryParams<'candidates'> {
    return {
      ...(this.search.trim() && { search: this.search.trim() }),
      ...(this.availability && { availability: this.availability }),
      ...(this.sector && { sector: this.sector }),
      ...(this.state && { state: this.state }),
    };
  }

  clear(): void {
    this.search = '';
    this.availability = '';
    this.sector = '';
    this.state = '';
  }
}
