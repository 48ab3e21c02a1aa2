/**
 * Owns the proof that nothing is hidden or lost when there is little room, or the window changes: what takes the focus is in sight,
 * stages have their names, what was typed stays typed. Must never prove what each screen looks like; access.proof.spec.ts does.
 */
import type { Page } from '@playwright/test';
import { stepNamed } from './support/solution.ts';
import { expect, PUT_RIGHT, REGISTER, test } from './support/test.ts';

const PHONE = { width: 390, height: 844 };
/** 1366 by 768 at 200 %. */
const ZOOMED = { width: 683, height: 384 };

/** What of the element in focus is outside of the window, cut off, or covered; '' when it is wholly there. Runs in the page. */
function hiddenOfFocus(): string {
  const part = document.activeElement;
  if (!(part instanceof HTMLElement) || part === document.body) return '';
  const { top, bottom, left, right, width, height } = part.getBoundingClientRect();
  const name = part.getAttribute('aria-label') || part.id || part.textContent || part.localName;
  // What is shown to a pointer alone, and what is taller than the room there is, cannot be whole.
  if (width < 2 || getComputedStyle(part).clipPath !== 'none' || height > innerHeight / 2) return '';
  const ends = [top + 3, bottom - 3].map((y) => document.elementFromPoint((left + right) / 2, y));
  const clear = ends.every((hit) => hit && (part.contains(hit) || hit.contains(part)));
  return clear ? '' : `${name}: ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`;
}

/** Every stop of the keyboard, there and back, at which what has the focus is not wholly in sight. */
async function hiddenStops(page: Page, stops: number): Promise<string[]> {
  const hidden: string[] = [];
  for (const key of ['Tab', 'Shift+Tab'])
    for (let i = 0; i < stops; i += 1) {
      await page.keyboard.press(key);
      const found = await page.evaluate(hiddenOfFocus);
      if (found) hidden.push(`${key} ${i}: ${found}`);
    }
  return hidden;
}

test('what takes the focus is wholly in sight on a phone and at 200 %, whatever bars stand over the page', async ({
  atDesk,
  page,
}) => {
  test.setTimeout(120_000);
  const player = await atDesk(PUT_RIGHT);
  for (const size of [PHONE, ZOOMED]) {
    await page.setViewportSize(size);
    await page.goto(page.url().replace(/#.*$/, '#new-candidate'));
    await page.getByRole('main').getByRole('button', { name: 'Save record' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
    // Its figure is taken meanwhile, and leaves what has the focus in sight.
    expect(await hiddenStops(page, 32), `new candidate at ${size.width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await player.goToAccount();
  for (const size of [PHONE, ZOOMED]) {
    await page.setViewportSize(size);
    await page.getByRole('textbox', { name: /^Situation/ }).focus();
    expect(await hiddenStops(page, 16), `account at ${size.width}`).toEqual([]);
  }
});

test('every stage has its name on a phone and at 200 %', async ({ atDesk, page }) => {
  await atDesk(PUT_RIGHT);
  for (const size of [PHONE, ZOOMED]) {
    await page.setViewportSize(size);
    for (const stage of ['Brief', 'Desk', 'Account', 'Pack'])
      await expect(page.getByRole('list', { name: 'Stages' }).getByText(stage, { exact: true })).toBeInViewport();
    await expect(page.getByRole('button', { name: /^Task/ })).toBeInViewport();
  }
});

test('words typed for a figure stay when the training layer turns from a pane into a sheet and back', async ({
  atDesk,
  page,
}) => {
  const player = await atDesk(PUT_RIGHT);
  await player.do(stepNamed(PUT_RIGHT, 'restore'));
  await page.getByRole('button', { name: 'Take a figure' }).click();
  const words = page.getByLabel(/^What it shows/);
  await words.fill('The record as I found it');
  for (const size of [PHONE, { width: 1366, height: 768 }, ZOOMED]) {
    await page.setViewportSize(size);
    await expect(words).toHaveValue('The record as I found it');
  }
  await page.getByRole('button', { name: 'Keep the figure' }).click();
  await expect(page.getByRole('dialog', { name: 'Take a figure' })).toBeHidden();

  await test.step('and so does a new title of one that is looked at', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    // The pane, and not the sheet that is on its way out: a press that begins on one and ends on the other is none.
    const pane = page.getByRole('complementary', { name: 'Training' });
    await pane.getByRole('button', { name: /^Look at .*The record as I found it/ }).click();
    const title = page.getByLabel(/^Title/);
    await title.fill('Before anything was done');
    await page.setViewportSize(PHONE);
    await expect(title).toHaveValue('Before anything was done');
  });
});

test('the question whether it is the same person is still there after a look at the other record', async ({
  atDesk,
  page,
}) => {
  const player = await atDesk(REGISTER);
  const main = page.getByRole('main');
  await player.do(stepNamed(REGISTER, 'save'));
  await page.goto(page.url().replace(/#.*$/, '#new-candidate'));
  await main.getByLabel(/^First name/).fill('Ellis');
  await main.getByLabel(/^Last name/).fill('Okafor');
  await main.getByRole('button', { name: 'Save record' }).click();
  await expect(main.getByText('E-mail is missing.', { exact: false }).first()).toBeVisible();
  for (const [label, value] of [
    [/^Mobile/, '07700 900143'],
    [/^E-mail/, 'e.okafor@example.com'],
    [/^Address/, '22 Kirkgate Mews'],
    [/^Town/, 'Leeds'],
    [/^Postcode/, 'LS2 7DJ'],
    [/^Job title/, 'Receptionist'],
  ] as const)
    await main.getByLabel(label).fill(value);
  await main.getByLabel(/^Sector/).selectOption('Office and administration');
  await main.getByLabel(/^Source/).selectOption('Walk-in');
  await main.getByRole('button', { name: 'Save record' }).click();
  const answer = main.getByLabel(/^Why this is a different person/);
  await expect(answer).toHaveAccessibleDescription(/Ellis Okafor \(CAND-\d+\) has the same name/);
  await main.getByRole('link', { name: /^Open the record CAND-/ }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Ellis Okafor' })).toBeVisible();
  await page.goBack();
  await expect(answer).toHaveAccessibleDescription(/has the same name/);
  await expect(answer).toHaveAttribute('aria-invalid', 'true');
  await expect(main.getByText('This was not saved.', { exact: false })).toBeVisible();
  await answer.fill('Cousins of one name');
  await main.getByRole('button', { name: 'Save record' }).click();
  await expect(main.getByText('not saved yet')).toBeHidden();
});

test('a picture that is on its way when its page is left is no fault on the console', async ({ atDesk, page }) => {
  const player = await atDesk(PUT_RIGHT);
  await player.do(stepNamed(PUT_RIGHT, 'restore'));
  for (let i = 0; i < 4; i += 1) {
    await player.goToAccount();
    // In one go, as no hand could: the pictures are asked for and their page is left.
    await page.evaluate(async () => {
      const named = (role: string, name: string) =>
        [...document.querySelectorAll<HTMLElement>(role)].find((one) => one.textContent?.includes(name));
      named('[role=tab]', 'Figures')?.click();
      await Promise.resolve();
      named('button', 'Back to the desk')?.click();
    });
    await expect(page.getByRole('complementary', { name: 'Training' }).getByRole('figure').first()).toBeVisible();
  }
});
