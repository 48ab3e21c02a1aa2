/** Owns what somebody leaves out of what a form is about to do, line by line: it stands in the form's own field. Must never know what a line is. */
import { nameList, namesIn } from '../../../engine/record/name-list.ts';
import type { FormBeside } from './form-beside.ts';

const FIELD = 'leave_out';

export class LeftOut {
  readonly #form: () => FormBeside;
  readonly #ids = $derived.by(() => new Set(namesIn(this.#form().values[FIELD] ?? '')));

  constructor(form: () => FormBeside) {
    this.#form = form;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }
  keep(id: string, on: boolean): void {
    const others = [...this.#ids].filter((one) => one !== id);
    this.#form().values[FIELD] = nameList(on ? others : [...others, id]);
  }
}
