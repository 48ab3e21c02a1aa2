/** Owns proof that what somebody chose goes from the words of a figure whole, and that a longer value that begins alike is another one. */
import { expect, it } from 'vitest';
import { withoutTyped } from './figure-without.ts';

const say = (label: string, value: string) => withoutTyped({ words: [], kept: [], particulars: [{ label, value }] });

it.each([
  ['Years', '1', 'Years: 1, Months: 3', 'Years: [erased], Months: 3'],
  ['Years', '1', 'Years: 1.', 'Years: [erased].'],
  ['Years', '1', 'Years: 12', 'Years: 12'],
  [
    'Will travel (miles)',
    '1',
    'Will travel (miles): 15 (was empty before)',
    'Will travel (miles): 15 (was empty before)',
  ],
  ['Sector', 'Care', 'Sector: Careers', 'Sector: Careers'],
  ['Sector', '$& Care', 'Sector: $& Care (was empty before)', 'Sector: [erased] (was empty before)'],
])('%s %s in “%s” says “%s”', (label, value, text, says) => expect(say(label, value)(text)).toBe(says));
