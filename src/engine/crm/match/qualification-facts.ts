/**
 * Owns what a person's qualifications, licences and cards show. A licence that has run out is none.
 * Must never read a skill or a CV: what is asked for as a qualification has its own place in the record.
 */
import { factSql, LEVEL, places } from './ladder.ts';

/** Each title on record is read once, however many hold it and whatever is asked for; "AAT" of Level 3 is "AAT Level 3". */
export const TITLES = `
held_as(requirement, role, title, level) AS MATERIALIZED (
  SELECT t.requirement, t.role, q.title, coalesce(q.level, '')
  FROM (SELECT DISTINCT title, level, as_words(title) AS word, as_words(title || ' ' || coalesce(level, '')) AS with_level FROM qualification) q
  JOIN term t ON t.word IN (q.word, q.with_level)
  JOIN asked a ON a.id = t.requirement AND a.kind IN ('Qualification', 'Licence or card')
)`;

const HELD = `FROM pool p CROSS JOIN qualification q ON q.candidate = p.id
  CROSS JOIN held_as h ON h.title = q.title AND h.level = coalesce(q.level, '') CROSS JOIN asked a ON a.id = h.requirement`;

const qualification = `CASE
  WHEN q.status = 'Achieved' AND q.expires_on < a.good_from THEN ${LEVEL.not}
  WHEN q.status = 'Achieved' THEN CASE h.role WHEN 'same' THEN ${LEVEL.met} WHEN 'near' THEN ${LEVEL.part} ELSE ${LEVEL.not} END
  WHEN h.role = 'same' AND q.status = 'Working towards' THEN ${LEVEL.part}
  WHEN h.role = 'same' THEN ${LEVEL.not}
  ELSE ${LEVEL.silent} END`;

const licence = `CASE
  WHEN h.role = 'other' THEN ${LEVEL.not}
  WHEN h.role = 'near' THEN CASE WHEN q.status = 'Achieved' AND coalesce(q.expires_on, ?2) >= a.good_from THEN ${LEVEL.part} ELSE ${LEVEL.silent} END
  WHEN q.status = 'Working towards' THEN ${LEVEL.part}
  WHEN q.status <> 'Achieved' THEN ${LEVEL.not}
  WHEN q.expires_on IS NULL THEN ${LEVEL.unclear}
  WHEN q.expires_on >= a.good_to THEN ${LEVEL.met}
  WHEN q.expires_on >= a.good_from THEN ${LEVEL.renewable}
  ELSE ${LEVEL.not} END`;

export const QUALIFICATION_FACTS: readonly string[] = [
  factSql(
    qualification,
    places('qualification', 'q', ['status', 'expires_on']),
    `${HELD} WHERE a.kind = 'Qualification'`,
  ),
  factSql(
    licence,
    places('qualification', 'q', ['title', 'status', 'expires_on']),
    `${HELD} WHERE a.kind = 'Licence or card'`,
  ),
];
