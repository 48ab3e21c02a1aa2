/**
 * Owns proof of keys and quality assurance through the desk in Chromium: a key is made, exported, brought back and pinned, a plan and what is said of a
 * decision are signed, and the command line verifies what came of it.
 */
import { writeKeyFile } from '../../src/evidence/chain/key-file.ts';
import { CHAIN_WORDS } from '../../src/evidence/chain/say-chain.ts';
import { aPack } from '../builders/pack.ts';
import { aKey, assessed, at, signedBy } from '../builders/signed.ts';
import { drop, onTheCommandLine, onTheDesk, place, saved } from './support/chain.ts';
import { inspect, usualLooks } from './support/inspect.ts';
import { asFile } from './support/pack.ts';
import { expect, PUT_RIGHT, test } from './support/test.ts';

const PASSPHRASE = 'brick kettle river';

test('a key is made, exported, brought back and pinned; quality assurance plans and countersigns with it; the command line verifies the whole', async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  const pack = await aPack(PUT_RIGHT);
  const assessor = await aKey();
  const decision = await signedBy(assessor, pack.bundle.fingerprint, 12, assessed(pack.bundle, 'competent'));
  const centre = await writeKeyFile('Northfield College', at(8), assessor);

  await page.goto('/assess/');
  await place(page, 'Keys');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByRole('textbox', { name: 'Whose key' })).toBeFocused();
  expect(await inspect(page, 'Making a key, with faults', usualLooks)).toEqual([]);
  await page.getByRole('textbox', { name: 'Whose key' }).fill('Northfield IQA');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The passphrase once more').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Open: it signs')).toBeVisible({ timeout: 30_000 });
  const exporting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the key' }).click();
  const exported = await saved(exporting);
  const halving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save its public half' }).click();
  const half = await saved(halving);
  // Another device: the key comes from its file, and opens with its passphrase alone.
  await page.getByRole('button', { name: 'Remove the key of Northfield IQA' }).click();
  await page.getByRole('button', { name: 'Remove the key', exact: true }).click();
  await page.getByLabel('Exported key').setInputFiles([asFile('iqa.key.jwe', Buffer.from(exported))]);
  await page.getByLabel('Passphrase', { exact: true }).fill('not this one at all');
  await page.getByRole('button', { name: 'Bring the key' }).click();
  await expect(page.getByText('The passphrase does not open this key')).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Bring the key' }).click();
  await expect(page.getByText('Open: it signs')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByLabel('Public half of a key').setInputFiles([asFile('centre.jws', Buffer.from(centre))]);
  await expect(page.getByRole('textbox', { name: 'Name it' })).toHaveValue('Northfield College');
  expect(await inspect(page, 'Pinning a key', usualLooks)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pinned: Northfield College.')).toBeVisible();
  expect(await inspect(page, 'Keys', usualLooks)).toEqual([]);

  await place(page, 'Quality assurance');
  expect(await inspect(page, 'Quality assurance, empty', usualLooks)).toEqual([]);
  await drop(page, { 'pack.pdf': pack.bytes, 'decision.jws': decision });
  const list = page.getByRole('region', { name: 'Everything that came from simulation' });
  await expect(list.getByRole('row')).toHaveCount(1 + pack.bundle.content.unit.criteria.length, { timeout: 60_000 });
  await list.getByRole('combobox', { name: 'Method' }).selectOption('SIM');
  await list.getByRole('button', { name: 'Put these into the plan' }).click();
  await page.getByRole('button', { name: 'Look at it: the decision on Łukasz Żółć' }).click();
  const form = page.getByRole('form', { name: 'What quality assurance says' });
  await form.getByRole('checkbox').first().check();
  await form.getByRole('radio', { name: 'Action required' }).check();
  await form.getByRole('button', { name: 'Add an action' }).click();
  await form.getByRole('textbox', { name: 'Action 1' }).fill('Say which figure you relied on.');
  await form.getByRole('textbox', { name: 'In your words' }).fill('The decision does not name its evidence.');
  await expect(form.getByText('Kept on this device until it is signed.')).toBeVisible();
  // What was typed is there again, and what is dropped is not: nothing of it is kept.
  await page.reload();
  await place(page, 'Quality assurance');
  await drop(page, { 'pack.pdf': pack.bytes, 'decision.jws': decision });
  await page.getByRole('button', { name: 'Look at it: the decision on Łukasz Żółć' }).click({ timeout: 60_000 });
  await expect(form.getByRole('textbox', { name: 'In your words' })).toHaveValue(
    'The decision does not name its evidence.',
  );
  await form.getByRole('textbox', { name: 'Your name' }).fill('Iqbal Rahman');
  expect(await inspect(page, 'Quality assurance of a decision', usualLooks)).toEqual([]);
  await form.getByRole('button', { name: 'Unlock the key of “Northfield IQA” to sign' }).click();
  await form.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(form.getByRole('button', { name: 'Sign and save' })).toBeVisible({ timeout: 30_000 });
  const signing = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Sign and save' }).click();
  const iqa = await saved(signing);
  const plan = page.getByRole('form', { name: 'Sampling plan' });
  await plan.getByRole('textbox', { name: 'Name of the plan' }).fill('Autumn 2026');
  await plan.getByRole('textbox', { name: 'Your name' }).fill('Iqbal Rahman');
  const planning = page.waitForEvent('download');
  await plan.getByRole('button', { name: 'Sign and save the plan' }).click();
  const planned = await saved(planning);

  await drop(page, { 'iqa.jws': iqa, 'plan.jws': planned });
  await place(page, 'Check and judge');
  await expect(page.getByText('Files that answer each other')).toBeVisible({ timeout: 60_000 });
  expect(await onTheDesk(page)).toEqual({ kinds: [CHAIN_WORDS.whole, CHAIN_WORDS.whole], faults: [], said: [] });
  expect(await inspect(page, 'A chain', usualLooks)).toEqual([]);
  const files = { 'pack.pdf': pack.bytes, 'decision.jws': decision, 'iqa.jws': iqa, 'plan.jws': planned };
  expect(onTheCommandLine(info.outputPath(), files, { 'centre-key.jws': centre, 'iqa-key.jws': half })).toEqual({
    ...{ status: 0, faults: [], said: [] },
    kinds: [CHAIN_WORDS.whole, CHAIN_WORDS.whole],
  });
});
