/**
 * Owns what one thing done to many candidates does to each of them: what is there now, what comes, what stands against it. The preview
 * and the handlers go by the same plan. Must never write.
 */
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';

/** More at once than anybody looks through before they press the button. */
export const MOST_AT_ONCE = 500;

/** What is done, and with what: the reference of the skill, the tag, the member of staff or the vacancy. */
export interface ManyChange {
  kind: 'skill' | 'tag' | 'untag' | 'owner' | 'longlist';
  to: string;
}
export interface PlannedLine {
  id: string;
  name: string;
  /** What is there now of what is changed; null for nothing. */
  now: string | null;
  /** It is there already. */
  same: boolean;
  /** Why it cannot be done. */
  stops: string | null;
}

const TAGS =
  "(SELECT group_concat(t.name, ', ' ORDER BY t.name) FROM candidate_tag ct JOIN tag t ON t.id = ct.tag WHERE ct.candidate = c.id)";
const HAS_TAG = 'EXISTS (SELECT 1 FROM candidate_tag ct WHERE ct.candidate = c.id AND ct.tag = ?2)';

/** What is there now of each candidate `c`, and whether that is what is wanted (?2). */
const NOW: Record<ManyChange['kind'], { now: string; same: string }> = {
  skill: {
    now: "(SELECT group_concat(s.name, ', ' ORDER BY s.name) FROM candidate_skill cs JOIN skill s ON s.id = cs.skill WHERE cs.candidate = c.id)",
    same: 'EXISTS (SELECT 1 FROM candidate_skill cs WHERE cs.candidate = c.id AND cs.skill = ?2)',
  },
  tag: { now: TAGS, same: HAS_TAG },
  untag: { now: TAGS, same: `NOT ${HAS_TAG}` },
  owner: { now: '(SELECT s.name FROM staff s WHERE s.id = c.owner)', same: 'c.owner IS ?2' },
  longlist: {
    now: '(SELECT max(e.state) FROM shortlist_entry e WHERE e.vacancy = ?2 AND e.candidate = c.id)',
    same: 'EXISTS (SELECT 1 FROM shortlist_entry e WHERE e.vacancy = ?2 AND e.candidate = c.id)',
  },
};

interface Planned {
  id: string;
  state: string | null;
  name: string | null;
  now: string | null;
  same: number | null;
}

/** In the order in which they were named. */
export function planned(crm: Crm, ids: readonly string[], { kind, to }: ManyChange): PlannedLine[] {
  const { now, same } = NOW[kind];
  const rows = crm.db.rows<Planned>(
    `SELECT asked.value AS id, c.state, coalesce(nullif(${FULL_NAME}, ''), 'No name') AS name, ${now} AS now, ${same} AS same
     FROM json_each(?1) asked LEFT JOIN candidate c ON c.id = asked.value WHERE ?2 IS NOT NULL ORDER BY asked.key`,
    [JSON.stringify(ids), to],
  );
  return rows.map(({ id, state, name, ...row }) => ({
    id,
    name: state === null ? '' : (name ?? ''),
    now: state === null ? null : row.now,
    same: row.same === 1,
    stops: stopsOf(state),
  }));
}

function stopsOf(state: string | null): string | null {
  if (state === null) return 'there is no such record';
  if (state === 'Active') return null;
  return state === 'In the bin' ? 'in the bin' : state.toLowerCase();
}
