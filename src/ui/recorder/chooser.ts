/**
 * Owns changing the learner's choice of figures: kept on the device, all of it or none, and followed by what names figures.
 * Must never take a figure out of the list: what is left out of the pack stays in the log and on the device.
 */
import type { FigureRecord, LocalStore } from '../../desk/api.ts';
import { inOrder } from '../../desk/figure-order.ts';
import { type Choice, moved } from './choice.ts';
import { renumber } from './figure-numbers.ts';

/** What names figures by their numbers, the account: follows when the numbers move. */
export interface Follower {
  load(): Promise<unknown>;
  rewrite(change: (text: string) => string): void;
}

export class Chooser {
  follower: Follower | null = null;
  readonly #list: { figures: FigureRecord[] };
  readonly #localStore: Pick<LocalStore, 'keepFigures'>;

  constructor(list: { figures: FigureRecord[] }, localStore: Pick<LocalStore, 'keepFigures'>) {
    this.#list = list;
    this.#localStore = localStore;
  }

  /** The learner's own title, and whether the pack gets the figure; its step stays in the log. Rejects when it was not kept. */
  async reword(step: number, captions: Pick<FigureRecord, 'ownCaption' | 'leftOut'>): Promise<void> {
    const figure = this.#list.figures.find((one) => one.step === step);
    if (figure) await this.#choose([{ ...figure, ...captions }]);
  }

  /** One place up (-1) or down (1) in the pack. Rejects when it was not kept. */
  async move(step: number, by: -1 | 1): Promise<void> {
    await this.#choose(moved(this.#list.figures, step, by));
  }

  async #choose(changed: readonly FigureRecord[]): Promise<void> {
    if (changed.length === 0) return;
    // Before anything changes: what cannot be read could not follow.
    await this.follower?.load();
    const before = this.#list.figures;
    const steps = new Set(changed.map(({ step }) => step));
    // At once: a picture that is drawn meanwhile is kept with the choice.
    this.#show(changed);
    try {
      await this.#localStore.keepFigures(this.#list.figures.filter(({ step }) => steps.has(step)));
    } catch (error) {
      this.#show(before.filter(({ step }) => steps.has(step)));
      throw error;
    }
    const after = this.#list.figures;
    this.follower?.rewrite((text) => renumber(text, before, after));
  }

  /** The choice alone: the picture of a figure may have come meanwhile. */
  #show(from: readonly FigureRecord[]): void {
    const choices = new Map(
      from.map(({ step, ownCaption, leftOut, place }): [number, Choice] => [step, { ownCaption, leftOut, place }]),
    );
    this.#list.figures = inOrder(this.#list.figures.map((figure) => ({ ...figure, ...choices.get(figure.step) })));
  }
}
