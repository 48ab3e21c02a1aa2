/**
 * Owns what the lists of clients and of vacancies are narrowed down by and sorted by, each with its words, and how a search of them is said.
 * Must never know how a filter is looked up, nor what people are looked for by (search-filters.ts).
 */
import { type Cell, type Column, pick } from './column.ts';
import * as picks from './picks.ts';

export const clientFilters = {
  state: pick('State', picks.clientStates),
  sort: pick('Sorted by', picks.clientSorts),
};
export const vacancyFilters = {
  state: pick('State', picks.vacancyStates),
  work_type: pick('Type', picks.workTypes),
  sort: pick('Sorted by', picks.vacancySorts),
};
const known: Readonly<Record<string, Column<Cell>>> = { ...clientFilters, ...vacancyFilters };

/** "state Open", "type Temporary", "sorted by title": each that is given. */
export const sayListFilters = (given: Readonly<Record<string, Cell | undefined>>): string[] =>
  Object.entries(known).flatMap(([name, { label }]) => {
    const value = given[name];
    if (value === undefined || value === null || value === '') return [];
    const words = name === 'sort' ? String(value).toLowerCase() : value;
    return [`${label.toLowerCase()} ${words}`];
  });
