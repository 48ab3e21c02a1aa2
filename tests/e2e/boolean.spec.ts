/**
 * Owns the proof that a Boolean search is typed, told what is wrong with it, mended and answered on the screen, and is one step of the log.
 * Must never know whom a search finds; tests/search does.
 */
import { expect, REGISTER, test } from './support/test.ts';

test('a Boolean search is told its fault at its place, mended by a press, and shows where its words stand', async ({
  page,
  atDesk,
}) => {
  await atDesk(REGISTER);
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  const main = page.getByRole('main');
  const field = main.getByLabel('Boolean search', { exact: true });
  await main.getByText('How to write a Boolean search').click();
  await expect(main.getByRole('region', { name: 'How to write a Boolean search' })).toContainText('skill, town, title');
  await main.getByText('How to write a Boolean search').first().click();

  await field.fill('(driver OR warehouse');
  await field.press('Enter');
  await expect(main.getByText('The bracket opened here is never closed.')).toBeVisible();
  await expect(main.locator('mark')).toHaveText('(');
  await expect(main.getByText('Nobody was looked for: this is not an empty result.')).toBeVisible();
  await expect(main.getByText('No candidate fits.')).toBeHidden();

  await main.getByRole('button', { name: 'Close it at the end' }).click();
  await expect(field).toHaveValue('(driver OR warehouse)');
  await expect(field).toBeFocused();
  await expect(main.getByRole('columnheader', { name: 'Found in' })).toBeVisible();
  await expect(main.locator('mark').first()).toHaveText(/driver|warehouse/i);
  await expect(page.getByText('The bracket opened here is never closed.')).toBeHidden();

  await field.fill('driver or warehouse');
  await field.press('Enter');
  await expect(main.getByText('Most other systems ask for capitals', { exact: false })).toBeVisible();

  await main.getByRole('button', { name: 'Clear search' }).click();
  const quick = page.getByRole('searchbox', { name: 'Search candidates' });
  await quick.fill('zzzz OR driver');
  await main.getByRole('button', { name: 'Look for this as a Boolean search' }).click();
  await expect(field).toHaveValue('zzzz OR driver');
  await expect(main.locator('mark').first()).toBeVisible();
});
