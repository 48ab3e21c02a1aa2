/**
 * Owns what a match begins with, in SQL: what the vacancy asks for, the names by which records say it, and whose records are looked at.
 * Parameters of every match: ?1 the vacancy, ?2 today, ?3 miles to it by candidate (JSON), ?4 the only candidates looked at (JSON) or NULL.
 * Must never read what the law protects, a name or an age: match.columns.test.ts reads every column that is used.
 */
import type { needs } from '../../record/picks.ts';
import { neutralColumns } from '../../record/protected-in.ts';

/** Names in one column, one on each line. */
const LISTS = { same: 'same_as', near: 'near', other: 'other' } as const;

const listed = Object.entries(LISTS).map(
  ([role, column]) =>
    `SELECT a.id, '${role}', as_words(l.value), l.value FROM asked a, json_each(lines_of(a.${column})) l`,
);

/** A requirement that touches what the law protects takes no part until it is put right (rules/what-counts.ts). */
const NEUTRAL = neutralColumns('requirement')
  .map((column) => `r.${column}`)
  .join(', ');

const MUST = 'Must have' satisfies (typeof needs)[number];

/** A vacancy that begins later is held against the record of that day. */
export const ASKED = `
asked AS MATERIALIZED (
  SELECT r.id, r.need = '${MUST}' AS must, r.kind, r.skill, r.named, r.same_as, r.near, r.other, r.shift, r.years AS years,
         coalesce(r.named, r.skill, r.same_as) IS NOT NULL AS says_what,
         max(1, 12 * coalesce(r.years, 0) + coalesce(r.months, 0)) AS least,
         coalesce(r.free_by, v.starts_on, ?2) AS free_by,
         coalesce(r.good_from, v.starts_on, ?2) AS good_from,
         coalesce(r.good_to, r.good_from, v.starts_on, ?2) AS good_to,
         pay_of(r.pay, 'high') AS highest, pay_of(r.pay, 'per') AS per
  FROM requirement r JOIN vacancy v ON v.id = r.vacancy WHERE r.vacancy = ?1
    AND NOT touches_protected(concat_ws(char(10) || char(10), ${NEUTRAL}))
),
term(requirement, role, word, name) AS MATERIALIZED (
  SELECT a.id, 'same', as_words(a.named), a.named FROM asked a WHERE a.named IS NOT NULL
  UNION SELECT a.id, 'same', as_words(s.name), s.name FROM asked a JOIN skill s ON s.id = a.skill
  UNION ${listed.join('\n  UNION ')}
),
miles(candidate, miles) AS MATERIALIZED (SELECT key, value FROM json_each(?3)),
pool(id) AS MATERIALIZED (
  SELECT c.id FROM candidate c WHERE c.state = 'Active' AND ?4 IS NULL
  UNION ALL
  SELECT c.id FROM json_each(?4) only_these CROSS JOIN candidate c ON c.id = only_these.value WHERE c.state = 'Active'
)`;
