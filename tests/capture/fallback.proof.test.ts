/**
 * Owns proof that a browser which does not let pixels be read back still gets its figures.
 * Must never load the painter where it is not needed.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePng } from './decode-png.ts';
import { openDialog, scrollTable } from './fixture/states.ts';
import { likeness, openStation, photograph, type Station } from './station.ts';

let station: Station;
beforeAll(async () => {
  station = await openStation();
}, 60_000);
afterAll(() => station?.close());

/** What a browser does that taints a canvas by foreignObject: the next reading, which is the self-test, is refused. */
const refuseReading = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const original = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = () => {
      CanvasRenderingContext2D.prototype.getImageData = original;
      throw new DOMException('The canvas has been tainted', 'SecurityError');
    };
  });

const states: [string, string, Parameters<Station['open']>[1], (page: Page) => Promise<void>][] = [
  ['a form', '/form', {}, (page) => page.fill('[name=name]', 'The frozen text')],
  ['a form in dark', '/form', { colorScheme: 'dark' }, (page) => page.fill('[name=name]', 'The frozen text')],
  ['a scrolled table', '/table', {}, scrollTable],
  ['a modal dialog', '/dialog', {}, openDialog],
];

describe('the painter, where reading back is refused,', () => {
  it.each(states)('draws the frozen moment of %s', async (_, path, options, set) => {
    const { page, complaints } = await station.open(path, options);
    await set(page);
    await refuseReading(page);
    const screen = await photograph(page);
    const { png, readable, width, height, tidy } = await page.evaluate(async () => {
      const { canReadBack, freeze, settle, takePicture } = window.capture;
      const workplace = document.querySelector('#workplace') as HTMLElement;
      const pending = freeze(workplace, { keys: [] });
      workplace.replaceChildren('Something else');
      // Code that comes late is announced in the head by the bundler; that is no trace of the painter.
      const whole = () => document.documentElement.outerHTML.replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
      const before = whole();
      const picture = await takePicture(await settle(pending), 1);
      const tidy = whole() === before;
      return { ...picture, png: [...picture.png], readable: await canReadBack(), tidy };
    });
    const picture = decodePng(Uint8Array.from(png));
    const alike = likeness(screen, picture);
    if (process.env['CAPTURE_SHOW']) console.log(alike.toFixed(4), 'painted', _);
    expect(readable).toBe(false);
    expect(tidy).toBe(true);
    expect([width, height, picture.width, picture.height]).toEqual([
      screen.width,
      screen.height,
      screen.width,
      screen.height,
    ]);
    expect(alike).toBeGreaterThanOrEqual(0.85);
    // Only the frozen moment comes near, not the page as it is now.
    expect(likeness(await photograph(page), picture)).toBeLessThan(alike - 0.05);
    expect(complaints).toEqual([]);
  });

  it('is not loaded where reading back works', async () => {
    const { page } = await station.open('/form');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const readable = await page.evaluate(async () => {
      const { canReadBack, freeze, settle, takePicture } = window.capture;
      await takePicture(await settle(freeze(document.querySelector('#workplace') as HTMLElement, { keys: [] })), 1);
      return canReadBack();
    });
    expect(readable).toBe(true);
    expect(loaded.filter((url) => /fallback|html2canvas/.test(url))).toEqual([]);
    expect(loaded.some((url) => url.includes('worker'))).toBe(true);
  });
});
