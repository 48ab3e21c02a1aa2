/** Owns looking for records on the screen: words and filters over the list, the archive and the bin, the documents. */

import type { InputOf } from '../../engine/command/registry.ts';
import { tables } from '../../engine/record/catalogue.ts';
import { main, rail, type ScreenDriver, tab, toList } from './navigation.ts';

/** Without words, the archive and the bin are looked through where they are. */
const PLACES: Readonly<Record<string, string>> = { Archived: 'Archived', 'In the bin': 'In the bin' };

export async function searchCandidates(
  driver: ScreenDriver,
  { words, boolean, ...filters }: InputOf<'search-candidates'>,
): Promise<void> {
  const { page, input } = driver;
  const place = filters.state && PLACES[filters.state];
  if (!words && !boolean && place) {
    await rail(driver, 'Archive & bin');
    await tab(driver, place);
    return;
  }
  await toList(driver);
  for (const field of ['availability', 'sector', 'state'] as const) {
    const value = filters[field];
    if (value) await input.choose(main(driver).getByLabel(tables.candidate.columns[field].label), value);
  }
  if (boolean) {
    const field = main(driver).getByLabel('Boolean search', { exact: true });
    await input.type(field, boolean);
    await field.press('Enter');
  }
  if (!words) return;
  const box = page.getByRole('searchbox', { name: 'Search candidates' });
  await input.type(box, words);
  await box.press('Enter');
}

export async function searchDocuments(
  driver: ScreenDriver,
  { words, folder }: InputOf<'search-documents'>,
): Promise<void> {
  await rail(driver, 'Documents');
  // A folder of the agency has a name that no scenario tells.
  const folders = main(driver).getByRole('navigation', { name: 'Folders' });
  await driver.input.press(folders.locator(`a[href$="${folder}"]`));
  const box = main(driver).getByLabel('Find in the documents');
  await driver.input.type(box, words);
  await box.blur();
}
