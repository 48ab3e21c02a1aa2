/**
 * Owns the proof of the ways to take up a scenario: assessed to its closed log, watched to its end by keyboard
 * and with reduced motion. Guided attempts and packs of whole solutions are in modes.proof.spec.ts.
 * Must never look behind the screen for what the screen says, or wait for a time instead of a sight.
 */
import type { Page } from '@playwright/test';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { Dock } from './support/dock.ts';
import { inspect } from './support/inspect.ts';
import { readPack } from './support/pack.ts';
import { expect, LEARNER, PROOF, PUT_RIGHT, REGISTER, test } from './support/test.ts';

test('an assessed attempt shows no goals while it is worked at, says that its pack closes the log, and closes it', {
  tag: PROOF,
}, async ({ play, page }) => {
  const player = play(PUT_RIGHT);
  const { whole } = new Dock(page);
  await player.introduce(LEARNER);
  await player.choose('assessed');
  await player.startWork();
  for (const step of scenarioOf(PUT_RIGHT).solution.steps.slice(0, 6)) await player.do(step);
  await expect(whole.getByText('nothing here says how you stand')).toBeVisible();
  for (const says of ['Holds:', 'Does not hold yet:', /of \d+ hold/, 'Help with:'])
    await expect(whole.getByText(says)).toHaveCount(0);
  expect(await inspect(page, 'Assessed, at the desk')).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await player.goToAccount();
  await page.getByRole('button', { name: 'Go on to the pack' }).click();
  await expect(page.getByText('Making the pack closes the log')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'This attempt' })
    .getByRole('button', { name: 'Back to the account' })
    .click();
  await player.makePack(LEARNER, 'None.');
  await page.reload();
  await expect(page.getByText('The log is closed')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Back to/ })).toHaveCount(0);
  // The same log gives its pack once more, without a step.
  const again = page.waitForEvent('download');
  await page.getByLabel(/help/i).first().fill('None.');
  await page.getByLabel(/name/i).first().fill(LEARNER);
  await page.getByRole('button', { name: 'Make the pack' }).click();
  const { verdict } = await readPack(await again);
  expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
  await page.goto('/');
  await expect(page.getByText('Assessed, no help given').first()).toBeVisible();
});

test('help is told level by level, its cost before it is taken, and what is shown is marked on the screen', async ({
  atDesk,
  page,
}) => {
  await atDesk(REGISTER);
  const { whole } = new Dock(page);
  await whole.getByRole('button', { name: 'Help with: What Ellis wishes for' }).click();
  for (const [number, ask] of ['Give me a nudge', 'Tell me where', 'Tell me how', 'Show me'].entries()) {
    await expect(
      whole.getByText(`This will stand in your evidence: help level ${number + 1} of 4 for this goal.`),
    ).toBeVisible();
    await whole.getByRole('button', { name: ask }).click();
  }
  await expect(page).toHaveURL(/#new-candidate$/);
  await expect(page.locator('[data-spotlight]').first()).toBeVisible();
  expect(await inspect(page, 'Help, shown')).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  // Where there was no room for it the layer was put away, and comes back as it is at first.
  await whole.getByRole('button', { name: 'Help with: What Ellis wishes for' }).click();
  await whole.getByRole('button', { name: 'Take the marks away' }).click();
  await expect(page.locator('[data-spotlight]')).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByText('Practice, help taken 4 times').first()).toBeVisible();
});

test('every way to take up a scenario says what it means, and can be read by everybody', async ({ play, page }) => {
  await play(REGISTER).introduce(LEARNER);
  await page.getByRole('link', { name: /^Start: Register/ }).click();
  for (const name of ['Watch', 'Guided', 'Practice', 'Assessed'])
    await expect(page.getByRole('button', { name: `${name}: Register a new candidate` })).toBeVisible();
  expect(await inspect(page, 'The choice of a mode')).toEqual([]);
});

const attemptsHere = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).length);

for (const slug of [REGISTER, PUT_RIGHT]) {
  const steps = scenarioOf(slug).solution.steps.length;
  test(`the solution of ${slug} is watched to its end by keyboard, in the real workplace, and nothing of it is kept`, {
    tag: PROOF,
  }, async ({ play, page }) => {
    test.setTimeout(150_000);
    await play(slug).introduce(LEARNER);
    await page.goto(`/desk/?scenario=${slug}&mode=watch`);
    const said = page.getByRole('complementary', { name: 'What is being done' });
    await expect(page.getByText('Watching: not your work.')).toBeVisible();
    for (let step = 1; step <= steps; step += 1) {
      await expect(said.getByRole('heading', { name: `Step ${step} of ${steps}`, exact: true })).toBeVisible();
      await expect(said.getByRole('status')).toContainText('Why:');
      // The place or the fields of each step are marked, but of the few that stand in nobody's form.
      if (step > 6 || slug === PUT_RIGHT) await expect(page.locator('[data-spotlight]').first()).toBeAttached();
      await page.keyboard.press('ArrowRight');
    }
    await expect(said.getByRole('heading', { name: 'That was all of it' })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(said.getByRole('heading', { name: `Step ${steps} of ${steps}`, exact: true })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(said.getByRole('heading', { name: 'That was all of it' })).toBeVisible();
    expect(await attemptsHere(page)).toBe(1);
    await page.goto('/');
    await expect(page.getByText(/^Hello Sam/)).toBeVisible();
    await expect(page.getByText('Carry on')).toHaveCount(0);
  });
}

test('watching plays by itself and is paused by a press of the space bar', { tag: PROOF }, async ({ play, page }) => {
  await play(PUT_RIGHT).introduce(LEARNER);
  await page.goto(`/desk/?scenario=${PUT_RIGHT}&mode=watch`);
  const said = page.getByRole('complementary', { name: 'What is being done' });
  await expect(said.getByRole('heading', { name: /^Step 1 of/ })).toBeVisible();
  await said.getByRole('radio', { name: 'Fast' }).check();
  await page.keyboard.press('Tab');
  await said.focus();
  await page.keyboard.press('Space');
  await expect(said.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(said.getByRole('heading', { name: /^Step 2 of/ })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(said.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(await inspect(page, 'Watching')).toEqual([]);
});

test('with reduced motion each step waits for who watches, and a space bar goes on to the end', { tag: PROOF }, async ({
  play,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await play(PUT_RIGHT).introduce(LEARNER);
  await page.goto(`/desk/?scenario=${PUT_RIGHT}&mode=watch`);
  const said = page.getByRole('complementary', { name: 'What is being done' });
  const steps = scenarioOf(PUT_RIGHT).solution.steps.length;
  await expect(said.getByText('each step waits for you')).toBeVisible();
  await expect(said.getByRole('button', { name: 'Play' })).toHaveCount(0);
  for (let step = 1; step <= steps; step += 1) {
    await expect(said.getByRole('heading', { name: `Step ${step} of ${steps}`, exact: true })).toBeVisible();
    await page.keyboard.press('Space');
  }
  await expect(said.getByRole('heading', { name: 'That was all of it' })).toBeVisible();
});
