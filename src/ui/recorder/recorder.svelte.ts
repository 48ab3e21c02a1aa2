/**
 * Owns the figures of one attempt: freezes the workplace when a step asks for it, keeps the figure at once, draws its picture later.
 * Must never disturb the work: whatever fails here leaves a figure without a picture, and says so.
 * Long because the life of a figure, from the step to the picture that is kept or given up, is told in one place.
 */
import type { FigureRecord, FigureSpec, GoneFromSteps, LocalStore } from '../../desk/api.ts';
import { inOrder } from '../../desk/figure-order.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { type Frozen, loadStation, type Station } from '../../evidence/capture/index.ts';
import { beforeLeaving } from './before-leaving.ts';
import { keysFor, numbered } from './callouts.ts';
import { Chooser } from './chooser.ts';
import { draw } from './drawing.ts';
import { idle } from './idle.ts';
import { leaveOut } from './left-out.ts';
import type { Losses } from './losses.ts';
import { isRewritten, watchRewriting } from './rewritten.ts';
import { scrollChangesIntoView } from './scroll-into-view.ts';
import { Sheets } from './sheets.ts';
import { shownWords } from './shown-words.ts';

type Captions = Pick<FigureRecord, 'taken' | 'caption' | 'alt' | 'criteria'>;
type Marks = FigureSpec['marks'];
/** A captured moment, not yet written down. */
type Moment = ReturnType<Station['freeze']>;

/** undefined when it could not be fetched: then there is no picture, which is said. */
const stationHere = (): Promise<Station | undefined> => loadStation().catch(() => undefined);

const settled = (moment: Moment): Promise<Frozen | null> =>
  loadStation()
    .then(({ settle }) => settle(moment))
    .catch(() => null);

export class Recorder {
  /** In the order of the pack, those left out among them. */
  figures = $state.raw<FigureRecord[]>([]);
  /** Those of earlier sessions are among them. */
  listed = $state(false);
  /** Resolves when the workplace of the last step is frozen, so that it may change again. */
  taken: Promise<void> = Promise.resolve();

  /** Something has changed the words of the workplace; from then on they are not to be trusted until the page is loaded anew. */
  rewritten = $state(false);

  /** Steps whose figure was asked for; those on their way to the device; those that it did not take; those without a picture. */
  #asked = $state.raw<ReadonlySet<number>>(new Set());
  #onTheWay = $state.raw<ReadonlySet<number>>(new Set());
  #unkept = $state.raw<ReadonlySet<number>>(new Set());
  #untaken = $state.raw<ReadonlySet<number>>(new Set());

  /** The learner's choice of them. */
  readonly chooser: Chooser;

  readonly #localStore: LocalStore;
  readonly #attempt: string;
  readonly #rest: () => Promise<void>;
  readonly #sheets: Sheets;
  #workplace: HTMLElement | null = null;
  #moment: Moment | null = null;
  /** Figures are kept at once, in turn; pictures are drawn behind them, one at a time. */
  #keeping: Promise<void>;
  /** The figures of earlier sessions are listed. */
  readonly resumed: Promise<void>;
  #drawings: Promise<void> = Promise.resolve();
  #told: (left: number) => unknown = () => undefined;

  /** `rest`: resolves when the screen shows the outcome of the last step. */
  constructor(localStore: LocalStore, attempt: string, rest: () => Promise<void>) {
    this.#localStore = localStore;
    this.chooser = new Chooser(this, localStore);
    this.#attempt = attempt;
    this.#rest = rest;
    this.#sheets = new Sheets(localStore, attempt);
    this.resumed = this.#resume();
    this.#keeping = this.resumed.catch(() => undefined);
  }

