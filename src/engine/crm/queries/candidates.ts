/** Owns the queries about candidates: the list with its search, and one whole record. Reads only. */

import { type Parsed, parseBoolean } from '../../boolean/parse.ts';
import type { Row } from '../../record/catalogue.ts';
import { listedColumns } from '../../record/list-columns.ts';
import { mobileSoFar } from '../../record/mobile-so-far.ts';
import { ALL_STATES, recordStates } from '../../record/picks.ts';
import { milesFrom, placeIn } from '../../record/places/place.ts';
import { piecesOf, type SearchPiece } from '../../record/postcode-so-far.ts';
import { isTooLong } from '../../record/search-faults.ts';
import { conditionOf } from '../boolean/condition.ts';
import { foundWords } from '../boolean/found-words.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';
import { maySeeRestricted } from '../rules/access.ts';
import { IS_HELD, isHeld } from '../rules/held.ts';
import { clockInWords } from '../rules/request-facts.ts';
import { BY_NAME, narrowedBy, orderOf } from './candidate-filters.ts';
import { documentLines } from './documents.ts';
import { accessEntries, auditEntries } from './ledgers.ts';
import { allOf, type Condition, countedUpTo, pageOf, quickly } from './page.ts';
import type {
  CandidatePage,
  CandidateRecord,
  CandidateSummary,
  Elsewhere,
  InactiveLine,
  Page,
  QueryParams,
} from './shapes.ts';

const LINE = `
  c.id, ${FULL_NAME} AS name, c.state, ${listedColumns.map((name) => `c.${name}`).join(', ')}, l.place,
  (SELECT s.name FROM staff s WHERE s.id = c.owner) AS owner_name,
  coalesce((SELECT group_concat(s.name, '|' ORDER BY s.name) FROM candidate_skill cs JOIN skill s ON s.id = cs.skill WHERE cs.candidate = c.id), '') AS skills`;

type Line = Omit<CandidateSummary, 'skills' | 'found' | 'miles'> & { skills: string; place: string | null };

export function candidates(crm: Crm, params: QueryParams<'candidates'>): CandidatePage {
  const { boolean = '', near } = params;
  const asked = parseBoolean(boolean);
  const place = near ? placeIn(near) : undefined;
  const unknownPlace = near && !place ? near : undefined;
  const tooLong = isTooLong(params.search ?? '');
  const nobody = { lines: [], total: 0, uncounted: false, boolean, remarks: [], unknownPlace, tooLong, unplaced: NONE };
  if (!asked.ok) return { ...nobody, faults: asked.error };
  if (unknownPlace || tooLong) return { ...nobody, faults: [] };
  bringUpToDate(crm, asked.value);
  const { joined, ...ordered } = orderOf(params, asked.value);
  const page = pageOf<Line>(crm, {
    columns: LINE,
    list: 'candidate_list l',
    joined: `${joined} CROSS JOIN candidate c ON c.id = l.id`,
    conditions: [...inState(stateOf(params)), ...fitting(params, asked.value)],
    ...ordered,
    most: params.most,
  });
  const { tree } = asked.value;
  const ids = page.lines.map(({ id }) => id);
  const found = tree && ids.length > 0 ? foundWords(crm, tree, ids) : undefined;
  const far = milesFrom(place ?? '');
  const lines = page.lines.map(({ place: at, ...row }) => ({
    ...row,
    skills: row.skills ? row.skills.split('|') : [],
    found: found?.get(row.id) ?? [],
    miles: far.get(at ?? '') ?? null,
  }));
  return {
    ...nobody,
    ...page,
    lines,
    faults: [],
    remarks: asked.value.remarks,
    unplaced: unplaced(crm, params, asked.value),
  };
}

const NONE = { total: 0, uncounted: false };

/** Who else fits a search of so many miles, if it were known where they live. */
function unplaced(crm: Crm, params: QueryParams<'candidates'>, asked: Parsed): CandidatePage['unplaced'] {
  const { near, miles, ...others } = params;
  if (!near || miles === undefined) return NONE;
  const conditions = [...inState(stateOf(others)), ...fitting(others, asked), { sql: 'l.place IS NULL', cells: [] }];
  return countedUpTo(crm, 'candidate_list l', conditions);
}

