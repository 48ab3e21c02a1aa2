/**
 * Owns proof that two records are merged on the screen, once it is said whose value is kept, that the merge is undone, and that the pack of it verifies. Must never repeat what the engine's own tests prove.
 */
import { readPack } from './support/pack.ts';
import { expect, LEARNER, REGISTER, test } from './support/test.ts';

const [KEPT, OTHER] = ['CAND-0001', 'CAND-0003'];

test('two records are merged once it is said whose value is kept, and parted again', async ({ atDesk }) => {
  test.setTimeout(60_000);
  const player = await atDesk(REGISTER);
  const { page } = player;
  const main = page.getByRole('main');
  const open = async (id: string) => {
    await page.goto(page.url().replace(/#.*$/, `#candidates/${id}`));
    // The line under the name; the reference alone may stand in another record too.
    await expect(main.getByText(new RegExp(`^${id} ·`))).toBeVisible();
  };
  const nameOf = () => main.getByRole('heading', { level: 1 }).innerText();
  await open(OTHER);
  const other = await nameOf();
  await open(KEPT);
  const kept = await nameOf();
  await main.getByRole('button', { name: 'More', exact: true }).click();
  await main.getByRole('button', { name: 'Merge with another record…' }).click();
  const form = page.getByRole('dialog').filter({ hasText: 'Merge another record into' });
  await form.getByLabel(/^Other record/).fill(other);
  await page.getByRole('option', { name: new RegExp(OTHER) }).click();
  await form.getByLabel(/^Reason/).fill('The same person registered twice');
  // What both records say alike is not asked; the rest is, once it was sent.
  await expect(form.locator('select')).toHaveCount(0);
  await form.getByRole('button', { name: 'Merge the records' }).click();
  await expect(form.getByText(/Say whose is kept/).first()).toBeVisible();
  for (const whose of await form.locator('select').all()) await whose.selectOption('Kept record');
  await form.getByRole('button', { name: 'Merge the records' }).click();
  await expect(form).toHaveCount(0);
  await main.getByRole('tab', { name: /^Audit/ }).click();
  await expect(main.getByText(OTHER, { exact: false }).first()).toBeVisible();
  await main.getByRole('button', { name: /^Undo the merge/ }).click();
  const undo = page.getByRole('dialog').filter({ hasText: 'Undo the merge' });
  await undo.getByLabel(/^Reason/).fill('They are two people after all');
  await undo.getByRole('button', { name: 'Undo the merge' }).click();
  await expect(undo).toHaveCount(0);
  await open(OTHER);
  expect(await nameOf()).toBe(other);
  await open(KEPT);
  expect(await nameOf()).toBe(kept);
  await player.writeAccount({ situation: 'S', task: 'T', action: 'A', result: 'R' });
  const { verdict } = await readPack(await player.makePack(LEARNER, 'None.'));
  expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
});
