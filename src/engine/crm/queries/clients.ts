/** Owns the queries about clients and vacancies. Reads only. */
import type { Crm } from '../crm.ts';
import { pageOf } from './page.ts';
import type {
  ClientRecord,
  ClientSummary,
  Page,
  QueryParams,
  QueryResult,
  VacancyRecord,
  VacancySummary,
} from './shapes.ts';

const VACANCY = `
  v.id, v.title, v.client, c.name AS client_name, v.town, v.state, v.work_type, v.pay, v.starts_on,
  (SELECT count(*) FROM shortlist_entry e WHERE e.vacancy = v.id) AS shortlisted`;
const ITS_CLIENT = 'CROSS JOIN client c ON c.id = v.client';

export const vacancies = (crm: Crm, { state, most }: QueryParams<'vacancies'>): Page<VacancySummary> =>
  pageOf(crm, {
    columns: VACANCY,
    list: 'vacancy v',
    joined: ITS_CLIENT,
    conditions: state ? [{ sql: 'v.state = ?', cells: [state] }] : [],
    order: 'v.state DESC, v.starts_on, v.id',
    most,
  });

export function vacancy(crm: Crm, { id }: QueryParams<'vacancy'>): VacancyRecord | undefined {
  const found = crm.find('vacancy', id);
  if (!found) return undefined;
  return {
    vacancy: found,
    client_name: crm.find('client', found.client)?.name ?? found.client,
    contact: (found.contact && crm.find('contact', found.contact)) || null,
    requirements: crm.where('requirement', 'vacancy', id),
    shortlist: crm.db.rows(
      `SELECT e.*, trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) AS candidate_name
       FROM shortlist_entry e JOIN candidate c ON c.id = e.candidate WHERE e.vacancy = ? ORDER BY e.score DESC, e.id`,
      [id],
    ),
  };
}

export const clients = (crm: Crm, { most }: QueryParams<'clients'>): Page<ClientSummary> =>
  pageOf(crm, {
    columns:
      'c.id, c.name, c.sector, c.town, c.state, (SELECT count(*) FROM vacancy v WHERE v.client = c.id) AS vacancies',
    list: 'client c',
    joined: '',
    conditions: [],
    order: 'c.name, c.id',
    most,
  });

export function client(crm: Crm, { id }: QueryParams<'client'>): ClientRecord | undefined {
  const found = crm.find('client', id);
  if (!found) return undefined;
  return {
    client: found,
    contacts: crm.where('contact', 'client', id),
    vacancies: crm.db.rows(`SELECT ${VACANCY} FROM vacancy v ${ITS_CLIENT} WHERE v.client = ? ORDER BY v.id`, [id]),
    placements: crm.db.rows(
      `SELECT p.id, p.candidate, trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) AS candidate_name, p.job_title, p.state, p.started_on, p.ended_on
       FROM placement p JOIN candidate c ON c.id = p.candidate WHERE p.client = ? ORDER BY p.started_on DESC, p.id`,
      [id],
    ),
  };
}

export const overview = (crm: Crm): QueryResult<'overview'> => {
  const count = (sql: string) => crm.db.row<{ n: number }>(sql)?.n ?? 0;
  return {
    agency: crm.setting('agency'),
    today: crm.today,
    me: crm.me,
    myName: crm.find('staff', crm.me)?.name ?? '',
    unread: count("SELECT count(*) AS n FROM message WHERE mailbox = 'Inbox' AND read = 0"),
    openTasks: count("SELECT count(*) AS n FROM task WHERE state = 'Open'"),
    inBin: count("SELECT count(*) AS n FROM candidate WHERE state = 'In the bin'"),
    questions: count('SELECT count(*) AS n FROM question'),
  };
};

export const choices = (crm: Crm): QueryResult<'choices'> => ({
  skills: crm.all('skill'),
  staff: crm.all('staff'),
  folders: crm.all('folder'),
  rules: crm.all('retention_rule'),
  tags: crm.all('tag'),
});
