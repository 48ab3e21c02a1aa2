/** Owns what a saved search looks for. One that was saved before there were filters has its Boolean search among its words. */
import type { Row } from '../../record/catalogue.ts';
import type { GivenSearch } from '../../record/search-filters.ts';
import { givenIn } from './asked-search.ts';

export function searchOf(saved: Row<'saved_search'>): GivenSearch {
  const { words, ...given } = givenIn(saved);
  if (words === undefined) return given;
  return saved.saved_on === null && given.boolean === undefined ? { ...given, boolean: words } : { words, ...given };
}
