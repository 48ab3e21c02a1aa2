/**
 * Owns proof that the screens of data quality show what they say they do: the list of a fault that was chosen, also in a narrow window; all
 * that a row of a file holds, in whatever script; that a file without rows is no list; what an undone import left; what has run
 * out. Must never repeat what the
 * engine's own tests prove.
 */
import { allLooks, inspect } from './support/inspect.ts';
import { expect, PROOF, REGISTER, test } from './support/test.ts';

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const HEAD = 'First name,Surname,E-mail,Mobile,Address,Town,Postcode,Job title,Sector,CV of,Gender';
const ROW =
  'שלום,עולם,shalom@example.com,07700 900971,1 High Street,Leeds,LS1 4AB,Chef,Hospitality,2 May 2026,a word for it';

test('the fault that is chosen in a narrow window brings its list into sight', async ({ atDesk }) => {
  const { page } = await atDesk(REGISTER);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(page.url().replace(/#.*$/, '#quality'));
  const fault = page.getByRole('link', { name: /^Availability was not verified/ });
  await fault.click();
  const list = page.getByRole('heading', { level: 2, name: /^Availability was not verified/ });
  await expect(list).toBeInViewport();
  // Whoever has no pointer goes on from there.
  await expect(page.locator(':focus')).toContainText('Availability was not verified');
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('link', { name: /^Fewer than 3 skills/ }).click();
  await expect(page.getByRole('link', { name: /^Fewer than 3 skills/ })).toBeFocused();
});

test('a row of a file shows all it holds before it is taken in, and an undone import what is left of it', {
  tag: PROOF,
}, async ({ atDesk }) => {
  const { page } = await atDesk(REGISTER);
  await page.goto(page.url().replace(/#.*$/, '#quality/-/imports'));
  test.setTimeout(90_000);
  const main = page.getByRole('main');
  const file = page.locator('input[type=file]');
  await file.setInputFiles(csv('letter.csv', 'This is a letter and no list'));
  await expect(main.getByText('There is no row in this file.')).toBeVisible();
  await expect(main.getByRole('button', { name: 'Take the file in' })).toHaveCount(0);
  await main.getByRole('button', { name: 'Put the file away' }).click();
  await file.setInputFiles(csv('board.csv', `${HEAD}\n${ROW}\n`));
  await main.getByLabel('Show').selectOption('All rows');
  const row = main.getByRole('article', { name: 'Row 1' });
  // Each value stands by itself: a name from right to left does not turn the others round.
  await expect(row.locator('bdi').first()).toHaveText('שלום');
  await row.getByText('All that the row says').click();
  const held = row.getByRole('definition');
  await expect(held.filter({ hasText: 'Chef' })).toBeVisible();
  await expect(row.getByRole('term').filter({ hasText: 'CV of' })).toContainText('not used');
  await expect(held.filter({ hasText: '2 May 2026' })).toBeVisible();
  await expect(row).not.toContainText('a word for it');
  expect(await inspect(page, 'A row of a file', allLooks)).toEqual([]);
  await main.getByRole('button', { name: 'Take the file in' }).click();
  await main.getByRole('button', { name: /^Undo the import/ }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(/^Reason/).fill('The wrong list');
  await form.getByRole('button', { name: 'Undo the import' }).click();
  await expect(main.getByText(/^It was undone on/)).toBeVisible();
  // Nobody had worked on what it made.
  await expect(main.getByText(/worked on/)).toHaveCount(0);
});

test('what is over is said to have run out', { tag: PROOF }, async ({ atDesk }) => {
  const { page } = await atDesk(REGISTER);
  await page.goto(page.url().replace(/#.*$/, '#documents/-/runs-out'));
  const lines = page.getByRole('main').getByRole('listitem');
  const over = lines.filter({ hasText: /^\s*Over/ });
  await expect(over.filter({ hasText: 'ran out' }).first()).toBeVisible();
  await expect(over.filter({ hasText: 'runs out' })).toHaveCount(0);
});
