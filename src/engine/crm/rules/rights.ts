/** Owns what each role sees and does, in words, from what the role's own row says. Must never grant anything: handlers and queries do. */
import type { Row } from '../../record/catalogue.ts';

type Role = Row<'role'>;
interface Right {
  says: string;
  has: (role: Role) => boolean;
}

const everybody = (): boolean => true;
const restricted = ({ sees_restricted }: Role): boolean => sees_restricted === 1;

export const rights: readonly Right[] = [
  { says: 'Search, open and change records in daily use and the bin', has: everybody },
  { says: 'Take records out of daily use into the archive', has: everybody },
  { says: 'Search, open, restore and release archived records', has: ({ archive }) => archive === null },
  { says: 'Read the open notes', has: everybody },
  { says: 'File papers into every folder, restricted ones too', has: everybody },
  { says: 'Record an adjustment with the person’s permission', has: everybody },
  { says: 'Export a list; it stands in the access log', has: everybody },
  { says: 'Ask for access to a restricted paper', has: (role) => !restricted(role) },
  { says: 'Open papers in restricted folders', has: restricted },
  { says: 'Read health and adjustments', has: restricted },
  { says: 'Decide who else may open a restricted paper', has: restricted },
  { says: 'Erase records', has: ({ may_erase }) => may_erase === 1 },
];
