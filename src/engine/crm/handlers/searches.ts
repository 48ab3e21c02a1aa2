/**
 * Owns the handlers of searches: what was looked for and how many there were goes into the access log, and nothing else is written.
 * Must never hand out what was found: the screen asks for that by the same query.
 */
import { type Crm, refuse } from '../crm.ts';
import { candidates } from '../queries/candidates.ts';
import { clients, vacancies } from '../queries/clients.ts';
import { asFound } from '../queries/counted.ts';
import { documents } from '../queries/documents.ts';
import type { Page } from '../queries/shapes.ts';
import { paramsOf, searchIn } from '../rules/asked-search.ts';
import type { Handler } from './handler.ts';

type Asked = Parameters<Crm['searched']>[1];

export const searchCandidates: Handler<'search-candidates'> = (crm, input) => {
  const asked = searchIn(input);
  searched(crm, 'candidate', asked, () => candidates(crm, { ...paramsOf(asked), most: 0 }));
};

export const searchDocuments: Handler<'search-documents'> = (crm, { words, folder }) =>
  searched(crm, 'document', { words, folder }, () => documents(crm, { search: words, folder, most: 0 }));

export const searchClients: Handler<'search-clients'> = (crm, input) => {
  const given = narrowing(input);
  searched(crm, 'client', given, () => clients(crm, forList(given)));
};

export const searchVacancies: Handler<'search-vacancies'> = (crm, input) => {
  const given = narrowing(input);
  searched(crm, 'vacancy', given, () => vacancies(crm, forList(given)));
};

const forList = ({ words = '', ...filters }: Record<string, string>) => ({ ...filters, search: words, most: 0 });

/** The parts that are given; an order alone is no search. @throws Refused */
function narrowing(input: Readonly<Record<string, string | null>>): Record<string, string> {
  const given = Object.fromEntries(Object.entries(input).filter((part): part is [string, string] => Boolean(part[1])));
  const { sort: _, ...others } = given;
  if (Object.keys(others).length === 0) refuse('words', 'Say what to look for, or in which state.');
  return given;
}

function searched(
  crm: Crm,
  table: 'candidate' | 'document' | 'client' | 'vacancy',
  asked: Asked,
  find: () => Page<unknown>,
): void {
  crm.searched(table, asked, asFound(crm.sight.seen(find)));
}
