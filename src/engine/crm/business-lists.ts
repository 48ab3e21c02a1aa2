/** Owns the lists of clients and of vacancies that people page and search through, in the orders that are offered. Each line has its folded text. */
import { asTyped, type List } from './list-index.ts';

/** `text` begins with a blank, as in every list. */
export const clientList: List = {
  name: 'client_list',
  create: `
    CREATE TEMP TABLE client_list (
      by_name TEXT NOT NULL, id TEXT NOT NULL, by_town TEXT, state TEXT NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (by_name, id)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX temp.client_list_by_id ON client_list (id);
    CREATE INDEX temp.client_list_by_town ON client_list (by_town IS NULL, by_town, by_name, id);`,
  lines: `
    SELECT fold(c.name), c.id, nullif(fold(c.town), ''), c.state,
           ' ' || fold(concat_ws(' ', c.name, ${asTyped('c.id', '-')}, c.town, c.sector))
    FROM client c`,
  by: { id: 'c.id' },
  stale: (table, id) => (table === 'client' ? { by: 'id', value: id } : undefined),
};

/** A vacancy is also found by its client, so that a client who is called otherwise takes its vacancies along. */
export const vacancyList: List = {
  name: 'vacancy_list',
  create: `
    CREATE TEMP TABLE vacancy_list (
      id TEXT NOT NULL PRIMARY KEY, client TEXT NOT NULL, state TEXT NOT NULL, work_type TEXT, starts_on TEXT,
      by_title TEXT NOT NULL, by_client TEXT NOT NULL, text TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX temp.vacancy_list_of_client ON vacancy_list (client);
    CREATE INDEX temp.vacancy_list_by_state ON vacancy_list (state DESC, starts_on, id);
    CREATE INDEX temp.vacancy_list_by_start ON vacancy_list (starts_on IS NULL, starts_on, id);
    CREATE INDEX temp.vacancy_list_by_title ON vacancy_list (by_title, id);
    CREATE INDEX temp.vacancy_list_by_client ON vacancy_list (by_client, by_title, id);`,
  lines: `
    SELECT v.id, v.client, v.state, v.work_type, v.starts_on, coalesce(fold(v.title), ''), fold(c.name),
           ' ' || fold(concat_ws(' ', v.title, ${asTyped('v.id', '-')}, c.name, ${asTyped('c.id', '-')}, v.town))
    FROM vacancy v CROSS JOIN client c ON c.id = v.client`,
  by: { id: 'v.id', client: 'v.client' },
  stale: (table, id) => {
    if (table === 'vacancy') return { by: 'id', value: id };
    return table === 'client' ? { by: 'client', value: id } : undefined;
  },
};
