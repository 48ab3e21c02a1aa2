/**
 * Owns the proof that a tutor's own browser opens a scenario where its solution stands: the attempt that the command line made comes back
 * by the address alone, on a device that knows nobody and on one that has it already. That nothing else is fetched, every test watches.
 */
import { loadSqlite } from '../../src/engine/crm/db.ts';
import { begunAttempt, stepsUpTo } from '../../src/tools/scenario/begun.ts';
import { readFiles } from '../../src/tools/scenario/files.ts';
import { expect, REGISTER, test } from './support/test.ts';

test('the address that “play” prints opens the desk with the steps done', async ({ page }) => {
  const files = readFiles(REGISTER);
  if (!files) throw new Error('The scenario cannot be read.');
  const made = begunAttempt(await loadSqlite(), files, 'ABC234', stepsUpTo(files, 'save') ?? 0, Date.now());
  // The tool serves the file beside the site.
  await page.route('/play/played.attempt.zip', (route) => route.fulfill({ body: Buffer.from(made.file) }));
  const said = page.getByRole('complementary', { name: 'Training' });
  await page.goto('/#bring-back=play/played.attempt.zip');
  await expect(said.getByText(`Step ${made.done.length}`, { exact: true }).last()).toBeVisible();

  await test.step('and asks before it replaces what is there already', async () => {
    await page.goto('/#bring-back=play/played.attempt.zip');
    await page.getByRole('dialog', { name: 'This attempt is on this device already' }).waitFor();
    await page.getByRole('button', { name: 'Replace it with the copy' }).click();
    await expect(page.getByRole('link', { name: 'Open it' })).toBeVisible();
  });

  await test.step('and asks no other site', async () => {
    await page.goto('/about/');
    await page.goto('/#bring-back=https://example.com/played.attempt.zip');
    await expect(page.getByRole('link', { name: /^Carry on|^Back to the desk/ }).first()).toBeVisible();
    await expect(page).toHaveURL('/');
  });
});
