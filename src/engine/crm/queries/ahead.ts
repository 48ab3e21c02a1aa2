/**
 * Owns looking ahead: what falls due, lapses and expires until a later day, and what would be left of somebody, tried on a copy that is
 * thrown away. Must never write here, nor leave a line in a ledger.
 */
import { addDays } from '../../kernel/date.ts';
import { count, listWords } from '../../kernel/phrases.ts';
import { ERASED } from '../../kernel/take-out-words.ts';
import type { Cell } from '../../record/column.ts';
import { sayAction } from '../../record/trail-words.ts';
import { type Crm, Refused } from '../crm.ts';
import { allFigures } from '../erase/figures.ts';
import { anonymiseCandidate, eraseCandidate, pseudonymiseCandidate } from '../handlers/erasing.ts';
import { archiveCandidate, binCandidate } from '../handlers/retention.ts';
import { FULL_NAME } from '../list-index.ts';
import { sayOutOfSight } from '../rules/access.ts';
import { type FigureLeft, mostLeft } from '../rules/alike.ts';
import type { Tells } from '../rules/anonymity.ts';
import { STALE_AFTER_DAYS } from '../rules/availability.ts';
import { BIN_DAYS } from '../rules/bin.ts';
import { IS_HELD } from '../rules/held.ts';
import { jobsOf } from '../rules/said-in-log.ts';
import type { DueGroup, DueLine, TriedOut, TryWay } from './ahead-shapes.ts';
import { identifiable } from './leaving.ts';
import { counted } from './page.ts';
import { retention } from './retention.ts';
import { MOST_COUNTED, PAGE, type QueryParams } from './shapes.ts';
import { type FormerName, stillFound } from './still-found.ts';

const NAME = `coalesce(nullif(${FULL_NAME}, ''), 'No name')`;
const OF_ITS_OWN = `JOIN candidate c ON c.id = x.candidate WHERE`;

interface Lapsing {
  title: string;
  /** Gives id, on_day, candidate, name, what; `?1` is today, `?2` the later day. */
  sql: string;
}
/** Days that are stored, or follow from one that is: a condition on an indexed column each. */
const lapsing = (after: number, bin: number): Lapsing[] => [
  {
    title: 'Leave the bin for good',
    sql: `SELECT c.id, date(c.binned_on, '+${bin} days') AS on_day, c.id AS candidate, ${NAME} AS name, 'the record' AS what FROM candidate c
      WHERE c.state = 'In the bin' AND c.binned_on > date(?1, '-${bin} days') AND c.binned_on <= date(?2, '-${bin} days') AND NOT ${IS_HELD}`,
  },
  {
    title: 'Reach the release date that was set',
    sql: `SELECT c.id, c.release_on AS on_day, c.id AS candidate, ${NAME} AS name, 'the record, under ' || coalesce(c.retention_rule, 'no rule') AS what
      FROM candidate c WHERE c.state = 'Archived' AND c.release_on > ?1 AND c.release_on <= ?2`,
  },
  {
    title: 'Papers kept until then',
    sql: `SELECT x.id, x.keep_until AS on_day, x.candidate, ${NAME} AS name, x.kind AS what
      FROM document x ${OF_ITS_OWN} x.keep_until > ?1 AND x.keep_until <= ?2`,
  },
  {
    title: 'Licences and cards expire',
    sql: `SELECT x.id, x.expires_on AS on_day, x.candidate, ${NAME} AS name, x.title AS what
      FROM qualification x ${OF_ITS_OWN} x.expires_on > ?1 AND x.expires_on <= ?2`,
  },
  {
    title: 'Data requests are due',
    sql: `SELECT x.id, x.due_on AS on_day, x.candidate, ${NAME} AS name, x.kind AS what
      FROM data_request x ${OF_ITS_OWN} x.closed_on IS NULL AND x.due_on > ?1 AND x.due_on <= ?2`,
  },
  {
    title: 'Availability goes stale',
    sql: `SELECT c.id, date(c.availability_verified, '+${after} days') AS on_day, c.id AS candidate, ${NAME} AS name, c.availability AS what
      FROM candidate c WHERE c.state = 'Active' AND c.availability IS NOT NULL AND c.availability_verified > date(?1, '-${after} days') AND c.availability_verified <= date(?2, '-${after} days')`,
  },
  {
    title: 'Tasks are due',
    sql: `SELECT x.id, x.due_on AS on_day, x.candidate, coalesce(${NAME}, '') AS name, x.title AS what
      FROM task x LEFT JOIN candidate c ON c.id = x.candidate WHERE x.state = 'Open' AND x.due_on > ?1 AND x.due_on <= ?2`,
  },
];

