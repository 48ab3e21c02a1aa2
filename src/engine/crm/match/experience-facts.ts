/**
 * Owns how long a person has done work of the titles that count: first and last month counted, months in two jobs once, a job without an end
 * until this month. Must never count a month that has not come, or guess where a job says no month.
 */
import { LEVEL } from './ladder.ts';

const monthOf = (column: string): string =>
  `(12 * CAST(substr(${column}, 1, 4) AS INTEGER) + CAST(substr(${column}, 6, 2) AS INTEGER))`;
const NOW = monthOf('?2');

/** `worked`: each stretch of months of a job, less those that an earlier one covers. */
export const WORKED = `
counts_as(requirement, title) AS MATERIALIZED (
  SELECT DISTINCT t.requirement, w.job_title FROM (SELECT DISTINCT job_title FROM work_history) w
  JOIN term t ON t.role = 'same' AND t.word = as_words(w.job_title)
  JOIN asked a ON a.id = t.requirement AND a.kind = 'Experience'
),
stretch AS (
  SELECT w.candidate, n.requirement, w.id, w.started, w.ended, ${monthOf('w.started')} AS first,
         min(${NOW}, coalesce(${monthOf('w.ended')}, ${NOW})) AS last
  FROM pool p CROSS JOIN work_history w ON w.candidate = p.id CROSS JOIN counts_as n ON n.title = w.job_title
),
worked AS (
  SELECT *, CASE WHEN first <= last THEN max(0, last - max(first, 1 + coalesce(max(CASE WHEN first <= last THEN last END) OVER (
      PARTITION BY candidate, requirement ORDER BY first, last, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)) + 1)
    ELSE 0 END AS added FROM stretch
)`;

const SHOWN_BY = ['started', 'ended']
  .map((field) => `CASE WHEN w.${field} IS NOT NULL THEN '"work_history:' || w.id || ':${field}"' END`)
  .join(', ');

export const EXPERIENCE_FACTS: readonly string[] = [
  `SELECT w.candidate, w.requirement,
     CASE WHEN sum(w.added) >= a.least THEN ${LEVEL.met} WHEN sum(w.added) > 0 THEN ${LEVEL.part} ELSE ${LEVEL.unclear} END AS level,
     '[' || coalesce(group_concat(nullif(concat_ws(',', ${SHOWN_BY}), '')), '') || ']' AS evidence
   FROM asked a CROSS JOIN worked w ON w.requirement = a.id WHERE a.kind = 'Experience' GROUP BY w.candidate, w.requirement`,
  // Jobs, none of them such. A fact of such work is always worth more. Where no title is asked for nobody can say so: a person reads.
  `SELECT w.candidate, a.id, ${LEVEL.not}, json_array('work_history:' || w.id || ':job_title')
   FROM asked a CROSS JOIN pool p CROSS JOIN work_history w ON w.candidate = p.id
   WHERE a.kind = 'Experience' AND a.says_what
     AND NOT EXISTS (SELECT 1 FROM counts_as n WHERE n.requirement = a.id AND n.title = w.job_title)`,
];
