/**
 * Owns what can stand behind `status:`: one of the values of Availability, or the beginning of some.
 * It compares the whole value, not words of it: “Available soon” is another value than “Available”.
 */
import { availabilities } from '../record/picks.ts';
import type { Term } from './tree.ts';
import { readingsOf } from './words.ts';

const asOne = (text: string): string[] => readingsOf(text).map((reading) => reading.join(' '));

/** The values that the term takes; none when it is the beginning of none. */
export function valuesOf({ text, star }: Pick<Term, 'text' | 'star'>): string[] {
  const asked = asOne(text);
  return availabilities.filter((value) =>
    asOne(value).some((words) => asked.some((one) => (star ? words.startsWith(one) : words === one))),
  );
}
