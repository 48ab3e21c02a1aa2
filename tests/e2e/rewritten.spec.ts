/**
 * Owns the proof that nobody rewrites the workplace unseen: what extensions put there is in no figure, and what a translator does to
 * the words is said, pictured by nobody, and over once the page is loaded anew.
 * Must never know how it is noticed.
 */
import type { Page } from '@playwright/test';
import { ssim } from 'ssim.js';
import { keptFigures, lastDrawn } from '../../src/tools/player/kept.ts';
import { decodePng } from '../capture/decode-png.ts';
import { Dock } from './support/dock.ts';
import { stepNamed } from './support/solution.ts';
import { expect, PROOF, PUT_RIGHT, REGISTER, test } from './support/test.ts';

test.use({ deviceScaleFactor: 2 });

const takeFigure = async (page: Page, caption: string) => {
  await page.getByRole('button', { name: 'Take a figure' }).click();
  await page.getByLabel(/^What it shows/).fill(caption);
  await page.getByRole('button', { name: 'Keep the figure' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
};

test('the workplace asks not to be translated, and the pages before it do not', { tag: PROOF }, async ({
  play,
  page,
}) => {
  const player = play(REGISTER);
  await player.introduce('Sam Adeyemi');
  await player.choose();
  const asks = page.locator('meta[name="google"][content="notranslate"]');
  await expect(asks).toHaveCount(0);
  await expect(page.locator('[translate="no"]')).toHaveCount(0);
  await player.startWork();
  await expect(page.locator('[data-workplace]')).toHaveAttribute('translate', 'no');
  await expect(asks).toHaveCount(1);
  await player.goToAccount();
  await expect(asks).toHaveCount(0);
});

test('what a browser extension puts into the workplace is on the screen and in no figure', { tag: PROOF }, async ({
  atDesk,
  page,
}) => {
  await atDesk(REGISTER);
  await page.getByRole('link', { name: /Reception or office work/ }).click();
  await page.getByRole('button', { name: 'New candidate from this message' }).click();
  await page.getByLabel(/^First name/).fill('Ellis');
  await page.getByRole('button', { name: 'Take a figure' }).focus();
  const workplace = page.locator('[data-workplace]');
  const before = decodePng(await workplace.screenshot({ scale: 'device' }));
  await page.evaluate(() => {
    const place = document.querySelector('[data-workplace]') as HTMLElement;
    const box = document.createElement('div');
    box.textContent = 'Save this password?';
    Object.assign(box.style, { position: 'absolute', inset: '60px auto auto 300px', width: '420px', height: '240px' });
    box.style.background = 'crimson';
    place.append(box);
    for (const field of place.querySelectorAll('input')) {
      const button = document.createElement('fill-in-button');
      button.textContent = '***';
      button.style.position = 'absolute';
      field.after(button);
    }
  });
  const extended = decodePng(await workplace.screenshot({ scale: 'device' }));
  const alike = (a: typeof before, b: typeof before) =>
    ssim(a as unknown as ImageData, b as unknown as ImageData).mssim;
  expect(alike(before, extended)).toBeLessThan(0.97);
  await takeFigure(page, 'The form');
  await expect(new Dock(page).pictures).toHaveCount(1);
  const figure = await lastDrawn(page, 1);
  expect(alike(before, decodePng(figure.png))).toBeGreaterThanOrEqual(0.995);
  await expect(page.getByText('The words of this page are being changed')).toBeHidden();
});

/** As Google's does: each text in two font elements, the app's own text taken out of the page. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const place = document.querySelector('[data-workplace]') as HTMLElement;
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (text.nodeValue?.trim()) texts.push(text as Text);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `${text.nodeValue} (przetłumaczone)`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

test('a translator that changes the words is told of at once, and there is no picture of a step until the page is loaded anew', {
  tag: PROOF,
}, async ({ atDesk, page }) => {
  const player = await atDesk(PUT_RIGHT);
  const warning = page.getByRole('alert').filter({ hasText: 'The words of this page are being changed' });
  await expect(warning).toBeHidden();
  await translate(page);
  await expect(warning).toBeVisible();
  await takeFigure(page, 'A translated page');
  const dock = new Dock(page);
  await expect(dock.whole.getByText(/There is no picture of step \d+: a translator/)).toBeVisible();
  expect((await keptFigures(page)).map(({ drawn }) => drawn)).toEqual([false]);
  await warning.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('navigation', { name: 'Agency' }).first().waitFor();
  await expect(warning).toBeHidden();
  await player.do(stepNamed(PUT_RIGHT, 'restore'));
  // The search on the way to the bin has its picture too.
  await expect
    .poll(async () => (await keptFigures(page)).map(({ drawn }) => drawn), { timeout: 30_000 })
    .toEqual([false, true, true]);
});

test('why the workplace is not translated, and what to do instead, is on the page about this site', async ({
  page,
}) => {
  await page.goto('/about/#translate');
  await expect(page.getByRole('heading', { name: 'Translating the pages' })).toBeInViewport();
  await expect(page.getByText('copy the words and paste them into a translator')).toBeVisible();
});
