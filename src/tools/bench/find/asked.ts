/**
 * Owns what the bench of find and match asks, as the screens ask it. The same in every size; a size only has more people.
 * Runs in the browser. Must never ask what no screen asks.
 */
import type { Crm } from '../../../engine/crm/crm.ts';
import { againstOf, ranked, verdictsOf } from '../../../engine/crm/match/match.ts';
import { runQuery } from '../../../engine/crm/queries/run-query.ts';

/** Reach in words of the same job, a must, and what is left out. */
const WORDS =
  '("accounts assistant" OR "finance assistant" OR "purchase ledger") AND (AAT OR Xero OR Sage*) NOT trainee';
/** An accounts assistant, with musts of seven kinds. */
export const VACANCY = 'VAC-0014';
const PAGE = 50;

export const asked = {
  boolean: (crm: Crm) => runQuery(crm, 'candidates', { boolean: WORDS }),
  count: (crm: Crm) => runQuery(crm, 'booleanTree', { boolean: WORDS }),
  match: (crm: Crm) => {
    const best = ranked(crm, { vacancy: VACANCY, most: PAGE });
    const only = best.map(({ candidate }) => candidate);
    return {
      best,
      cells: verdictsOf(crm, { vacancy: VACANCY, only }),
      against: againstOf(crm, { vacancy: VACANCY, only }),
    };
  },
  list: (crm: Crm) => runQuery(crm, 'candidates', { availability: 'Available', sector: 'Finance' }),
  record: (crm: Crm) => runQuery(crm, 'candidate', { id: 'CAND-1200' }),
} satisfies Record<string, (crm: Crm) => unknown>;

export type Asked = keyof typeof asked;
