/**
 * Owns the proof that one attempt is written from one place only, and that nobody is left writing into the air.
 * Must never know how the tabs agree on it.
 */
import type { Page } from '@playwright/test';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { Dock } from './support/dock.ts';
import { allLooks, inspect } from './support/inspect.ts';
import { expect, PUT_RIGHT, test } from './support/test.ts';

const [firstStep] = scenarioOf(PUT_RIGHT).solution.steps;
const told = (page: Page) => page.getByRole('region', { name: 'Looking only' });
const useHere = (page: Page) => page.getByRole('button', { name: 'Use it here' });

test('a second tab looks round without being able to change anything, and can take the attempt over; the first then only looks', async ({
  atDesk,
  page,
  context,
}) => {
  const player = await atDesk(PUT_RIGHT);
  if (firstStep) await player.do(firstStep);
  const step = await player.stepsTaken();
  const second = await context.newPage();
  await second.goto(page.url().replace(/#.*$/, '#policies'));
  await expect(told(second)).toContainText(`As at step ${step}`);
  await expect(second.getByRole('main').getByRole('heading', { level: 1, name: 'Policies' })).toBeVisible();
  expect(new URL(second.url()).hash).toBe('#policies');
  await second.evaluate(() => {
    location.hash = '#tasks';
  });
  await expect(second.getByRole('main').getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible();
  await expect(second.getByRole('button', { name: /Add a task|Mark as done/ })).toHaveCount(0);
  expect(await inspect(second, 'Looking only', allLooks)).toEqual([]);
  await second.setViewportSize({ width: 1366, height: 768 });
  await useHere(second).click();
  await expect(new Dock(second).whole.getByText(`Step ${step}`, { exact: true })).toBeVisible();
  expect(new URL(second.url()).hash).toBe('#tasks');
  await expect(told(page)).toBeVisible();

  await test.step('the first can take it back, with what the second did', async () => {
    await second.evaluate(() => {
      location.hash = '#inbox';
    });
    await second
      .getByRole('list', { name: /inbox/i })
      .getByRole('link', { name: /Tidied up/ })
      .click();
    await expect(new Dock(second).whole.getByText(`Step ${step + 1}`, { exact: true })).toBeVisible();
    await useHere(page).click();
    await expect(new Dock(page).whole.getByText(`Step ${step + 1}`, { exact: true })).toBeVisible();
    await expect(told(second)).toBeVisible();
  });
});

test('an account that another tab has taken over is not written over by the first', async ({
  atDesk,
  page,
  context,
}) => {
  await (await atDesk(PUT_RIGHT)).goToAccount();
  const situation = (of: Page) => of.getByRole('textbox', { name: /^Situation/ });
  await situation(page).fill('Written in the first tab.');
  await expect(page.getByText('Saved on this device')).toBeVisible();

  const second = await context.newPage();
  await second.goto(page.url());
  await useHere(second).click();
  await expect(situation(second)).toHaveValue('Written in the first tab.');
  await expect(told(page)).toBeVisible();
  await expect(situation(page)).toBeHidden();
  await situation(second).fill('Written in the second tab.');
  await expect(second.getByText('Saved on this device')).toBeVisible();
  await page.close();
  await second.reload();
  await expect(situation(second)).toHaveValue('Written in the second tab.');
});