/** `most`: of each group. */
export const fallsDue = (crm: Crm, { on, most = PAGE }: QueryParams<'fallsDue'>): DueGroup[] =>
  lapsing(STALE_AFTER_DAYS + 1, BIN_DAYS + 1).map(({ title, sql }) => {
    const lines = crm.db.rows<DueLine>(`${sql} ORDER BY 2, 1 LIMIT ?3`, [crm.today, on, most]);
    const total = lines.length < most ? lines.length : counted(crm, `(${sql})`, [crm.today, on]);
    return { title, lines, total: Math.min(total, MOST_COUNTED), uncounted: total > MOST_COUNTED };
  });

export function tryOut(crm: Crm, { candidate, way, on }: QueryParams<'tryOut'>): TriedOut {
  if (crm.sight.isOutOfSight('candidate', candidate)) return { refused: sayOutOfSight(crm), rows: [] };
  const copy = crm.copy();
  try {
    if (on !== copy.today) copy.step(1, () => copy.update('setting', 'today', { value: on }));
    const found = crm.find('candidate', candidate);
    const former: Former = {
      name: found ?? { first_name: candidate, last_name: null },
      jobs: found ? jobsOf(crm, found) : [],
    };
    // As a whole, as what is left is: a line or a paper that somebody archived has a part in is not less of it afterwards.
    const now = crm.sight.whole(() => standingOf(crm, candidate, former));
    copy.step(2, () => DO[way](copy, candidate));
    // What is left of a record that is seen now, whoever may see it then: that it is archived does not make it less.
    const then = standingOf(copy, candidate, former);
    return {
      refused: null,
      rows: Object.entries(now).map(([where, said]) => ({ where, now: said, afterwards: then[where] ?? '' })),
    };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message, rows: [] };
    throw error;
  } finally {
    copy.db.close();
  }
}

const REASON = 'Tried on a copy';
/** Under the rule, and until the day, that are right on the copy's day. */
const DO: Record<TryWay, (crm: Crm, candidate: string) => void> = {
  archive: (crm, candidate) =>
    archiveCandidate(crm, {
      candidate,
      retention_rule: ruleFor(crm, candidate),
      release_on: retention(crm, { candidate })[0]?.release ?? addDays(crm.today, 365),
      reason: REASON,
    }),
  bin: (crm, candidate) => binCandidate(crm, { candidate, reason: REASON }),
  pseudonymise: (crm, candidate) =>
    pseudonymiseCandidate(crm, { id: 'KEY-9999', candidate, kept_by: crm.me, reason: REASON }),
  anonymise: (crm, candidate) =>
    anonymiseCandidate(crm, {
      ...{ candidate, ...staysOf(crm, candidate) },
      ...whyOf(crm, candidate),
    }),
  erase: (crm, candidate) => eraseCandidate(crm, { candidate, ...whyOf(crm, candidate) }),
};

/** As much as may stay on the copy's day. */
function staysOf(crm: Crm, candidate: string) {
  const found = crm.find('candidate', candidate);
  const most = found ? mostLeft(crm, found) : [];
  const stays = (field: FigureLeft): 0 | 1 => (most.includes(field) ? 1 : 0);
  return { sector_stays: stays('sector'), work_type_stays: stays('work_type'), source_stays: stays('source') };
}

