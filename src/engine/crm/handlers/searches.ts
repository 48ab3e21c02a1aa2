/**
 * Owns the handlers of searches: what was looked for and how many there were goes into the access log, and nothing else is written.
 * Must never hand out what was found: the screen asks for that by the same query.
 */
import { sayNobodyLookedFor } from '../../boolean/fault.ts';
import { type Crm, refuse } from '../crm.ts';
import { candidates } from '../queries/candidates.ts';
import { documents } from '../queries/documents.ts';
import { MOST_COUNTED, type Page } from '../queries/shapes.ts';
import type { Handler } from './handler.ts';

/** One more than is counted, where there are more. */
const counted = ({ total, uncounted }: Page<unknown>): number => (uncounted ? MOST_COUNTED + 1 : total);

const given = (asked: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).filter((part): part is [string, string] => Boolean(part[1])));

export const searchCandidates: Handler<'search-candidates'> = (crm, input) => {
  const { words: search, ...filters } = given(input) as Partial<Record<keyof typeof input, string>>;
  if (!search && Object.keys(filters).length === 0) refuse('words', 'Say what to look for, or where.');
  const page = candidates(crm, { ...filters, ...(search && { search }), most: 0 });
  const [fault] = page.faults;
  if (fault) refuse('boolean', sayNobodyLookedFor(fault));
  searched(crm, 'candidate', given(input), page);
};

export const searchDocuments: Handler<'search-documents'> = (crm, { words, folder }) =>
  searched(crm, 'document', { words, folder }, documents(crm, { search: words, folder, most: 0 }));

function searched(crm: Crm, table: 'candidate' | 'document', asked: Record<string, string>, page: Page<unknown>): void {
  crm.searched(table, asked, counted(page));
}
