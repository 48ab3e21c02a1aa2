/**
 * Owns proof that the assessor's desk is one page with places in it: Back and Forward lead from one to the other, the focus goes along, and whoever
 * would lose what is open is asked. Must never judge or watch more than it takes to be there.
 */
import type { Page } from '@playwright/test';
import { aPack } from '../builders/pack.ts';
import { checked, place } from './support/judge.ts';
import { expect, PUT_RIGHT, test } from './support/test.ts';

const judging = (page: Page) => page.getByRole('heading', { name: /^Judging a pack/ });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 2 });
const player = (page: Page) => page.getByRole('region', { name: 'Player' });
const verdict = (page: Page) => page.getByRole('region', { name: 'pack.pdf' });

test('Back leads to the place before, Forward to the one after, and no pack is lost on the way', async ({ page }) => {
  test.setTimeout(180_000);
  const pack = await aPack(PUT_RIGHT);
  await page.goto('/');
  await checked(page, 'pack.pdf', pack.bytes);
  const [first = '', second = ''] = pack.bundle.content.unit.criteria.map(({ id }) => id);

  await page.getByRole('button', { name: `Judge ${first}` }).click();
  await expect(heading(page, first)).toBeFocused();
  await place(page, new RegExp(`^${second}`)).click();
  await expect(heading(page, second)).toBeFocused();
  await page
    .getByRole('button', { name: /^Watch/ })
    .first()
    .click();
  await expect(player(page)).toBeVisible();
  // Places of the workplace in it are places too: by a link, and by what is pressed.
  const workplace = page.locator('[data-workplace]');
  await workplace.getByRole('link', { name: 'Tasks' }).click();
  await expect(workplace.getByRole('heading', { name: 'Tasks', level: 1 })).toBeVisible();
  await workplace.getByRole('link', { name: 'Clients' }).click();
  await expect(workplace.getByRole('heading', { name: 'Clients', level: 1 })).toBeVisible();
  await page.goBack();
  await expect(workplace.getByRole('heading', { name: 'Tasks', level: 1 })).toBeVisible();
  // Out of it at once, to the criterion that it was opened from.
  await page.getByRole('button', { name: 'Back to judging' }).click();
  await expect(heading(page, second)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  await expect(heading(page, first)).toBeFocused();
  await page.goBack();
  await expect(judging(page)).toHaveCount(0);
  await expect(verdict(page)).toBeVisible();
  await expect(page.getByRole('button', { name: `Judge ${first}` })).toBeFocused();
  await page.goForward();
  await expect(heading(page, first)).toBeFocused();
  await page.getByRole('button', { name: 'Back to the verdict' }).click();
  await expect(verdict(page)).toBeVisible();

  await page.getByRole('tab', { name: 'Keys' }).click();
  await page.goBack();
  await expect(verdict(page)).toBeVisible();
  await page.goBack();
  await expect(verdict(page)).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'pack.pdf' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'pack.pdf' })).toBeFocused();
});

test('whoever leaves the page while packs are open is asked, and stays where they want to', async ({ page }) => {
  const pack = await aPack(PUT_RIGHT);
  await page.goto('/assess/');
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await checked(page, 'pack.pdf', pack.bytes);
  expect(asked).toEqual([]);
  await verdict(page).getByRole('heading', { name: 'Criteria' }).click();
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(verdict(page)).toBeVisible();
  await page.getByRole('button', { name: 'Take off the list: pack.pdf' }).click();
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(page).toHaveURL(/\/about\//);
});
