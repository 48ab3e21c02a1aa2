/**
 * Owns proof that a step's figure is kept at once and in order, and that no failure of it disturbs the work.
 * Must never judge a picture; how it is drawn needs a real browser (tests/capture).
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { at, newDevice, tab, task } from '../../../tests/builders/desk.ts';
import { shelfHere } from '../../../tests/builders/session.ts';
import type { AttemptService, LocalStore } from '../../desk/api.ts';
import { Recorder } from './recorder.svelte.ts';

let desk: AttemptService;
let localStore: LocalStore;
beforeEach(async () => {
  desk = tab(await newDevice()).desk;
  await desk.begin('a-scenario', at(0));
  await desk.do('start-work', {}, at(1));
  localStore = await shelfHere();
  document.body.replaceChildren();
});
const atRest = async (): Promise<void> => undefined;
const addTask = (number: number) => desk.do('add-task', task(number), at(number + 1));
const byHand = (caption: string) => desk.do('take-figure', { caption }, at(9));
const kept = async () => (await localStore.figures('a-1')).map(({ step, caption }) => [step, caption]);

/** A workplace of that width. This DOM lays nothing out, so it has no height, and figures of it no picture. */
function workplace(width: number): HTMLElement {
  const element = document.createElement('main');
  resize(element, width);
  document.body.append(element);
  return element;
}
const resize = (element: HTMLElement, width: number): void => {
  Object.defineProperty(element, 'offsetWidth', { value: width, configurable: true });
};
// The one thing that the capture station asks of a page and this DOM has not: a list of fonts that can be walked.
Object.defineProperty(document, 'fonts', { value: new Set() });

