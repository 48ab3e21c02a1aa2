/** Owns a search in words, long ones cut short, as it stands in the list of saved ones and over the form that saves it. Pure. */
import { withShortQuotes } from '../../../engine/kernel/phrases.ts';
import { type GivenSearch, showFilters } from '../../../engine/record/search-filters.ts';

/** “sage”, Boolean “sage OR xero”, state Active, within 5 miles of Leeds as the crow flies. */
export function saySearch({ words, boolean, ...filters }: GivenSearch, nameOf: (id: string) => string): string {
  const said = showFilters({ ...filters, state: filters.state ?? 'Active' }, nameOf);
  return withShortQuotes(
    [words && `“${words}”`, boolean && `Boolean “${boolean}”`, ...said].filter(Boolean).join(', '),
  );
}
