/** Owns reading what was typed into a filter, by the kind of its column. Pure. */
import { cleanCell, faultAt, typedCell } from '../../../engine/record/cell.ts';
import type { Column } from '../../../engine/record/column.ts';
import { payOf } from '../../../engine/record/formats.ts';
import { NO_AMOUNT } from '../../../engine/record/search-faults.ts';
import { type FilterName, searchFilters } from '../../../engine/record/search-filters.ts';
import { plainFault, type ReadFilter } from './finder.svelte.ts';

export function readFilter(name: FilterName, typed: string): ReadFilter {
  const column: Column = searchFilters[name];
  const value = cleanCell(column, typedCell(column, typed));
  if (value === null) return {};
  const fault = faultAt(column, value);
  if (fault) return { fault };
  return name === 'pay_at_most' && !payOf(String(value)) ? { fault: plainFault(NO_AMOUNT) } : { value };
}