/** The one that counts, where the CRM's own table of rules has it. */
function ruleFor(crm: Crm, candidate: string): string {
  const rule = retention(crm, { candidate })[0]?.rule ?? '';
  return crm.find('retention_rule', rule)?.id ?? crm.all('retention_rule')[0]?.id ?? rule;
}

const whyOf = (crm: Crm, candidate: string) => ({
  retention_rule: ruleFor(crm, candidate),
  agreed_with:
    crm.db.row<{ id: string }>(
      'SELECT s.id FROM staff s JOIN role r ON r.id = s.role WHERE r.may_erase = 1 ORDER BY s.id LIMIT 1',
    )?.id ?? crm.me,
  reason: REASON,
});

/** What led to the person before anything was tried. */
interface Former {
  name: FormerName;
  jobs: readonly string[];
}

/** What can be found of the person, by where somebody would look, under the name they had. */
function standingOf(crm: Crm, id: string, { name, jobs }: Former): Record<string, string> {
  const found = crm.find('candidate', id);
  const listed = (state: string) => stillFound(crm, id, name, state);
  const rows = (table: string) =>
    crm.db.row<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE candidate = ?`, [id])?.n ?? 0;
  const filled = Object.values((found ?? {}) as Record<string, Cell>).filter((cell) => cell !== null && cell !== 0);
  // What became of the record stays to be read, and says of nobody who it was.
  const lines = crm.db.row<{ n: number; told: number; words: number }>(
    `SELECT count(*) AS n, count(*) FILTER (WHERE field <> 'state') AS told,
       count(nullif(coalesce(before, after), ?2)) FILTER (WHERE field <> 'state') AS words
     FROM audit WHERE candidate = ?1 AND field IS NOT NULL`,
    [id, ERASED],
  );
  const gone = crm.db.row<{ action: string }>(
    "SELECT action FROM audit WHERE record_id = ? AND action IN ('erase', 'anonymise')",
    [id],
  )?.action;
  const tells = identifiable(crm, { candidate: id }, jobs)?.tells ?? [];
  return {
    'Live search': listed('Active'),
    'Search of the archive': listed('Archived'),
    'Search of all records': listed('All'),
    'The record': `${found?.state ?? 'Not there'}, ${count(filled.length, 'detail')} filled in`,
    'Papers, notes, messages': listWords([
      count(rows('document'), 'paper'),
      count(rows('activity'), 'note'),
      count(rows('message'), 'message'),
    ]),
    'Vacancies and placements': listWords([
      count(rows('shortlist_entry'), 'shortlist entry', 'shortlist entries'),
      count(rows('placement'), 'placement'),
    ]),
    'Audit trail': `${count(lines?.n ?? 0, 'change')}${readable(lines?.told ?? 0, lines?.words ?? 0)}${gone ? `, and the line that says: ${sayAction(gone).toLowerCase()}` : ''}`,
    Statistics: count(
      allFigures(crm).reduce((sum, { people }) => sum + people, 0),
      'person counted',
      'people counted',
    ),
    'Can anybody tell who it is?':
      tells.length === 0 ? 'No' : `Yes, by ${listWords(tells.map(({ kind }) => BY[kind]))}`,
  };
}

/** How much of the trail still says what was there. */
const readable = (changes: number, words: number): string =>
  changes === 0
    ? ''
    : words === 0
      ? '; what it was cannot be read'
      : words === changes
        ? '; what it was can be read'
        : `; what it was can be read in ${words}`;

/** By what somebody can be told, in a word or two. */
const BY: Record<Tells, string> = {
  ...{ name: 'name', contact: 'address or number', 'free-text': 'free text', 'exact-date': 'exact days' },
  ...{
    document: 'papers',
    key: 'a list of who was who',
    'other-rows': 'other entries',
    'too-few-alike': 'being one of few',
  },
};
