/** Owns proof of the assessor's table of many: bad files stop nothing, lines are found and sorted, and the table goes along as a file. */
import { aPack } from '../builders/pack.ts';
import { allLooks, inspect } from './support/inspect.ts';
import { asFile } from './support/pack.ts';
import { savedTable } from './support/saved-table.ts';
import { expect, PUT_RIGHT, REGISTER, test } from './support/test.ts';

test('many files are checked in a row, told in a table, found, sorted and taken along', async ({ page }) => {
  const [register, putRight] = [await aPack(REGISTER), await aPack(PUT_RIGHT)];
  const junk = (text: string) => new TextEncoder().encode(text);
  await page.goto('/assess/');
  await page
    .getByLabel('Packs', { exact: true })
    .setInputFiles([
      asFile('cut.pdf', register.bytes.slice(0, 9000)),
      asFile('register.pdf', register.bytes),
      asFile('=1+1.pdf', putRight.bytes),
      asFile('letter.pdf', junk('Dear Sir')),
      asFile('again.pdf', register.bytes),
    ]);
  await expect(page.getByText('5 files checked.')).toBeVisible({ timeout: 60_000 });
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(0)).toContainText('The file is damaged or cut off.');
  // Test packs are all made under the name of one attempt.
  await expect(rows.nth(4)).toContainText('2 others');
  await page.getByLabel('Sort by').selectOption('Verdict');
  await expect(rows.nth(0)).toContainText('register.pdf');
  await expect(rows.nth(4)).toContainText('letter.pdf');
  await page.getByLabel('Verdict', { exact: true }).selectOption('Not a pack');
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Verdict', { exact: true }).selectOption('');
  await page.getByLabel('Find').fill('put right');
  await expect(rows).toHaveCount(1);
  await page.getByLabel('Find').fill('');

  expect((await savedTable(page)).map(([file]) => file)).toEqual([
    'register.pdf',
    `'=1+1.pdf`,
    'again.pdf',
    'cut.pdf',
    'letter.pdf',
  ]);

  await rows.filter({ hasText: 'again.pdf' }).getByRole('button', { name: 'again.pdf', exact: true }).click();
  const verdict = page.getByRole('region', { name: 'again.pdf' });
  await expect(verdict).toContainText('(register.pdf): the same attempt');
  await expect(verdict.getByRole('heading', { name: 'Questions for the professional discussion' })).toBeVisible();
  expect(await inspect(page, 'A batch', allLooks)).toEqual([]);
});

test('three copies of one file are read like any other', async ({ page }) => {
  const { bytes } = await aPack(REGISTER);
  await page.goto('/assess/');
  await page
    .getByLabel('Packs', { exact: true })
    .setInputFiles(Array.from({ length: 3 }, () => asFile('same.pdf', bytes)));
  await expect(page.getByText('3 files checked.')).toBeVisible({ timeout: 60_000 });
  const opens = page.getByRole('button', { name: 'same.pdf', exact: true });
  for (const at of [0, 2]) {
    await opens.nth(at).click();
    await expect(page.getByText('(same.pdf): the same attempt')).toHaveCount(2);
  }
});
