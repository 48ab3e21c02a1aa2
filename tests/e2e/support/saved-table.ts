/** Owns the assessor's table as the file that is saved of it: its lines without their heads, a list of cells each. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCsv } from '../../../src/engine/import/csv.ts';

/** @throws Error when what was saved is no table */
export async function savedTable(page: Page): Promise<string[][]> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the table (CSV)' }).click();
  const csv = readCsv(readFileSync(await (await saving).path(), 'utf8').replaceAll('\r\n', '\n'));
  if (!csv.ok) throw new Error('What was saved is no table that can be read.');
  return csv.value.records.slice(1).map(({ cells }) => [...cells]);
}
