/** Owns looking for records on the screen: words and filters over the list, the archive and the bin, the documents. */

import { type Field, own } from '../../engine/command/fields.ts';
import { exportCandidates as exportSpec } from '../../engine/command/many.ts';
import type { InputOf } from '../../engine/command/registry.ts';
import type { Cell, Column } from '../../engine/record/column.ts';
import { columnLabel } from '../../engine/record/column-label.ts';
import { exportFields } from '../../engine/record/export-fields.ts';
import { listColumns } from '../../engine/record/list-columns.ts';
import { namesIn } from '../../engine/record/name-list.ts';
import { type FilterName, filterNames, searchFilters } from '../../engine/record/search-filters.ts';
import { fillFields } from './fields.ts';
import {
  clearSearch,
  dialog,
  expand,
  inDialog,
  main,
  rail,
  type ScreenDriver,
  showMoreUntil,
  tab,
  toList,
} from './navigation.ts';

/** Without words, the archive and the bin are looked through where they are. */
const PLACES: Readonly<Record<string, string>> = { Archived: 'Archived', 'In the bin': 'In the bin' };

/** These stand in sight; the others come with a button. */
const IN_SIGHT: readonly FilterName[] = ['availability', 'sector', 'state', 'sort'];

export async function searchCandidates(
  driver: ScreenDriver,
  { words, boolean, ...filters }: InputOf<'search-candidates'>,
): Promise<void> {
  const { page, input } = driver;
  const place = filters.state && PLACES[filters.state];
  const others = filterNames.filter((name) => !IN_SIGHT.includes(name) && (filters[name] ?? '') !== '');
  if (!words && !boolean && place && others.length === 0) {
    await rail(driver, 'Archive & bin');
    await tab(driver, place);
    return;
  }
  await toList(driver);
  if (others.length > 0) await expand(driver, 'More filters');
  const fields = Object.fromEntries(others.map((name): [string, Field] => [name, own<Cell>(searchFilters[name])]));
  await fillFields(input, main(driver), fields, filters, driver.nameOf);
  if (boolean) {
    const field = main(driver).getByLabel('Boolean search', { exact: true });
    await input.type(field, boolean);
    await field.press('Enter');
  }
  // What it is sorted by may only be there once there is something to sort.
  for (const name of IN_SIGHT) {
    const value = filters[name];
    if (value) await input.choose(main(driver).getByLabel(searchFilters[name].label, { exact: true }), String(value));
  }
  if (!words) return;
  const box = page.getByRole('searchbox', { name: 'Search candidates' });
  await input.type(box, words);
  await box.press('Enter');
}

/** The columns of the list, where a view has its own. */
export async function chooseColumns(driver: ScreenDriver, columns: readonly string[]): Promise<void> {
  if (columns.length === 0) return;
  await expand(driver, 'Columns');
  const box = (name: string) => main(driver).getByRole('checkbox', { name: columnLabel(name), exact: true });
  // Room is made first: no more than a few can be shown.
  for (const wanted of [false, true])
    for (const name of listColumns) if (columns.includes(name) === wanted) await driver.input.tick(box(name), wanted);
  // Put away: some columns are called as the filters are.
  await driver.input.press(main(driver).getByRole('button', { name: 'Columns', exact: true }));
}

/** Ticks these and nobody else in the list. */
export async function choose(driver: ScreenDriver, ids: readonly string[]): Promise<void> {
  await toList(driver);
  const nobody = main(driver).getByRole('button', { name: 'Choose nobody' });
  if (await nobody.isVisible()) await driver.input.press(nobody);
  for (const id of ids) {
    const box = main(driver)
      .locator(`[data-evidence="candidate:${id}:"]`)
      .getByRole('checkbox', { name: `Choose ${driver.nameOf(id)}` });
    await showMoreUntil(driver, box);
    await driver.input.tick(box, true);
  }
}

export async function exportCandidates(
  driver: ScreenDriver,
  { candidates, fields, format, handed_to, purpose, ...search }: InputOf<'export-candidates'>,
): Promise<void> {
  if (candidates) await choose(driver, namesIn(candidates));
  else await searchCandidates(driver, search);
  await driver.input.press(main(driver).getByRole('button', { name: /^Export/ }));
  const wanted = new Set(namesIn(fields));
  for (const [field, label] of exportFields)
    await driver.input.tick(dialog(driver).getByRole('checkbox', { name: label, exact: true }), wanted.has(field));
  const shape = exportSpec.shape;
  const asked = { handed_to: shape.handed_to, purpose: shape.purpose, format: shape.format };
  await fillFields(driver.input, dialog(driver), asked, { handed_to, purpose, format }, driver.nameOf);
  const saved = driver.page.waitForEvent('download');
  await inDialog(driver, 'Export');
  await saved;
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

/** In the list of clients or of vacancies: filters first, then the words, which are said with Enter. What only has filters settles by itself. */
export async function searchList(
  driver: ScreenDriver,
  list: 'Clients' | 'Vacancies',
  filters: Readonly<Record<string, Column<Cell>>>,
  { words, ...given }: Readonly<Record<string, string | null | undefined>>,
): Promise<void> {
  await rail(driver, list);
  await clearSearch(driver);
  const place = main(driver);
  for (const [name, { label }] of Object.entries(filters)) {
    const value = given[name];
    if (value) await driver.input.choose(place.getByLabel(label, { exact: true }), value);
  }
  const box = place.getByLabel(`Find in the ${list.toLowerCase()}`);
  if (words) await driver.input.type(box, words);
  await box.press('Enter');
}
