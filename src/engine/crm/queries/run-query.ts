/** Owns the list of queries, by name. */
import { reference } from '../../kernel/ids.ts';
import { tableOf } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import * as searches from './boolean.ts';
import * as people from './candidates.ts';
import * as business from './clients.ts';
import { dayBook } from './day.ts';
import * as papers from './documents.ts';
import * as pairs from './duplicates.ts';
import * as ledgers from './ledgers.ts';
import * as knowledge from './questions.ts';
import * as releases from './retention.ts';
import type { QueryName, QueryParams, QueryResult } from './shapes.ts';

const queries: { [Q in QueryName]: (crm: Crm, params: QueryParams<Q>) => QueryResult<Q> } = {
  overview: business.overview,
  choices: business.choices,
  day: dayBook,
  candidates: people.candidates,
  elsewhere: people.elsewhere,
  booleanTree: searches.booleanTree,
  booleanReason: searches.booleanReason,
  candidate: people.candidate,
  inactive: people.inactive,
  retention: releases.retention,
  dueForRelease: releases.dueForRelease,
  messages: papers.messages,
  message: papers.message,
  documents: papers.documents,
  document: papers.document,
  clients: business.clients,
  client: business.client,
  vacancies: business.vacancies,
  vacancy: business.vacancy,
  duplicates: pairs.duplicates,
  merges: pairs.merges,
  tasks: ledgers.tasks,
  incidents: ledgers.incidents,
  questions: knowledge.questions,
  ownSteps: knowledge.ownSteps,
  audit: ledgers.auditEntries,
  access: ledgers.accessEntries,
  nextId: (crm, { table }) => reference(tableOf(table).prefix, crm.numbers.highest(table) + 1),
};

export const runQuery = <Q extends QueryName>(crm: Crm, query: Q, params: QueryParams<Q>): QueryResult<Q> =>
  queries[query](crm, params);
