/**
 * Owns which lists left the CRM that somebody may be on. The log says of a list how many were on it and what was asked, and not who: whoever
 * fits what was asked was on it, whoever does not was not, as long as their record is as it was then. Must never say of a list that somebody
 * may be on it where it is known that they were not, nor beside the reference of somebody who is gone what was asked: it may say who it was.
 */
import type { Row } from '../../record/catalogue.ts';
import { ALL_STATES, isGone } from '../../record/picks.ts';
import type { GivenSearch } from '../../record/search-filters.ts';
import type { Crm } from '../crm.ts';
import { type AskedSearch, givenIn, paramsOf } from '../rules/asked-search.ts';
import { EXPORTS } from '../schema.ts';
import { isFitting } from './candidates.ts';
import type { ExportLine } from './leaving-shapes.ts';
import { reads } from './reads.ts';

const MOST_EXPORTS = 20;
type Line = Row<'access_log'> & { by: string };

/** From the day on which the person came on the register, which is gone with them, until they went. */
export function exportsWith(crm: Crm, found: Row<'candidate'> | undefined): ExportLine[] {
  if (!found) return [];
  const went = isGone(found.state)
    ? crm.db.row<{ step: number }>(
        "SELECT step FROM audit WHERE record = 'candidate' AND record_id = ? AND action IN ('erase', 'anonymise') ORDER BY length(id) DESC, id DESC LIMIT 1",
        [found.id],
      )?.step
    : undefined;
  return crm.db
    .rows<Line>(
      `SELECT l.*, s.name AS by FROM access_log l JOIN staff s ON s.id = l.staff
       WHERE ${EXPORTS} AND l.on_day >= ?1 AND (?2 IS NULL OR l.step < ?2)
       ORDER BY length(l.id) DESC, l.id DESC LIMIT ${MOST_EXPORTS}`,
      [found.registered_on ?? '', went ?? null],
    )
    .flatMap((line) => {
      const asked = JSON.parse(line.asked ?? '{}') as Record<string, string>;
      const search = givenIn(asked as AskedSearch);
      const known = knownOf(crm, found, search, line);
      const { id, on_day, by, found: total } = line;
      const { export: format = '', handed_to = '', purpose = '' } = asked;
      const told = isGone(found.state) ? { purpose: '', asked: {} } : { purpose, asked: search };
      return known ? [{ id, on_day, by, format, handed_to, ...told, found: total ?? 0, known }] : [];
    });
}

/** Undefined where it is known that they were not on it. */
function knownOf(
  crm: Crm,
  { id, state }: Row<'candidate'>,
  search: GivenSearch,
  line: Line,
): ExportLine['known'] | undefined {
  // Of a list that was picked by hand, or of everybody, nothing was asked.
  if (isGone(state) || Object.keys(search).length === 0) return 'not written down';
  const since = changesSince(crm, id, line);
  const then = since.find(({ record, field }) => record === 'candidate' && field === 'state')?.before ?? state;
  const { state: asked = 'Active' } = search;
  if (asked !== ALL_STATES && asked !== then) return undefined;
  if (since.some((change) => !isAgencys(change)) || (isByTime(search) && line.on_day !== crm.today)) return 'changed';
  return isFitting(crm, id, paramsOf({ ...search, state: ALL_STATES })) ? 'fits' : undefined;
}

type Changed = Pick<Row<'audit'>, 'record' | 'field' | 'before'>;
/** What came before the learner has no step, and is told apart by its day. */
const changesSince = (crm: Crm, candidate: string, { step, on_day }: Line): Changed[] =>
  crm.db.rows<Changed>(
    `SELECT record, field, before FROM audit
     WHERE candidate = ?1 AND (step > ?2 OR (step = 0 AND ?2 = 0 AND on_day >= ?3)) ORDER BY length(id), id`,
    [candidate, step, on_day],
  );

/** What becomes of a record moves it from list to list, and what no search reads changes nothing that one finds. */
const isAgencys = ({ record, field }: Changed): boolean =>
  (record === 'candidate' && STATE_FIELDS.has(field ?? '')) ||
  (record === 'document' && field === 'state') ||
  !SEARCHED.has(record);
const STATE_FIELDS: ReadonlySet<string> = new Set([
  'state',
  'binned_on',
  'binned_by',
  'archived_on',
  'retention_rule',
  'release_on',
]);
const SEARCHED: ReadonlySet<string> = new Set(reads.elsewhere);

/** How long ago somebody was asked is another answer on another day. */
const isByTime = ({ verified, verified_within }: GivenSearch): boolean =>
  verified !== undefined || verified_within !== undefined;
