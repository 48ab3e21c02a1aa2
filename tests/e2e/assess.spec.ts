/**
 * Owns proof of the assessor's page: a pack is checked in the browser, its clean copy is the pack, everybody can read it.
 * Must never try what was tampered with; tampered.proof.spec.ts does.
 */
import { readFileSync } from 'node:fs';
import { FIRST_WORDS } from '../../src/evidence/verdict/say-verdict.ts';
import { aPack } from '../builders/pack.ts';
import { allLooks, inspect } from './support/inspect.ts';
import { dropped } from './support/judge.ts';
import { asFile } from './support/pack.ts';
import { expect, PUT_RIGHT, test } from './support/test.ts';

test('a pack is checked where it is, its copy is the pack as it was made, and everybody can read what is said of it', async ({
  page,
}) => {
  const pack = await aPack(PUT_RIGHT);
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Assess' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await inspect(page, 'The assessor’s page, empty', allLooks)).toEqual([]);
  await page.getByLabel('Packs', { exact: true }).setInputFiles([asFile('pack.pdf', pack.bytes)]);
  const verdict = page.getByRole('region', { name: 'pack.pdf' });
  await expect(verdict.getByText(FIRST_WORDS['as made'], { exact: true })).toBeVisible();
  await expect(verdict.getByText('Not shown', { exact: true })).toHaveCount(0);
  await expect(verdict.getByText(pack.bundle.fingerprint)).toBeVisible();
  const saving = page.waitForEvent('download');
  await verdict.getByRole('button', { name: 'Save the clean copy' }).click();
  const saved = readFileSync(await (await saving).path());
  expect(Buffer.compare(saved, Buffer.from(pack.bytes))).toBe(0);
  expect(await inspect(page, 'A pack that was checked', allLooks)).toEqual([]);
});

test('a file that is dropped beside the field is taken, and does not take the page’s place', async ({ page }) => {
  await page.goto('/assess/');
  await expect(page.getByText('or drop them anywhere on this page')).toBeVisible();
  expect(await dropped(page, 'Dear Sir', 'letter.pdf')).toBe(true);
  await expect(page.getByRole('rowheader', { name: 'letter.pdf' })).toHaveCount(1);
});
