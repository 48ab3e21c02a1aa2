/** Owns what is asked about a day on which a data request is said to have come, before it is logged. Pure. Must never refuse a day. */
import { addMonths, type Day, isDay, sayDay } from '../../../engine/kernel/date.ts';

/** No clock of a request runs for longer, with all the time there is. */
const LONGEST_MONTHS = 3;

export const askAboutReceived = (received: string, today: Day): string | undefined =>
  isDay(received) && received < addMonths(today, -LONGEST_MONTHS)
    ? `${sayDay(received)} is more than ${LONGEST_MONTHS} months ago. The clock runs from this day, and it cannot be changed afterwards: look at the day and the year once more.`
    : undefined;
