/** Owns what the candidates are being searched for; shared by the search in the top bar and the filters over the list. */
import type { Given } from '../../../engine/crm/queries/shapes.ts';

export class Finder {
  words = $state('');
  availability = $state('');
  sector = $state('');
  /** '' stands for records in use. */
  state = $state('');

  get isEmpty(): boolean {
    return !(this.words.trim() || this.availability || this.sector || this.state);
  }

  get given(): Given<'candidates'> {
    return {
      ...(this.words.trim() && { words: this.words.trim() }),
      ...(this.availability && { availability: this.availability }),
      ...(this.sector && { sector: this.sector }),
      ...(this.state && { state: this.state }),
    };
  }

  clear(): void {
    this.words = '';
    this.availability = '';
    this.sector = '';
    this.state = '';
  }
}
