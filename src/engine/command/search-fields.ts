/** Owns what a command carries that looks for candidates: words, a Boolean search, each filter; and how the words are said. */
import { type Cell, type CellOf, text } from '../record/column.ts';
import { booleanSearch, type FilterName, searchFilters } from '../record/search-filters.ts';
import { type Field, own } from './fields.ts';

type FilterFields = { [N in FilterName]: Field<NonNullable<CellOf<(typeof searchFilters)[N]>>, false> };
const filterFields = Object.fromEntries(
  Object.entries(searchFilters).map(([name, column]): [string, Field] => [name, own<Cell>(column)]),
) as FilterFields;

export const searchFields = { words: own(text('Words')), boolean: own(booleanSearch), ...filterFields };

/** “sage” and Boolean “sage OR xero”: the words that the list is looked through for, and the Boolean search that is on beside them. */
export const sayWords = (words: string | null, boolean: string | null): string | null =>
  [words && `“${words}”`, boolean && `Boolean “${boolean}”`].filter(Boolean).join(' and ') || null;
