/** Owns what is wrong with the filters over the list, each in words, by its name. With one of them nobody is looked for. Pure. */
import { NO_MILES, NO_PLACE } from '../../../engine/record/search-faults.ts';
import { type FilterName, filterNames } from '../../../engine/record/search-filters.ts';
import { type FilterFaultWords, type Finder, plainFault } from './finder.svelte.ts';

export interface FilterFault extends FilterFaultWords {
  name: FilterName;
}

export function faultsOf({ faults, lacksPlace, lacksMiles }: Pick<Finder, 'faults' | 'lacksPlace' | 'lacksMiles'>) {
  const all: Partial<Record<FilterName, FilterFaultWords>> = {
    ...(lacksPlace && { near: plainFault(NO_PLACE) }),
    ...(lacksMiles && { miles: plainFault(NO_MILES) }),
    ...faults,
  };
  return filterNames.flatMap((name): FilterFault[] => (all[name] ? [{ name, ...all[name] }] : []));
}
