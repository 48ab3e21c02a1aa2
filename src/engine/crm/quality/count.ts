/** Owns counting faults by rule: of the whole database where somebody asks, of a few records where a step wants to know. Reads only. */
import { mandatoryFields } from '../../record/profile.ts';
import { type QualityRuleName, qualityRuleNames } from '../../record/quality-rules.ts';
import type { Crm } from '../crm.ts';
import { countFaults, filledFields } from './conditions.ts';

export interface QualityCounts {
  /** Records in daily use. */
  records: number;
  /** Of them those with every field that a record needs. */
  whole: number;
  faults: Record<QualityRuleName, number>;
}

/** `ids`: of these records only; in daily use they must be too. */
export function countQuality(crm: Crm, ids?: readonly string[]): QualityCounts {
  const among = ids ? 'AND c.id IN (SELECT value FROM json_each(?))' : '';
  const row = crm.db.row<Record<string, number>>(
    `SELECT count(*) AS records, coalesce(sum((${filledFields}) = ${mandatoryFields.length}), 0) AS whole, ${countFaults}
     FROM candidate c WHERE c.state = 'Active' ${among}`,
    ids ? [JSON.stringify(ids)] : [],
  );
  const faults = Object.fromEntries(qualityRuleNames.map((rule, at) => [rule, row?.[`f${at}`] ?? 0]));
  return {
    records: row?.['records'] ?? 0,
    whole: row?.['whole'] ?? 0,
    faults: faults as Record<QualityRuleName, number>,
  };
}

/** What came between two counts of the same records. */
export const changeOf = (before: QualityCounts, after: QualityCounts): QualityCounts => ({
  records: after.records - before.records,
  whole: after.whole - before.whole,
  faults: Object.fromEntries(
    qualityRuleNames.map((rule) => [rule, after.faults[rule] - before.faults[rule]]),
  ) as Record<QualityRuleName, number>,
});
