/**
 * Owns the queries of the search lab: why one person is in the list or is not, with what is chosen beside the words; and other words for the
 * same job, with how many each would bring; and which of some people a search finds. Reads only.
 */
import { synonymLines } from '../../agency/vocabulary/synonyms.ts';
import { askedFor } from '../../boolean/find.ts';
import { parseBoolean } from '../../boolean/parse.ts';
import { printBoolean } from '../../boolean/print.ts';
import type { BooleanNode } from '../../boolean/tree.ts';
import { otherTerms, widened } from '../../boolean/widen.ts';
import { ALL_STATES } from '../../record/picks.ts';
import { filterPieces } from '../../record/search-filters.ts';
import { conditionOf } from '../boolean/condition.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';
import { booleanReason } from './boolean.ts';
import { bringUpToDate, narrowed } from './candidates.ts';
import { countedUpTo } from './page.ts';
import type { QueryParams, QueryResult } from './shapes.ts';

/** The state of a record is always chosen: in use, where nobody says otherwise. */
export function whyListed(crm: Crm, { id, ...asked }: QueryParams<'whyListed'>): QueryResult<'whyListed'> {
  const { boolean, ...filters } = asked;
  crm.lists.candidates.bringUpToDate();
  const person = crm.db.row<{ state: string; name: string }>(
    `SELECT c.state, ${FULL_NAME} AS name FROM candidate c WHERE c.id = ?`,
    [id],
  );
  const reason = booleanReason(crm, { id, boolean });
  if (!person || !reason) return undefined;
  const { search, ...narrowing } = filters;
  const chosen = [
    ...filterPieces({ ...narrowing, state: filters.state || 'Active' }),
    ...(search?.trim() ? [{ search }] : []),
  ];
  const outcome = chosen.map((given) => ({
    given,
    fits:
      countedUpTo(crm, 'candidate_list l', [
        { sql: 'l.id = ?', cells: [id] },
        ...narrowed({ state: ALL_STATES, ...given }),
      ]).total > 0,
  }));
  return { ...person, filters: outcome, reason, listed: reason.fits && outcome.every(({ fits }) => fits) };
}

/** Words that are offered for one term, and terms that words are offered for. */
const [MOST_WORDS, MOST_TERMS] = [8, 8];

/** Only for what is looked for, and not for what is left out: more words there would find fewer. */
export function otherWords(crm: Crm, params: QueryParams<'otherWords'>): QueryResult<'otherWords'> {
  const asked = parseBoolean(params.boolean);
  if (!asked.ok || !asked.value.tree) return [];
  const { tree } = asked.value;
  crm.lists.candidates.bringUpToDate();
  crm.lists.words.bringUpToDate();
  const count = (node: BooleanNode) =>
    countedUpTo(crm, 'candidate_list l', [...narrowed(params), conditionOf(node)]).total;
  const now = count(tree);
  const terms = new Map(askedFor(tree).map((term) => [printBoolean(term), term]));
  /** Beside each word of an OR the same words would be offered, each with the same that it brings. */
  const offered = new Set<string>();
  return [...terms.values()]
    .map((term) => ({
      term: printBoolean(term),
      others: otherTerms(term, tree, synonymLines)
        .slice(0, MOST_WORDS)
        .map((other) => {
          const wider = widened(tree, term, other);
          return {
            word: printBoolean({ ...other, field: undefined }),
            query: printBoolean(wider),
            more: count(wider) - now,
          };
        })
        .filter(({ word, more }) => {
          const said = `${more} ${word}`;
          const isNew = !offered.has(said);
          offered.add(said);
          return isNew;
        }),
    }))
    .filter(({ others }) => others.length > 0)
    .slice(0, MOST_TERMS);
}

/** Of these people those whom the search finds, whatever place they would have in its list. */
export function foundAmong(crm: Crm, { ids, boolean = '', ...filters }: QueryParams<'foundAmong'>): string[] {
  const asked = parseBoolean(boolean);
  if (!asked.ok) return [];
  const { tree } = asked.value;
  bringUpToDate(crm, { tree });
  const conditions = [...narrowed(filters), ...(tree ? [conditionOf(tree)] : [])];
  return crm.db
    .rows<{ id: string }>(
      `SELECT l.id FROM json_each(?) wanted CROSS JOIN candidate_list l ON l.id = wanted.value WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'true'}`,
      [JSON.stringify(ids), ...conditions.flatMap(({ cells }) => cells)],
    )
    .map(({ id }) => id);
}
