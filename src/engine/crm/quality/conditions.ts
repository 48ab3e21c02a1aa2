/**
 * Owns how each rule of quality is found: a condition in SQL on a candidate `c`, with the sandbox's day as `:today` in the setting, and by
 * indexes only. Must never say what a rule means; record/quality-rules.ts does.
 */
import { mandatoryFields } from '../../record/profile.ts';
import { FEWEST_SKILLS, GAP_MONTHS, type QualityRuleName, qualityRuleNames } from '../../record/quality-rules.ts';
import { STALE_AFTER_DAYS } from '../rules/availability.ts';

const TODAY = "(SELECT value FROM setting WHERE id = 'today')";
const numbered = (month: string): string =>
  `(CAST(substr(${month}, 1, 4) AS INTEGER) * 12 + CAST(substr(${month}, 6, 2) AS INTEGER))`;
/** Of a person with one name the other is not missing. */
const isEmpty = (field: string): string =>
  field === 'first_name' || field === 'last_name'
    ? `(coalesce(c.${field}, '') = '' AND c.one_name = 0)`
    : `coalesce(c.${field}, '') = ''`;
/** The source has a rule of its own. */
export const countedFields = mandatoryFields.filter((field) => field !== 'source');

/** After the job `j`: nobody works in the months that follow, and they are more than may be. As record/work-gaps.ts reads it. */
const GAP = `EXISTS (SELECT 1 FROM work_history j WHERE j.candidate = c.id AND j.started IS NOT NULL AND j.ended IS NOT NULL
  AND coalesce((SELECT min(${numbered('n.started')}) FROM work_history n WHERE n.candidate = c.id AND n.started IS NOT NULL
      AND ${numbered('n.started')} > ${numbered('j.ended')}), ${numbered(TODAY)}) - ${numbered('j.ended')} - 1 > ${GAP_MONTHS}
  AND NOT EXISTS (SELECT 1 FROM work_history k WHERE k.candidate = c.id AND k.started IS NOT NULL AND ${numbered('k.started')} <= ${numbered('j.ended')}
      AND (k.ended IS NULL OR ${numbered('k.ended')} > ${numbered('j.ended')})))`;

/** The text of a paper without what only parts its lines from the edge: two with the same are one. */
export const SAME_PAPER = "trim(v.body, ' ' || char(10) || char(13))";

export const faultConditions: Readonly<Record<QualityRuleName, string>> = {
  'missing-field': `(${countedFields.map(isEmpty).join(' OR ')})`,
  'no-source': 'c.source IS NULL',
  stale: `(c.availability_verified IS NULL OR c.availability_verified < date(${TODAY}, '-${STALE_AFTER_DAYS} days'))`,
  'work-gap': GAP,
  'no-work': 'NOT EXISTS (SELECT 1 FROM work_history w WHERE w.candidate = c.id)',
  'undated-job': 'EXISTS (SELECT 1 FROM work_history w WHERE w.candidate = c.id AND w.started IS NULL)',
  'run-out': `EXISTS (SELECT 1 FROM qualification q WHERE q.candidate = c.id AND q.expires_on < ${TODAY})`,
  'few-skills': `(SELECT count(*) FROM candidate_skill s WHERE s.candidate = c.id) < ${FEWEST_SKILLS}`,
  'no-cv': "NOT EXISTS (SELECT 1 FROM document d WHERE d.candidate = c.id AND d.kind = 'CV')",
  'paper-twice': `EXISTS (SELECT 1 FROM document d JOIN document_version v ON v.document = d.id WHERE d.candidate = c.id
    GROUP BY ${SAME_PAPER} HAVING count(DISTINCT d.id) > 1)`,
  'no-notice': 'NOT EXISTS (SELECT 1 FROM privacy_notice p WHERE p.candidate = c.id)',
  'no-basis': 'c.lawful_basis IS NULL',
  'birth-kept': `c.date_of_birth <= date(${TODAY}, '-22 years')`,
};

/** One number for each rule, in the order of the rules, under their places f0, f1 … */
export const countFaults = qualityRuleNames
  .map((rule, at) => `coalesce(sum(coalesce(${faultConditions[rule]}, 0)), 0) AS f${at}`)
  .join(', ');
/** A field that is filled for each of those that every record needs. */
export const filledFields = mandatoryFields.map((field) => `(NOT ${isEmpty(field)})`).join(' + ');
