/** Owns that what is typed for quality assurance is kept on the device as it is typed, and comes back when the page does. */
import { untrack } from 'svelte';
import { connection } from '../../../desk/client.ts';
import { type IqaDrafts, makeIqaDrafts } from '../../../desk/iqa-drafts.ts';

let drafts: IqaDrafts | undefined;
export const iqaDrafts = (): IqaDrafts => {
  drafts ??= makeIqaDrafts(connection());
  return drafts;
};

/** Whether a draft is kept: the last word of the device. */
export class Keeping {
  /** `keeping`: the device has not said yet that it has the newest. */
  state = $state<'kept' | 'keeping' | 'failed'>('kept');
  readonly failed = $derived(this.state === 'failed');
  #last: Promise<unknown> = Promise.resolve();
  #asked = 0;

  /** One after the other, so that the newest is what stays. */
  keep(about: string, typed: Parameters<IqaDrafts['keep']>[1]): void {
    this.#asked += 1;
    const asked = this.#asked;
    const became = (state: 'kept' | 'failed') => () => {
      if (asked === this.#asked) this.state = state;
    };
    // It is called where what is typed is followed, and must not be followed itself.
    if (untrack(() => this.state) === 'kept') this.state = 'keeping';
    this.#last = this.#last.then(() => iqaDrafts().keep(about, typed)).then(became('kept'), became('failed'));
  }

  async drop(about: string): Promise<void> {
    await this.#last;
    await iqaDrafts()
      .remove(about)
      .catch(() => undefined);
  }
}
