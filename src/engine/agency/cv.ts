/**
 * Owns the text of a CV as the person would have sent it on a given day. Never says more than the person's own data,
 * and never what a CV should not hold (age, health, family).
 */
import { listWords } from '../kernel/words.ts';
import { sayMonth } from '../record/formats.ts';
import { type Day, sayDay } from '../kernel/date.ts';
import { monthNumber, monthText } from './calendar.ts';
import { fullName, type Job, type Person } from './person.ts';

/** A sentence start, but "CNC" and "7.5 tonne" stay as they are. */
export const lower = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The jobs begun by that day; one that ended later was still going on. */
export const jobsBy = (person: Pick<Person, 'jobs'>, on: Day): Job[] =>
  person.jobs
    .filter((job) => job.started <= monthNumber(on))
    .map((job) => (job.ended !== null && job.ended >= monthNumber(on) ? { ...job, ended: null } : job));

export function profileOf(person: Person, on: Day): string {
  const jobs = jobsBy(person, on);
  const last = jobs.at(-1) as Job;
  const years = Math.floor((monthNumber(on) - (jobs[0] as Job).started) / 12);
  const spent = years > 1 ? `${years} years in work, most of them in ${person.trade.field}` : `starting out in ${person.trade.field}`;
  const strength = person.trade.strengths[Number(person.id.slice(-2)) % person.trade.strengths.length];
  const wants = person.work === 'Either' ? 'temporary or permanent' : person.work.toLowerCase();
  return `${last.title}, ${spent}. ${strength}. Looking for ${wants} work within ${person.miles} miles of ${person.town.name}.`;
}

const job = ({ title, employer, started, ended, duties }: Job): string => {
  const months = `${sayMonth(monthText(started))} to ${sayMonth(ended === null ? null : monthText(ended))}`;
  return [`${title}, ${employer}`, months, ...duties.map((duty) => `- ${upper(duty)}`)].join('\n');
};

function learning(person: Person, on: Day): string[] {
  return person.qualifications.map(({ title, awarded, expires }) => {
    if (awarded === null || awarded > monthNumber(on)) return `- ${title} (working towards)`;
    return `- ${title}, ${sayMonth(monthText(awarded))}${expires ? `, valid to ${sayDay(expires)}` : ''}`;
  });
}

export function cvText(person: Person, on: Day): string {
  const jobs = jobsBy(person, on);
  const part = (title: string, text: string): string => `${title}\n${text}`;
  const taught = learning(person, on);
  return [
    `${fullName(person).toUpperCase()}\n${person.address}, ${person.town.name}, ${person.postcode}\n${person.mobile} | ${person.email}`,
    part('PROFILE', profileOf(person, on)),
    part('WORK HISTORY', jobs.reverse().map(job).join('\n\n')),
    ...(taught.length ? [part('QUALIFICATIONS', taught.join('\n'))] : []),
    part('SKILLS', listWords(person.skills.map(({ name }) => name))),
    part('INTERESTS', `${upper(listWords(person.interests))}.`),
    'References on request.',
  ].join('\n\n');
}
