/**
 * Owns the proof that people can be compared with the keyboard alone, and without scrolling sideways on a telephone.
 * Must never press anything with a pointer.
 */
import type { Page } from '@playwright/test';
import { expect, PROOF, REGISTER, test } from './support/test.ts';

const VACANCY = 'VAC-0001';

async function toList(page: Page): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, `#vacancies/${VACANCY}/shortlist`);
  await page.getByRole('heading', { name: 'Side by side' }).waitFor();
  await page
    .getByRole('button', { name: /^(Met|Part|Not|Unknown): / })
    .first()
    .waitFor();
}

/** The cell that has the focus: its row and column. */
const here = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['cell']);

async function tabUntilCell(page: Page): Promise<void> {
  for (let presses = 0; presses < 120 && (await here(page)) === undefined; presses += 1)
    await page.keyboard.press('Tab');
}

test('verdicts side by side are gone through with the arrow keys, and one is read with Enter', async ({
  atDesk,
  page,
}) => {
  await atDesk(REGISTER);
  await toList(page);
  await page.getByRole('heading', { level: 1 }).focus();
  await tabUntilCell(page);
  expect(await here(page)).toBe('0:0');

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await here(page)).toBe('1:1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  expect(await here(page)).toBe('0:0');
  await page.keyboard.press('Control+End');
  const last = await here(page);
  await page.keyboard.press('ArrowRight');
  expect(await here(page)).toBe(last);

  const said = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('Enter');
  const [, requirement = '', name = ''] = /^\w+: (.*), (.*)$/.exec(said) ?? [];
  await expect(page.getByRole('region', { name: `${name}: ${requirement}` })).toContainText('The program suggests');
  // Whoever pressed it is at the answer, wholly in sight, and comes back with Escape.
  const answer = page.getByRole('region', { name: `${name}: ${requirement}` });
  await expect(answer).toBeFocused();
  await expect(answer).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('Escape');
  expect(await here(page)).toBe(last);

  // What only a screen reader hears scrolls with the screen: the page itself does not grow by it.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);

  // One stop for Tab: behind it comes what can be done with the one that was chosen.
  await page.keyboard.press('Shift+Tab');
  expect(await here(page)).toBeUndefined();
  await page.keyboard.press('Tab');
  expect(await here(page)).toBe(last);
});

test('on a telephone everybody is a card, and nothing scrolls sideways', { tag: PROOF }, async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  await page.setViewportSize({ width: 390, height: 844 });
  await toList(page);
  const cell = page.getByRole('button', { name: /^(Met|Part|Not|Unknown): / }).first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.getByText('The program suggests').waitFor();
  await expect(page.getByRole('table')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});
