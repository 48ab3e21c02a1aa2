/**
 * Owns the proof that a Boolean search is built in rows and opened up in the lab on the screen: by keyboard, in every look, and as the same
 * search that is typed. Must never know whom a search finds; tests/search does.
 */
import type { Page } from '@playwright/test';
import { allLooks, inspect } from './support/inspect.ts';
import { expect, PROOF, REGISTER, test } from './support/test.ts';

const SEARCH = '(bricklayer OR groundwork*) AND NOT town:york';

async function atList(page: Page) {
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  const main = page.getByRole('main');
  return { main, field: main.getByLabel('Boolean search', { exact: true }) };
}
const counted = (text: string | null): number => Number(/: (\d+) candidate/.exec(text ?? '')?.[1]);

test('rows write the search that the field holds, and are read back from it', { tag: PROOF }, async ({
  page,
  atDesk,
}) => {
  await atDesk(REGISTER);
  const { main, field } = await atList(page);
  await main.getByRole('button', { name: 'Build it in rows' }).click();
  const rows = main.getByRole('region', { name: 'Build the search in rows' });
  await rows.getByLabel('Row 1', { exact: true }).selectOption('Any of these');
  await rows.getByLabel('Where').selectOption('Job title');
  await rows.getByLabel('Word 1', { exact: true }).fill('brick layer');
  await rows.getByRole('button', { name: 'Add a word to row 1' }).press('Enter');
  await expect(rows.getByLabel('Word 2', { exact: true })).toBeFocused();
  await page.keyboard.type('groundwork');
  await rows.getByLabel('Any ending').nth(1).press('Space');
  await expect(field).toHaveValue('title:("brick layer" OR groundwork*)');
  await rows.getByRole('button', { name: 'Add a row' }).press('Enter');
  await expect(rows.getByLabel('Row 2', { exact: true })).toBeFocused();
  await rows.getByLabel('Row 2', { exact: true }).selectOption('None of these');
  await rows.getByRole('group', { name: 'Row 2' }).getByLabel('Where').selectOption('Availability');
  await rows.getByRole('group', { name: 'Row 2' }).getByLabel('Word 1', { exact: true }).selectOption('Not looking');
  await expect(field).toHaveValue('title:("brick layer" OR groundwork*) AND NOT status:"Not looking"');

  await field.fill('leeds or bradford');
  await expect(rows.getByLabel('Row 1', { exact: true })).toHaveValue('any');
  await expect(rows.getByLabel('Word 2', { exact: true })).toHaveValue('bradford');
  await rows.getByRole('button', { name: 'Take word 2 out of row 1' }).click();
  await expect(field).toHaveValue('leeds');
  await expect(rows.getByLabel('Word 1', { exact: true })).toBeFocused();

  const nested = '(leeds AND forklift) OR bradford';
  await field.fill(nested);
  await expect(rows.getByText('This search says more than rows can.')).toBeVisible();
  await expect(field).toHaveValue(nested);
  await field.fill('(leeds');
  await expect(rows.getByText('The search cannot be read, so it cannot be shown as rows.')).toBeVisible();
  await expect(field).toHaveValue('(leeds');
});

test('the lab counts every part, goes through it by arrow keys, and runs a part alone and the whole again', {
  tag: PROOF,
}, async ({ page, atDesk }) => {
  await atDesk(REGISTER);
  const { main, field } = await atList(page);
  await field.fill(SEARCH);
  await main.getByRole('button', { name: 'Search lab' }).click();
  const tree = main.getByRole('tree', { name: 'What each part finds alone' });
  const parts = tree.getByRole('treeitem');
  await expect(parts).toHaveCount(6);
  await parts.first().focus();
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['ArrowRight', 2],
    ['ArrowDown', 3],
    ['ArrowLeft', 1],
    ['End', 5],
    ['ArrowLeft', 4],
    ['Home', 0],
    ['ArrowRight', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(parts.nth(at)).toBeFocused();
  }
  const alone = counted(await parts.nth(1).getAttribute('aria-label'));
  expect(alone).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('bricklayer OR groundwork*');
  await expect(main.getByText(`${alone} candidates fit`)).toBeVisible();
  await main.getByRole('button', { name: 'Back to the whole search' }).click();
  await expect(field).toHaveValue(SEARCH);
  await expect(parts).toHaveCount(6);
});

test('the lab says why somebody is in the list and why not, and widens a search by the agency’s words', async ({
  page,
  atDesk,
}) => {
  await atDesk(REGISTER);
  const { main, field } = await atList(page);
  await field.fill('bricklayer');
  await main.getByRole('button', { name: 'Search lab' }).click();
  const why = main.getByRole('region', { name: 'Why is somebody in the list, or not?' });
  await main
    .getByRole('button', { name: /^Why is .* in the list\?$/ })
    .first()
    .click();
  await expect(why.getByText('is in the list.')).toBeVisible();
  await expect(why.getByRole('heading')).toBeFocused();
  await expect(why.locator('mark').first()).toHaveText(/^bricklayer$/i);

  await field.fill('bricklayer AND town:harrogate');
  await expect(why.getByText('is not in the list.')).toBeVisible();
  await expect(why.getByRole('listitem').filter({ hasText: 'town:harrogate' }).last()).toHaveText(
    /^\s*no\s+town:harrogate\s*$/,
  );
  await why.getByRole('combobox', { name: 'Candidate' }).fill('CAND-0001');
  await page.getByRole('option').first().click();
  await expect(why.getByText('is not in the list.')).toBeVisible();

  const others = main.getByRole('region', { name: 'Other words for the same job' });
  await others.getByRole('button', { name: /^brickie/ }).click();
  await expect(field).toHaveValue('(bricklayer OR brickie) AND town:harrogate');
  await expect(others.getByRole('button', { name: /^brickie/ })).toBeHidden();
});

test('everybody can read and use the rows and the lab', { tag: PROOF }, async ({ page, atDesk }) => {
  test.setTimeout(180_000);
  await atDesk(REGISTER);
  const { main, field } = await atList(page);
  await field.fill(`${SEARCH} AND NOT ${'verylongword'.repeat(12)}`);
  await main.getByRole('button', { name: 'Build it in rows' }).click();
  await main.getByLabel('Row 1', { exact: true }).waitFor();
  expect(await inspect(page, 'Rows', allLooks)).toEqual([]);
  await main.getByRole('button', { name: 'Search lab' }).click();
  await main
    .getByRole('button', { name: /^Why is .* in the list\?$/ })
    .first()
    .click();
  await main.getByText('is in the list.').waitFor();
  expect(await inspect(page, 'Search lab', allLooks)).toEqual([]);
});
