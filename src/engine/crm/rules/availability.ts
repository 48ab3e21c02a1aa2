/** Owns how long what a candidate said of their availability counts. Apart from the handlers, so that a screen can say it without the database. */
import { type Day, daysBetween } from '../../kernel/date.ts';

/** Older than this it is asked for again (content/policies, Registration, section 6). */
export const STALE_AFTER_DAYS = 90;

/** Nobody has asked for over 90 days, or ever. */
export const isStale = (verified: Day | null, today: Day): boolean =>
  !verified || daysBetween(verified, today) > STALE_AFTER_DAYS;
