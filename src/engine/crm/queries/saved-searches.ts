/** Owns the list of saved searches: whose each is, what it looks for, how many there were when it was saved and how many there are now. */
import type { Row } from '../../record/catalogue.ts';
import { columnsAmong } from '../../record/list-columns.ts';
import { namesIn } from '../../record/name-list.ts';
import type { Crm } from '../crm.ts';
import { paramsOf } from '../rules/asked-search.ts';
import { planned } from '../rules/many.ts';
import { searchOf } from '../rules/saved-search.ts';
import { candidates, foundIds } from './candidates.ts';
import { asFound } from './counted.ts';
import type { QueryParams, QueryResult, SavedSearchLine } from './shapes.ts';

/** The learner's own first, each group by name. */
export function savedSearches(crm: Crm): SavedSearchLine[] {
  const rows = crm.db.rows<Row<'saved_search'> & { owner_name: string }>(
    `SELECT s.*, o.name AS owner_name FROM saved_search s JOIN staff o ON o.id = s.owner
     ORDER BY s.owner <> (SELECT value FROM setting WHERE id = 'me'), s.name, s.id`,
  );
  return rows.map((row) => {
    const search = searchOf(row);
    const page = candidates(crm, { ...paramsOf(search), most: 0 });
    const isRead = page.faults.length === 0 && page.unknownPlace === undefined && !page.tooLong;
    return { ...row, search, shows: columnsAmong(namesIn(row.columns)), now: isRead ? asFound(page) : null };
  });
}

/** Everybody whom a search finds, as far as they are changed at once. */
export const everyFound = (crm: Crm, params: QueryParams<'everyFound'>): string[] => foundIds(crm, params);

export const manyPreview = (crm: Crm, { ids, change }: QueryParams<'manyPreview'>): QueryResult<'manyPreview'> =>
  planned(crm, ids, change);
