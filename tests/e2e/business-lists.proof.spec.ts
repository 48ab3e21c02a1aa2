/**
 * Owns the proof that clients and vacancies are found by words and filters, that each search is one step, and that the lists, that of the
 * candidates too, stand as they were after a reload and on the way back. On a vacancy that is filled nothing is offered that cannot be done.
 */
import type { Page } from '@playwright/test';
import { columnLabel } from '../../src/engine/record/column-label.ts';
import { REST } from '../../src/ui/crm/settled.svelte.ts';
import { expect, REGISTER, test } from './support/test.ts';

const rail = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Agency' }).getByRole('link', { name, exact: true }).first().click();
const training = (page: Page) => page.getByRole('complementary', { name: 'Training' });
const lastStep = async (page: Page): Promise<number> =>
  Number(
    (
      await training(page)
        .getByText(/^Step \d+$/)
        .innerText()
    ).replace('Step ', ''),
  );

test('clients and vacancies are found by words, filters and order; a reload and Back find the list so', async ({
  page,
  atDesk,
}) => {
  await atDesk(REGISTER);
  const main = page.getByRole('main');
  await rail(page, 'Vacancies');
  await main.getByLabel('State', { exact: true }).selectOption('Filled');
  // On the way to the next filter it is no search yet.
  await main.getByLabel('State', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.waitForTimeout(800);
  await expect(training(page).getByText(/Search the vacancies for/)).toHaveCount(0);
  await main.getByLabel('Sorted by').selectOption('Title');
  const words = main.getByLabel('Find in the vacancies');
  await words.fill('leeds');
  await words.press('Enter');
  await expect(
    training(page).getByText(/Search the vacancies for “leeds”, state Filled, sorted by title: \d+ found/),
  ).toBeVisible();
  const titles = await main.getByRole('row').locator('td:first-child, th[scope=row]').allInnerTexts();
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.toSorted((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en'))).toEqual(titles);

  await main.getByRole('row').getByRole('link').first().click();
  await expect(main.getByText('Filled', { exact: true }).first()).toBeVisible();
  await expect(main.getByRole('button', { name: 'Open again' })).toBeVisible();
  for (const name of ['Add a requirement', 'Change particulars', 'Put on hold', /^Post/])
    await expect(main.getByRole('button', { name })).toHaveCount(0);
  const before = await lastStep(page);
  await page.goBack();
  await expect(words).toHaveValue('leeds');
  await page.reload();
  await expect(words).toHaveValue('leeds');
  await expect(main.getByLabel('State', { exact: true })).toHaveValue('Filled');
  await expect(main.getByLabel('Sorted by')).toHaveValue('Title');
  expect(await main.getByRole('row').locator('td:first-child, th[scope=row]').allInnerTexts()).toEqual(titles);
  // Coming back to the same search is no step, however long it rests: what is looked for next is the next one.
  await page.waitForTimeout(REST.list + 500);
  await rail(page, 'Clients');
  await main.getByLabel('Find in the clients').fill('nobody at all');
  await expect(training(page).getByText('Search the clients for “nobody at all”')).toBeVisible();
  expect(await lastStep(page)).toBe(before + 1);
  await expect(main.getByText('No client fits.')).toBeVisible();
  await main.getByRole('button', { name: 'Clear search' }).last().click();
  await expect(main.getByRole('row').nth(3)).toBeVisible();
});

test('the list of candidates stands as it was after a reload, and was looked for once', async ({ page, atDesk }) => {
  await atDesk(REGISTER);
  const main = page.getByRole('main');
  await rail(page, 'Candidates');
  await main.getByLabel('Sector').selectOption('Finance');
  await main.getByLabel('Sorted by').selectOption('Last contact');
  const box = page.getByRole('searchbox', { name: 'Search candidates' });
  await box.fill('leeds');
  await box.press('Enter');
  const said = /Search the candidates for “leeds”, state Active, sector Finance, sorted by last contact: \d+ found/;
  await expect(training(page).getByText(said)).toBeVisible();
  await main.getByRole('button', { name: 'Columns', exact: true }).click();
  await main.getByRole('checkbox', { name: columnLabel('pay_expected'), exact: true }).check();
  await expect(main.getByRole('columnheader', { name: columnLabel('pay_expected') })).toBeVisible();
  const rows = await main.getByRole('row').allInnerTexts();
  await page.reload();
  await expect(box).toHaveValue('leeds');
  await expect(main.getByLabel('Sector')).toHaveValue('Finance');
  await expect(main.getByLabel('Sorted by')).toHaveValue('Last contact');
  await expect(main.getByRole('row')).toHaveCount(rows.length);
  expect(await main.getByRole('row').allInnerTexts()).toEqual(rows);
});
