/** Owns what a data request's row says to the clock. Must never count a day (protection/request-clock.ts). */
import type { Day } from '../../kernel/date.ts';
import { englandAndWales } from '../../protection/office-days.ts';
import { type RequestFacts, requestClock } from '../../protection/request-clock.ts';
import { type ClockWords, sayClock } from '../../protection/say-clock.ts';
import type { Row } from '../../record/catalogue.ts';

type Request = Row<'data_request'>;

function factsOf(row: Request): RequestFacts {
  const { received_on: received, identity_asked_on: asked, identity_confirmed_on: confirmed } = row;
  // Confirmed without having been asked for: nobody waited for it, so the clock ran from the day of receipt.
  return {
    received,
    identity: asked ? { asked, confirmed } : undefined,
    extension: row.extended_on
      ? { told: row.extended_on, reason: (row.extension_reason ?? '').toLowerCase() }
      : undefined,
    replied: row.closed_on,
  };
}

/** Null while the clock waits. */
export const dueOn = (row: Request, today: Day): Day | null => requestClock(factsOf(row), englandAndWales, today).due;
export const clockInWords = (row: Request, today: Day): ClockWords => sayClock(factsOf(row), englandAndWales, today);
