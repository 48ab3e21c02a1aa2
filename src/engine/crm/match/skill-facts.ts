/**
 * Owns what a person's list of skills, the current version of their CV, and denials in open notes show.
 * Must never count an old version, a paper of a restricted folder, or a word that stands there only to be denied.
 */
import { factSql, LEVEL } from './ladder.ts';

export const SKILLS = `
listed_as(requirement, role, skill) AS MATERIALIZED (
  SELECT DISTINCT t.requirement, t.role, s.id FROM skill s JOIN term t ON t.word = as_words(s.name)
  JOIN asked a ON a.id = t.requirement AND a.kind = 'Skill'
),
names(requirement, role, list) AS MATERIALIZED (
  SELECT t.requirement, t.role, json_group_array(t.name ORDER BY t.name) FROM term t
  JOIN asked a ON a.id = t.requirement AND a.kind = 'Skill' GROUP BY t.requirement, t.role
)`;

/** The newest CV that is in use, as it is now. */
const CV = `FROM asked a CROSS JOIN pool p CROSS JOIN document d ON d.candidate = p.id AND d.kind = 'CV' AND d.state = 'Active'
  CROSS JOIN folder f ON f.id = d.folder AND f.restricted = 0
  CROSS JOIN document_version x ON x.document = d.id AND x.number = d.version
  CROSS JOIN names n ON n.requirement = a.id
  WHERE a.kind = 'Skill' AND NOT EXISTS (SELECT 1 FROM document later WHERE later.candidate = d.candidate AND later.kind = 'CV'
    AND later.state = 'Active' AND (coalesce(later.received_on, ''), later.id) > (coalesce(d.received_on, ''), d.id))`;

/** How long is not said in a list without years, nor in a CV. */
const inText = `CASE said_in(x.body, n.list)
  WHEN 'said' THEN CASE WHEN n.role = 'same' AND a.years IS NULL THEN ${LEVEL.met} ELSE ${LEVEL.part} END
  WHEN 'unsure' THEN CASE n.role WHEN 'same' THEN ${LEVEL.unclear} ELSE ${LEVEL.silent} END
  WHEN 'denied' THEN CASE n.role WHEN 'same' THEN ${LEVEL.not} ELSE ${LEVEL.silent} END END`;

const denied = (table: string, field: string, from: string): string =>
  factSql(
    String(LEVEL.not),
    `json_array('${table}:' || x.id || ':${field}')`,
    `FROM asked a CROSS JOIN names n ON n.requirement = a.id AND n.role = 'same' ${from}
     AND a.kind = 'Skill' AND said_in(x.${field}, n.list) = 'denied'`,
  );

const LISTED = `SELECT 1 FROM candidate_skill cs CROSS JOIN listed_as l ON l.skill = cs.skill AND l.requirement = a.id AND l.role = 'same'
   WHERE cs.candidate = p.id AND (a.years IS NULL OR cs.years >= a.years)`;

/** `whole`: every place is wanted; else a text is not read where the list alone shows it. */
export const skillFacts = (whole: boolean): readonly string[] => [
  factSql(
    `CASE WHEN l.role = 'same' AND (a.years IS NULL OR cs.years >= a.years) THEN ${LEVEL.met} ELSE ${LEVEL.part} END`,
    `json_array('candidate_skill:' || cs.id || ':skill')`,
    `FROM pool p CROSS JOIN candidate_skill cs ON cs.candidate = p.id CROSS JOIN listed_as l ON l.skill = cs.skill
     CROSS JOIN asked a ON a.id = l.requirement WHERE l.role IN ('same', 'near')`,
  ),
  `SELECT * FROM (${factSql(inText, `json_array('document_version:' || x.id || ':body')`, whole ? CV : `${CV} AND NOT EXISTS (${LISTED})`)}) WHERE level IS NOT NULL`,
  denied('activity', 'body', 'CROSS JOIN pool p CROSS JOIN activity x ON x.candidate = p.id WHERE true'),
  denied('candidate', 'summary', 'CROSS JOIN pool p CROSS JOIN candidate x ON x.id = p.id WHERE x.summary IS NOT NULL'),
];
