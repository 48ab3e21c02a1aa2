/**
 * Owns what a person's list of skills, the current version of their CV, and denials in open notes show.
 * Must never count an old version, a paper of a restricted folder, or a word that stands there only to be denied.
 */
import { factSql, LEVEL } from './ladder.ts';

/** Each requirement with a role and the names that have it: `[requirement, role, [name, ...]]`. */
const listsOf = (which = ''): string =>
  `json_group_array(json_array(requirement, role, json(list)) ORDER BY requirement, role) ${which}`;

export const SKILLS = `
listed_as(requirement, role, skill) AS MATERIALIZED (
  SELECT DISTINCT t.requirement, t.role, s.id FROM skill s JOIN term t ON t.word = as_words(s.name)
  JOIN asked a ON a.id = t.requirement AND a.kind = 'Skill'
),
names(requirement, role, list) AS MATERIALIZED (
  SELECT t.requirement, t.role, json_group_array(t.name ORDER BY t.name) FROM term t
  JOIN asked a ON a.id = t.requirement AND a.kind = 'Skill' GROUP BY t.requirement, t.role
),
all_names(lists, same) AS MATERIALIZED (
  SELECT ${listsOf()}, ${listsOf("FILTER (WHERE role = 'same')")} FROM names HAVING count(*) > 0
)`;

/** What a text says of all that is asked for, asked of it once: a text costs more to hand over than to read. */
const saying = (field: string, lists: string): string =>
  `json_each(said_in_each(x.${field}, g.${lists})) s CROSS JOIN asked a ON a.id = s.value ->> 0`;
const ROLE = '(s.value ->> 1)';
const SAID = '(s.value ->> 2)';

/** The newest CV that is in use, as it is now. */
const CV = `FROM all_names g CROSS JOIN pool p CROSS JOIN document d ON d.candidate = p.id AND d.kind = 'CV' AND d.state = 'Active'
    AND NOT EXISTS (SELECT 1 FROM document later WHERE later.candidate = d.candidate AND later.kind = 'CV'
      AND later.state = 'Active' AND (coalesce(later.received_on, ''), later.id) > (coalesce(d.received_on, ''), d.id))
  CROSS JOIN folder f ON f.id = d.folder AND f.restricted = 0
  CROSS JOIN document_version x ON x.document = d.id AND x.number = d.version
  CROSS JOIN ${saying('body', 'lists')} WHERE true`;

/** How long is not said in a list without years, nor in a CV. */
const inText = `CASE ${SAID}
  WHEN 'said' THEN CASE WHEN ${ROLE} = 'same' AND a.years IS NULL THEN ${LEVEL.met} ELSE ${LEVEL.part} END
  WHEN 'unsure' THEN CASE ${ROLE} WHEN 'same' THEN ${LEVEL.unclear} ELSE ${LEVEL.silent} END
  WHEN 'denied' THEN CASE ${ROLE} WHEN 'same' THEN ${LEVEL.not} ELSE ${LEVEL.silent} END END`;

const denied = (table: string, field: string, from: string): string =>
  factSql(
    String(LEVEL.not),
    `json_array('${table}:' || x.id || ':${field}')`,
    `FROM all_names g CROSS JOIN pool p CROSS JOIN ${from} CROSS JOIN ${saying(field, 'same')} WHERE ${SAID} = 'denied'`,
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
  factSql(
    inText,
    `json_array('document_version:' || x.id || ':body')`,
    whole ? CV : `${CV} AND NOT EXISTS (${LISTED})`,
  ),
  denied('activity', 'body', 'activity x ON x.candidate = p.id'),
  denied('candidate', 'summary', 'candidate x ON x.id = p.id AND x.summary IS NOT NULL'),
];
