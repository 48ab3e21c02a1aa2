/** Owns how a number that nobody counts to the end is said: on the screens, in the log, in the access log. */
import { MOST_COUNTED, type Page } from './shapes.ts';

/** How many there are as one number that is kept: one more than is counted, where there are more. */
export const asFound = ({ total, uncounted }: Omit<Page<unknown>, 'lines'>): number =>
  uncounted ? MOST_COUNTED + 1 : total;

/** With a comma between the thousands, on every machine. */
const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "119", "over 1,000". */
export const sayCounted = (number: number): string =>
  number > MOST_COUNTED ? `over ${grouped(MOST_COUNTED)}` : String(number);
