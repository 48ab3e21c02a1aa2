/** Owns the queries about clients and vacancies. Reads only. */
import type { World } from '../world.ts';
import type { Answer, ClientLine, ClientRecord, Given, VacancyLine, VacancyRecord } from './shapes.ts';

const VACANCIES = `
  SELECT v.id, v.title, v.client, c.name AS client_name, v.town, v.state, v.work_type, v.pay, v.starts_on,
         (SELECT count(*) FROM shortlist_entry e WHERE e.vacancy = v.id) AS shortlisted
  FROM vacancy v JOIN client c ON c.id = v.client`;

export const vacancies = (world: World): VacancyLine[] =>
  world.db.rows(`${VACANCIES} ORDER BY v.state DESC, v.starts_on, v.id`);

export function vacancy(world: World, { id }: Given<'vacancy'>): VacancyRecord | undefined {
  const found = world.find('vacancy', id);
  if (!found) return undefined;
  return {
    vacancy: found,
    client_name: world.find('client', found.client)?.name ?? found.client,
    contact: (found.contact && world.find('contact', found.contact)) || null,
    requirements: world.where('requirement', 'vacancy', id),
    shortlist: world.db.rows(
      `SELECT e.*, trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) AS candidate_name
       FROM shortlist_entry e JOIN candidate c ON c.id = e.candidate WHERE e.vacancy = ? ORDER BY e.score DESC, e.id`,
      [id],
    ),
  };
}

export const clients = (world: World): ClientLine[] =>
  world.db.rows(
    'SELECT id, name, sector, town, state, (SELECT count(*) FROM vacancy v WHERE v.client = c.id) AS vacancies FROM client c ORDER BY name',
  );

export function client(world: World, { id }: Given<'client'>): ClientRecord | undefined {
  const found = world.find('client', id);
  if (!found) return undefined;
  return {
    client: found,
    contacts: world.where('contact', 'client', id),
    vacancies: world.db.rows(`${VACANCIES} WHERE v.client = ? ORDER BY v.id`, [id]),
    placements: world.db.rows(
      `SELECT p.id, p.candidate, trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) AS candidate_name, p.job_title, p.state, p.started_on, p.ended_on
       FROM placement p JOIN candidate c ON c.id = p.candidate WHERE p.client = ? ORDER BY p.started_on DESC, p.id`,
      [id],
    ),
  };
}

export const overview = (world: World): Answer<'overview'> => {
  const count = (sql: string) => world.db.row<{ n: number }>(sql)?.n ?? 0;
  return {
    agency: world.setting('agency'),
    today: world.today,
    me: world.me,
    myName: world.find('staff', world.me)?.name ?? '',
    unread: count("SELECT count(*) AS n FROM message WHERE mailbox = 'Inbox' AND read = 0"),
    openTasks: count("SELECT count(*) AS n FROM task WHERE state = 'Open'"),
    inBin: count("SELECT count(*) AS n FROM candidate WHERE state = 'In the bin'"),
  };
};

export const choices = (world: World): Answer<'choices'> => ({
  skills: world.all('skill'),
  staff: world.all('staff'),
  folders: world.all('folder'),
  rules: world.all('retention_rule'),
  tags: world.all('tag'),
});
