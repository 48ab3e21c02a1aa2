/**
 * Owns proof of the end of a record's time on the screen: what is due is decided on where it stands, the time machine leaves no step, a
 * reply is put together for a request, and the screens can be used by everybody. What the commands do, the engine's own tests prove.
 */
import { inspect } from './support/inspect.ts';
import { goTo, SOMEBODY } from './support/states-workplace.ts';
import { expect, PROOF, PUT_RIGHT, REGISTER, test } from './support/test.ts';

const ARCHIVE = 'Archive & bin';

test('what is due is decided on from the worklist, with what each decision would do', { tag: PROOF }, async ({
  atDesk,
}) => {
  const { page } = await atDesk(REGISTER);
  const main = page.getByRole('main');
  await goTo(page, '#archive/-/due', ARCHIVE);
  await main.getByRole('list', { name: 'What is due' }).waitFor();
  expect(await inspect(page, 'What is due')).toEqual([]);
  await main
    .getByRole('button', { name: /^Decide/ })
    .first()
    .click();
  const form = page.getByRole('dialog');
  await expect(form.getByRole('heading', { name: 'What each would do' })).toBeVisible();
  await expect(form.getByLabel(/^Retention rule/)).not.toHaveValue('');
  // It is a part that is decided on here, and not the record.
  await expect(form.getByText(/alone\. The record and its other parts stay\.$/)).toBeVisible();
  expect(await inspect(page, 'The form of a decision')).toEqual([]);
  await form.getByLabel(/^Decision/).selectOption('Erase');
  await form.getByLabel(/^Reason/).fill('The year is over');
  // What is typed and not saved is there again after a reload, where it was typed.
  await page.reload();
  await main
    .getByRole('button', { name: /^Decide/ })
    .first()
    .click();
  await expect(form.getByLabel(/^Decision/)).toHaveValue('Erase');
  await expect(form.getByLabel(/^Reason/)).toHaveValue('The year is over');
  await form.getByRole('button', { name: 'Record the decision' }).click();
  await expect(page.getByText(/Decide “Erase” for the part/).first()).toBeVisible();
  await expect(main.getByText(/^Decided on .*: Erase\. It is still to be done\.$/)).toHaveCount(1);
});

test('the time machine shows another day and a copy, and leaves no step', { tag: PROOF }, async ({ atDesk }) => {
  test.setTimeout(120_000);
  const player = await atDesk(REGISTER);
  const { page } = player;
  const main = page.getByRole('main');
  const before = await player.stepsTaken();
  await goTo(page, '#archive/-/ahead', ARCHIVE);
  await main.getByLabel('Look ahead by').selectOption('24 months');
  await expect(main.getByText('As it would be on 2 Nov 2028')).toBeVisible();
  await expect(main.getByRole('list', { name: 'Released by then' })).toBeVisible();
  await main.getByLabel('Look ahead by').selectOption('1 week');
  await main.getByRole('combobox', { name: 'Candidate' }).fill(SOMEBODY ?? '');
  await page.getByRole('option', { name: new RegExp(String(SOMEBODY)) }).click();
  await main.getByRole('button', { name: 'Try it on a copy' }).click();
  const table = main.getByRole('table', { name: /: what is left$/ });
  for (const column of ['Now', 'If archived', 'If anonymised', 'If erased'])
    await expect(table.getByRole('columnheader', { name: column })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Live search Found Not found Not found Not found/ })).toBeInViewport();
  await expect(main.getByRole('heading', { name: /: what is left$/ })).toBeFocused();
  expect(await inspect(page, 'Time machine')).toEqual([]);
  await main.getByRole('button', { name: 'Back to today' }).click();
  await expect(main.getByRole('list', { name: 'Released by then' })).toHaveCount(0);
  await goTo(page, '#archive/-/figures', ARCHIVE);
  expect(await inspect(page, 'Figures')).toEqual([]);
  // The last look was a narrow one, in which the steps are out of sight.
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect.poll(() => player.stepsTaken()).toBe(before);
  await expect(page.getByText('Mon 2 Nov 2026').first()).toBeVisible();
});