describe('the recorder', () => {
  it('keeps the figure of a step with its words, and lists it once it is kept', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    const { entry, figure } = await addTask(1);
    recorder.see(entry, figure);
    await recorder.drawn();
    const [only] = await localStore.figures('a-1');
    expect(only).toMatchObject({
      attempt: 'a-1',
      step: 2,
      taken: 'by the recorder',
      caption: 'Add the task “Done”',
      alt: figure?.alt,
      ownCaption: null,
      leftOut: false,
    });
    expect(only?.callouts.map(({ number, says }) => [number, says])).toEqual(
      figure?.marks.map(({ says }, i) => [i + 1, says]),
    );
    expect(recorder.figures.map(({ step, caption }) => [step, caption])).toEqual(await kept());
  });

  it('keeps nothing of a step that asks for no figure', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    await addTask(1);
    const { entry, figure } = await desk.do('complete-task', { task: 'TASK-9001' }, at(4));
    recorder.see(entry, figure);
    await recorder.drawn();
    expect([recorder.figures, await kept()]).toEqual([[], []]);
  });

  it('takes hold of the workplace only when the screen has come to rest, and says when it has', async () => {
    const rest = Promise.withResolvers<void>();
    const recorder = new Recorder(localStore, 'a-1', () => rest.promise);
    const { entry, figure } = await addTask(1);
    recorder.see(entry, figure);
    let taken = false;
    const waiting = recorder.taken.then(() => {
      taken = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([taken, await kept()]).toEqual([false, []]);
    rest.resolve();
    await waiting;
    await recorder.drawn();
    expect(await kept()).toHaveLength(1);
  });

  it('takes the picture of a step without the line that says it was done, and leaves the line as it was', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    const element = workplace(800);
    element.innerHTML = '<p data-no-picture>Done: Add the task</p>';
    const line = element.querySelector('p') as HTMLElement;
    const shown: string[] = [];
    Object.defineProperty(element, 'offsetWidth', {
      get: () => {
        shown.push(line.style.display);
        return 800;
      },
    });
    recorder.frame(element);
    shown.length = 0;
    const { entry, figure } = await addTask(1);
    recorder.see(entry, figure);
    await recorder.drawn();
    expect(new Set(shown)).toEqual(new Set(['none']));
    expect(line.style.display).toBe('');
  });

  it('lists figures in the order of their steps, whatever was kept first', async () => {
    const first = await addTask(1);
    const second = await addTask(2);
    const recorder = new Recorder(localStore, 'a-1', atRest);
    recorder.see(second.entry, second.figure);
    await recorder.taken;
    recorder.see(first.entry, first.figure);
    await recorder.drawn();
    expect(recorder.figures.map(({ step }) => step)).toEqual([2, 3]);
  });

  it('lists the figures of an earlier session again after a reload, and none of another attempt', async () => {
    const before = new Recorder(localStore, 'a-1', atRest);
    const { entry, figure } = await addTask(1);
    before.see(entry, figure);
    await before.drawn();
    const [after, other] = [new Recorder(localStore, 'a-1', atRest), new Recorder(localStore, 'a-2', atRest)];
    await Promise.all([after.drawn(), other.drawn()]);
    expect([after.figures, other.figures]).toEqual([before.figures, []]);
  });

  it('takes no picture once a translator has put its own elements round the words, and says which step has none', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    const element = workplace(500);
    const detach = recorder.frame(element);
    element.append(document.createElement('font'));
    await recorder.capture();
    expect(recorder.hasCapture).toBe(false);
    const { entry, figure } = await addTask(1);
    recorder.see(entry, figure);
    await recorder.drawn();
    expect(recorder.rewritten).toBe(true);
    expect(recorder.figures).toMatchObject([{ step: entry.step, png: null, frozen: null, width: 0 }]);
    expect(recorder.losses.rewritten).toEqual([entry.step]);
    element.replaceChildren();
    await recorder.capture();
    // Not before the page is loaded anew: what the app wrote meanwhile may never have been seen.
    expect(recorder.hasCapture).toBe(false);
    detach();
  });

  it('gives a figure by hand the moment that was held, not the one in which its caption was written', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    const element = workplace(500);
    const detach = recorder.frame(element);
    expect(recorder.hasCapture).toBe(false);
    await recorder.capture();
    expect(recorder.hasCapture).toBe(true);
    resize(element, 900);
    const { entry, figure } = await byHand('The list of tasks');
    recorder.see(entry, figure);
    expect(recorder.hasCapture).toBe(false);
    await recorder.drawn();
    expect(recorder.figures).toMatchObject([
      { taken: 'by hand', caption: 'The list of tasks', callouts: [], width: 500 },
    ]);
    detach();
  });

  it('gives the figure of a step the workplace as it stands when the screen has come to rest', async () => {
    const element = workplace(500);
    const recorder = new Recorder(localStore, 'a-1', async () => resize(element, 900));
    const detach = recorder.frame(element);
    const { entry, figure } = await addTask(1);
    recorder.see(entry, figure);
    await recorder.taken;
    resize(element, 300);
    await recorder.drawn();
    expect(recorder.figures).toMatchObject([{ taken: 'by the recorder', width: 900 }]);
    detach();
  });

  it('says that a picture is still to come until it is drawn, or found to be one that cannot be', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    const detach = recorder.frame(workplace(500));
    const { entry, figure } = await addTask(1);
    recorder.see(entry, figure);
    await vi.waitFor(() => expect(recorder.figures).toHaveLength(1), { interval: 1 });
    const waiting = recorder.figures.map((one) => recorder.isWaiting(one));
    await recorder.drawn();
    expect([waiting, recorder.figures.map((one) => recorder.isWaiting(one))]).toEqual([[true], [false]]);
    detach();
  });

  it('goes on with the pictures that an earlier session left undrawn', async () => {
    const left = { markup: null, cssKey: 'gone', width: 500, height: 0 };
    const blank = { attempt: 'a-1', taken: 'by the recorder', ownCaption: null, alt: '' } as const;
    await localStore.keepFigure({
      ...blank,
      criteria: [],
      callouts: [],
      step: 2,
      caption: 'Left',
      frozen: left,
      png: null,
      width: 500,
      height: 0,
      leftOut: false,
      place: 2,
    });
    const recorder = new Recorder(localStore, 'a-1', atRest);
    await recorder.drawn();
    expect(recorder.figures.map((one) => [one.caption, recorder.isWaiting(one)])).toEqual([['Left', false]]);
    expect((await localStore.figures('a-1')).map(({ frozen }) => frozen)).toEqual([null]);
  });

  it('keeps a caption that was written while the picture was drawn', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    const detach = recorder.frame(workplace(500));
    const { entry, figure } = await addTask(1);
    recorder.see(entry, figure);
    await vi.waitFor(() => expect(recorder.figures).toHaveLength(1), { interval: 1 });
    await recorder.chooser.reword(2, { ownCaption: 'My task', leftOut: false });
    await recorder.drawn();
    expect(await localStore.figures('a-1')).toMatchObject([{ ownCaption: 'My task', frozen: null }]);
    detach();
  });

  it('lets a held moment go when the learner thinks better of it', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    const detach = recorder.frame(workplace(500));
    await recorder.capture();
    recorder.discardCapture();
    expect(recorder.hasCapture).toBe(false);
    detach();
    await recorder.capture();
    expect(recorder.hasCapture).toBe(false);
  });

  it('keeps a figure without a picture, and waits for none, where the workplace is not on the screen', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    const { entry, figure } = await addTask(1);
    recorder.see(entry, figure);
    await recorder.drawn();
    const [only] = recorder.figures;
    expect(only).toMatchObject({ frozen: null, png: null, width: 0, height: 0 });
    expect(only && recorder.isWaiting(only)).toBe(false);
  });

  it('keeps the learner’s own caption and what is left out of the pack, through a reload', async () => {
    const recorder = new Recorder(localStore, 'a-1', atRest);
    const { entry, figure } = await addTask(1);
    recorder.see(entry, figure);
    await recorder.drawn();
    await recorder.chooser.reword(2, { ownCaption: 'My task', leftOut: true });
    await recorder.chooser.reword(7, { ownCaption: 'Of no figure', leftOut: true });
    const after = new Recorder(localStore, 'a-1', atRest);
    await after.drawn();
    expect(after.figures).toMatchObject([{ step: 2, ownCaption: 'My task', leftOut: true }]);
    expect(recorder.figures).toEqual(after.figures);
  });

  describe('the learner’s order', () => {
    /** The account, as far as figures concern it. */
    const account = (text: string) => ({
      text,
      async load() {},
      rewrite(change: (text: string) => string) {
        this.text = change(this.text);
      },
    });
    async function withThree() {
      const recorder = new Recorder(localStore, 'a-1', atRest);
      for (const number of [1, 2, 3]) {
        const { entry, figure } = await addTask(number);
        recorder.see(entry, figure);
        await recorder.taken;
      }
      await recorder.drawn();
      return recorder;
    }
    const order = ({ figures }: Recorder) => figures.map(({ step }) => step);

    it('is kept, and the account’s numbers follow it', async () => {
      const recorder = await withThree();
      recorder.chooser.follower = account('First (Figure 1), then (Figure 3).');
      await recorder.chooser.move(4, -1);
      await recorder.chooser.reword(2, { ownCaption: null, leftOut: true });
      const after = new Recorder(localStore, 'a-1', atRest);
      await after.drawn();
      expect([order(recorder), order(after)]).toEqual([
        [2, 4, 3],
        [2, 4, 3],
      ]);
      expect(recorder.chooser.follower).toMatchObject({ text: 'First (step 2), then (Figure 1).' });
    });

    it('stays as it was, in the account too, when the device did not keep it', async () => {
      const recorder = await withThree();
      const full = new Recorder(
        { ...localStore, keepFigures: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) },
        'a-1',
        atRest,
      );
      await full.drawn();
      full.chooser.follower = account('Then (Figure 3).');
      await expect(full.chooser.move(4, -1)).rejects.toThrow('full');
      expect([order(full), full.figures]).toEqual([[2, 3, 4], recorder.figures]);
      expect(full.chooser.follower).toMatchObject({ text: 'Then (Figure 3).' });
    });

    it('stays as it was when the account cannot be read, for its numbers could not follow', async () => {
      const recorder = await withThree();
      recorder.chooser.follower = { load: () => Promise.reject(new Error('unreadable')), rewrite: () => undefined };
      await expect(recorder.chooser.move(4, -1)).rejects.toThrow('unreadable');
      expect(order(recorder)).toEqual([2, 3, 4]);
    });
  });

  it('goes on with the next step when the screen never came to rest or the device took no figure', async () => {
    const full = { times: 1 };
    const keepFigure: LocalStore['keepFigure'] = (figure) =>
      full.times-- > 0 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : localStore.keepFigure(figure);
    const rests = [Promise.reject(new Error('no rest')), atRest(), atRest()];
    rests[0]?.catch(() => undefined);
    const recorder = new Recorder({ ...localStore, keepFigure }, 'a-1', () => rests.shift() ?? atRest());
    for (const number of [1, 2, 3]) {
      const { entry, figure } = await addTask(number);
      recorder.see(entry, figure);
      await recorder.taken;
    }
    await recorder.drawn();
    expect(await kept()).toEqual([[4, 'Add the task “Done”']]);
  });
});
