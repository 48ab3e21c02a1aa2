/**
 * Owns who is at this device, for every island of a page. Kept on the shelf, and nowhere else.
 * Never sends it anywhere; it leaves only inside a pack the learner makes.
 */
import type { Shelf } from '../../desk/api.ts';
import { openShelf } from '../../desk/client.ts';
import { StorageFault } from '../../desk/within.ts';
import type { Learner } from '../../evidence/bundle/schema.ts';

const FORBIDDEN =
  'This browser does not let the page keep anything on this device. Private windows often forbid it; open the page in an ordinary window.';
/** The store's own sentence, where it has one; a browser's exception is no sentence for a learner. */
const reasonOf = (error: unknown): string => (error instanceof StorageFault ? error.message : FORBIDDEN);

class Person {
  /** undefined: not known yet; null: nobody has said who they are. */
  learner = $state.raw<Learner | null | undefined>(undefined);
  /** Why this device keeps nothing, in a sentence. */
  fault = $state<string | null>(null);
  #shelf: Shelf | undefined;

  /** The one shelf of this page. */
  get shelf(): Shelf {
    this.#shelf ??= openShelf();
    return this.#shelf;
  }

  async load(): Promise<void> {
    try {
      this.learner = await this.shelf.learner();
      this.fault = null;
    } catch (error) {
      this.fault = reasonOf(error);
    }
  }

  async keep(learner: Learner): Promise<void> {
    await this.shelf.keepLearner(learner);
    this.learner = learner;
  }

  async forget(): Promise<void> {
    await this.shelf.clear();
    this.learner = null;
  }
}

export const person = new Person();
