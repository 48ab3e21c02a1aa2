/**
 * Owns how far people came with a vacancy and on which days, counted from the vacancy's own days. Never who they were.
 */
import { addDays, type Day } from '../../kernel/date.ts';
import type { Row } from '../../record/catalogue.ts';
import { later, workday } from '../calendar.ts';
import type { Vacancy } from '../person.ts';

type Stage = Row<'shortlist_entry'>['state'];

/** What happened to one who was looked at. A word for what ends it, where that is not the stage itself. */
export interface Course {
  stage: Stage;
  submitted?: true;
  interviewed?: true;
  placement?: 'Offered' | 'Fell through';
  ends?: 'client chose another' | 'took other work' | 'does not want the client';
}

const ACROSS: Readonly<Record<string, Course>> = {
  interview: { stage: 'Interview', submitted: true, interviewed: true },
  submitted: { stage: 'Submitted', submitted: true },
  shortlisted: { stage: 'Shortlisted' },
  longlisted: { stage: 'Longlisted' },
  offered: { stage: 'Offered', submitted: true, interviewed: true, placement: 'Offered' },
  refused: { stage: 'Rejected', submitted: true, interviewed: true, ends: 'client chose another' },
  'fell through': {
    stage: 'Fell through',
    submitted: true,
    interviewed: true,
    placement: 'Fell through',
    ends: 'took other work',
  },
  declined: { stage: 'Withdrawn', ends: 'does not want the client' },
  'left out': { stage: 'Rejected' },
};

const coursesOf = (words: string): Course[] => words.split('; ').map((word) => ACROSS[word] as Course);
/** By turns, best fit first. */
const LIVE = [
  coursesOf('interview; submitted; shortlisted; longlisted; declined; left out'),
  coursesOf('submitted; shortlisted; longlisted; left out'),
  coursesOf('offered; refused; submitted; shortlisted; left out'),
  coursesOf('fell through; interview; shortlisted; longlisted; declined; left out'),
];
const OVER = [coursesOf('refused; declined; left out'), coursesOf('fell through; refused; left out')];
const NONE: Course[] = [];

/** Beside those who were placed. A draft has nobody, and on hold nobody is told of the job. */
export function coursesFor({ state }: Vacancy, place: number): readonly Course[] {
  if (state === 'Open') return LIVE[place % LIVE.length] as Course[];
  if (state === 'On hold') return coursesOf('longlisted; longlisted');
  return state === 'Draft' ? NONE : (OVER[place % OVER.length] as Course[]);
}

export interface Days {
  added: Day;
  agreed: Day;
  met: Day;
  ended: Day;
}

/** Working days in order: on the list, asked, at the client's, and how it ended; none before the vacancy, none after yesterday. */
export function daysOf({ state, opened_on, starts_on }: Vacancy, place: number, today: Day): Days {
  const live = state === 'Open' || state === 'On hold';
  const ended = live || starts_on > today ? addDays(today, -2) : addDays(starts_on, -5);
  const back = (days: number): Day => workday(addDays(ended, -days));
  const added = later(back(9 + (place % 2)), opened_on);
  const agreed = later(back(6), added);
  return { added, agreed, met: later(back(2 + (place % 2)), agreed), ended: later(workday(ended), agreed) };
}
