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
