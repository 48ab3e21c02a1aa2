/** Owns the rows of a list of candidates that is taken out in a file: chosen fields only, as people read them. Reads only. */

import { labelOf } from '../../record/catalogue.ts';
import { type ExportedList, exportFields } from '../../record/export-fields.ts';
import type { GivenSearch } from '../../record/search-filters.ts';
import type { Crm } from '../crm.ts';
import { paramsOf } from '../rules/asked-search.ts';
import { foundIds } from './candidates.ts';
import type { QueryParams, QueryResult } from './shapes.ts';

const named = (table: string, column: string): string => `(SELECT n.name FROM ${table} n WHERE n.id = c.${column})`;
const joined = (text: string, from: string, by: string): string =>
  `(SELECT group_concat(${text}, '; ' ORDER BY ${by}) FROM ${from})`;

const LISTS: Record<ExportedList, string> = {
  skills: joined('s.name', 'candidate_skill x JOIN skill s ON s.id = x.skill WHERE x.candidate = c.id', 's.name'),
  tags: joined('t.name', 'candidate_tag x JOIN tag t ON t.id = x.tag WHERE x.candidate = c.id', 't.name'),
  qualifications: joined(
    "concat_ws(' ', q.title, q.level)",
    'qualification q WHERE q.candidate = c.id',
    'q.title, q.id',
  ),
};
const REFERENCES: Readonly<Record<string, string>> = {
  owner: named('staff', 'owner'),
  binned_by: named('staff', 'binned_by'),
  retention_rule: 'c.retention_rule',
  one_name: "CASE c.one_name WHEN 1 THEN 'Yes' ELSE '' END",
};

/** As SQL; only what is on the list of fields gets here. */
const columnOf = (field: string): string =>
  Object.hasOwn(LISTS, field) ? LISTS[field as ExportedList] : (REFERENCES[field] ?? `c.${field}`);

const idsOf = (crm: Crm, ids: readonly string[], search: GivenSearch): readonly string[] =>
  ids.length > 0 ? ids : foundIds(crm, paramsOf(search));

export const counted = (crm: Crm, ids: readonly string[], search: GivenSearch): number =>
  idsOf(crm, ids, search).length;

export function exportRows(crm: Crm, { ids, fields, ...search }: QueryParams<'exportRows'>): QueryResult<'exportRows'> {
  const known = fields.filter((field) => exportFields.has(field));
  if (known.length === 0) return [];
  const rows = crm.db.rows<Record<string, string | number | null>>(
    `SELECT ${known.map((field, at) => `${columnOf(field)} AS f${at}`).join(', ')}
     FROM json_each(?) asked JOIN candidate c ON c.id = asked.value ORDER BY asked.key`,
    [JSON.stringify(idsOf(crm, ids, search))],
  );
  const head = known.map((field) => exportFields.get(field) ?? labelOf('candidate', field));
  return [head, ...rows.map((row) => known.map((_, at) => String(row[`f${at}`] ?? '')))];
}
