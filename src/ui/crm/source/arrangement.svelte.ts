/**
 * Owns which of screen, form and source are in sight: all of them where there is room, the rest one tap away where there is not.
 * Must never close anything: what is out of sight keeps its place and what was typed in it.
 */
export type Pane = 'screen' | 'form' | 'source';

/** Least width for two panes side by side, and for three, CSS px: a form or a record of some 380 px can be worked with. */
const TWO = 700;
const THREE = 1180;

interface Open {
  form: boolean;
  source: boolean;
}

export class Arrangement {
  /** Of the place that the panes share, CSS px; 0 before it is measured. */
  width = $state(0);
  readonly #open: () => Open;
  /** Of screen and form, the one that was wanted last. */
  #work = $state<'screen' | 'form'>('screen');
  /** Where there is room for one: the source is wanted. */
  #onSource = $state(false);

  /** `open`: what is open beside the screen. */
  constructor(open: () => Open) {
    this.#open = open;
  }

  get all(): Pane[] {
    const { form, source } = this.#open();
    return ['screen', ...(form ? (['form'] as const) : []), ...(source ? (['source'] as const) : [])];
  }

  get shown(): Pane[] {
    const { form, source } = this.#open();
    const room = this.width === 0 || this.width >= THREE ? 3 : this.width >= TWO ? 2 : 1;
    if (this.all.length <= room) return this.all;
    const work = form ? this.#work : 'screen';
    if (room === 2) return [work, 'source'];
    return [source && this.#onSource ? 'source' : work];
  }

  shows(pane: Pane): boolean {
    return this.shown.includes(pane);
  }

  bring(pane: Pane): void {
    this.#onSource = pane === 'source';
    if (pane !== 'source') this.#work = pane;
  }
}
