/**
 * Owns who is at this device, for every island of a page. Kept in the local store, and nowhere else.
 * Never sends it anywhere; it leaves only inside a pack the learner makes.
 */
import type { AttemptSummary, KeptReferral, LocalStore } from '../../desk/api.ts';
import { openLocalStore } from '../../desk/client.ts';
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
  #localStore: LocalStore | undefined;

  /** The one local store of this page. */
  get localStore(): LocalStore {
    this.#localStore ??= openLocalStore();
    return this.#localStore;
  }

  async load(): Promise<void> {
    try {
      this.learner = await this.localStore.learner();
      this.fault = null;
    } catch (error) {
      this.fault = reasonOf(error);
    }
  }

  /** Empty, with the fault said, where this device does not give them: what cannot be read is not gone. */
  async attempts(): Promise<AttemptSummary[]> {
    try {
      return await this.localStore.attempts();
    } catch (error) {
      this.fault = reasonOf(error);
      return [];
    }
  }

  /** Decisions that came back; empty where they cannot be read, which is said with the attempts. */
  referrals(): Promise<KeptReferral[]> {
    return this.localStore.referrals().catch(() => []);
  }

  async keep(learner: Learner): Promise<void> {
    await this.localStore.keepLearner(learner);
    this.learner = learner;
  }

  async forget(): Promise<void> {
    await this.localStore.clear();
    this.learner = null;
  }
}

export const person = new Person();