test('whoever restores a record with the keyboard goes on where its row was', async ({ atDesk }) => {
  const { page } = await atDesk(PUT_RIGHT);
  const main = page.getByRole('main');
  await goTo(page, '#archive/-/bin', ARCHIVE);
  const restore = main.getByRole('button', { name: /^Restore/ });
  await restore.first().waitFor();
  const before = await restore.count();
  await expect(main.getByRole('row').getByRole('button', { name: /^Archive/ })).toHaveCount(0);
  await restore.first().focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog');
  await form.getByLabel(/^Reason/).fill('It was put there by mistake');
  await form.getByRole('button', { name: 'Restore', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(restore).toHaveCount(before - 1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('what is done about a data request says so in words, and closing it stands apart', { tag: PROOF }, async ({
  atDesk,
}) => {
  const player = await atDesk(REGISTER);
  const { page } = player;
  const main = page.getByRole('main');
  const candidate = String(SOMEBODY);
  await player.do({
    do: 'log-data-request',
    with: { id: 'DR-0901', candidate, kind: 'Subject access', received_on: '2026-10-31' },
  });
  for (const words of [
    'Ask for proof',
    'Confirm identity',
    'Take more time',
    'Ask which data',
    'Make the pack',
    'Close the data request',
  ])
    await expect(main.getByText(words, { exact: true })).toBeVisible();
  const [pack, close] = await Promise.all(
    [/^Make the pack/, /^Close the data request/].map((name) => main.getByRole('button', { name }).boundingBox()),
  );
  const isBelow = (close?.y ?? 0) >= (pack?.y ?? 0) + (pack?.height ?? 0);
  expect(isBelow || (close?.x ?? 0) - ((pack?.x ?? 0) + (pack?.width ?? 0)) > 20).toBe(true);
  expect(await inspect(page, 'Data requests')).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });

  await test.step('and an icon alone has its words beside it, by pointer and by keyboard, until Escape', async () => {
    await main.getByRole('button', { name: /^Confirm identity/ }).click();
    const away = page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true });
    const tip = page.locator('.tip');
    await away.hover();
    await expect(tip).toHaveText('Close');
    await page.mouse.move(5, 400);
    await expect(tip).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await away.focus();
    await expect(tip).toHaveText('Close');
    await page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
  });
});

test('a reply to a request for erasure says what stays and why', { tag: PROOF }, async ({ atDesk }) => {
  const player = await atDesk(REGISTER);
  const { page } = player;
  const main = page.getByRole('main');
  const candidate = String(SOMEBODY);
  await player.do({
    do: 'log-data-request',
    with: { id: 'DR-0901', candidate, kind: 'Erasure', received_on: '2026-11-02' },
  });
  await main
    .getByRole('button', { name: /^Close the data request/ })
    .first()
    .click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Put a reply into the form' }).click();
  await expect(form.getByLabel(/^Reply/)).toHaveValue(/^You asked us to erase what we hold about you\./);
  expect(await inspect(page, 'The reply')).toEqual([]);
  await form.getByLabel(/^Outcome/).selectOption('Answered');
  await form.getByRole('button', { name: 'Send the reply and close' }).click();
  await expect(main.getByText(/Answered/).first()).toBeVisible();
  // It went out, and stands with the request.
  await expect(main.locator('p', { hasText: /^\s*Replied 2 Nov 2026:/ })).toContainText('You asked us to erase');
});

test('what cannot be undone is asked anew after it was put away, and a hold stands over the bin', {
  tag: PROOF,
}, async ({ atDesk }) => {
  const player = await atDesk(REGISTER);
  const { page } = player;
  const main = page.getByRole('main');
  const candidate = String(SOMEBODY);
  await player.do({ do: 'place-hold', with: { id: 'HOLD-0901', candidate, reason: 'A claim may come' } });
  const open = async (words: string) => {
    await main.getByRole('button', { name: 'More', exact: true }).click();
    await main.getByRole('button', { name: words }).click();
    return page.getByRole('dialog');
  };
  let form = await open('Anonymise…');
  await form.getByLabel('The sector stays').check();
  await form.getByLabel(/^Reason/).fill('Time is over');
  await form.getByRole('button', { name: 'Anonymise for good' }).click();
  await expect(form.getByText(/is missing/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  const asked = page.getByRole('dialog', { name: 'Throw away what you typed?' });
  await asked.waitFor();
  expect(await inspect(page, 'Before a form that keeps nothing is put away')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
  await expect(form.getByLabel(/^Reason/)).toHaveValue('Time is over');
  // On a phone the form stands behind the record: what is asked comes in front all the same.
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await main.getByRole('button', { name: 'More', exact: true }).click();
  await main.getByRole('button', { name: 'Erase…' }).click();
  await expect(asked).toBeVisible();
  await asked.getByRole('button', { name: 'Keep it' }).click();
  await expect(form.getByLabel(/^Reason/)).toHaveValue('Time is over');
  if (wide) await page.setViewportSize(wide);
  await form.getByRole('button', { name: 'Cancel' }).click();
  await asked.getByRole('button', { name: 'Throw away' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  form = await open('Anonymise…');
  await expect(form.getByText(/is missing/)).toHaveCount(0);
  await expect(form.getByLabel('The sector stays')).not.toBeChecked();
  await expect(form.getByLabel(/^Reason/)).toHaveValue('');
  await form.getByRole('button', { name: 'Cancel' }).click();
  form = await open('Put in the bin…');
  await expect(form.getByText('This record is on hold.')).toBeVisible();
  expect(await inspect(page, 'The bin over a hold')).toEqual([]);
});
