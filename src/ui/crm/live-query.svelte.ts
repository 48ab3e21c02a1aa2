/**
 * Owns one answer from the CRM on a screen: loading, here, or failed; asked anew when a table it reads was written.
 * Must never show an older answer after a newer one, nor blink: the last answer stays until the next is here.
 */
export class LiveQuery<T> {
  result = $state.raw<T | undefined>();
  state = $state<'loading' | 'here' | 'failed'>('loading');
  #tries = $state(0);
  #turn = 0;

  /**
   * `question` is run inside an effect: what it reads before it waits is what makes it run again. `Session.ask` reads the tables of its
   * query, so a question need not name them. To be made while a component is.
   */
  constructor(question: () => Promise<T>) {
    $effect(() => {
      void this.#tries;
      void this.#load(question());
    });
  }

  again(): void {
    this.state = 'loading';
    this.#tries += 1;
  }

  async #load(coming: Promise<T>): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const result = await coming;
      if (turn !== this.#turn) return;
      this.result = result;
      this.state = 'here';
    } catch {
      if (turn === this.#turn) this.state = 'failed';
    }
  }
}
