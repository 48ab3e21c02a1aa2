/**
 * Owns proof that two records are merged on the screen: field by field with what both hold, what will stand seen before anything is written,
 * the reference of the record that went leading to the one that stays, and the way back; and that the pack of it verifies. Must never repeat
 * what the engine's own tests prove.
 */
import type { Locator } from '@playwright/test';
import { allLooks, inspect } from './support/inspect.ts';
import { readPack } from './support/pack.ts';
import { expect, LEARNER, REGISTER, test } from './support/test.ts';

const [KEPT, OTHER] = ['CAND-0001', 'CAND-0003'];

test('two records are merged field by field, with what will stand shown before, and parted again', async ({
  atDesk,
}) => {
  test.setTimeout(120_000);
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
  // The first field is the one that the rest follows from.
  await expect(form.getByRole('combobox', { name: 'Other record' })).toBeFocused();
  await form.getByLabel(/^Other record/).fill(other);
  await page.getByRole('option', { name: new RegExp(OTHER) }).click();
  // Nothing has to be refused first: both records are known now.
  const [kind, none] = [form.getByRole('combobox', { name: 'First name' }), form.locator('select[aria-invalid]')];
  await expect(kind).toBeVisible();
  await expect(none).toHaveCount(0);
  const [first] = kept.split(' ');
  await expect(kind).toHaveAccessibleDescription(`Kept record: “${first}”. Other record: “${other.split(' ')[0]}”.`);
  const stands = form.getByRole('region', { name: 'What will stand' });
  await expect(stands).toContainText('To be chosen');
  await expect(stands.getByText('Goes along')).toBeVisible();
  expect(await inspect(page, 'Merging', allLooks)).toEqual([]);
  await expectInside(form);
  for (const whose of await form.locator('select').all()) await whose.selectOption('Kept record');
  await expect(stands).not.toContainText('To be chosen');
  await form.getByLabel(/^Reason/).fill('The same person registered twice');
  await form.getByRole('button', { name: 'Merge the records' }).click();
  await expect(form).toHaveCount(0);
  // Whoever has the old reference comes to the record, also by the address and by what was merged.
  await page.goto(page.url().replace(/#.*$/, `#candidates/${OTHER}`));
  await expect(main.getByText(new RegExp(`^${KEPT} ·`))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#candidates/${KEPT}$`));
  await main.getByRole('link', { name: `${OTHER} was merged into it` }).click();
  await expect(main.getByRole('tab', { name: /^Audit/ })).toHaveAttribute('aria-selected', 'true');
  await expect(main.getByRole('row', { name: /Merged candidate/ })).toContainText(`${OTHER} into ${KEPT}`);
  await expect(main.getByRole('button', { name: /^Undo the merge/ })).toHaveText('Undo');
  await main.getByRole('button', { name: /^Undo the merge/ }).click();
  const undo = page.getByRole('dialog').filter({ hasText: 'Undo the merge' });
  await expect(undo.getByText('Nothing was done to the record since')).toBeVisible();
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

/** Nothing of a form goes out at its side, in a wide window and in a narrow one. */
async function expectInside(form: Locator): Promise<void> {
  const page = form.page();
  for (const size of [
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size);
    const over = await form.evaluate((whole) =>
      [whole, ...whole.querySelectorAll('*')]
        .filter(
          (part) =>
            part.scrollWidth > part.clientWidth + 1 &&
            getComputedStyle(part).overflowX !== 'visible' &&
            part.clientWidth > 1,
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(over, `at ${size.width}`).toEqual([]);
  }
}
