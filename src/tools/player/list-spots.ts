/** Owns getting to a spot over a list that has parts of its own, or whose rows are opened before they are acted on. */
import { listParts, type Spot, withinOf } from '../../actions/spots.ts';
import { escaped } from '../../engine/kernel/pattern.ts';
import { namesIn } from '../../engine/record/name-list.ts';
import { PLACES, type PlaceName } from '../../engine/scenario/places.ts';
import { chooseSuggestions } from './imports.ts';
import type { KnownRow } from './known.ts';
import { main, rail, type ScreenDriver, tab } from './navigation.ts';

export async function toListSpot(
  driver: ScreenDriver,
  at: Spot,
  list: PlaceName,
  row: KnownRow | undefined,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { input: hand } = driver;
  await rail(driver, PLACES[list]);
  const within = withinOf(at);
  if (within) await tab(driver, listParts[within]);
  if (at === 'over the suggestions') await chooseSuggestions(driver, namesIn(String(input['suggestions'])));
  if (!row) return;
  const name = String(row['name']);
  // A folder is opened before it is changed; an import has a page of its own.
  const folders = main(driver).getByRole('navigation', { name: 'Folders' });
  if (at === 'on a folder')
    await hand.press(folders.getByRole('link', { name: new RegExp(`^${escaped(name)}`) }).last());
  if (at === 'on an import') await hand.press(main(driver).getByRole('link', { name }).first());
}
