/**
 * Owns the proof that one tab never stands in its own way, and that a browser's storage of a private window holds the pictures too.
 * Must never prove it for other engines; `npm run engines` does.
 */
import { Dock } from './support/dock.ts';
import { stepNamed } from './support/solution.ts';
import { expect, PUT_RIGHT, test } from './support/test.ts';

test('after ten trips to the start page and back in one tab the attempt is still this tab’s, and a step is kept with its figure', async ({
  atDesk,
  page,
}) => {
  const player = await atDesk(PUT_RIGHT);
  for (let i = 0; i < 10; i += 1) {
    await page.goto('/');
    if (i % 2 === 0) await page.goBack();
    else await page.getByRole('link', { name: 'Back to the desk' }).click();
    await expect(page.getByRole('navigation', { name: 'This attempt' })).toBeVisible();
    await expect(page.getByText('open in another tab')).toBeHidden();
  }
  await player.do(stepNamed(PUT_RIGHT, 'restore'));
  const dock = new Dock(page);
  await expect(dock.pictures.first()).toBeVisible();
  // One may still be drawn while the other is there.
  const [steps, figures] = [await player.stepsTaken(), await dock.figures.count()];
  await expect(dock.pictures).toHaveCount(figures);
  await page.reload();
  await expect(dock.pictures).toHaveCount(figures);
  expect(await player.stepsTaken()).toBe(steps);
});

test('pictures are kept where the browser keeps no Blob, as in some private windows', async ({
  context,
  atDesk,
  page,
}) => {
  await context.addInitScript(() => {
    const holdsBlob = (value: unknown): boolean =>
      value instanceof Blob ||
      (typeof value === 'object' &&
        value !== null &&
        !ArrayBuffer.isView(value) &&
        Object.values(value).some(holdsBlob));
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value: unknown, ...key) {
      if (holdsBlob(value)) throw new DOMException('Error preparing Blob/File data to be stored', 'UnknownError');
      return put.call(this, value, ...key);
    };
  });
  const player = await atDesk(PUT_RIGHT);
  await player.do(stepNamed(PUT_RIGHT, 'restore'));
  const dock = new Dock(page);
  await expect(dock.pictures.first()).toBeVisible();
  const figures = await dock.figures.count();
  await expect(dock.pictures).toHaveCount(figures);
  await page.reload();
  await expect(dock.pictures).toHaveCount(figures);
});
