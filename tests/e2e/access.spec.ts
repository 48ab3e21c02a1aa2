/**
 * Owns the proof that every screen can be read and used by everybody: what axe finds, in light and dark, wide and narrow; targets a
 * finger can hit; nothing to scroll sideways; nothing that moves for those who asked for stillness.
 * Must never let a finding pass by a list of exceptions.
 */
import type { Page } from '@playwright/test';
import { allLooks, inspect } from './support/inspect.ts';
import { stepNamed } from './support/solution.ts';
import { dialogs } from './support/states-dialogs.ts';
import { beforeWork, training } from './support/states-training.ts';
import { type State, screens } from './support/states-workplace.ts';
import { expect, PUT_RIGHT, REGISTER, test } from './support/test.ts';

test.setTimeout(120_000);

async function findings(page: Page, states: readonly State[]): Promise<string[]> {
  const all: string[] = [];
  for (const state of states) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await state.show(page);
    all.push(...(await inspect(page, state.name, state.looks)));
  }
  return all;
}

test('everybody can read and use the pages before the desk', async ({ play, page }) => {
  expect(await findings(page, beforeWork(play(REGISTER)))).toEqual([]);
});

for (const [half, states] of [
  ['first', screens.slice(0, screens.length / 2)],
  ['other', screens.slice(screens.length / 2)],
] as const)
  test(`everybody can read and use the ${half} half of the screens of the workplace`, async ({ atDesk, page }) => {
    await atDesk(REGISTER);
    expect(await findings(page, states)).toEqual([]);
  });

test('everybody can read and use the dialogs of the workplace', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  expect(await findings(page, dialogs)).toEqual([]);
});

test('everybody can read and use the training layer, the account and the pack', async ({ atDesk, page }) => {
  const player = await atDesk(PUT_RIGHT);
  const archive = stepNamed(PUT_RIGHT, 'archive');
  await player.do(stepNamed(PUT_RIGHT, 'restore'));
  await player.do({ ...archive, with: { ...archive.with, retention_rule: 'R-10', release_on: '2031-01-15' } });
  expect(await findings(page, training(player))).toEqual([]);
});

test('the training layer opens as a sheet where there is no room beside the workplace', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^Task/ }).click();
  await page.getByRole('dialog', { name: 'Training' }).waitFor();
  expect(await inspect(page, 'The sheet', ['narrow, light', 'narrow, dark'])).toEqual([]);
});

test('everybody can read that the words of the page are being changed', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  // As a translator would; not in the place of anything, so that the rest of the screen is as it was.
  await page.evaluate(() => document.querySelector('[data-workplace]')?.append(document.createElement('font')));
  await page.getByRole('alert').filter({ hasText: 'are being changed' }).waitFor();
  await page.evaluate(() => document.querySelector('[data-workplace] > font')?.remove());
  expect(await inspect(page, 'Words changed', allLooks)).toEqual([]);
});
