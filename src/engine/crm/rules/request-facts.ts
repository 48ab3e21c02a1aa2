/** Owns what a data request's row says to the clock. Must never count a day (protection/request-clock.ts). */
import type { Day } from '../../kernel/date.ts';
import { englandAndWales } from '../../protection/office-days.ts';
import { type RequestFacts, requestClock } from '../../protection/request-clock.ts';
import { type ClockWords, sayClock } from '../../protection/say-clock.ts';
import type { Row } from '../../record/catalogue.ts';

type Request = Row<'data_request'>;

type Clarified = Pick<Row<'clarification'>, 'asked_on' | 'answered_on'>;

function factsOf(row: Request, clarified: readonly Clarified[]): RequestFacts {
  const { received_on: received, identity_asked_on: asked, identity_confirmed_on: confirmed } = row;
  // Confirmed without having been asked for: nobody waited for it, so the clock ran from the day of receipt.
  return {
    received,
    identity: asked ? { asked, confirmed } : undefined,
    extension: row.extended_on
      ? { told: row.extended_on, reason: (row.extension_reason ?? '').toLowerCase() }
      : undefined,
    clarifications: clarified.map(({ asked_on, answered_on }) => ({
      asked: asked_on,
      answered: answered_on,
      about: 'scope' as const,
    })),
    replied: row.closed_on,
  };
}

/** Null while the clock waits or stands still. */
export const dueOn = (row: Request, clarified: readonly Clarified[], today: Day): Day | null =>
  requestClock(factsOf(row, clarified), englandAndWales, today).due;
export const clockInWords = (row: Request, clarified: readonly Clarified[], today: Day): ClockWords =>
  sayClock(factsOf(row, clarified), englandAndWales, today);
