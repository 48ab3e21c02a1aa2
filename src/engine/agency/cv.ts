/**
 * Owns the text of a CV as the person would have sent it on a given day. Never says more than the person's own data,
 * and never what a CV should not hold (age, health, family).
 */
import { ageOn, type Day, sayDay } from '../kernel/date.ts';
import { capital, listWords } from '../kernel/phrases.ts';
import { sayMonth } from '../record/formats.ts';
import { monthNumber, monthText } from './calendar.ts';
import { fullName, type Job, type Person, type Unspoken } from './person.ts';

/** For the middle of a sentence; "CNC" and "7.5 tonne" stay as they are. */
export const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
export const sayMonths = ({ started, ended }: Job): string =>
  `${sayMonth(monthText(started))} to ${sayMonth(ended === null ? null : monthText(ended))}`;
export const wanted = ({ work_type }: Pick<Person, 'work_type'>): string =>
  work_type === 'Either' ? 'temporary or permanent' : work_type.toLowerCase();

/** The jobs begun by that day; one that ended later was still going on. */
export const jobsBy = (person: Pick<Person, 'jobs'>, on: Day): Job[] =>
  person.jobs
    .filter(({ started }) => started <= monthNumber(on))
    .map((job) => (job.ended !== null && job.ended >= monthNumber(on) ? { ...job, ended: null } : job));

export function profileOf(person: Unspoken, on: Day): string {
  const { id, trade, travel_miles, town } = person;
  const jobs = jobsBy(person, on);
  const years = Math.floor((monthNumber(on) - (jobs[0] as Job).started) / 12);
  // A first job outside the trade gave none of its skills.
  const within = jobs[0]?.gives.length ? 'in' : 'in work, most of them in';
  const spent = years > 1 ? `${years} years ${within} ${trade.field}` : `starting out in ${trade.field}`;
  const strength = trade.strengths[Number(id.slice(-2)) % trade.strengths.length];
  return `${jobs.at(-1)?.title}, ${spent}. ${strength}. Looking for ${wanted(person)} work within ${travel_miles} miles of ${town}.`;
}

export function cvText(person: Unspoken, on: Day): string {
  const { address, town, postcode, mobile, email, born, qualifications, skills, interests, more = [] } = person;
  const jobs = jobsBy(person, on).reverse();
  const work = jobs.map((job) =>
    [`${job.title}, ${job.employer}`, sayMonths(job), ...job.duties.map((duty) => `- ${capital(duty)}`)].join('\n'),
  );
  const later = (awarded: number | null): boolean => awarded === null || awarded > monthNumber(on);
  const learned = qualifications.map(({ title, level, awarded, expires_on }) => {
    if (later(awarded) && level.startsWith('Licence')) return `- ${title}`;
    if (later(awarded)) return `- ${title} (working towards)`;
    return `- ${title}, ${sayMonth(monthText(awarded as number))}${expires_on ? `, valid to ${sayDay(expires_on)}` : ''}`;
  });
  const allGive = person.jobs.flatMap(({ gives }) => gives);
  const nowGive = jobs.flatMap(({ gives }) => gives);
  // A course gives its skill only when it is done; a licence in the record may be the renewal of an older one.
  const known = skills
    .filter(({ name }) => !qualifications.some((q) => q.proves === name && !q.expires_on && later(q.awarded)))
    .filter(({ name }) => nowGive.includes(name) || !allGive.includes(name));
  return [
    `${fullName(person).toUpperCase()}\n${address}, ${town}, ${postcode}\n${mobile} | ${email}`,
    `PROFILE\n${profileOf(person, on)}`,
    `WORK HISTORY\n${work.join('\n\n')}`,
    ...(ageOn(born, `${monthText((jobs.at(-1) as Job).started)}-01`) > 26 ? ['Earlier jobs on request.'] : []),
    ...(learned.length ? [`QUALIFICATIONS\n${learned.join('\n')}`] : []),
    ...(known.length ? [`SKILLS\n${listWords(known.map(({ name }) => name))}`] : []),
    ...(more.length ? [`MORE\n${more.map((line) => `- ${line}`).join('\n')}`] : []),
    `INTERESTS\n${capital(listWords(interests))}`,
    'References on request.',
  ].join('\n\n');
}
