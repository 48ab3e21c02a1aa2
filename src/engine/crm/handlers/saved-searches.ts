/** Owns the handlers of saved searches. How many were found is counted when one is saved, and kept. */
import type { Row } from '../../record/catalogue.ts';
import { listColumns, MOST_COLUMNS } from '../../record/list-columns.ts';
import { nameList, namesIn } from '../../record/name-list.ts';
import { type Crm, refuse } from '../crm.ts';
import { candidates } from '../queries/candidates.ts';
import { asFound } from '../queries/counted.ts';
import { type AskedSearch, paramsOf, searchIn, viewIn } from '../rules/asked-search.ts';
import { existing } from '../rules/checks.ts';
import { searchOf } from '../rules/saved-search.ts';
import type { Handler } from './handler.ts';

export const saveSearch: Handler<'save-search'> = (crm, search) => {
  checkName(crm, search);
  const columns = columnsIn(search.columns);
  crm.insert('saved_search', { ...search, columns, ...counted(crm, search) });
};

/** In the order in which they were chosen; each is one that the list has. */
function columnsIn(typed: string | null): string | null {
  const names = namesIn(typed);
  const unknown = names.find((name) => !listColumns.includes(name));
  if (unknown) refuse('columns', `The list has no column “${unknown.slice(0, 60)}”.`);
  if (names.length > MOST_COLUMNS) refuse('columns', `At most ${MOST_COLUMNS} columns stand beside the name.`);
  return names.length > 0 ? nameList(names) : null;
}

export const changeSavedSearch: Handler<'change-saved-search'> = (crm, { id, changes }) => {
  const before = own(crm, id);
  const { name = before.name, owner = before.owner, ...search } = changes;
  checkName(crm, { id, name, owner });
  // A new name is no new search: how many there were then stays.
  if (Object.keys(search).length === 0) return crm.update('saved_search', id, changes);
  const after = { ...asSaved(before), ...search };
  crm.update('saved_search', id, { ...after, ...changes, ...counted(crm, after) });
};

export const removeSavedSearch: Handler<'remove-saved-search'> = (crm, { id }) => {
  own(crm, id);
  crm.remove('saved_search', id);
};

/** Its words may be a Boolean search of old, which now gets the field of its own. */
function asSaved(saved: Row<'saved_search'>): Pick<Row<'saved_search'>, 'words' | 'boolean' | 'columns'> {
  const { words = null, boolean = null } = searchOf(saved);
  return { ...saved, words, boolean };
}

/** Whose it is decides. */
function own(crm: Crm, id: string): Row<'saved_search'> {
  const saved = existing(crm, 'saved_search', id);
  if (saved.owner !== crm.me)
    refuse('', `This search belongs to ${existing(crm, 'staff', saved.owner).name}. Save one of your own.`);
  return saved;
}

function checkName(crm: Crm, { id, name, owner }: Pick<Row<'saved_search'>, 'id' | 'name' | 'owner'>): void {
  const twin = crm.where('saved_search', 'owner', owner).find((saved) => saved.name === name && saved.id !== id);
  if (twin) refuse('name', `There is a search with this name already, ${twin.id}. Give it another name.`);
}

/** With columns of its own it may look for everybody: it is a view of the list. */
const counted = (crm: Crm, asked: AskedSearch) => ({
  found: asFound(
    crm.sight.seen(() => candidates(crm, { ...paramsOf(asked['columns'] ? viewIn(asked) : searchIn(asked)), most: 0 })),
  ),
  saved_on: crm.today,
});
