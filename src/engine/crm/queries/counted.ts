/** Owns how a number that nobody counts to the end is said: on the screens, in the log, in the access log. */
import { MOST_COUNTED } from './shapes.ts';

/** With a comma between the thousands, on every machine. */
const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "119", "over 1,000". */
export const sayCounted = (number: number): string =>
  number > MOST_COUNTED ? `over ${grouped(MOST_COUNTED)}` : String(number);
