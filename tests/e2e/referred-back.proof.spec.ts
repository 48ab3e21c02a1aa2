/**
 * Owns proof of a pack’s way to and fro: a learner packs half the work, an assessor refers two criteria back, the learner reads what was said where
 * and does it again, the next pack tells the history, and the assessor decides; record and pack leave as files that verify.
 * Must never look behind the screen for what the screen says, or wait for a time instead of a sight.
 */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { CHAIN_WORDS } from '../../src/evidence/chain/say-chain.ts';
import { FIRST_WORDS } from '../../src/evidence/verdict/say-verdict.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { verdictOn } from '../builders/pack.ts';
import { textOfPages } from '../pdf/words.ts';
import { drop, onTheCommandLine, onTheDesk, place as tab } from './support/chain.ts';
import { allLooks, inspect } from './support/inspect.ts';
import { ASSESSOR, checked, place } from './support/judge.ts';
import { bytesOf, readPack } from './support/pack.ts';
import { expect, LEARNER, PUT_RIGHT, test } from './support/test.ts';

const PASSPHRASE = 'brick kettle river';
const FEEDBACK = ['Say whom you asked, and when.', 'Show that nothing else was changed.'];

async function saved(page: Page, button: string): Promise<Download> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return saving;
}

/** A key of somebody's own on this device, open; answers its public half. */
async function keyMade(page: Page, name: string): Promise<string> {
  await page.goto('/assess/');
  await tab(page, 'Keys');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByRole('textbox', { name: 'Whose key' }).fill(name);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The passphrase once more').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Open: it signs')).toBeVisible({ timeout: 30_000 });
  return text(
    page.waitForEvent('download'),
    page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Save its public half' }).click(),
  );
}
const text = async (download: Promise<Download>, pressed: Promise<unknown>): Promise<string> => {
  await pressed;
  return readFileSync(await (await download).path(), 'utf8');
};
async function unlocked(page: Page) {
  await page.getByRole('button', { name: `Unlock the key of “${ASSESSOR}” to sign` }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
}
async function signed(page: Page, button: string): Promise<string> {
  const sign = page.getByRole('button', { name: button, exact: true });
  await expect(sign).toBeVisible({ timeout: 30_000 });
  return text(page.waitForEvent('download'), sign.click());
}

test('two criteria are referred back, shown again, decided and countersigned; every file verifies', async ({
  play,
  page,
}, info) => {
  test.setTimeout(300_000);
  const { scenario, solution, account } = scenarioOf(PUT_RIGHT);
  const player = play(PUT_RIGHT);
  await player.introduce(LEARNER);
  await player.choose();
  await player.startWork();
  for (const step of solution.steps.slice(0, Math.ceil(solution.steps.length / 2))) await player.do(step);
  await player.writeAccount(account);
  const first = await bytesOf(await player.makePack(LEARNER, 'None.'));
  const { shown } = await verdictOn(first);
  const [one = '', other = ''] = (shown?.criteria ?? []).filter((c) => c.standing !== 'shown').map(({ id }) => id);
  expect(other).not.toBe('');

  const half = await keyMade(page, ASSESSOR);
  await test.step('the assessor finds the evidence of a criterion in two clicks, marks it, and refers two back', async () => {
    await checked(page, 'first.pdf', first);
    await page.getByRole('button', { name: `Judge ${one}` }).click();
    await expect(page.getByRole('heading', { name: one, exact: true })).toBeVisible();
    for (const heading of [
      ...['What held at the end', 'Figures', 'Steps', 'Steps that count against it', 'Account'],
      'What is missing for it',
    ])
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
    await page.getByText(/^The (rest of|whole) /).click();
    await page.getByRole('button', { name: 'Mark action, sentence 1' }).click();
    await page.getByRole('radio', { name: 'Question' }).check();
    await page.getByLabel('What you say').fill('Who told you?');
    await page.getByRole('button', { name: 'Put the mark' }).click();
    await expect(page.getByText('Type your name first')).toBeVisible();
    await page.getByLabel('Your name, as assessor').fill(ASSESSOR);
    await page.getByRole('button', { name: 'Put the mark' }).click();
    await expect(page.getByRole('button', { name: 'Take away mark 1' })).toBeVisible();
    await page.getByRole('radio', { name: 'Referred back' }).check();
    await page.getByLabel('Feedback to the learner').fill(FEEDBACK[0] ?? '');
    await page.getByRole('button', { name: `Record ${one}` }).click();
    await place(page, new RegExp(`^${other}`)).click();
    await page.getByRole('radio', { name: 'Referred back' }).check();
    await page.getByLabel('Feedback to the learner').fill(FEEDBACK[1] ?? '');
    await expect(page.getByText('Kept on this device', { exact: true })).toBeVisible();
  });

  await test.step('what was typed and what was recorded are there again after a reload', async () => {
    await checked(page, 'first.pdf', first);
    await page.getByRole('button', { name: `Judge ${other}` }).click();
    await expect(page.getByLabel('Feedback to the learner')).toHaveValue(FEEDBACK[1] ?? '');
    await expect(page.getByText('Typed, not recorded yet')).toBeVisible();
    await page.getByRole('button', { name: `Record ${other}` }).click();
    await expect(place(page, new RegExp(`^${one}`))).toContainText('Referred back');
    await expect(place(page, new RegExp(`^${other}`))).toContainText('Referred back');
    await place(page, 'Hand over').click();
    await expect(page.getByText(`Referred back: ${[one, other].sort().join(', ')}.`)).toBeVisible();
  });
  await unlocked(page);
  const decision = await signed(page, 'Sign and save the decision');

  await test.step('the learner drops the file and reads what was said where', async () => {
    await page.goto('/');
    await page
      .getByLabel('Decision file')
      .setInputFiles([
        { name: 'decision.json', mimeType: 'application/json', buffer: Buffer.from(decision.slice(0, -3)) },
      ]);
    await expect(page.getByText('The decision was not taken')).toBeVisible();
    await page
      .getByLabel('Decision file')
      .setInputFiles([{ name: 'decision.json', mimeType: 'application/json', buffer: Buffer.from(decision) }]);
    const from = page.getByRole('region', { name: 'From your assessor' });
    for (const said of [...FEEDBACK, 'Who told you?', 'Action, sentence 1', `Signed with the key of “${ASSESSOR}”`])
      await expect(from).toContainText(said);
    expect(await inspect(page, 'A decision on the start page', allLooks)).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page
      .getByRole('link', { name: `Do it again: ${scenario.title}` })
      .first()
      .click();
    await page.getByRole('button', { name: `Practice: ${scenario.title}` }).click();
    await expect(page.getByText('Referred back: show this in the attempt')).toBeVisible();
    await expect(page.getByText(FEEDBACK[0] ?? '')).toBeVisible();
  });

  const again = play(PUT_RIGHT);
  await again.startWork();
  await expect(page.getByText('Referred back: to be shown').first()).toBeVisible();
  for (const step of solution.steps) await again.do(step);
  await again.writeAccount(account);
  const made = await again.makePack(LEARNER, 'None.');
  const { verdict, text } = await readPack(made);
  expect(verdict).toMatchObject({ kind: 'as made', differences: [] });
  for (const said of ['Referred back before', FEEDBACK[0] ?? '', 'Holds now, and did not then'])
    expect(text).toContain(said);

  const second = await bytesOf(made);
  const last = await test.step('the assessor sees what changed since, and decides', async () => {
    await checked(page, 'second.pdf', second);
    await page.getByRole('button', { name: `Judge ${one}` }).click();
    await expect(page.getByRole('heading', { name: 'Since it was referred back' })).toBeVisible();
    // What was decided before stands beside, and is not decided of this pack.
    await expect(page.getByRole('region', { name: 'Decided before, of an earlier pack' })).toContainText(
      FEEDBACK[0] ?? '',
    );
    await expect(place(page, new RegExp(`^${one}`))).toContainText('Not decided (before: Referred back)');
    await page.getByRole('button', { name: `I am ${ASSESSOR}` }).click();
    await expect(page.getByLabel('Your name, as assessor')).toHaveValue(ASSESSOR);
    await expect(page.getByLabel('Your name, as assessor')).toBeFocused();
    for (const { id } of verdict.shown?.criteria ?? []) {
      await place(page, new RegExp(`^${id}`)).click();
      await page.getByRole('radio', { name: 'Competent', exact: true }).check();
      await page.getByRole('radio', { name: 'Yes' }).check();
      await page.getByRole('button', { name: `Record ${id}` }).click();
      await expect(place(page, new RegExp(`^${id}`))).toContainText('Competent');
    }
    await place(page, 'Decision').click();
    await page.getByRole('radio', { name: 'Competent', exact: true }).check();
    await page.getByLabel(/^Feedback to the learner/).fill('Well shown.');
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await expect(page.getByText('It reads as it was recorded on this device.')).toBeVisible();
    await place(page, 'Hand over').click();
    await unlocked(page);
    const last = await signed(page, 'Sign and save the decision');
    const record = await bytesOf(await saved(page, 'Save the assessment record'));
    const pages = (await textOfPages(record)).join(' ').replace(/\s+/g, ' ');
    expect(pages).toContain('Decision, the assessor’s alone: Competent');
    const file = await bytesOf(await saved(page, 'Save pack and record as one file'));
    const together = await verdictOn(file);
    expect(together).toMatchObject({ kind: 'as made', differences: [] });
    expect(together.record?.pack.fingerprint).toBe(verdict.shown?.fingerprint);
    await checked(page, 'one.pdf', file);
    await expect(page.getByRole('heading', { name: 'The record of an assessment in this file' })).toBeVisible();
    await expect(page.getByText(`${one}: Competent`)).toBeVisible();
    return last;
  });

  const files = { 'first.pdf': first, 'back.jws': decision, 'second.pdf': second, 'last.jws': last };
  const [iqa, iqaHalf] =
    await test.step('quality assurance countersigns the last decision, beside its pack', async () => {
      const own = await keyMade(page, 'Iqbal Rahman');
      await tab(page, 'Check and judge');
      await drop(page, files);
      await expect
        .poll(() => onTheDesk(page), { timeout: 60_000 })
        .toEqual({ kinds: [CHAIN_WORDS.whole], faults: [], said: [] });
      await tab(page, 'Quality assurance');
      await page
        .getByRole('button', { name: /^Look at it/ })
        .last()
        .click();
      const looked = page.getByRole('region', { name: `The decision on ${LEARNER}` });
      await expect(looked.getByText('File: second.pdf')).toBeVisible();
      await expect(looked.getByText(FIRST_WORDS['as made'], { exact: true })).toBeVisible();
      const form = page.getByRole('form', { name: 'What quality assurance says' });
      await form.getByRole('checkbox').first().check();
      await form.getByRole('radio', { name: 'Agreed' }).check();
      await form.getByRole('textbox', { name: 'In your words' }).fill('The evidence is named and enough.');
      await form.getByRole('textbox', { name: 'Your name' }).fill('Iqbal Rahman');
      return [await signed(page, 'Sign and save'), own] as const;
    });

  await test.step('the whole chain verifies on the screen and on the command line', async () => {
    await tab(page, 'Check and judge');
    await drop(page, { 'iqa.jws': iqa });
    await expect(page.getByRole('region', { name: 'Files that answer each other' })).toContainText('iqa.jws');
    await expect
      .poll(() => onTheDesk(page), { timeout: 60_000 })
      .toEqual({ kinds: [CHAIN_WORDS.whole], faults: [], said: [] });
    expect(
      onTheCommandLine(info.outputPath(), { ...files, 'iqa.jws': iqa }, { 'key.jws': half, 'iqa-key.jws': iqaHalf }),
    ).toEqual({
      ...{ status: 0, faults: [], said: [] },
      kinds: [CHAIN_WORDS.whole],
    });
  });
});
