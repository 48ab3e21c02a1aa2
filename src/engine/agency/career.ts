/**
 * Owns working lives: jobs one after the other, the qualifications and skills that go with them, and a year of birth that fits.
 * Never lets two jobs overlap, or a person start before 16.
 */
import { addDays, type Day } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import { monthNumber, monthText } from './calendar.ts';
import { needsOf } from './needs.ts';
import { makeQualifications } from './qualifications.ts';
import type { Career, Job, Seat } from './person.ts';
import { firstJobs } from './words/lives.ts';
import { firmPlaces } from './words/places.ts';
import { rung as rungOf } from './words/trade.ts';

export interface Frame {
  /** The month by which the last job listed had ended, or in which it still went on. */
  until: number;
  ongoing: boolean;
  today: Day;
}

/** Lengths of the jobs in months, the first one long enough that the person had work when registering. */
function lengths(chance: Random, seat: Seat, until: number): number[] {
  const count = seat.young ? 2 : chance.pick([2, 3, 3, 3, 4]);
  const months = Array.from({ length: count }, () => (seat.young ? chance.between(5, 13) : chance.between(9, 44)));
  const short = monthNumber(seat.registered) - 6 - (until - months.reduce((sum, length) => sum + length, 0));
  if (short < 0) months[0] = (months[0] as number) - short;
  return months;
}

function makeJobs(chance: Random, seat: Seat, frame: Frame, startsLate: boolean): { jobs: Job[]; rung: number } {
  const months = lengths(chance, seat, frame.until);
  const total = months.reduce((sum, length) => sum + length, 0);
  const top = Math.min(seat.trade.ladder.length - 1, Math.max(Math.floor(total / 34), seat.young ? 0 : 1));
  const rung = seat.booking?.vacancy.rung ?? Math.max(chance.int(top + 1), chance.int(top + 1), seat.young ? 0 : 1);
  const places = chance.some(firmPlaces, months.length);
  let end = frame.ongoing ? frame.until : frame.until - (seat.booking ? 0 : chance.int(3));
  const jobs = months.map((_, back): Job => {
    const at = months.length - 1 - back;
    const before = Math.max(0, Math.min(rung, rung - back + chance.int(2)));
    const starter = at === 0 && !startsLate && (seat.young || months.length > 2) && chance.chance(45) ? chance.pick(firstJobs) : undefined;
    const [text = '', ...kinds] = (starter ?? '').split('|');
    const [title = '', duties = ''] = text.split(': ');
    const work = starter ? { title, duties: duties.split('; ') } : rungOf(seat.trade, back === 0 ? rung : before);
    const started = end - (months[at] as number) + 1;
    const job = { employer: `${places[at]} ${chance.pick(starter ? kinds : seat.trade.firms.split('|'))}`, ...work, started, ended: end };
    end = started - 1 - (chance.chance(25) ? 1 : 0);
    return job;
  });
  jobs.reverse();
  const last = jobs.at(-1) as Job;
  if (frame.ongoing) last.ended = null;
  return { jobs, rung };
}

/** A first listed job at 17 to 24 for most; some changed trade later, and list no more than counts. */
function bornFor(chance: Random, first: number, startsLate: boolean, young: boolean, today: Day): Day {
  const now = monthNumber(today);
  let age = 12 * (young ? 16 : startsLate ? chance.between(27, 44) : chance.between(18, 24)) + chance.between(2, 10);
  // Those over 21 give no date of birth, so a young face needs to be meant.
  if (!young) age = Math.max(age, 12 * 23 - (now - first));
  age = Math.min(age, 12 * 64 - (now - first));
  return addDays(`${monthText(first - age)}-01`, chance.int(28));
}

function makeSkills(chance: Random, seat: Seat, qualifications: Career['qualifications'], years: number): Career['skills'] {
  const wanted = seat.booking ? needsOf(seat.booking.vacancy) : [];
  const forced = wanted.filter(({ must }) => must).map(({ name }) => name);
  const proven = qualifications.filter((paper) => paper.awarded !== null).map((paper) => paper.proves);
  const others = chance.some(seat.trade.skills.split(';'), chance.between(3, 4));
  const names = [...new Set([...forced, ...proven, ...others])].filter(Boolean).slice(0, 6);
  const spent = () => Math.max(chance.between(1, years), chance.between(1, years));
  return names.map((name) => ({ name, years: Math.min(12, Math.max(spent(), Math.min(years, 2))) }));
}

export function makeCareer(chance: Random, seat: Seat, frame: Frame): Career {
  const startsLate = !seat.young && chance.chance(35);
  const { jobs, rung } = makeJobs(chance, seat, frame, startsLate);
  const first = (jobs[0] as Job).started;
  const born = bornFor(chance, first, startsLate, seat.young, frame.today);
  const qualifications = makeQualifications(chance, seat, rung, { first, until: frame.until, born, today: frame.today });
  const skills = makeSkills(chance, seat, qualifications, Math.max(1, Math.floor((frame.until - first) / 12)));
  if (seat.booking) jobs.push(bookedJob(seat.booking, seat.trade));
  return { jobs, qualifications, skills, rung, born };
}

/** The work this agency found is part of the history too. */
function bookedJob({ vacancy, started, ended }: NonNullable<Seat['booking']>, trade: Seat['trade']): Job {
  const through = vacancy.work === 'Temporary' ? ', through Brightwell Recruitment' : '';
  const { title, duties } = rungOf(trade, vacancy.rung);
  const employer = vacancy.clientName + through;
  return { employer, title, duties, started: monthNumber(started), ended: ended && monthNumber(ended) };
}
