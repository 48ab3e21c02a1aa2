/**
 * Owns proof of the assessor's page: the same verdicts as on the command line, for packs as they were made and for each kind of tampering,
 * in the browser; the clean copy; that everybody can read it; that a bad file stops none.
 */
import { readFileSync } from 'node:fs';
import { FIRST_WORDS } from '../../src/evidence/verdict/say-verdict.ts';
import { VERDICT_NAMES } from '../../src/ui/assessor/verdict-tone.ts';
import { aPack } from '../builders/pack.ts';
import { about } from '../builders/tampering/about.ts';
import { additions } from '../builders/tampering/additions.ts';
import { fileOrder } from '../builders/tampering/file-order.ts';
import { looks } from '../builders/tampering/looks.ts';
import { pageTree } from '../builders/tampering/page-tree.ts';
import { allLooks, inspect } from './support/inspect.ts';
import { expect, PUT_RIGHT, test } from './support/test.ts';

const kinds = [...fileOrder, ...pageTree, ...looks, ...additions, ...about];
const pdf = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });

test('a pack is checked where it is, its copy is the pack as it was made, and everybody can read what is said of it', async ({
  page,
}) => {
  const pack = await aPack(PUT_RIGHT);
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Assess' }).click();
  expect(await inspect(page, 'The assessor’s page, empty', allLooks)).toEqual([]);
  await page.getByLabel('Packs', { exact: true }).setInputFiles([pdf('pack.pdf', pack.bytes)]);
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

test('each kind of tampering gets the verdict of the command line, and no file stops the one after it', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const pack = await aPack();
  const files = await Promise.all(kinds.map(async ({ change }, i) => pdf(`${i}.pdf`, await change(pack))));
  await page.goto('/assess/');
  await page
    .getByLabel('Packs', { exact: true })
    .setInputFiles([...files, pdf('letter.pdf', Buffer.from('Dear Sir')), pdf('whole.pdf', pack.bytes)]);
  await expect(page.getByText(`${kinds.length + 2} files checked.`)).toBeVisible({ timeout: 200_000 });
  const rows = await page.getByRole('row').allInnerTexts();
  const said = (name: string): string | undefined =>
    rows
      .find((row) => row.startsWith(name))
      ?.split('\t')[1]
      ?.trim();
  expect(kinds.map(({ what }, i) => [what, said(`${i}.pdf`)])).toEqual(
    kinds.map(({ what, kind }) => [what, VERDICT_NAMES[kind]]),
  );
  expect([said('letter.pdf'), said('whole.pdf')]).toEqual([VERDICT_NAMES['not a pack'], VERDICT_NAMES['as made']]);
});
