/**
 * Owns proof that a figure looks as the screen did, in a real Chromium and under the app's policy.
 * Must never compare with a picture taken after the page has changed.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePng, type Pixels } from './decode-png.ts';
import { fillIn, makeOdd, openDialog, scrollTable } from './fixture/states.ts';
import { likeness, openStation, photograph, type Station } from './station.ts';

let station: Station;
beforeAll(async () => {
  station = await openStation();
}, 60_000);
afterAll(() => station?.close());

/** Freezes, changes everything in the same task, and only then draws. */
async function drawnLater(page: Page, scale: number): Promise<Pixels> {
  const url = await page.evaluate(async (by) => {
    const { freeze, settle, rasterise } = window.capture;
    const workplace = document.querySelector<HTMLElement>('#workplace');
    if (!workplace) throw new Error('no workplace');
    const pending = freeze(workplace, { keys: [] });
    document.querySelector('dialog')?.close();
    for (const input of document.querySelectorAll('input')) input.value = 'later';
    for (const scroller of document.querySelectorAll('.scroller')) scroller.scrollTop = 0;
    document.documentElement.style.colorScheme = 'only light';
    document.body.className = '';
    workplace.replaceChildren('Something else');
    const frozen = structuredClone(await settle(pending));
    const canvas = (await rasterise(frozen, by)) as HTMLCanvasElement;
    return canvas.toDataURL('image/png');
  }, scale);
  return decodePng(Buffer.from(url.split(',')[1] ?? '', 'base64'));
}

const states: [string, string, Parameters<Station['open']>[1], (page: Page) => Promise<void>][] = [
  ['a form with typed values and the focus in it', '/form', {}, fillIn],
  ['the same in dark', '/form', { colorScheme: 'dark' }, fillIn],
  ['the same at twice the size', '/form', { deviceScaleFactor: 2 }, fillIn],
  ['a scrolled table with a sticky header', '/table', {}, scrollTable],
  ['a modal dialog', '/dialog', {}, openDialog],
  ['a modal dialog in dark', '/dialog', { colorScheme: 'dark' }, openDialog],
  ['odd company: nested and sideways scrolling, canvas, blob, popover, motion', '/hard', {}, makeOdd],
];

describe('a figure looks as the screen did:', () => {
  it.each(states)('%s', async (_, path, options, set) => {
    const { page, complaints } = await station.open(path, options);
    await set(page);
    const screen = await photograph(page);
    const figure = await drawnLater(page, options?.deviceScaleFactor ?? 1);
    expect([figure.width, figure.height]).toEqual([screen.width, screen.height]);
    const alike = likeness(screen, figure);
    if (process.env['CAPTURE_SHOW']) console.log(alike.toFixed(5), _);
    expect(alike).toBeGreaterThanOrEqual(0.995);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
