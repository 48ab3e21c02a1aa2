/**
 * Owns the commands that look for records. What is found is no part of them: the CRM counts it, and the log says it.
 * Must never change anything, or name a way of searching that the screens do not have.
 */
import { needed, text } from '../record/column.ts';
import { clientFilters, sayListFilters, vacancyFilters } from '../record/list-filters.ts';
import { sayFilters } from '../record/search-filters.ts';
import { query } from './define.ts';
import { own, row } from './fields.ts';
import { sayWords, searchFields } from './search-fields.ts';

/** "Search the candidates for “okafor”, state In the bin", "Search the candidates for Boolean “sage OR xero”, state Active"; with no words they are looked through. */
const asking = (where: string, words: string | null, narrowed: string): string =>
  `${words ? 'Search' : 'Look through'} the ${where}${words ? ` for ${words}` : ''}${narrowed}`;
const quoted = (words: string): string => `“${words}”`;
const lookingThrough = (where: string, words: string | null, filters: Parameters<typeof sayListFilters>[0]): string =>
  asking(
    where,
    words && quoted(words),
    sayListFilters(filters)
      .map((part) => `, ${part}`)
      .join(''),
  );
export const searchCandidates = query('search-candidates', searchFields, ({ words, boolean, ...filters }) =>
  asking(
    'candidates',
    sayWords(words, boolean),
    sayFilters({ ...filters, state: filters.state ?? 'Active' })
      .map((part) => `, ${part}`)
      .join(''),
  ),
);

export const searchDocuments = query(
  'search-documents',
  { words: own(needed(text('Words'))), folder: row('folder') },
  ({ words, folder }) => asking('documents', quoted(words), `, folder ${folder}`),
);

export const searchClients = query(
  'search-clients',
  { words: own(text('Words')), state: own(clientFilters.state), sort: own(clientFilters.sort) },
  ({ words, ...filters }) => lookingThrough('clients', words, filters),
);

export const searchVacancies = query(
  'search-vacancies',
  {
    words: own(text('Words')),
    state: own(vacancyFilters.state),
    work_type: own(vacancyFilters.work_type),
    sort: own(vacancyFilters.sort),
  },
  ({ words, ...filters }) => lookingThrough('vacancies', words, filters),
);
