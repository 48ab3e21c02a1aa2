/**
 * Owns proof of a knowledge task as a learner does it: each question answered on the screen by its words, kept as steps, told in a pack that
 * verifies; a draft that a reload does not lose; a page that everybody can use.
 * Must never repeat what the engine's own tests prove of right and wrong.
 */

import { countWords } from '../../src/engine/kernel/text.ts';
import { allLooks, inspect } from './support/inspect.ts';
import {
  answeringCommands,
  askedOf,
  atQuestions,
  LAWFUL_BASES,
  openQuestions,
  WHO_DECIDES,
  WHY_A_CRM,
} from './support/knowledge.ts';
import { readPack } from './support/pack.ts';
import { expect, LEARNER, PUT_RIGHT, test } from './support/test.ts';

test('the two knowledge tasks together use every way of answering', () => {
  const used = [LAWFUL_BASES, WHY_A_CRM].flatMap((slug) => askedOf(slug).solution.steps.map((step) => step.do));
  expect(answeringCommands.filter((name) => !used.includes(name))).toEqual([]);
});

for (const slug of [LAWFUL_BASES, WHY_A_CRM, WHO_DECIDES])
  test(`the solution of ${slug} is done on the screens, and its pack verifies with every goal held`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const player = await atQuestions(page, slug);
    for (const step of askedOf(slug).solution.steps) await test.step(step.do, () => player.do(step));
    await expect(page.getByText('Not kept yet.')).toBeHidden();
    await expect(page.getByText('Changed since it was kept.')).toBeHidden();
    await player.writeAccount({ situation: 'S', task: 'T', action: 'A', result: 'R' });
    const { verdict, text } = await readPack(await player.makePack(LEARNER, 'None.'));
    expect(verdict).toMatchObject({ kind: 'as made', shown: { refused: 0 } });
    expect(verdict.shown?.goals.filter(({ holds }) => !holds)).toEqual([]);
    expect(text).toContain('of 80 to 150 asked for; own steps named:');
    if (!askedOf(slug).scenario.finds) return;
    await page.getByRole('button', { name: 'Look back on this attempt' }).click();
    const found = page.getByRole('region', { name: 'What your searches found' });
    const [narrow, wide] = [found.getByRole('row').nth(1), found.getByRole('row').nth(2)];
    await expect(narrow.getByRole('cell').first()).not.toContainText('0 of');
    await expect(narrow.getByRole('cell').nth(2)).not.toContainText('100%');
    await expect(wide.getByRole('cell').nth(2)).toContainText('100%');
    await expect(found.getByText('Everybody was found by one of your searches.')).toBeVisible();
    expect(await inspect(page, 'Looking back', allLooks)).toEqual([]);
  });

test('what is chosen and written is there after a reload, and is no step before it is kept', async ({ page }) => {
  const player = await atQuestions(page, LAWFUL_BASES);
  await openQuestions(player);
  const steps = await player.stepsTaken();
  const lists = page.getByRole('main').getByRole('combobox');
  await lists.first().selectOption('Consent');
  const hostile = '<b>Not bold</b> "quoted" & more';
  await page
    .getByRole('main')
    .getByLabel(/^Your answer/)
    .fill(hostile);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
  await expect(lists.first().locator('option:checked')).toHaveText('Consent');
  await expect(page.getByRole('main').getByLabel(/^Your answer/)).toHaveValue(hostile);
  expect(await player.stepsTaken()).toBe(steps);
  await page.getByRole('button', { name: 'Keep this answer: Why not consent for everything?' }).click();
  await expect(
    page.getByRole('main').getByText(`Kept: ${countWords(hostile)} words, 0 steps of your own named.`),
  ).toBeVisible();
  expect(await player.stepsTaken()).toBe(steps + 1);
});

test('an order is made with the keyboard, which keeps its place, and what was done can be named in an answer', async ({
  page,
}) => {
  const player = await atQuestions(page, WHY_A_CRM);
  await player.do({ do: 'search-candidates', with: { words: 'Ab' } });
  await openQuestions(player);
  const story = page.getByRole('region', { name: /How a number goes stale/ });
  const cards = story.getByRole('list', { name: 'In this order' }).getByRole('listitem');
  const last = (await cards.last().innerText()).replace(/^\d+\s*/, '').trim();
  const up = story.getByRole('button', { name: `Move up: ${last}`, exact: true });
  await up.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Enter');
  await expect(cards.first()).toContainText(last);
  await expect(story.getByRole('button', { name: `Move down: ${last}`, exact: true })).toBeFocused();
  const written = page.getByRole('region', { name: /Why not a spreadsheet/ });
  await written.getByText(/^Your steps/).click();
  await written.getByRole('button', { name: 'Name step 2' }).click();
  await expect(written.getByRole('textbox')).toHaveValue('(step 2)');
});

test('everybody can read and use the questions', async ({ page }) => {
  test.setTimeout(120_000);
  const player = await atQuestions(page, WHY_A_CRM);
  await openQuestions(player);
  await page.getByText(/^Your steps/).click();
  // Nothing is placed, so there is nothing to keep, and the page says so.
  await page.getByRole('button', { name: 'Keep this answer: What is it for?' }).click();
  await page.getByRole('main').getByRole('alert').waitFor();
  expect(await inspect(page, 'Questions', allLooks)).toEqual([]);
});

test('a scenario without questions has no place for them', async ({ atDesk }) => {
  const { page } = await atDesk(PUT_RIGHT);
  const rail = page.getByRole('navigation', { name: 'Agency' }).first();
  await expect(rail.getByRole('link', { name: 'Policies' })).toBeVisible();
  await expect(rail.getByRole('link', { name: 'Questions' })).toBeHidden();
});
