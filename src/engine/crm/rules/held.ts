/** Owns whether a record is on hold today: by a hold that was placed, or by a request that nobody has answered yet. Never writes. */
import type { Crm } from '../crm.ts';

/** The same as SQL, of a candidate `c`: where many are asked at once. On a later day too: a hold ends when somebody ends it. */
export const IS_HELD = `(EXISTS (SELECT 1 FROM hold x WHERE x.candidate = c.id AND x.released_on IS NULL)
  OR EXISTS (SELECT 1 FROM data_request x WHERE x.candidate = c.id AND x.closed_on IS NULL))`;

/** By what: a hold is released with a reason, a request is closed. */
export interface Held {
  by: 'hold' | 'data_request';
  id: string;
}

/** A hold before a request: it lasts when the request is closed. */
export function heldBy(crm: Crm, candidate: string): Held | undefined {
  const hold = crm
    .where('hold', 'candidate', candidate)
    .find(({ released_on }) => released_on === null || released_on > crm.today);
  if (hold) return { by: 'hold', id: hold.id };
  const request = crm.where('data_request', 'candidate', candidate).find(({ closed_on }) => closed_on === null);
  return request && { by: 'data_request', id: request.id };
}

export const isHeld = (crm: Crm, candidate: string): boolean => heldBy(crm, candidate) !== undefined;
