/** Owns what is wrong with the filters over the list, each in words, by its name. With one of them nobody is looked for. Pure. */
import { NO_MILES, NO_PLACE } from '../../../engine/record/search-faults.ts';
import { type FilterName, filterNames } from '../../../engine/record/search-filters.ts';
import type { Finder } from './finder.svelte.ts';

export interface FilterFault {
  name: FilterName;
  says: string;
}

export function faultsOf({ faults, lacksPlace, lacksMiles }: Pick<Finder, 'faults' | 'lacksPlace' | 'lacksMiles'>) {
  const all: Partial<Record<FilterName, string>> = {
    ...(lacksPlace && { near: NO_PLACE }),
    ...(lacksMiles && { miles: NO_MILES }),
    ...faults,
  };
  return filterNames.flatMap((name): FilterFault[] => (all[name] ? [{ name, says: all[name] }] : []));
}
