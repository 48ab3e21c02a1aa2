/**
 * Owns who may open what: restricted folders, and health and adjustments, by the role of whoever sits at the desk.
 * Handlers refuse by it, queries hold back by it.
 */
import type { Crm } from '../crm.ts';
import { existing } from './checks.ts';

/** Health, adjustments and restricted papers are for the roles that may see them. */
export const maySeeRestricted = (crm: Crm): boolean =>
  existing(crm, 'role', existing(crm, 'staff', crm.me).role).sees_restricted === 1;

export const mayOpen = (crm: Crm, folder: string): boolean =>
  !existing(crm, 'folder', folder).restricted || maySeeRestricted(crm);

/** By the role, or because somebody opened this paper for whoever sits at the desk. */
export function mayOpenDocument(crm: Crm, document: string): boolean {
  const { folder } = existing(crm, 'document', document);
  return (
    mayOpen(crm, folder) ||
    crm
      .where('access_grant', 'document', document)
      .some(
        ({ staff, granted_on, until }) =>
          staff === crm.me && granted_on <= crm.today && (until === null || until >= crm.today),
      )
  );
}
