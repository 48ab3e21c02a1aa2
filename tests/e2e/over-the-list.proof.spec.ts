/**
 * Owns the proof of what is done over the list of candidates: filters that say what they cannot read, a saved search that is run again,
 * many that are chosen with the keyboard, and a file that holds what was chosen and no formula.
 */
import { readFile } from 'node:fs/promises';
import { expect, REGISTER, test } from './support/test.ts';

test('filters are said in words and taken away; a place nobody knows finds nobody and says so', async ({
  page,
  atDesk,
}) => {
  await atDesk(REGISTER);
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  const main = page.getByRole('main');
  await main.getByRole('button', { name: /^More filters/ }).click();
  await main.getByLabel(/^Near/).fill('Atlantis');
  await expect(main.getByText('Nobody was looked for: this is not an empty result.', { exact: false })).toBeVisible();
  await main.getByLabel(/^Near/).fill('LS2');
  await main.getByLabel(/^Within/).fill('12 miles');
  await main.getByLabel('Sorted by').selectOption('Distance');
  await expect(main.getByRole('columnheader', { name: 'Miles' })).toBeVisible();
  const miles = await main.getByRole('row').locator('td:nth-child(5)').allInnerTexts();
  expect(miles.length).toBeGreaterThan(5);
  expect(miles.map(Number).toSorted((a, b) => a - b)).toEqual(miles.map(Number));
  expect(Math.max(...miles.map(Number))).toBeLessThanOrEqual(12);
  const on = main.getByRole('list', { name: 'Searched for' });
  await expect(on).toContainText('Within 12 miles of LS2 as the crow flies');
  await on.getByRole('button', { name: /^Take away: Within/ }).click();
  await expect(main.getByRole('columnheader', { name: 'Miles' })).toBeHidden();
});

test('a saved search is run again from its list', async ({ page, atDesk }) => {
  await atDesk(REGISTER);
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Saved searches' }).click();
  await main.getByRole('button', { name: 'Hotel desk, Manchester', exact: true }).click();
  await expect(main.getByLabel('Boolean search', { exact: true })).toHaveValue(
    '(hotel OR reception*) AND Manchester NOT kitchen',
  );
  await expect(main.getByRole('columnheader', { name: 'Found in' })).toBeVisible();
  await expect(
    page
      .getByRole('complementary', { name: 'Training' })
      .getByText(/^Step 2/)
      .first(),
  ).toBeVisible();
});

test('many are chosen with the keyboard and leave in a file with the fields that were ticked', async ({
  page,
  atDesk,
}) => {
  await atDesk(REGISTER);
  await page.getByRole('link', { name: 'Candidates', exact: true }).click();
  const main = page.getByRole('main');
  const boxes = main.getByRole('checkbox', { name: /^Choose / });
  await boxes.nth(0).focus();
  await page.keyboard.press('Space');
  await boxes.nth(3).focus();
  await page.keyboard.down('Shift');
  await page.keyboard.press('Space');
  await page.keyboard.up('Shift');
  await expect(main.getByText('4 candidates chosen')).toBeVisible();
  await main.getByRole('button', { name: 'Export them' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Town', exact: true }).uncheck();
  await dialog.getByLabel(/^For whom/).fill('=HYPERLINK("x")');
  await dialog.getByLabel(/^What for/).fill('The Monday meeting');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  const file = await readFile(await (await coming).path(), 'utf8');
  const [head, ...rows] = file.replace('\ufeff', '').trim().split('\r\n');
  expect(head).toBe('Reference,First name,Last name,Job title');
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(row).toMatch(/^CAND-\d{4},/);

  await page.getByRole('link', { name: 'Audit trail' }).click();
  await page.getByRole('tab', { name: 'Access' }).click();
  await expect(main.getByText('Exported as CSV for =HYPERLINK("x"): 4 found.', { exact: false })).toBeVisible();
});
