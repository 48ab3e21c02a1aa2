/** Owns the queries about roles and access: what each role sees and does, and who asked for what. Reads only. */
import type { Row } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import { maySeeRestricted, sayArchiveHidden, sayOutOfSight } from '../rules/access.ts';
import { existing } from '../rules/checks.ts';
import { rights } from '../rules/rights.ts';
import type { QueryParams, QueryResult } from './shapes.ts';

export function roles(crm: Crm): QueryResult<'roles'> {
  const mine = existing(crm, 'staff', crm.me).role;
  return crm.all('role').map((role) => ({
    ...{ id: role.id, name: role.name, mine: role.id === mine },
    people: crm.where('staff', 'role', role.id).map(({ name, job_title }) => `${name} (${job_title})`),
    rights: rights.map(({ says, has }) => ({ says, has: has(role) })),
  }));
}

export function accessRequests(crm: Crm): QueryResult<'accessRequests'> {
  const decides = maySeeRestricted(crm);
  return crm.db
    .rows<
      Row<'access_request'> & { document_name: string; asked_by_name: string; asked_of_name: string; open: number }
    >(
      `SELECT r.*, d.name AS document_name, b.name AS asked_by_name, o.name AS asked_of_name,
         EXISTS (SELECT 1 FROM access_grant g WHERE g.document = r.document AND g.staff = r.asked_by
           AND (g.until IS NULL OR g.until >= (SELECT value FROM setting WHERE id = 'today'))) AS open
       FROM access_request r JOIN document d ON d.id = r.document JOIN staff b ON b.id = r.asked_by JOIN staff o ON o.id = r.asked_of
       ORDER BY r.id DESC`,
    )
    .map(({ open, ...line }) => ({
      ...line,
      granted: open === 1,
      isToDecide: decides && line.answer === null && line.asked_by !== crm.me,
    }));
}

export const archiveHidden = (crm: Crm, { candidate }: QueryParams<'archiveHidden'>): QueryResult<'archiveHidden'> =>
  candidate === undefined
    ? (sayArchiveHidden(crm) ?? null)
    : crm.sight.isOutOfSight('candidate', candidate)
      ? sayOutOfSight(crm)
      : null;
