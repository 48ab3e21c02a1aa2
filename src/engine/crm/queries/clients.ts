/** Owns the queries about clients and vacancies. Reads only. */
import { isTooLong } from '../../record/search-faults.ts';
import type { Crm } from '../crm.ts';
import { type Condition, pageOf, quickly, wordsIn } from './page.ts';
import type { ClientRecord, ClientSummary, QueryParams, QueryResult, VacancyRecord, VacancySummary } from './shapes.ts';

const VACANCY = `
  v.id, v.title, v.client, c.name AS client_name, v.town, v.state, v.work_type, v.pay, v.starts_on,
  (SELECT count(*) FROM shortlist_entry e WHERE e.vacancy = v.id) AS shortlisted`;
const ITS_CLIENT = 'CROSS JOIN client c ON c.id = v.client';

/** The orders of a list, its own first. Each ends with the id, and has its index. */
const VACANCIES_BY: Readonly<Record<string, string>> = {
  State: 'l.state DESC, l.starts_on, l.id',
  'Start date': 'l.starts_on IS NULL, l.starts_on, l.id',
  Title: 'l.by_title, l.id',
  Client: 'l.by_client, l.by_title, l.id',
};
const CLIENTS_BY: Readonly<Record<string, string>> = {
  Name: 'l.by_name, l.id',
  Town: 'l.by_town IS NULL, l.by_town, l.by_name, l.id',
};
const orderIn = (orders: Readonly<Record<string, string>>, sort = ''): string =>
  (Object.hasOwn(orders, sort) ? orders[sort] : Object.values(orders)[0]) ?? 'l.id';

/** What is typed, and each filter that is on. */
function fitting(search: string, filters: Readonly<Record<string, string | undefined>>): Condition[] {
  const equal = Object.entries(filters).flatMap(([column, value]) =>
    value ? [{ sql: `l.${column} = ?`, cells: [value] }] : [],
  );
  return [...equal, ...quickly(search, (words) => wordsIn('l.text', words))];
}

export function vacancies(crm: Crm, params: QueryParams<'vacancies'>): QueryResult<'vacancies'> {
  const { search = '', sort, most, state, work_type } = params;
  crm.lists.vacancies.bringUpToDate();
  const page = pageOf<VacancySummary>(crm, {
    columns: VACANCY,
    list: 'vacancy_list l',
    joined: `CROSS JOIN vacancy v ON v.id = l.id ${ITS_CLIENT}`,
    conditions: fitting(search, { state, work_type }),
    order: orderIn(VACANCIES_BY, sort),
    most,
  });
  return { ...page, tooLong: isTooLong(search) };
}

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
    rationales: crm.db.rows(
      `SELECT r.*, q.what AS requirement_name, trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) AS candidate_name
       FROM rationale r JOIN requirement q ON q.id = r.requirement JOIN candidate c ON c.id = r.candidate
       WHERE q.vacancy = ? ORDER BY r.candidate, r.requirement`,
      [id],
    ),
  };
}

export function clients(crm: Crm, params: QueryParams<'clients'>): QueryResult<'clients'> {
  const { search = '', sort, most, state } = params;
  crm.lists.clients.bringUpToDate();
  const page = pageOf<ClientSummary>(crm, {
    columns:
      'c.id, c.name, c.sector, c.town, c.state, (SELECT count(*) FROM vacancy v WHERE v.client = c.id) AS vacancies',
    list: 'client_list l',
    joined: 'CROSS JOIN client c ON c.id = l.id',
    conditions: fitting(search, { state }),
    order: orderIn(CLIENTS_BY, sort),
    most,
  });
  return { ...page, tooLong: isTooLong(search) };
}

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
  skills: crm.where('skill', 'same_as', null),
  attachments: crm.db.rows(
    'SELECT a.id, a.name, m.sender FROM attachment a JOIN message m ON m.id = a.message WHERE a.filed_as IS NULL ORDER BY a.id DESC LIMIT 100',
  ),
  staff: crm.all('staff'),
  folders: crm.all('folder'),
  rules: crm.all('retention_rule'),
  tags: crm.all('tag'),
  vacancies: crm.db.rows(
    `SELECT v.id, v.title, c.name AS client_name FROM vacancy v JOIN client c ON c.id = v.client
     WHERE v.state NOT IN ('Filled', 'Closed') ORDER BY v.title, v.id`,
  ),
});
