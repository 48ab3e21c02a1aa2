/** Owns the list of queries, by name. */
import { reference } from '../../kernel/ids.ts';
import { tableOf } from '../../record/catalogue.ts';
import type { World } from '../world.ts';
import * as people from './candidates.ts';
import * as business from './clients.ts';
import * as papers from './documents.ts';
import * as ledgers from './ledgers.ts';
import type { Answer, Given, QueryName } from './shapes.ts';

const queries: { [Q in QueryName]: (world: World, given: Given<Q>) => Answer<Q> } = {
  overview: business.overview,
  choices: business.choices,
  candidates: people.candidates,
  candidate: people.candidate,
  inactive: people.inactive,
  messages: papers.messages,
  message: papers.message,
  documents: papers.documents,
  document: papers.document,
  clients: business.clients,
  client: business.client,
  vacancies: business.vacancies,
  vacancy: business.vacancy,
  tasks: ledgers.tasks,
  incidents: ledgers.incidents,
  audit: ledgers.auditLines,
  access: ledgers.accessLines,
  nextId: (world, { table }) => reference(tableOf(table).prefix, world.numbers.highest(table) + 1),
};

export const ask = <Q extends QueryName>(world: World, query: Q, given: Given<Q>): Answer<Q> =>
  queries[query](world, given);