  /** The element that figures show; to be attached to it. */
  readonly frame = (workplace: HTMLElement): (() => void) => {
    this.#workplace = workplace;
    // Behind the first screen, and with the style sheets read, so that the first figure need not wait for them.
    void this.#rest().then(async () => {
      const station = await stationHere();
      if (this.#workplace === workplace) await station?.takeStylesheet();
    });
    const stop = watchRewriting(workplace, () => {
      this.rewritten = true;
    });
    return () => {
      stop();
      this.#workplace = null;
    };
  };

  /** Its picture is still to come. */
  isWaiting(figure: FigureRecord): boolean {
    return figure.frozen !== null && figure.png === null;
  }

  get #waiting(): number {
    return this.figures.filter((figure) => this.isWaiting(figure)).length;
  }

  get losses(): Losses {
    const here = new Set(this.figures.map(({ step }) => step));
    return {
      missing: [...this.#asked].filter((step) => !here.has(step) && !this.#onTheWay.has(step)).sort((a, b) => a - b),
      unkept: [...this.#unkept].sort((a, b) => a - b),
      rewritten: [...this.#untaken].sort((a, b) => a - b),
    };
  }

  /** The steps of the log whose figure was asked for: any that is not here was lost. */
  async expect(steps: readonly number[]): Promise<void> {
    await this.resumed;
    this.#asked = new Set([...this.#asked, ...steps]);
  }

  /** Somebody was taken out: what figures show and say of them goes, and what is held for one by hand. */
  async forget(gone: Omit<GoneFromSteps, 'entries'>): Promise<void> {
    this.discardCapture();
    const { figuresWithout } = await import('./figures-without.ts');
    await this.resumed;
    await this.taken;
    await this.#keeping;
    for (const figure of figuresWithout(this.figures, gone)) await this.#keep(figure);
  }

  /** A moment is captured for a figure by hand. */
  get hasCapture(): boolean {
    return this.#moment !== null;
  }

  /** Captures the workplace as it stands, for a figure by hand whose caption is yet to be written. */
  async capture(): Promise<void> {
    this.#moment = this.#freeze(await stationHere(), []);
  }
  discardCapture(): void {
    this.#moment = null;
  }

  /** What to keep of a step that was just done. */
  see(entry: Entry, spec: FigureSpec | undefined): void {
    if (!spec) return;
    const { step } = entry;
    this.#asked = new Set([...this.#asked, step]);
    this.#onTheWay = new Set([...this.#onTheWay, step]);
    if (entry.command.name === 'take-figure') this.#byHand(entry, spec);
    else this.taken = this.#byItself(entry, spec).catch(() => this.#arrived(step));
  }

  /**
   * Resolves when every picture that can be drawn is drawn. Tells how many are still to come.
   * @throws Error with a sentence when the figures kept before could not be read
   */
  async drawn(told: (left: number) => unknown = () => undefined): Promise<void> {
    this.#told = told;
    told(this.#waiting);
    await this.resumed.catch(() => {
      throw new Error('The figures kept on this device could not be read. Reload the page and try again.');
    });
    await this.taken;
    await this.#keeping;
    await this.#drawings;
  }

  async #byItself(entry: Entry, { marks, caption, alt, criteria }: FigureSpec): Promise<void> {
    let station: Station | undefined;
    const loaded = stationHere().then((here) => {
      station = here;
    });
    const leaving = beforeLeaving(() => this.#ofTheStep(station, marks));
    await this.#rest();
    await loaded;
    const moment = leaving.done() ?? this.#ofTheStep(station, marks);
    this.#add(entry.step, { taken: 'by the recorder', caption, alt, criteria }, marks, moment);
  }

  #ofTheStep(station: Station | undefined, marks: Marks): Moment | null {
    const keys = marks.map(({ key }) => key);
    const shown = this.#workplace && leaveOut(this.#workplace);
    const back = this.#workplace && scrollChangesIntoView(this.#workplace, keys);
    const moment = this.#freeze(station, marks);
    shown?.();
    back?.();
    return moment;
  }

  #byHand(entry: Entry, { caption, alt, criteria }: FigureSpec): void {
    this.#add(entry.step, { taken: 'by hand', caption, alt, criteria }, [], this.#moment);
    this.#moment = null;
  }

  #freeze(station: Station | undefined, marks: Marks): Moment | null {
    // A picture would show words that the CRM never had.
    if (this.#workplace && isRewritten(this.#workplace)) this.rewritten = true;
    if (this.rewritten) return null;
    try {
      return (station && this.#workplace && station.freeze(this.#workplace, { keys: keysFor(marks) })) ?? null;
    } catch {
      return null;
    }
  }

  #add(step: number, captions: Captions, marks: Marks, moment: Moment | null): void {
    if (!moment && this.rewritten) this.#untaken = new Set([...this.#untaken, step]);
    const written = this.#keeping.then(async () => {
      const frozen = moment && (await settled(moment));
      const { width, height } = frozen ?? { width: 0, height: 0 };
      const callouts = numbered(marks, frozen?.callouts ?? [], { width, height });
      const blank = { attempt: this.#attempt, step, place: step, ownCaption: null, png: null, leftOut: false };
      const shows = frozen?.markup ? { shows: shownWords(frozen.markup) } : {};
      const figure = { ...blank, ...captions, ...shows, callouts, frozen, width, height };
      // Listed once it is on the disk, or else said not to be: what is listed in silence survives a killed browser.
      await this.#sheets
        .with(frozen, (sheet) => this.#localStore.keepFigure(figure, sheet))
        .catch(() => this.#mark(step, true));
      this.#show(figure);
    });
    this.#keeping = written.catch(() => undefined).then(() => this.#arrived(step));
    this.#drawLater(step);
  }

  async #resume(): Promise<void> {
    const kept = await this.#localStore.figures(this.#attempt);
    this.figures = inOrder(kept);
    this.listed = true;
    const waiting = this.figures.filter((figure) => this.isWaiting(figure));
    await this.#sheets.resume(waiting.length > 0);
    for (const { step } of waiting) this.#drawLater(step);
  }

  #drawLater(step: number): void {
    const kept = this.#keeping;
    this.#drawings = this.#drawings
      .then(async () => {
        await kept;
        await this.#draw(step);
      })
      .catch(() => undefined);
  }

  async #draw(step: number): Promise<void> {
    const figure = this.figures.find((one) => one.step === step);
    if (!figure?.frozen || figure.png) return;
    await idle();
    const picture = await draw(figure.frozen as Frozen).catch(() => null);
    // Its words may have been changed while it was drawn.
    const now = this.figures.find((one) => one.step === step) ?? figure;
    // Or what it shows has gone.
    if (!now.frozen) return;
    await this.#keep({ ...now, ...picture, frozen: null });
    this.#told(this.#waiting);
  }

  async #keep(figure: FigureRecord): Promise<void> {
    this.#show(figure);
    try {
      await this.#localStore.keepFigure(figure);
      this.#mark(figure.step, false);
    } catch (error) {
      this.#mark(figure.step, true);
      throw error;
    }
  }

  #mark(step: number, unkept: boolean): void {
    const others = [...this.#unkept].filter((one) => one !== step);
    if (unkept || others.length < this.#unkept.size) this.#unkept = new Set(unkept ? [...others, step] : others);
  }

  #arrived(step: number): void {
    this.#onTheWay = new Set([...this.#onTheWay].filter((one) => one !== step));
  }

  #show(figure: FigureRecord): void {
    this.figures = inOrder([...this.figures.filter((one) => one.step !== figure.step), figure]);
  }
}
