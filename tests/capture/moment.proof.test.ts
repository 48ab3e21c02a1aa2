/**
 * Owns proof that a figure is one moment: taken in one step, rightly measured, and good after storage.
 * Must never look at how it is done.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePng } from './decode-png.ts';
import { openDialog, scrollTable } from './fixture/states.ts';
import { likeness, openStation, photograph, type Station } from './station.ts';

let station: Station;
beforeAll(async () => {
  station = await openStation();
}, 60_000);
afterAll(() => station?.close());

describe('callouts', () => {
  it('are where the fields are, in the order asked for, and left out for what is not there', async () => {
    const { page } = await station.open('/form');
    const { callouts, measured } = await page.evaluate(() => {
      const workplace = document.querySelector<HTMLElement>('#workplace') as HTMLElement;
      for (const hidden of document.querySelectorAll<HTMLElement>('[data-evidence=role]'))
        hidden.style.visibility = 'hidden';
      const corner = workplace.getBoundingClientRect();
      const measure = (key: string) => {
        const { x, y, width, height } =
          document.querySelector(`[data-evidence=${key}]`)?.getBoundingClientRect() ?? new DOMRect();
        return { key, x: x - corner.x, y: y - corner.y, width, height };
      };
      const { callouts } = window.capture.freeze(workplace, { keys: ['phone', 'role', 'none', 'name'] }).frame;
      return { callouts, measured: ['phone', 'name'].map(measure) };
    });
    expect(callouts).toEqual(measured);
  });

  it('end where a scroll container ends', async () => {
    const { page } = await station.open('/table');
    const callouts = await page.evaluate(() => {
      const workplace = document.querySelector<HTMLElement>('#workplace') as HTMLElement;
      const scroller = document.querySelector('.scroller') as HTMLElement;
      const row = document.querySelector('[data-evidence=row-30]') as HTMLElement;
      const ask = () => window.capture.freeze(workplace, { keys: ['row-30'] }).frame.callouts;
      const above = ask();
      scroller.scrollTop += row.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom - 11;
      return { above, cut: ask()[0]?.height };
    });
    expect(callouts.above).toEqual([]);
    // 30 px high, 11 of them below the inner edge of a border of 1 px
    expect(callouts.cut).toBeCloseTo(18, 0);
  });

  it('follow a field into a dialog that no container clips', async () => {
    const { page } = await station.open('/dialog');
    await openDialog(page);
    const { callout, rect } = await page.evaluate(() => {
      const workplace = document.querySelector<HTMLElement>('#workplace') as HTMLElement;
      const rect = document.querySelector('[data-evidence=reason]')?.getBoundingClientRect();
      const [callout] = window.capture.freeze(workplace, { keys: ['reason'] }).frame.callouts;
      return { callout, rect: { x: (rect?.x ?? 0) - workplace.getBoundingClientRect().x, width: rect?.width } };
    });
    expect(callout).toMatchObject(rect);
  });
});

describe('what a callout frames', () => {
  it('is the longest line of words that run over a line’s end, not the words of others around them', async () => {
    const { page } = await station.open('/form');
    const { callouts, line } = await page.evaluate(() => {
      const workplace = document.querySelector<HTMLElement>('#workplace') as HTMLElement;
      const words = document.createElement('p');
      words.style.width = '12em';
      words.innerHTML = 'Since 2 November <b data-evidence="rule">under the rule of our own temps</b>, for two years.';
      workplace.prepend(words);
      const lines = [...(words.querySelector('b')?.getClientRects() ?? [])];
      const { callouts } = window.capture.freeze(workplace, { keys: ['rule'] }).frame;
      return { callouts, line: { lines: lines.length, width: Math.max(...lines.map(({ width }) => width)) } };
    });
    expect(line.lines).toBeGreaterThan(1);
    expect(callouts).toMatchObject([{ width: line.width }]);
  });

  it('is nothing that a dialog covers', async () => {
    const { page } = await station.open('/dialog');
    const ask = () =>
      page.evaluate(() => {
        const workplace = document.querySelector<HTMLElement>('#workplace') as HTMLElement;
        const field = workplace.querySelector('[data-evidence]:not(dialog *)') as HTMLElement;
        const key = field.getAttribute('data-evidence') ?? '';
        return window.capture.freeze(workplace, { keys: [key] }).frame.callouts.length;
      });
    const before = await ask();
    await openDialog(page);
    expect([before, await ask()]).toEqual([1, 0]);
  });
});

describe('a moment', () => {
  it('is taken in one step, in less than a tenth of reading how every element looks', async () => {
    const { page } = await station.open('/table');
    await scrollTable(page);
    const { elements, times, looks, same } = await page.evaluate(async () => {
      const workplace = document.querySelector<HTMLElement>('#workplace') as HTMLElement;
      const before = workplace.outerHTML;
      const looks: number[] = [];
      const times = Array.from({ length: 20 }, (_, i) => {
        workplace.style.paddingTop = `${20 + (i % 2)}px`;
        const looked = performance.now();
        for (const element of workplace.querySelectorAll('*')) {
          const style = getComputedStyle(element);
          for (const name of style) style.getPropertyValue(name);
        }
        looks.push(performance.now() - looked);
        workplace.style.paddingTop = `${22 + (i % 2)}px`;
        const start = performance.now();
        const pending = window.capture.freeze(workplace, { keys: ['status-30'] });
        const spent = performance.now() - start;
        if (pending instanceof Promise) throw new Error('freeze keeps the page waiting');
        return spent;
      });
      workplace.removeAttribute('style');
      return { elements: workplace.querySelectorAll('*').length, times, looks, same: workplace.outerHTML === before };
    });
    const middle = (values: number[]): number => values.sort((a, b) => a - b).at(10) ?? Number.NaN;
    const [median, look] = [middle(times), middle(looks)];
    if (process.env['CAPTURE_SHOW'])
      console.log(
        `freeze of ${elements} elements: ${median.toFixed(1)} ms, reading their styles ${look.toFixed(1)} ms`,
      );
    expect(elements).toBeGreaterThan(400);
    expect(same).toBe(true);
    expect(median).toBeLessThan(look / 10);
  });

  it('of an element that is not shown has no picture, and says so', async () => {
    const { page } = await station.open('/form');
    const { markup, refused } = await page.evaluate(async () => {
      const workplace = document.querySelector<HTMLElement>('#workplace') as HTMLElement;
      workplace.hidden = true;
      workplace.style.display = 'none';
      const frozen = await window.capture.settle(window.capture.freeze(workplace, { keys: ['name'] }));
      return { markup: frozen.markup, refused: await window.capture.takePicture(frozen, 1).catch(String) };
    });
    expect(markup).toBeNull();
    expect(refused).toContain('not shown');
  });

  it('can be stored and drawn by a later session from its sheet', async () => {
    const first = await station.open('/table');
    await scrollTable(first.page);
    const screen = await photograph(first.page);
    const stored = await first.page.evaluate(async () => {
      const { freeze, settle, takeStylesheet, cssFor } = window.capture;
      const frozen = await settle(freeze(document.querySelector('#workplace') as HTMLElement, { keys: [] }));
      const again = await takeStylesheet();
      return { frozen, css: cssFor(frozen.cssKey), sameKey: again.key === frozen.cssKey };
    });
    expect(stored.sameKey).toBe(true);
    const later = await station.open('/form', { colorScheme: 'dark' });
    const { refused, png, again } = await later.page.evaluate(async ({ frozen, css }) => {
      const { takePicture, keepStylesheet } = window.capture;
      const refused = await takePicture(frozen, 1).catch(String);
      keepStylesheet({ key: frozen.cssKey, css: css ?? '' });
      const [one, two] = [await takePicture(frozen, 1), await takePicture(frozen, 1)];
      return { refused, png: [...one.png], again: one.png.join() === two.png.join() };
    }, stored);
    expect(refused).toContain('not at hand');
    expect(again).toBe(true);
    expect(likeness(screen, decodePng(Uint8Array.from(png)))).toBeGreaterThanOrEqual(0.995);
    expect([...first.complaints, ...later.complaints]).toEqual([]);
  });

  it('carries the font faces in use and no others, and follows the reader’s scheme', async () => {
    const { page } = await station.open('/form');
    const sheet = () => page.evaluate(async () => (await window.capture.takeStylesheet()).css);
    const light = await sheet();
    expect(light.match(/@font-face/g)).toHaveLength(1);
    expect(light).not.toContain('Never used');
    await page.fill('[name=name]', 'Łódź');
    await page.evaluate(() => document.fonts.ready);
    expect((await sheet()).match(/@font-face/g)).toHaveLength(2);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await sheet()).toContain('color-scheme:dark;');
  });
});
