/**
 * Owns proof of the player on the assessor's page: an attempt goes on and back by key, button and bar, and what the workplace shows at a step is
 * what a run of the log from its beginning holds there; a figure can be stepped into, and something tried without a trace.
 * Must never compare the screen with anything but a run of its own.
 */
import type { Page } from '@playwright/test';
import { openRun } from '../../src/engine/run/open.ts';
import type { Run } from '../../src/engine/run/run.ts';
import { parseScenario } from '../../src/engine/scenario/parse.ts';
import { beginningOf } from '../../src/evidence/replay/replay.ts';
import { aPack, type Pack } from '../builders/pack.ts';
import { settled } from '../builders/scenario-files.ts';
import { sqlite } from '../builders/sqlite.ts';
import { allLooks, inspect } from './support/inspect.ts';
import { asFile } from './support/pack.ts';
import { expect, REGISTER, test } from './support/test.ts';

/** What a run of the pack's log holds after so many steps. */
function runTo({ bundle: { content } }: Pack, steps: number): Run {
  const run = settled(openRun(sqlite, settled(parseScenario(content.scenario.text)).value, beginningOf(content)));
  for (const { command } of content.log.slice(0, steps)) run.do(command);
  return run;
}

async function checked(page: Page): Promise<Pack> {
  const pack = await aPack(REGISTER);
  await page.goto('/assess/');
  await page.getByLabel('Packs', { exact: true }).setInputFiles([asFile('pack.pdf', pack.bytes)]);
  await page.getByRole('region', { name: 'pack.pdf' }).waitFor();
  return pack;
}
async function watching(page: Page): Promise<Pack> {
  const pack = await checked(page);
  await page.getByRole('button', { name: 'Watch the attempt' }).click();
  await expect(page.getByRole('heading', { name: 'Before the first step' })).toBeVisible();
  return pack;
}
const at = (page: Page, step: number, of: number) =>
  expect(page.getByRole('heading', { name: `Step ${step} of ${of}`, exact: true })).toBeVisible();

test('an attempt is watched by key and bar, and each step shows what the log holds there', async ({ page }) => {
  const pack = await watching(page);
  const { log } = pack.bundle.content;
  const of = log.length;
  // By key: a step on, one back, to the next mark and to the end; letters where the focus is in the player.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await at(page, 2, of);
  await expect(page.getByRole('complementary', { name: 'The step' })).toContainText(log[1]?.says ?? '');
  await page.keyboard.press('ArrowLeft');
  await at(page, 1, of);
  const first = log.find(({ reached, step }) => reached.length > 0 && step > 1);
  await page.keyboard.press('l');
  await at(page, first?.step ?? 0, of);
  await page.keyboard.press('End');
  await at(page, of, of);
  await page.keyboard.press('Home');
  await expect(page.getByRole('heading', { name: 'Before the first step' })).toBeVisible();

  // By the bar, in no order: the record as the run holds it, with what the step changed in a frame.
  const bar = page.getByRole('slider', { name: 'Step' });
  const skills = log.filter(({ command }) => command.name === 'add-skill').map(({ step }) => step);
  expect(skills.length).toBeGreaterThan(1);
  for (const step of skills.toReversed()) {
    await bar.fill(String(step));
    await at(page, step, of);
    const workplace = page.locator('[data-workplace]');
    // Back as well as on: what the workplace announces is of the step that is shown.
    await expect(workplace.getByRole('status').filter({ hasText: /^Done:/ })).toHaveText(
      `Done: ${log[step - 1]?.says}`,
    );
    const run = runTo(pack, step);
    const id = String(log[step - 1]?.command.input['candidate']);
    const held = run.query('candidate', { id });
    run.close();
    await expect(workplace.locator('[data-evidence^="candidate_skill:"]')).toHaveText(
      held?.skills.map(({ name }) => name) ?? [],
    );
    await expect(workplace.getByRole('heading', { level: 1 })).toHaveText(
      `${held?.candidate.first_name} ${held?.candidate.last_name}`,
    );
    await expect(page.locator('[data-spotlight]')).toHaveCount(1);
  }
  // It goes on by itself until it is told to stop.
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Play' }).click();
  await at(page, 1, of);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Back to the verdict' }).click();
  await expect(page.getByRole('region', { name: 'pack.pdf' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('watched')))).toEqual([]);
});

test('everybody can watch, and nothing goes by itself where less motion is asked for', async ({ page }) => {
  const pack = await watching(page);
  const { log } = pack.bundle.content;
  const goal = log.find(({ reached, step }) => reached.length > 0 && step > 1)?.step ?? 0;
  await page.getByRole('slider', { name: 'Step' }).fill(String(goal));
  await at(page, goal, log.length);
  await page.getByText(/marks on the way/).click();
  expect(await inspect(page, 'An attempt that is watched', allLooks)).toEqual([]);
  // On a telephone the workplace is what is looked at, and has more room than what stands round it.
  await page.setViewportSize({ width: 390, height: 844 });
  const seen = await page.locator('[data-workplace] main').boundingBox();
  expect(seen?.height).toBeGreaterThan(280);
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await at(page, goal + 1, log.length);
});

test('a figure is stepped into, the records are looked round, and what is tried leaves no trace', async ({ page }) => {
  const pack = await checked(page);
  const [figure] = pack.bundle.content.figures;
  const of = pack.bundle.content.log.length;
  await page.getByRole('button', { name: `Step into ${figure?.id}` }).click();
  await at(page, figure?.step ?? 0, of);
  const step = page.getByRole('complementary', { name: 'The step' });
  await expect(step.getByRole('figure')).toContainText(figure?.caption ?? '');
  await step.getByRole('button', { name: 'Look at the figure' }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');

  const workplace = page.locator('[data-workplace]');
  await workplace.getByRole('link', { name: 'Tasks' }).click();
  await expect(workplace.getByRole('heading', { name: 'Tasks', level: 1 })).toBeVisible();
  await expect(workplace.getByRole('button', { name: 'New task' })).toHaveCount(0);
  await step.getByRole('button', { name: 'Where it was done' }).click();
  await expect(workplace.getByRole('heading', { name: 'Tasks', level: 1 })).toHaveCount(0);

  await page.getByRole('slider', { name: 'Step' }).fill('1');
  await at(page, 1, of);
  await step.getByRole('button', { name: /what if/ }).click();
  await expect(page.getByRole('region', { name: 'What if' })).toContainText('a copy as after step 1');
  const tried = page.getByRole('complementary', { name: 'What you try' });
  await expect(tried).toContainText('Nothing tried yet.');
  await expect(workplace).toContainText('2 unread');
  await workplace.locator('li[data-evidence^="message:"] a').first().click();
  await expect(tried.getByRole('listitem').first()).toContainText('Read the message');
  await expect(workplace).toContainText('1 unread');
  expect(await inspect(page, 'What if')).toEqual([]);
  await page.getByRole('button', { name: 'Back to the attempt' }).click();
  await at(page, 1, of);
  await expect(workplace).toContainText('2 unread');
  // The browser's own button leads out of the copy too, and to the same step.
  await step.getByRole('button', { name: /what if/ }).click();
  await expect(page.getByRole('region', { name: 'What if' })).toBeVisible();
  await page.goBack();
  await at(page, 1, of);
  await page.goForward();
  await at(page, 1, of);
  await expect(page.getByRole('region', { name: 'What if' })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await at(page, 2, of);
  await expect(step).toContainText(pack.bundle.content.log[1]?.says ?? '');
});
