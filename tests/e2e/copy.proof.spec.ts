/**
 * Owns the proof that a learner can take an attempt to another device as a file, and that the desk opens there where it was left, from
 * its image too. Must never prove what the desk's own tests prove about the file.
 */
import { inspect } from './support/inspect.ts';
import { expect, LEARNER, PUT_RIGHT, test } from './support/test.ts';

test('an attempt kept as a file comes back on a device that knows nobody, is asked about where it is there already, and opens', async ({
  atDesk,
  page,
}) => {
  const player = await atDesk(PUT_RIGHT);
  await page
    .getByRole('list', { name: /inbox/i })
    .getByRole('link', { name: /Tidied up/ })
    .click();
  await expect.poll(() => player.stepsTaken()).toBe(2);
  await page.goto('/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Keep a copy: / }).click();
  const file = await (await downloading).path();
  await expect(page.getByText(/Handed to your browser’s downloads: put-right.*\.attempt\.zip/)).toBeVisible();
  const choose = page.getByLabel('Copy of an attempt');

  await test.step('where it is there already, nothing is replaced without an answer', async () => {
    await choose.setInputFiles(file);
    const asked = page.getByRole('dialog', { name: 'This attempt is on this device already' });
    await expect(asked).toContainText('In the copy');
    expect(await inspect(page, 'A copy of what is here')).toEqual([]);
    await asked.getByRole('button', { name: 'Keep the one here' }).click();
    await expect(asked).toBeHidden();
  });

  await test.step('what is no copy is said to be none', async () => {
    await choose.setInputFiles({ name: 'essay.zip', mimeType: 'application/zip', buffer: Buffer.from('My essay') });
    await expect(page.getByText('This file is not a copy of an attempt.')).toBeVisible();
    expect(await inspect(page, 'No copy')).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('resourcer').onsuccess = resolve;
      }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  await choose.setInputFiles(file);
  await expect(
    page.getByRole('heading', { level: 1, name: new RegExp(`Hello ${LEARNER.split(' ')[0]}`) }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Back to the desk' }).click();
  await expect.poll(() => player.stepsTaken()).toBe(2);

  await test.step('once the desk has made its image, the next opening shows the same', async () => {
    await expect.poll(() => page.evaluate(imagesKept), { timeout: 15_000 }).toBe(1);
    const before = await page.getByRole('list', { name: /inbox/i }).textContent();
    await page.reload();
    await expect.poll(() => player.stepsTaken()).toBe(2);
    expect(await page.getByRole('list', { name: /inbox/i }).textContent()).toBe(before);
  });
});

/** Runs in the page. */
function imagesKept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('resourcer');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('image').objectStore('image').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
