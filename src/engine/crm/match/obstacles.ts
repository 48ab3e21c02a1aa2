/**
 * Owns what stands against a person for this vacancy beside the requirements, found in notes, in messages about them and in the summary.
 * Must never be more than a suggestion with its place: a person reads it.
 */
import { type Obstacle, obstacles } from '../../record/stands-against.ts';

const CONCERN = (filed: string, vacancy: string): string =>
  `json_object('client', v.client_name, 'title', v.title, 'others', json(v.others), 'filed', json(CASE WHEN ${filed} THEN 'true' ELSE 'false' END),
    'vacancy', json(CASE WHEN ${vacancy} IS NULL THEN 'null' WHEN ${vacancy} = v.id THEN 'true' ELSE 'false' END))`;

const FROM_CLIENT =
  'EXISTS (SELECT 1 FROM contact t WHERE t.client = v.client AND t.email IS NOT NULL AND lower(t.email) = lower(x.sender_address))';

interface Source {
  table: string;
  field: string;
  subject: string;
  from: string;
  filed: string;
  vacancy: string;
}
const sources: readonly Source[] = [
  {
    table: 'activity',
    field: 'body',
    subject: 'x.subject',
    from: 'activity x ON x.candidate = p.id',
    filed: 'x.client IS v.client OR x.vacancy IS v.id',
    vacancy: 'x.vacancy',
  },
  {
    table: 'message',
    field: 'body',
    subject: 'x.subject',
    from: 'message x ON x.candidate = p.id',
    filed: FROM_CLIENT,
    vacancy: 'NULL',
  },
  {
    table: 'candidate',
    field: 'summary',
    subject: "''",
    from: 'candidate x ON x.id = p.id AND x.summary IS NOT NULL',
    filed: 'false',
    vacancy: 'NULL',
  },
];

/** What may stand against somebody is asked last, of the few texts that concern this vacancy or client. */
const found = ({ table, field, subject, from, filed, vacancy }: Source): string =>
  `SELECT p.id, o.value, '${table}:' || x.id || ':${field}'
   FROM about v CROSS JOIN pool p CROSS JOIN ${from} CROSS JOIN json_each('${JSON.stringify(obstacles)}') o
   WHERE (${filed} OR instr(lower(x.${field}), lower(v.client_name)))
     AND stands_against(o.value, coalesce(${subject}, ''), x.${field}, ${CONCERN(filed, vacancy)})`;

/** What a person recorded, of a note that was read. */
const RECORDED: Obstacle = 'sent-by-another-agency';
const recorded = `SELECT p.id, '${RECORDED}', 'sent_elsewhere:' || x.id || ':what'
   FROM about v CROSS JOIN pool p CROSS JOIN sent_elsewhere x ON x.candidate = p.id AND x.vacancy = v.id`;

export const OBSTACLES = `
about AS MATERIALIZED (
  SELECT v.id, v.client, v.title, c.name AS client_name,
    (SELECT json_group_array(o.title) FROM vacancy o WHERE o.client = v.client AND o.id <> v.id AND o.title <> v.title) AS others
  FROM vacancy v JOIN client c ON c.id = v.client WHERE v.id = ?1
),
obstacle(candidate, what, evidence) AS MATERIALIZED (
  ${sources.map(found).join('\n  UNION ALL ')}
  UNION ALL ${recorded}
)`;
