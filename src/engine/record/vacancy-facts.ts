/**
 * Owns what a vacancy's rows say by themselves, for the CRM and for the screens alike: whether it is still worked on, and which of its
 * requirements count. Must never look anything up.
 */
import type { Row } from './catalogue.ts';
import { endedStates } from './picks.ts';
import { protectedIn } from './protected-in.ts';

/** What is filled or closed is not worked on. */
export const isOver = ({ state }: Pick<Row<'vacancy'>, 'state'>): boolean =>
  endedStates.some((ended) => ended === state);

/** One that touches what the law protects counts nowhere (crm/rules/what-counts.ts). */
export const counts = (requirement: Row<'requirement'>): boolean =>
  protectedIn('requirement', requirement).length === 0;
