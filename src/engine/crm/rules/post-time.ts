/**
 * Owns the time on a message that the desk sends. The sandbox has a day and no clock: a message comes a minute after the last one there is
 * on that day, so that a mailbox reads in the order in which things were written, the same in every replay. Never the learner's own clock.
 */

import { mailboxes } from '../../record/picks.ts';
import type { Crm } from '../crm.ts';

/** The office opens. */
const OPENS = '09:00';
const LAST = 23 * 60 + 59;

/** `HH:MM`, later than every message of today until the day has no minute left. */
export function timeOfPost(crm: Crm): string {
  const latest = mailboxes
    .map(
      (mailbox) =>
        crm.db.row<{ at_time: string | null }>(
          'SELECT max(at_time) AS at_time FROM message WHERE mailbox = ? AND on_day = ?',
          [mailbox, crm.today],
        )?.at_time ?? '',
    )
    .reduce((a, b) => (a < b ? b : a), OPENS);
  const [hour = 0, minute = 0] = latest.split(':').map(Number);
  const next = Math.min(hour * 60 + minute + 1, LAST);
  return [Math.floor(next / 60), next % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
