/** Owns the queries about the quality of the records: how many faults there are by rule, who has one, how whole one record is. Reads only. */
import { sayDay } from '../../kernel/date.ts';
import { count, listWords } from '../../kernel/phrases.ts';
import { labelOf, type Row } from '../../record/catalogue.ts';
import { sayMonth } from '../../record/formats.ts';
import { mandatoryFields } from '../../record/profile.ts';
import { type QualityRuleName, qualityRuleNames } from '../../record/quality-rules.ts';
import { workGaps } from '../../record/work-gaps.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';
import { countFaults, faultConditions, SAME_PAPER } from '../quality/conditions.ts';
import { countQuality } from '../quality/count.ts';
import { pageOf } from './page.ts';
import type { Completeness, FaultLine } from './quality-shapes.ts';
import type { Page, QueryParams, QueryResult } from './shapes.ts';

export const quality = (crm: Crm): QueryResult<'quality'> => countQuality(crm);

export function faultLines(crm: Crm, { rule, most }: QueryParams<'faultLines'>): Page<FaultLine> {
  const page = pageOf<Row<'candidate'> & { name: string }>(crm, {
    columns: `c.*, coalesce(nullif(${FULL_NAME}, ''), 'No name') AS name`,
    list: 'candidate c',
    joined: '',
    conditions: [
      { sql: "c.state = 'Active'", cells: [] },
      { sql: faultConditions[rule], cells: [] },
    ],
    order: 'c.id',
    most,
  });
  return {
    ...page,
    lines: page.lines.map((line) => ({ id: line.id, name: line.name, detail: details[rule](crm, line) })),
  };
}

const dayOr = (day: string | null, none: string): string => (day ? sayDay(day) : none);
/** What of a record has the fault, in a few words; '' where the rule says it all. */
const details: Record<QualityRuleName, (crm: Crm, candidate: Row<'candidate'>) => string> = {
  'missing-field': (_, candidate) => listWords(missingIn(candidate).filter((field) => field !== 'Source')),
  'no-source': () => '',
  stale: (_, { availability_verified: day }) => dayOr(day, 'never'),
  'work-gap': (crm, { id }) => listWords(gapsOf(crm, id).map(sayGap)),
  'no-work': () => '',
  'undated-job': (crm, { id }) =>
    listWords(crm.where('work_history', 'candidate', id).flatMap((job) => (job.started ? [] : [job.job_title]))),
  'run-out': (crm, { id }) =>
    listWords(
      crm
        .where('qualification', 'candidate', id)
        .flatMap(({ title, expires_on }) =>
          expires_on && expires_on < crm.today ? [`${title}, ${sayDay(expires_on)}`] : [],
        ),
    ),
  'few-skills': (crm, { id }) => count(crm.where('candidate_skill', 'candidate', id).length, 'skill'),
  'no-cv': () => '',
  'paper-twice': (crm, { id }) => {
    const papers = crm.db.rows<{ names: string }>(
      `SELECT group_concat(DISTINCT d.name) AS names FROM document d JOIN document_version v ON v.document = d.id WHERE d.candidate = ? GROUP BY ${SAME_PAPER} HAVING count(DISTINCT d.id) > 1`,
      [id],
    );
    return papers.map(({ names }) => names.replaceAll(',', ' and ')).join('; ');
  },
  'no-notice': (_, { registered_on }) => (registered_on ? `registered ${sayDay(registered_on)}` : ''),
  'no-basis': () => '',
  'birth-kept': (_, { date_of_birth }) => dayOr(date_of_birth, ''),
};

const gapsOf = (crm: Crm, candidate: string) => workGaps(crm.where('work_history', 'candidate', candidate), crm.today);
const sayGap = ({ from, to, months }: { from: string; to: string; months: number }): string =>
  `${sayMonth(from)} to ${sayMonth(to)} (${months} months)`;

const missingIn = (candidate: Row<'candidate'>): string[] =>
  mandatoryFields
    .filter(
      (field) => !candidate[field] && !(candidate.one_name === 1 && (field === 'first_name' || field === 'last_name')),
    )
    .map((field) => labelOf('candidate', field));

export function completeness(crm: Crm, { candidate }: QueryParams<'completeness'>): Completeness | undefined {
  const found = crm.find('candidate', candidate);
  if (!found) return undefined;
  const missing = missingIn(found);
  const row = crm.db.row<Record<string, number>>(`SELECT ${countFaults} FROM candidate c WHERE c.id = ?`, [candidate]);
  return {
    filled: mandatoryFields.length - missing.length,
    of: mandatoryFields.length,
    missing,
    faults: qualityRuleNames.filter((_, at) => (row?.[`f${at}`] ?? 0) > 0),
    gaps: gapsOf(crm, candidate),
  };
}
