/**
 * Owns working lives: jobs one after the other, the skills that go with them, and a day of birth that fits.
 * Never lets two jobs overlap, or a person start before 16.
 */
import { addDays, type Day } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import { monthNumber, monthText } from './calendar.ts';
import { needsOf, skillId } from './needs.ts';
import type { Booking, Career, Job, Qualification, Seat } from './person.ts';
import { makeQualifications } from './qualifications.ts';
import { firstJobs } from './vocabulary/lives.ts';
import { firmPlaces } from './vocabulary/places.ts';
import { rung as rungOf } from './vocabulary/trade.ts';

export interface Frame {
  /** The month by which the last job listed had ended, or in which it still went on. */
  until: number;
  ongoing: boolean;
  today: Day;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Lengths of the jobs in months, the first one long enough that the person had work when registering. */
function lengths(chance: Random, { young, registered_on }: Seat, until: number): number[] {
  const count = young ? 2 : chance.pick([2, 3, 3, 3, 4]);
  const months = Array.from({ length: count }, () => (young ? chance.between(5, 13) : chance.between(9, 44)));
  const short = until - sum(months) + 6 - monthNumber(registered_on);
  months[0] = (months[0] as number) + Math.max(0, short);
  return months;
}

function makeJobs(chance: Random, seat: Seat, { until, ongoing }: Frame, late: boolean): { jobs: Job[]; rung: number } {
  const { trade, young, booking } = seat;
  const months = lengths(chance, seat, until);
  const least = trade.learnersFirst && !young ? 1 : 0;
  const top = Math.min(trade.ladder.length - 1, Math.max(Math.floor(sum(months) / 40), least));
  const rung = booking?.vacancy.rung ?? chance.between(least, top);
  const places = chance.some(firmPlaces, months.length);
  const jobs: Job[] = [];
  let end = ongoing || booking ? until : until - chance.int(3);
  for (const [back, length] of months.reverse().entries()) {
    // Each job back is a rung lower, and sometimes the same; the longer ago, the less a CV says of it.
    const at = Math.max(late ? least : 0, rung - back + (back && chance.chance(30) ? 1 : 0));
    const first = back === months.length - 1 && (young || back > 1) && !late && chance.chance(45);
    const [text = '', ...kinds] = first
      ? chance.pick(firstJobs).split('|')
      : [trade.ladder[at], ...trade.firms.split('|')];
    const { duties, ...kept } = rungOf(text);
    const started = end - length + 1;
    const employer = `${places[back]} ${chance.pick(kinds)}`;
    jobs.unshift({ employer, ...kept, duties: back ? chance.some(duties, 2) : duties, started, ended: end });
    end = started - 1 - (chance.chance(25) ? 1 : 0);
  }
  if (ongoing) (jobs.at(-1) as Job).ended = null;
  return { jobs, rung };
}

/** A first listed job at 17 to 24 for most; some changed trade later, and list no more than counts. */
function bornFor(chance: Random, first: number, { young }: Seat, late: boolean, now: number): Day {
  const age = 12 * (young ? 16 : late ? chance.between(27, 44) : chance.between(18, 24)) + chance.between(2, 10);
  // Only those meant to be young are under 22: their records show a date of birth.
  const least = young ? 0 : 12 * 23 - (now - first);
  const fitting = Math.min(Math.max(age, least), 12 * 64 - (now - first));
  return addDays(`${monthText(first - fitting)}-01`, chance.int(28));
}

const monthsOf = (jobs: readonly Job[], until: number): number =>
  sum(jobs.map(({ started, ended }) => (ended ?? until) - started + 1));

/** A skill is as old as the jobs that gave it, a course's skill as old as the course, any other at most as old as the trade. */
function makeSkills(
  chance: Random,
  seat: Seat,
  jobs: readonly Job[],
  learned: Qualification[],
  until: number,
): Career['skills'] {
  const forced = seat.booking ? needsOf(seat.booking.vacancy).flatMap(({ must, name }) => (must ? [name] : [])) : [];
  const proven = learned.flatMap(({ awarded, proves }) => (awarded !== null && proves ? [proves] : []));
  const given = jobs.toReversed().flatMap(({ gives }) => gives);
  const others = chance.some(seat.trade.skills.split(';'), chance.between(3, 4));
  const inTrade = monthsOf(
    jobs.filter(({ gives }) => gives.length),
    until,
  );
  const monthsWith = (name: string): number => {
    const gave = jobs.filter(
      (job) => job.gives.includes(name) || (proven.includes(name) && job.title === jobs.at(-1)?.title),
    );
    const course = learned.find(({ proves, expires_on }) => proves === name && !expires_on);
    if (course?.awarded) return until - course.awarded;
    return gave.length ? monthsOf(gave, until) : Math.floor((inTrade * chance.between(4, 10)) / 10);
  };
  const names = [...new Set([...forced, ...proven, ...given, ...others])].filter((name) => skillId(name));
  return names.slice(0, 6).map((name) => ({ name, years: Math.max(1, Math.floor(monthsWith(name) / 12)) }));
}

/** The work this agency found is part of the history too. */
function bookedJob({ vacancy, started, ended }: Booking, ladder: readonly string[]): Job {
  const through = vacancy.work === 'Temporary' ? ', through Brightwell Recruitment' : '';
  const months = { started: monthNumber(started), ended: ended === null ? null : monthNumber(ended) };
  return { employer: vacancy.clientName + through, ...rungOf(ladder[vacancy.rung]), ...months };
}

export function makeCareer(chance: Random, seat: Seat, frame: Frame): Career {
  const late = !seat.young && chance.chance(35);
  const now = monthNumber(frame.today);
  const { jobs, rung } = makeJobs(chance, seat, frame, late);
  const first = (jobs[0] as Job).started;
  const born = bornFor(chance, first, seat, late, now);
  const qualifications = makeQualifications(chance, seat, rung, { first, until: frame.until, born, now });
  const skills = makeSkills(chance, seat, jobs, qualifications, frame.until);
  if (seat.booking) jobs.push(bookedJob(seat.booking, seat.trade.ladder));
  return { jobs, qualifications, skills, rung, born };
}
