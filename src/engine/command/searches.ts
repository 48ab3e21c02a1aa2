/**
 * Owns the commands that look for records. What is found is no part of them: the CRM counts it, and the log says it.
 * Must never change anything, or name a way of searching that the screens do not have.
 */
import { needed, pick, text } from '../record/column.ts';
import * as picks from '../record/picks.ts';
import { query } from './define.ts';
import { own, row } from './fields.ts';

/** "Search the candidates for “okafor”, state In the bin", "Search the candidates for Boolean “sage OR xero”, state Active"; with no words they are looked through. */
const asking = (where: string, words: string | null, narrowed: string): string =>
  `${words ? 'Search' : 'Look through'} the ${where}${words ? ` for ${words}` : ''}${narrowed}`;
const quoted = (words: string): string => `“${words}”`;
/** The words that the list is looked through for, and the Boolean search that is on beside them. */
const both = (words: string | null, boolean: string | null): string | null =>
  [words && quoted(words), boolean && `Boolean ${quoted(boolean)}`].filter(Boolean).join(' and ') || null;

export const searchCandidates = query(
  'search-candidates',
  {
    words: own(text('Words')),
    boolean: own(text('Boolean search')),
    state: own(pick('Record state', picks.searchedStates)),
    availability: own(pick('Availability', picks.availabilities)),
    sector: own(pick('Sector', picks.sectors)),
  },
  ({ words, boolean, state, availability, sector }) =>
    asking(
      'candidates',
      both(words, boolean),
      [`, state ${state ?? 'Active'}`, availability && `, availability ${availability}`, sector && `, sector ${sector}`]
        .filter(Boolean)
        .join(''),
    ),
);

export const searchDocuments = query(
  'search-documents',
  { words: own(needed(text('Words'))), folder: row('folder') },
  ({ words, folder }) => asking('documents', quoted(words), `, folder ${folder}`),
);
