/** Owns a day and a month as values of a record: stored as `2026-11-02` and `2026-11`, typed as people write them. */
import { MONTHS } from '../../kernel/date.ts';
import { dayIn, monthIn } from '../../kernel/read-day.ts';
import { type Format, refused, stored } from './format.ts';

const readDayTyped: Format['read'] = (typed) => {
  if (typed.trim() === '') return refused('missing');
  const found = dayIn(typed);
  return 'day' in found ? stored(found.day) : refused(found.none);
};
const LOOKS = 'Write it as 2 Nov 2026 or 2/11/2026.';
const SPREADSHEET = 'It looks like a number from a spreadsheet. Look at what was sent.';
const TWO_FIGURES = 'Write the year with all four digits.';

export const day: Format = {
  read: readDayTyped,
  says: (_, typed) => `“${typed}” is not a date.`,
  needsLabel: true,
  looks: LOOKS,
  example: '2 Nov 2026',
  mend: {
    'spreadsheet-number': SPREADSHEET,
    'no-such-day': `There is no such day. ${LOOKS}`,
    'two-figure-year': TWO_FIGURES,
    'no-year': `The year is missing. ${LOOKS}`,
    'weekday-differs': 'That day falls on another day of the week. One of the two is a slip.',
  },
};

const MONTH_LOOKS = 'Write it as Sep 2024.';
export const month: Format = {
  read: (typed) => {
    if (typed.trim() === '') return refused('missing');
    const found = monthIn(typed);
    return 'month' in found ? stored(found.month) : refused(found.none);
  },
  says: (_, typed) => `“${typed}” is not a month.`,
  needsLabel: true,
  looks: MONTH_LOOKS,
  mend: {
    'spreadsheet-number': SPREADSHEET,
    'two-figure-year': TWO_FIGURES,
    'no-year': `The year is missing. ${MONTH_LOOKS}`,
    'no-month': `The month is missing. ${MONTH_LOOKS} If nobody knows it, ask.`,
  },
};

/** `YYYY-MM`, and no month 13. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** "Sep 2024", or "now" for a job that goes on. */
export function sayMonth(text: string | null): string {
  if (!text) return 'now';
  return `${MONTHS[Number(text.slice(5, 7)) - 1] ?? text} ${text.slice(0, 4)}`;
}
