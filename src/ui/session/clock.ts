/**
 * Owns the learner's own clock: the only place in ui that reads it. Commands and saves carry the moment it gives;
 * nothing is ever worked out from it.
 */
import type { Moment } from '../../engine/kernel/date.ts';

/** Local time with its offset: `2026-11-23T10:04:31.120+00:00`. */
export function momentNow(): Moment {
  const now = new Date();
  const ahead = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, -1);
  const two = (part: number) => String(Math.floor(Math.abs(part))).padStart(2, '0');
  return `${local}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
