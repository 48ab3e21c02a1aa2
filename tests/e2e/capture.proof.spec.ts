/**
 * Owns the proof that a figure in the real application shows what the screen showed: against the browser's own picture of the
 * workplace, taken a moment before or after.
 * Must never know how a figure is drawn.
 */
import type { Page } from '@playwright/test';
import { ssim } from 'ssim.js';
import { lastDrawn } from '../../src/tools/player/kept.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { decodePng } from '../capture/decode-png.ts';
import { Dock } from './support/dock.ts';
import { expect, PUT_RIGHT, REGISTER, test } from './support/test.ts';

const { say } = scenarioOf(PUT_RIGHT);

/** As measured for the frozen copies in tests/capture. */
const ALIKE = 0.995;
test.use({ deviceScaleFactor: 2 });

const photograph = async (page: Page) =>
  decodePng(await page.locator('[data-workplace]').screenshot({ scale: 'device' }));

/** How alike the figure taken last and a photograph are, once the figure is drawn. */
async function likeness(page: Page, photo: Awaited<ReturnType<typeof photograph>>): Promise<number> {
  const figure = decodePng((await lastDrawn(page, await new Dock(page).figures.count())).png);
  expect([figure.width, figure.height]).toEqual([photo.width, photo.height]);
  return ssim(photo as unknown as ImageData, figure as unknown as ImageData).mssim;
}

/** A figure by hand, and a photograph of the screen just before. */
async function takeFigure(page: Page) {
  const take = page.getByRole('button', { name: 'Take a figure' });
  // Where the mouse and the focus are when the figure is taken; both may show.
  await take.hover();
  await take.focus();
  const photo = await photograph(page);
  await take.click();
  await page.getByLabel(/^What it shows/).fill('As it stands');
  await page.getByRole('button', { name: 'Keep the figure' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await new Dock(page).figures.first().waitFor();
  return photo;
}

test('a figure of the inbox with a message open shows what the screen showed', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  await page.getByRole('link', { name: /Reception or office work/ }).click();
  await page.getByRole('button', { name: 'Read CV_final2.docx' }).click();
  await new Dock(page).saved.waitFor();
  const photo = await takeFigure(page);
  expect(await likeness(page, photo)).toBeGreaterThanOrEqual(ALIKE);
});

test('a figure of a form shows what was typed and chosen', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  await page.getByRole('link', { name: /Reception or office work/ }).click();
  await page.getByRole('button', { name: 'New candidate from this message' }).click();
  await page.getByLabel(/^First name/).fill('Ellis');
  await page.getByLabel(/^Last name/).fill('Okafor');
  await page.getByLabel(/^Mobile/).fill('7700 900 142');
  await page.getByLabel(/^Sector/).selectOption('Office and administration');
  const photo = await takeFigure(page);
  expect(await likeness(page, photo)).toBeGreaterThanOrEqual(ALIKE);
});

test('the figure that a refused step takes by itself shows the dialog with its refusal', async ({ atDesk, page }) => {
  await atDesk(PUT_RIGHT);
  await page
    .getByRole('link', { name: /^Archive & bin/ })
    .first()
    .click();
  await page.getByRole('tab', { name: /^In the bin/ }).click();
  await page.getByRole('link', { name: `${say('person', 'first')} ${say('person', 'last')}` }).click();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: /^Restore/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  const photo = await photograph(page);
  await new Dock(page).figures.first().waitFor();
  expect(await likeness(page, photo)).toBeGreaterThanOrEqual(ALIKE);
});
