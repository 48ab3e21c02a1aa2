/**
 * Owns the proof that every screen can be read and used by everybody: what axe finds, in light and dark, wide and narrow; targets a
 * finger can hit; nothing to scroll sideways; nothing that moves for those who asked for stillness.
 * Must never let a finding pass by a list of exceptions. A proof (`npm run proofs`); access.spec.ts looks at some of it with every test.
 */
import { findings } from './support/findings.ts';
import { allLooks, inspect } from './support/inspect.ts';
import { stepNamed } from './support/solution.ts';
import { clientDialogs, dialogs } from './support/states-dialogs.ts';
import { overTheList } from './support/states-list.ts';
import { messageStates } from './support/states-messages.ts';
import { qualityStates } from './support/states-quality.ts';
import { requestStates } from './support/states-requests.ts';
import { beforeWork, training } from './support/states-training.ts';
import { vacancyParts, vacancyStates } from './support/states-vacancy.ts';
import { screens } from './support/states-workplace.ts';
import { expect, PUT_RIGHT, REGISTER, test } from './support/test.ts';

test.setTimeout(300_000);

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

test('everybody can read and use data quality, papers and access', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  expect(await findings(page, qualityStates)).toEqual([]);
});

test('everybody can read and use what is asked in messages, and the columns of the list', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  expect(await findings(page, requestStates)).toEqual([]);
});

test('everybody can read and use the parts of a vacancy', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  expect(await findings(page, vacancyParts)).toEqual([]);
});

test('everybody can read and use the dialogs of the workplace', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  expect(await findings(page, dialogs)).toEqual([]);
});

test('everybody can read and use the forms of clients and vacancies', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  expect(await findings(page, clientDialogs)).toEqual([]);
});

test('everybody can read and use a vacancy with all that can stand on it', async ({ atDesk, page }) => {
  const player = await atDesk(REGISTER);
  expect(await findings(page, await vacancyStates(player))).toEqual([]);
});

test('everybody can read and use messages, recent records and keys', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  expect(await findings(page, messageStates)).toEqual([]);
});

test('everybody can read and use what stands over the list of candidates', async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  expect(await findings(page, overTheList)).toEqual([]);
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
