/** Owns the commands about saved searches: what is looked for again and again, and which columns the list shows then, under a name. Must never run one; that is a search. */
import { tables } from '../record/catalogue.ts';
import { filterNames } from '../record/search-filters.ts';
import { command } from './define.ts';
import { changesOf, fields, labelsOf, makes, own, row } from './fields.ts';

const search = ['words', 'boolean', ...filterNames] as const;

/** Chosen over the list, by name; on no form. */
const columns = own({ ...tables.saved_search.columns.columns, asked: true as const });

export const saveSearch = command(
  'save-search',
  { id: makes('saved_search'), ...fields('saved_search', ['name', 'owner', ...search]), columns },
  (i) => `Save the search “${i.name || '(no name)'}”`,
);
export const changeSavedSearch = command(
  'change-saved-search',
  { id: row('saved_search'), changes: changesOf('saved_search', ['name', 'owner', ...search]) },
  (i) => `Change ${labelsOf('saved_search', i.changes)} of the saved search ${i.id}`,
);
export const removeSavedSearch = command(
  'remove-saved-search',
  { id: row('saved_search') },
  (i) => `Remove the saved search ${i.id}`,
);
