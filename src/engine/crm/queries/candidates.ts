/** Owns the queries about candidates: the list with its search, and one whole record. Reads only. */

import type { Row } from '../../record/catalogue.ts';
import { readMobile } from '../../record/formats.ts';
import { FULL_NAME } from '../list-index.ts';
import { maySeeRestricted } from '../rules/access.ts';
import type { World } from '../world.ts';
import { documentLines } from './documents.ts';
import { accessLines, auditLines } from './ledgers.ts';
import { pageOf, wordsIn } from './page.ts';
import type { CandidateLine, CandidateRecord, Given, InactiveLine, Page } from './shapes.ts';

const LINE = `
  c.id, ${FULL_NAME} AS name, c.job_title, c.sector, c.town, c.state,
  c.availability, c.available_from, c.availability_verified, c.mobile, c.email,
  coalesce((SELECT group_concat(s.name, '|' ORDER BY s.name) FROM candidate_skill cs JOIN skill s ON s.id = cs.skill WHERE cs.candidate = c.id), '') AS skills`;
const BY_NAME = 'l.last_name, l.first_name, l.id';

export function candidates(world: World, given: Given<'candidates'>): Page<CandidateLine> {
  world.lists.candidates.bringUpToDate();
  const conditions = [
    { sql: 'l.state = ?', cells: [given.state || 'Active'] },
    ...(given.availability ? [{ sql: 'l.availability = ?', cells: [given.availability] }] : []),
    ...(given.sector ? [{ sql: 'l.sector = ?', cells: [given.sector] }] : []),
    ...wordsIn('l.text', given.words ?? '', readMobile(given.words ?? '')),
  ];
  const page = pageOf<Omit<CandidateLine, 'skills'> & { skills: string }>(world, {
    columns: LINE,
    list: 'candidate_list l',
    joined: 'CROSS JOIN candidate c ON c.id = l.id',
    conditions,
    order: BY_NAME,
    most: given.most,
  });
  return { ...page, lines: page.lines.map((row) => ({ ...row, skills: row.skills ? row.skills.split('|') : [] })) };
}

export function inactive(world: World, { state, most }: Given<'inactive'>): Page<InactiveLine> {
  world.lists.candidates.bringUpToDate();
  return pageOf<InactiveLine>(world, {
    columns: `c.*, coalesce(nullif(${FULL_NAME}, ''), 'No name') AS name`,
    list: 'candidate_list l',
    joined: 'CROSS JOIN candidate c ON c.id = l.id',
    conditions: [{ sql: 'l.state = ?', cells: [state] }],
    order: BY_NAME,
    most,
  });
}

export function candidate(world: World, { id }: Given<'candidate'>): CandidateRecord | undefined {
  const found = world.find('candidate', id);
  if (!found) return undefined;
  const adjustments = world.where('adjustment', 'candidate', id);
  const staffName = (staff: string | null) => (staff ? (world.find('staff', staff)?.name ?? staff) : null);
  return {
    candidate: found,
    owner: staffName(found.owner),
    jobs: world.where('work_history', 'candidate', id).sort((a, b) => laterFirst(a.started ?? '', b.started ?? '')),
    qualifications: world.where('qualification', 'candidate', id),
    skills: world.db.rows(
      'SELECT cs.id, cs.skill, s.name, cs.years FROM candidate_skill cs JOIN skill s ON s.id = cs.skill WHERE cs.candidate = ? ORDER BY s.name',
      [id],
    ),
    tags: world.db
      .rows<{ name: string }>(
        'SELECT t.name FROM candidate_tag ct JOIN tag t ON t.id = ct.tag WHERE ct.candidate = ? ORDER BY t.name',
        [id],
      )
      .map((row) => row.name),
    activities: newestFirst(world.where('activity', 'candidate', id)).map((row) => ({
      ...row,
      author_name: staffName(row.author) ?? '',
    })),
    adjustments: maySeeRestricted(world) ? adjustments : null,
    adjustmentCount: adjustments.length,
    documents: documentLines(world, 'd.candidate = ?', [id]),
    tasks: world.where('task', 'candidate', id).map((row) => ({ ...row, owner_name: staffName(row.owner) ?? '' })),
    notices: world.where('privacy_notice', 'candidate', id),
    placements: world.db.rows(
      'SELECT p.*, c.name AS client_name FROM placement p JOIN client c ON c.id = p.client WHERE p.candidate = ? ORDER BY p.started_on DESC',
      [id],
    ),
    shortlists: world.db.rows(
      'SELECT e.id, e.vacancy, v.title, c.name AS client_name, e.state FROM shortlist_entry e JOIN vacancy v ON v.id = e.vacancy JOIN client c ON c.id = v.client WHERE e.candidate = ? ORDER BY e.added_on DESC',
      [id],
    ),
    requests: world.where('data_request', 'candidate', id),
    holds: world.where('hold', 'candidate', id),
    incidents: world.where('incident', 'candidate', id),
    audit: auditLines(world, { candidate: id, limit: 200 }),
    access: accessLines(world, { candidate: id, limit: 200 }),
  };
}

const newestFirst = (rows: Row<'activity'>[]): Row<'activity'>[] =>
  rows.sort((a, b) => laterFirst(a.happened_on, b.happened_on) || laterFirst(a.id, b.id));

/** By code units: an order that no language of the machine changes. */
const laterFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
