/**
 * Owns proof that a figure shows what the app rendered: no element or style of a browser extension, and no other letters than the screen's.
 * Must never look at how it is done.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePng, type Pixels } from './decode-png.ts';
import { likeness, openStation, photograph, type Station } from './station.ts';

let station: Station;
beforeAll(async () => {
  station = await openStation();
}, 60_000);
afterAll(() => station?.close());

const draw = async (page: Page): Promise<Pixels> => {
  const png = await page.evaluate(async () => {
    const { freeze, settle, takePicture } = window.capture;
    const frozen = await settle(freeze(document.querySelector('#workplace') as HTMLElement, { keys: [] }));
    return [...(await takePicture(frozen, 1)).png];
  });
  return decodePng(Uint8Array.from(png));
};
/** As the build marks what it renders. */
const mark = (page: Page) =>
  page.evaluate(() => {
    const workplace = document.querySelector('#workplace') as HTMLElement;
    for (const own of [workplace, ...workplace.querySelectorAll('*')]) own.setAttribute('data-own', '');
  });
/** What extensions do: a button of a password manager, a box that floats, a writing aid of its own kind with a shadow, a dark look. */
const extend = (page: Page) =>
  page.evaluate(() => {
    const workplace = document.querySelector('#workplace') as HTMLElement;
    const field = workplace.querySelector('input') as HTMLElement;
    const button = document.createElement('div');
    button.id = 'manager';
    button.textContent = 'Fill in';
    field.after(button);
    const aid = document.createElement('writing-aid');
    const shadow = aid.attachShadow({ mode: 'open' });
    shadow.textContent = '3 mistakes';
    field.before(aid);
    const box = document.createElement('section');
    box.innerHTML = '<h2>Save 20 %</h2><p>Coupons found</p>';
    workplace.append(box);
    const look = new CSSStyleSheet();
    look.replaceSync(
      '#manager, section { position: absolute; left: 40px; top: 40px; width: 300px; height: 90px; background: red } .panel, input { filter: invert(1) }',
    );
    document.adoptedStyleSheets = [look];
  });

describe('a figure', () => {
  it('shows nothing that a browser extension put into the workplace or its styles', async () => {
    const { page } = await station.open('/form');
    const before = await photograph(page);
    await mark(page);
    await extend(page);
    expect(likeness(before, await photograph(page)), 'the extension is seen on the screen').toBeLessThan(0.97);
    expect(likeness(before, await draw(page))).toBeGreaterThanOrEqual(0.995);
  });

  it('leaves nothing out of a page without marks, which was not built', async () => {
    const { page } = await station.open('/form');
    await extend(page);
    await page.evaluate(() => document.querySelector('writing-aid')?.remove());
    expect(likeness(await photograph(page), await draw(page))).toBeGreaterThanOrEqual(0.99);
  });

  it('does not carry the marks', async () => {
    const { page } = await station.open('/form');
    await mark(page);
    const markup = await page.evaluate(async () => {
      const { freeze, settle } = window.capture;
      return (await settle(freeze(document.querySelector('#workplace') as HTMLElement, { keys: [] }))).markup;
    });
    expect(markup).toContain('<input');
    expect(markup).not.toContain('data-own');
  });

  it('has the letters of the screen though its fonts could not be had the first time, as when a page is left and come back to', async () => {
    const { page } = await station.open('/form');
    const screen = await photograph(page);
    let lost = 0;
    await page.route('**/font/**', (route) => {
      if (route.request().resourceType() !== 'fetch') return route.continue();
      lost += 1;
      return route.abort();
    });
    const first = await page.evaluate(async () => (await window.capture.takeStylesheet()).css);
    expect(lost).toBeGreaterThan(0);
    expect(first).toContain('url("data:,")');
    await page.unroute('**/font/**');
    expect(likeness(screen, await draw(page))).toBeGreaterThanOrEqual(0.995);
  });
});
