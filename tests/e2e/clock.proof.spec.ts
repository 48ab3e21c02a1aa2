/**
 * Owns the proof that a learner may travel, set the clock, or work through the night in which it changes, in a real browser: the pack
 * is as made, each moment stands with its zone, and what the clock did is said.
 * Must never prove what the checks of a pack prove of every clock; see tests/verify/clock.test.ts.
 */
import type { Page } from '@playwright/test';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { readPack } from './support/pack.ts';
import { expect, LEARNER, PUT_RIGHT, test } from './support/test.ts';

/** Sets what the device says, from now on: its place and its clock. */
async function device(page: Page): Promise<(zone: string, time: string) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (zone, time) => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId: '' });
    await session.send('Emulation.setTimezoneOverride', { timezoneId: zone });
    await page.clock.setSystemTime(time);
  };
}

const WORDS = { situation: 'On Monday.', task: 'To put it right.', action: 'I restored it.', result: 'It is whole.' };
const [first, second] = scenarioOf(PUT_RIGHT).solution.steps;

test('an attempt begun in Auckland with the clock an hour ahead, and ended in Los Angeles, is as made, and says so', async ({
  atDesk,
  page,
}) => {
  const set = await device(page);
  await set('Pacific/Auckland', '2026-11-25T21:44:00Z');
  const player = await atDesk(PUT_RIGHT);
  const dock = page.getByRole('complementary', { name: 'Training' });
  await expect(dock.getByText(/10:4\d UTC\+13/)).toBeVisible();
  await set('Pacific/Auckland', '2026-11-25T20:50:00Z');
  if (first) await player.do(first);
  await set('America/Los_Angeles', '2026-11-25T21:10:00Z');
  if (second) await player.do(second);
  await expect(dock.getByText(/13:1\d UTC−8/)).toBeVisible();
  await page
    .getByRole('link', { name: /^Audit trail/ })
    .first()
    .click();
  const trail = page.getByRole('main');
  await expect(trail.getByText(/^2 Nov 2026, step \d+$/).first()).toBeVisible();
  await expect(trail.getByText(/2 Nov 2026, \d\d:\d\d/)).toHaveCount(0);
  await player.writeAccount(WORDS);
  const { verdict, text } = await readPack(await player.makePack(LEARNER, 'None.'));
  expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
  expect(verdict.notes).toEqual([
    expect.stringMatching(/^The learner’s clock went back by .* before step \d+: it was set, or was wrong\.$/),
    expect.stringMatching(/^The learner’s clock changed its zone before step \d+, from UTC\+13 to UTC−8/),
  ]);
  expect(text).toMatch(/begun 26 Nov 2026, 10:4\d UTC\+13, packed 25 Nov 2026, 13:1\d UTC−8/);
  expect(text).toContain('The learner’s clock changed its zone');
  expect(text).not.toMatch(/2 Nov 2026, \d\d:\d\d/);
});

test('an attempt over the night in which the clocks go back is as made, and says so', async ({ atDesk, page }) => {
  const set = await device(page);
  await set('Europe/London', '2026-10-25T00:59:00Z');
  const player = await atDesk(PUT_RIGHT);
  await set('Europe/London', '2026-10-25T01:01:00Z');
  if (first) await player.do(first);
  await player.writeAccount(WORDS);
  const { verdict, text } = await readPack(await player.makePack(LEARNER, 'None.'));
  expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
  expect(verdict.notes).toEqual([
    expect.stringMatching(/changed its zone before step \d+, from UTC\+1 to UTC \(daylight/),
  ]);
  expect(text).toMatch(/begun 25 Oct 2026, 01:59 UTC\+1, packed 25 Oct 2026, 01:0\d UTC/);
});
