/** Owns the queries about imports: what a file would do, and what was taken in. Reads only. */

import type { RowOutcome } from '../../import/plan.ts';
import { sayRow } from '../../import/say-row.ts';
import type { Row } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { nameOf } from '../../record/names.ts';
import { qualityRuleNames } from '../../record/quality-rules.ts';
import type { Crm } from '../crm.ts';
import { plannedImport } from '../imports/planned.ts';
import { wayBack } from '../imports/undo.ts';
import { countQuality, type QualityCounts } from '../quality/count.ts';
import { Refused } from '../refuse.ts';
import type { DataImportRecord } from './import-shapes.ts';
import type { QueryParams, QueryResult } from './shapes.ts';

export function importPlan(crm: Crm, given: QueryParams<'importPlan'>): QueryResult<'importPlan'> {
  try {
    const { table, goesTo, rows } = plannedImport(crm, given);
    return {
      header: table.header,
      columns: table.columns,
      goesTo,
      rows: rows.map((row) => ({
        row,
        cells: table.rows[row.row - 1]?.cells ?? [],
        says: sayRow(row),
        like: likeIn(crm, row),
        now: nowIn(crm, row),
      })),
    };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

function likeIn(crm: Crm, row: RowOutcome): string | null {
  const found = row.outcome === 'queried' ? row.reasons.find((reason) => 'with' in reason) : undefined;
  const ref = row.outcome === 'matched' ? row.to : found && 'with' in found ? found.with : '';
  return ref.startsWith('CAND-') ? (nameOf(crm.lookup, 'candidate', ref) ?? ref) : null;
}

function nowIn(crm: Crm, row: RowOutcome): Readonly<Record<string, Cell>> {
  const held = row.outcome === 'matched' ? crm.find('candidate', row.to) : undefined;
  if (!held || row.outcome !== 'matched') return {};
  return Object.fromEntries(Object.keys(row.offers).map((field) => [field, held[field as keyof typeof held] ?? null]));
}

const NAMED = 'SELECT i.*, s.name AS imported_by_name FROM data_import i JOIN staff s ON s.id = i.imported_by';

export const imports = (crm: Crm): QueryResult<'imports'> => crm.db.rows(`${NAMED} ORDER BY i.id DESC`);

export function dataImport(crm: Crm, { id }: QueryParams<'dataImport'>): DataImportRecord | undefined {
  const [found] = crm.db.rows<Row<'data_import'> & { imported_by_name: string }>(`${NAMED} WHERE i.id = ?`, [id]);
  if (!found) return undefined;
  const back = new Map(wayBack(crm, id).map(({ row, does }) => [row.id, does]));
  const rows = crm.where('import_row', 'data_import', id).map((row) => ({
    ...row,
    candidate_name: row.candidate ? (nameOf(crm.lookup, 'candidate', row.candidate) ?? row.candidate) : null,
    back: found.undone_on ? null : (back.get(row.id) ?? null),
  }));
  const after = countQuality(crm);
  return { dataImport: found, rows, before: found.undone_on ? after : without(after, found.changed), after };
}

/** What it counted then is what it brought; what was done since stands on both sides. */
function without(after: QualityCounts, changed: string | null): QualityCounts {
  const brought: QualityCounts | null = changed === null ? null : JSON.parse(changed);
  if (!brought) return after;
  return {
    records: after.records - brought.records,
    whole: after.whole - brought.whole,
    faults: Object.fromEntries(
      qualityRuleNames.map((rule) => [rule, Math.max(0, after.faults[rule] - (brought.faults[rule] ?? 0))]),
    ) as QualityCounts['faults'],
  };
}
