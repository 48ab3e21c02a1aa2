/**
 * Owns a date of birth: a day that somebody of working age, or nearly, can have been born on. Asked for under 22 only
 * (Conduct Regulations 2003, Schedule 4).
 */
import { ageOn, isDay, sayDay } from '../../kernel/date.ts';
import { day } from './day.ts';
import { type Format, refused, stored } from './format.ts';

/** From this age on the law does not ask for it. */
const NOT_NEEDED = 22;
const YOUNGEST = 16;
const OLDEST = 100;

export const birth: Format = {
  ...day,
  read: (typed, today) => {
    const reading = day.read(typed);
    if (!('stored' in reading) || today === undefined) return reading;
    const age = ageOn(reading.stored, today);
    if (reading.stored >= today || age > OLDEST) return refused('not-a-birth');
    if (age < YOUNGEST) return stored(reading.stored, 'under-16');
    return age >= NOT_NEEDED ? stored(reading.stored, 'not-needed') : reading;
  },
  says: (label, typed) => (isDay(typed) ? `“${sayDay(typed)}” cannot be used.` : day.says(label, typed)),
  // Of somebody it is asked of, and never today.
  example: '3 Jun 2006',
  looks: 'Write it as 3 Jun 2006 or 3/6/2006.',
  mend: { ...day.mend, 'not-a-birth': 'Nobody who can be registered was born then. Check the year.' },
};