/** Everybody in the list's order, by reference: for what is done to all who fit. Faults and unknown places find nobody. */
export function foundIds(crm: Crm, params: QueryParams<'candidates'>): string[] {
  const asked = parseBoolean(params.boolean ?? '');
  if (!asked.ok || (params.near && !placeIn(params.near))) return [];
  bringUpToDate(crm, asked.value);
  const { joined, ...ordered } = orderOf(params, asked.value);
  const conditions = [...inState(stateOf(params)), ...fitting(params, asked.value)];
  return allOf<{ id: string }>(crm, {
    columns: 'l.id',
    list: 'candidate_list l',
    joined,
    conditions,
    ...ordered,
    most: params.most,
  }).map(({ id }) => id);
}

/** Whether this one is among them. */
export function isFitting(crm: Crm, id: string, params: QueryParams<'elsewhere'>): boolean {
  const asked = parseBoolean(params.boolean ?? '');
  if (!asked.ok || (params.near && !placeIn(params.near))) return false;
  bringUpToDate(crm, asked.value);
  const conditions = [{ sql: 'l.id = ?', cells: [id] }, ...inState(stateOf(params)), ...fitting(params, asked.value)];
  return countedUpTo(crm, 'candidate_list l', conditions).total > 0;
}

/** The index of words is made when words are asked for. */
export function bringUpToDate(crm: Crm, { tree }: Pick<Parsed, 'tree'>): void {
  crm.lists.candidates.bringUpToDate();
  if (tree) crm.lists.words.bringUpToDate();
}

/** Where else records fit, by the state they are in: what a search of one state leaves out. */
export function elsewhere(crm: Crm, params: QueryParams<'elsewhere'>): Elsewhere[] {
  const asked = parseBoolean(params.boolean ?? '');
  const here = stateOf(params);
  if (here === ALL_STATES || !asked.ok) return [];
  bringUpToDate(crm, asked.value);
  return recordStates
    .filter((state) => state !== here)
    .map((state) => ({
      state,
      ...countedUpTo(crm, 'candidate_list l', [...inState(state), ...fitting(params, asked.value)]),
    }))
    .filter(({ total }) => total > 0);
}

const stateOf = ({ state }: QueryParams<'elsewhere'>): string => state || 'Active';
const inState = (state: string): Condition[] => (state === ALL_STATES ? [] : [{ sql: 'l.state = ?', cells: [state] }]);

/** What is chosen beside a Boolean search. */
export const narrowed = (params: Omit<QueryParams<'elsewhere'>, 'boolean'>): Condition[] => [
  ...inState(stateOf(params)),
  ...fitting(params, { tree: undefined, remarks: [] }),
];

function fitting({ search = '', boolean: _, ...filters }: QueryParams<'elsewhere'>, { tree }: Parsed): Condition[] {
  return [
    ...narrowedBy(filters),
    ...quickly(search, (words) => wordsOr(piecesOf(words).map(inPiece), mobileSoFar(search))),
    ...(tree ? [conditionOf(tree)] : []),
  ];
}

/** All that was typed fits; or, in its place, the mobile that it is the start of. */
const wordsOr = (words: Condition[], mobile: string | undefined): Condition[] =>
  mobile === undefined || words.length === 0
    ? words
    : [
        {
          sql: `(${words.map(({ sql }) => `(${sql})`).join(' AND ')}) OR instr(l.text, ?)`,
          cells: [...words.flatMap(({ cells }) => cells), ` ${mobile}`],
        },
      ];

function inPiece({ words, postcode, outward }: SearchPiece): Condition {
  // Of what is no postcode a code may be a part, but C1 is no C12 there either.
  if (outward)
    return {
      sql: "instr(l.postcode, ?) OR l.text || ' ' GLOB ?",
      cells: [postcode, `*${words[0] ?? ''}[^0-9]*`],
    };
  const each = words.map(() => 'instr(l.text, ?)').join(' AND ');
  return { sql: `instr(l.postcode, ?) OR (${each})`, cells: [postcode, ...words.map(fromItsStart)] };
}

