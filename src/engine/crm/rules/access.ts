/**
 * Owns who may open what: restricted folders, health and adjustments, and the archive, by the role of whoever sits at the desk.
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

/** Whom whoever does not see the archive can ask: those who see most first, and of them two. */
function whoSeesTheArchive(crm: Crm): string {
  const people = crm.db.rows<{ name: string; job_title: string }>(
    `SELECT s.name, s.job_title FROM staff s JOIN role r ON r.id = s.role
     WHERE r.archive IS NULL AND s.id <> ? AND s.name <> 'You' ORDER BY r.sees_restricted DESC, r.may_erase DESC, s.id LIMIT 2`,
    [crm.me],
  );
  const ask = people.map(({ name, job_title }) => `${name} (${job_title})`);
  return ask.length > 0 ? `Ask ${ask.join(' or ')}.` : 'Ask somebody whose role does.';
}

/** What stands in place of archived records where the role does not see them; undefined where it does. */
export function sayArchiveHidden(crm: Crm): string | undefined {
  if (!crm.sight.hidesArchive) return undefined;
  const { name } = existing(crm, 'role', existing(crm, 'staff', crm.me).role);
  return `The role ${name} does not see the archive. ${whoSeesTheArchive(crm)}`;
}

/** Why nothing can be done with a record that is out of sight. Of whom it is, is not said. */
export const sayOutOfSight = (crm: Crm): string =>
  `This record is in the archive. ${sayArchiveHidden(crm) ?? ''}`.trim();
