/**
 * Owns how much of a list is on the screen: its beginning, and more each time it is asked for. Another list begins at its beginning.
 * Must never load anything; a question reads `most`.
 */
import { PAGE } from '../../../engine/crm/queries/shapes.ts';

export class Growth {
  readonly #list: () => string;
  #grown = $state.raw({ list: '', most: PAGE });

  /** `list`: what makes it this list and no other, such as the words it was searched for. */
  constructor(list: () => string = () => '') {
    this.#list = list;
  }

  get most(): number {
    return this.#grown.list === this.#list() ? this.#grown.most : PAGE;
  }

  more(): void {
    this.#grown = { list: this.#list(), most: this.most + PAGE };
  }
}
