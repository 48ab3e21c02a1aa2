/**
 * Owns proof that quality assurance is told of every file that it gives, sees the pack beside the decision that answers it, and countersigns neither
 * without it nor its own decision without having been asked. The whole chain is assess-chain.proof.spec.ts's.
 */
import type { Page } from '@playwright/test';
import { makeKey } from '../../src/desk/keys/make-key.ts';
import { writeKeyFile } from '../../src/evidence/chain/key-file.ts';
import { sayOwnDecision } from '../../src/evidence/chain/own-decision.ts';
import { FIRST_WORDS } from '../../src/evidence/verdict/say-verdict.ts';
import { aPack } from '../builders/pack.ts';
import { aKey, assessed, at, signedBy } from '../builders/signed.ts';
import { drop, place, saved } from './support/chain.ts';
import { inspect, usualLooks } from './support/inspect.ts';
import { asFile } from './support/pack.ts';
import { expect, PROOF, PUT_RIGHT, test } from './support/test.ts';

const PASSPHRASE = 'brick kettle river';
const form = (page: Page) => page.getByRole('form', { name: 'What quality assurance says' });

test('every file that is no decision is named with the reason, a forged decision too', async ({ page }) => {
  const { bundle } = await aPack(PUT_RIGHT);
  const key = await aKey();
  const decision = await signedBy(key, bundle.fingerprint, 12, assessed(bundle, 'competent'));
  await page.goto('/assess/');
  await place(page, 'Quality assurance');
  await drop(page, {
    'forged.jws': `${decision.slice(0, -8)}AAAAAAAA`,
    'letter.pdf': 'Dear Sir',
    'key.jws': await writeKeyFile('Northfield College', at(8), key),
  });
  const aside = page.getByRole('region', { name: 'Files that are not looked at (3)' });
  await expect(aside.getByRole('listitem')).toHaveCount(3);
  await expect(aside.getByRole('listitem').filter({ hasText: 'forged.jws' })).toContainText(
    'Changed It says that it is: Decision by Ama Boateng, 26 Nov 2026, 12:00 UTC. Its signature does not fit',
  );
  await expect(aside.getByRole('listitem').filter({ hasText: 'letter.pdf' })).toContainText('Not a pack');
  await expect(aside.getByRole('listitem').filter({ hasText: 'key.jws' })).toContainText('Pin it under Keys.');
  await expect(page.getByText('Among these files there is nothing to look at')).toBeVisible();
  expect(await inspect(page, 'Quality assurance, files set aside', usualLooks)).toEqual([]);
});

test('a decision is countersigned beside its pack; without it, or in the assessor’s name or with their key, it is asked first', {
  tag: PROOF,
}, async ({ page }) => {
  test.setTimeout(180_000);
  const pack = await aPack(PUT_RIGHT);
  const made = await makeKey('Northfield College', PASSPHRASE, at(8));
  if (!made.ok) throw new Error(made.error);
  const { open, kept } = made.value;
  const decision = await signedBy(open, pack.bundle.fingerprint, 12, assessed(pack.bundle, 'competent'));
  await page.goto('/assess/');
  await place(page, 'Keys');
  await page.getByLabel('Exported key').setInputFiles([asFile('centre.key.jwe', Buffer.from(kept.sealed))]);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Bring the key' }).click();
  await expect(page.getByText('Open: it signs')).toBeVisible({ timeout: 30_000 });

  await place(page, 'Quality assurance');
  await drop(page, { 'decision.jws': decision });
  await page.getByRole('button', { name: 'Look at it: the decision on Łukasz Żółć' }).click();
  const region = page.getByRole('region', { name: 'The decision on Łukasz Żółć' });
  await expect(region.getByText('File: decision.jws')).toBeVisible();
  await expect(region.getByText('You do not see the evidence')).toBeVisible();
  await form(page).getByRole('checkbox').first().check();
  await form(page).getByRole('radio', { name: 'Agreed' }).check();
  await form(page).getByRole('textbox', { name: 'In your words' }).fill('It follows.');
  await form(page).getByRole('textbox', { name: 'Your name' }).fill('ama boateng');
  const own = sayOwnDecision({ by: 'ama boateng', key: null }, { by: 'Ama Boateng', key: open.key });
  await expect(form(page).getByText(own ?? 'nothing is said')).toBeVisible();
  await form(page).getByRole('textbox', { name: 'Your name' }).fill('Iqbal Rahman');
  const same = sayOwnDecision({ by: 'Iqbal Rahman', key: open.key }, { by: 'Ama Boateng', key: open.key });
  await expect(form(page).getByText(same ?? 'nothing is said')).toBeVisible();
  await form(page).getByRole('button', { name: 'Sign and save' }).click();
  const another = form(page).getByRole('checkbox', { name: 'I am not the assessor, and sign it' });
  await expect(another).toBeFocused();
  await expect(form(page).getByText('Tick this to sign it all the same.')).toHaveCount(2);
  expect(await inspect(page, 'Quality assurance, asked before signing', usualLooks)).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await another.check();

  await test.step('with the pack: its verdict, its figures, the attempt', async () => {
    await drop(page, { 'pack.pdf': pack.bytes });
    await expect(region.getByText(FIRST_WORDS['as made'], { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(region.getByText('File: pack.pdf')).toBeVisible();
    await expect(form(page).getByText('sign it all the same')).toHaveCount(0);
    expect(await inspect(page, 'Quality assurance beside the pack', usualLooks)).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await region.getByRole('button', { name: 'Watch the attempt' }).click();
    await expect(page.getByRole('button', { name: 'Back to the verdict' })).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Back to the verdict' }).click();
    await expect(form(page).getByRole('textbox', { name: 'In your words' })).toHaveValue('It follows.');
  });
  const signing = page.waitForEvent('download');
  await form(page).getByRole('button', { name: 'Sign and save' }).click();
  // It is seen here at once; the file that was saved says nothing else.
  const agreed = page.getByRole('region', { name: 'Decisions' }).getByText('IQA: agreed');
  await expect(agreed).toBeVisible();
  await expect(page.getByText(/1 of them looked at/)).toBeVisible();
  await drop(page, { 'iqa.jws': await saved(signing) });
  await expect(page.getByRole('region', { name: 'Decisions' })).toContainText('IQA: agreed');
  await expect(page.getByRole('region', { name: 'Decisions' })).toContainText('iqa.jws');
  // The chain says of it what was said where it was signed.
  await place(page, 'Check and judge');
  await expect(page.getByRole('region', { name: 'Files that answer each other' })).toContainText(same ?? 'nothing');
});
