/** Owns the queries about skills and tags: what the rules suggest, what a word in place of another would change, what the last change was. Reads only. */
import { count } from '../../kernel/phrases.ts';
import { isTableName, labelOf, nounOf, tableOf } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import { onList, replacedIn } from '../../record/picks.ts';
import type { Crm } from '../crm.ts';
import { lastChange, lastChangeStep } from '../tagging/last-change.ts';
import { replacedBy } from '../tagging/replace.ts';
import { suggestionsFor } from '../tagging/suggest.ts';
import type { QueryParams, QueryResult } from './shapes.ts';

/** So many records are looked through for one answer. */
const SLICE = 100;

export function suggestions(
  crm: Crm,
  { candidate, after = '' }: QueryParams<'suggestions'>,
): QueryResult<'suggestions'> {
  const ids = candidate
    ? [candidate]
    : crm.db
        .rows<{ id: string }>(`SELECT id FROM candidate WHERE id > ? AND state = 'Active' ORDER BY id LIMIT ${SLICE}`, [
          after,
        ])
        .map(({ id }) => id);
  return { lines: suggestionsFor(crm, ids), next: !candidate && ids.length === SLICE ? (ids.at(-1) ?? null) : null };
}

export const replacePreview = (
  crm: Crm,
  { where, find, put }: QueryParams<'replacePreview'>,
): QueryResult<'replacePreview'> =>
  replacedIn.some((one) => one === where) ? replacedBy(crm, onList(replacedIn, where), find, put) : [];

/** For the button, which is there on every list: what stands in the step is read where it is undone. */
export const stepOfLastChange = (crm: Crm): number | null => lastChangeStep(crm, 'lists') ?? null;

const MOST_LINES = 100;

export function lastChangeLines(crm: Crm): QueryResult<'lastChange'> {
  const last = lastChange(crm, 'lists');
  if (!last) return null;
  const kept =
    last.kept.length > 0 ? `; ${count(last.kept.length, 'of them has', 'of them have')} changed since and stay` : '';
  return {
    step: last.step,
    says: `Step ${last.step}: ${count(last.lines.length, 'change')}${kept}.`,
    lines: last.lines.slice(0, MOST_LINES).map(({ action, record, record_id, candidate, field, before, after }) => {
      const whose = candidate ? `${nameOf(crm.lookup, 'candidate', candidate) ?? candidate}: ` : '';
      const name = (id: string | null): string => {
        const of = isTableName(record) ? tableOf(record).columns[field ?? '']?.table : undefined;
        return (of && isTableName(of) && id ? nameOf(crm.lookup, of, id) : undefined) ?? id ?? 'nothing';
      };
      if (action === 'change')
        return `${whose}${labelOf(record, field ?? '')} from “${name(before)}” to “${name(after)}”`;
      return `${whose}${nounOf(record)} ${action === 'create' ? 'added' : 'removed'} (${record_id})`;
    }),
  };
}