/** A figure fits where a word begins with it: inside of numbers nearly every figure stands somewhere. */
const fromItsStart = (word: string): string => (/^\d+$/.test(word) ? ` ${word}` : word);

export function inactive(crm: Crm, { state, most }: QueryParams<'inactive'>): Page<InactiveLine> {
  crm.lists.candidates.bringUpToDate();
  return pageOf<InactiveLine>(crm, {
    columns: `c.*, coalesce(nullif(${FULL_NAME}, ''), 'No name') AS name, ${IS_HELD} AS held`,
    list: 'candidate_list l',
    joined: 'CROSS JOIN candidate c ON c.id = l.id',
    conditions: [{ sql: 'l.state = ?', cells: [state] }],
    // In the archive what is due for review comes first.
    order: state === 'Archived' ? `c.release_on IS NULL, c.release_on, ${BY_NAME}` : BY_NAME,
    most,
  });
}

export function candidate(crm: Crm, { id }: QueryParams<'candidate'>): CandidateRecord | undefined {
  const found = crm.find('candidate', id);
  if (!found) return undefined;
  const adjustments = crm.where('adjustment', 'candidate', id);
  const staffName = (staff: string | null) => (staff ? (crm.find('staff', staff)?.name ?? staff) : null);
  return {
    candidate: found,
    owner: staffName(found.owner),
    jobs: crm.where('work_history', 'candidate', id).sort((a, b) => laterFirst(a.started ?? '', b.started ?? '')),
    qualifications: crm.where('qualification', 'candidate', id),
    skills: crm.db.rows(
      'SELECT cs.id, cs.skill, s.name, cs.years FROM candidate_skill cs JOIN skill s ON s.id = cs.skill WHERE cs.candidate = ? ORDER BY s.name',
      [id],
    ),
    tags: crm.db.rows<{ tag: string; name: string }>(
      'SELECT t.id AS tag, t.name FROM candidate_tag ct JOIN tag t ON t.id = ct.tag WHERE ct.candidate = ? ORDER BY t.name',
      [id],
    ),
    activities: newestFirst(crm.where('activity', 'candidate', id)).map((row) => ({
      ...row,
      author_name: staffName(row.author) ?? '',
    })),
    adjustments: maySeeRestricted(crm) ? adjustments : null,
    adjustmentCount: adjustments.length,
    documents: documentLines(crm, 'd.candidate = ?', [id]),
    tasks: crm.where('task', 'candidate', id).map((row) => ({ ...row, owner_name: staffName(row.owner) ?? '' })),
    notices: crm.where('privacy_notice', 'candidate', id),
    placements: crm.db.rows(
      'SELECT p.*, c.name AS client_name FROM placement p JOIN client c ON c.id = p.client WHERE p.candidate = ? ORDER BY p.started_on DESC',
      [id],
    ),
    shortlists: crm.db.rows(
      'SELECT e.id, e.vacancy, v.title, c.name AS client_name, e.state FROM shortlist_entry e JOIN vacancy v ON v.id = e.vacancy JOIN client c ON c.id = v.client WHERE e.candidate = ? ORDER BY e.added_on DESC',
      [id],
    ),
    requests: crm.where('data_request', 'candidate', id).map((row) => ({
      ...row,
      clock: clockInWords(row, crm.where('clarification', 'data_request', row.id), crm.today),
    })),
    clarifications: crm.where('clarification', 'candidate', id),
    holds: crm.where('hold', 'candidate', id),
    isHeld: isHeld(crm, id),
    incidents: crm.where('incident', 'candidate', id),
    refusedCallers: crm.where('caller_refused', 'candidate', id),
    audit: auditEntries(crm, { candidate: id, limit: 200 }),
    access: accessEntries(crm, { candidate: id, limit: 200 }),
  };
}

const newestFirst = (rows: Row<'activity'>[]): Row<'activity'>[] =>
  rows.sort((a, b) => laterFirst(a.happened_on, b.happened_on) || laterFirst(a.id, b.id));

/** By code units: an order that no language of the machine changes. */
const laterFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
