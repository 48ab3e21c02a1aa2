/**
 * Owns the proof that loading the page again, at any stage, loses nothing that the screen said was kept, and nothing half typed.
 * Must never prove what the desk's own tests prove about its log; see src/desk.
 */
import { expect, LEARNER, PROOF, PUT_RIGHT, REGISTER, test } from './support/test.ts';

test('a page loaded again at the brief is still at the brief of the same attempt', async ({ play, page }) => {
  const player = play(REGISTER);
  await player.introduce(LEARNER);
  await player.choose();
  await expect(page).toHaveURL(/attempt=/);
  const address = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: player.scenario.title })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start work' })).toBeVisible();
  expect(page.url()).toBe(address);
});

test('a page loaded again at the desk keeps the step, the place, and what was typed and not saved', async ({
  atDesk,
  page,
}) => {
  const player = await atDesk(REGISTER);
  await page
    .getByRole('link', { name: /^Candidates/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'New candidate' }).click();
  await page.getByLabel(/^First name/).fill('Ellis');
  await page.getByLabel(/^Date of birth/).fill('14 march 2007');
  await page.getByLabel(/^Sector/).selectOption('Office and administration');
  const step = await player.stepsTaken();
  await page.reload();
  await expect(page.getByLabel(/^First name/)).toHaveValue('Ellis');
  await expect(page.getByLabel(/^Date of birth/)).toHaveValue('14 Mar 2007');
  await expect(page.getByLabel(/^Sector/)).toHaveValue('Office and administration');
  expect(await player.stepsTaken()).toBe(step);

  await test.step('in a dialog too', async () => {
    await page
      .getByRole('link', { name: /^Tasks/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Add a task' }).click();
    await page.getByRole('dialog').getByLabel(/^Task/).fill('Ask about the gap');
    await page.reload();
    await page.getByRole('button', { name: 'Add a task' }).click();
    await expect(page.getByRole('dialog').getByLabel(/^Task/)).toHaveValue('Ask about the gap');
  });
});

test('a page loaded again keeps the account, and a pack that was made stays made', { tag: PROOF }, async ({
  atDesk,
  page,
}) => {
  const player = await atDesk(PUT_RIGHT);
  const words = { situation: 'On Monday.', task: 'To put it right.', action: 'I restored it.', result: 'It is whole.' };
  await player.writeAccount(words);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  for (const [part, text] of Object.entries(words))
    await expect(page.getByRole('textbox', { name: new RegExp(`^${part}`, 'i') })).toHaveValue(text);
  await player.makePack(LEARNER, 'None.');
  await page.reload();
  await expect(page.getByText('You have made a pack of this attempt before')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the account' }).click();
  await expect(page.getByRole('textbox', { name: /^Action/ })).toHaveValue(words.action);
});

test('an account that the device does not keep is never called saved, and is kept as soon as it can be', {
  tag: PROOF,
}, async ({ atDesk, page }) => {
  await (await atDesk(PUT_RIGHT)).goToAccount();
  const situation = page.getByRole('textbox', { name: /^Situation/ });
  await situation.waitFor();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    addEventListener('room again', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await situation.fill('On Monday.');
  await expect(page.getByText('Not saved.')).toBeVisible();
  await expect(page.getByText('Saved on this device')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('room again')));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(situation).toHaveValue('On Monday.');
});

test('an attempt that is started over is gone, and the scenario is taken up anew', async ({ atDesk, page }) => {
  const { scenario } = await atDesk(REGISTER);
  await page.goto('/');
  await page.getByRole('button', { name: `Start over: ${scenario.title}` }).click();
  await page.getByRole('button', { name: 'Remove it and start over' }).click();
  await expect(page.getByRole('heading', { name: 'How do you want to take it up?' })).toBeVisible();
  await page.getByRole('button', { name: `Practice: ${scenario.title}` }).click();
  await expect(page.getByRole('button', { name: 'Start work' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: `Carry on · brief read: ${scenario.title}` })).toBeVisible();
});

test('the words of a figure are asked for before they go', { tag: PROOF }, async ({ atDesk, page }) => {
  await atDesk(REGISTER);
  await page.getByRole('button', { name: 'Take a figure' }).click();
  const figure = page.getByRole('dialog', { name: 'Take a figure' });
  await figure.getByLabel(/^What it shows/).fill('The list as it is');
  const asked = page.getByRole('dialog', { name: 'Throw away what you typed?' });
  await page.keyboard.press('Escape');
  await asked.getByRole('button', { name: 'Keep it' }).click();
  await expect(asked).toHaveCount(0);
  await expect(figure.getByLabel(/^What it shows/)).toHaveValue('The list as it is');
  await page.keyboard.press('Escape');
  await asked.getByRole('button', { name: 'Throw away' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
