/** Owns whether a record is on hold today: by a hold that was placed, or by a request that nobody has answered yet. Never writes. */
import type { Crm } from '../crm.ts';

export const isHeld = (crm: Crm, candidate: string): boolean =>
  crm
    .where('hold', 'candidate', candidate)
    .some(({ released_on }) => released_on === null || released_on > crm.today) ||
  crm.where('data_request', 'candidate', candidate).some(({ closed_on }) => closed_on === null);
