/**
 * Owns proof of ending days on the screen: what is left of a day is said before it ends, and a full inbox at the end of a week leaves the
 * page as tall as the window. What comes on which day, tests/scenarios/days-left-undone.test.ts proves.
 */
import { inspect, wideOnly } from './support/inspect.ts';
import { expect, test } from './support/test.ts';

test('before a day ends it is said which messages are unread and which goals are open, and none of a later day', async ({
  atDesk,
}) => {
  const { page } = await atDesk('a-week-at-the-desk');
  const training = page.getByRole('complementary', { name: 'Training' });
  await expect(training.getByText(/more goals come with later days/)).toBeVisible();
  await expect(training.getByText(/^Thursday:/)).toHaveCount(0);
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) {
    await page.getByRole('button', { name: 'End the day' }).click();
    const asked = page.getByRole('dialog');
    await expect(asked.getByText(/messages are unread:/)).toBeVisible();
    await expect(asked.getByText(/goals of the days so far do not hold yet:/)).toBeVisible();
    await expect(asked.getByRole('listitem').filter({ hasText: new RegExp(`^${day}:`) })).not.toHaveCount(0);
    if (day === 'Monday') {
      await expect(asked.getByText('Accounts work in Leeds')).toBeVisible();
      await expect(asked.getByText(/^Tuesday:/)).toHaveCount(0);
      expect(await inspect(page, 'The end of a day')).toEqual([]);
      await page.setViewportSize({ width: 1366, height: 768 });
    }
    await asked.getByRole('button', { name: 'End the day' }).click();
    await expect(asked).toBeHidden();
  }
  await page.goto(page.url().replace(/#.*$/, '#inbox'));
  const list = page.getByRole('main').getByRole('list', { name: 'Inbox' });
  await expect(list.getByRole('listitem').nth(12)).toBeAttached();
  expect(await inspect(page, 'A full inbox', wideOnly)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(768);
});
