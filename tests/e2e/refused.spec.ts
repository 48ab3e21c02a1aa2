/** Owns the proof that a refusal is said as one wherever the last step is spoken of. Must never prove why something is refused. */
import { Dock } from './support/dock.ts';
import { expect, REGISTER, test } from './support/test.ts';

test('a refused save is said to be refused at its fields, over the form, under the screen and in the dock, and nowhere as saved', async ({
  atDesk,
  page,
}) => {
  await atDesk(REGISTER);
  const main = page.getByRole('main');
  const dock = new Dock(page);
  await page.goto(page.url().replace(/#.*$/, '#new-candidate'));
  await main.getByLabel(/^First name/).fill('Ellis');
  await main.getByLabel(/^Mobile/).fill('7700 900 142');
  await main.getByRole('button', { name: 'Save record' }).click();
  await expect(main.getByRole('alert')).toContainText('This was not saved');
  await expect(main.getByLabel(/^Mobile/)).toHaveAttribute('aria-invalid', 'true');
  await expect(main.getByText(/^Refused: Save a new candidate/)).toBeVisible();
  await expect(dock.refused).toBeInViewport();
  await expect(dock.whole.getByText('Nothing was changed. The try is in the log.')).toBeInViewport();
  await expect(dock.saved).toBeHidden();
  await expect(page.getByText(/^Done: /)).toBeHidden();

  await test.step('and in the sheet of a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: /^Task/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Training' });
    await expect(sheet.getByText('Refused', { exact: true })).toBeInViewport();
    await expect(sheet.getByText('Nothing was changed. The try is in the log.')).toBeInViewport();
    await expect(sheet.getByText('All steps saved on this device')).toBeHidden();
  });
});
