/** Owns the rows of one person: the record, jobs, qualifications, skills, tags, notes, notice, consent. Never decides what happened. */
import { ageOn, type Day } from '../kernel/date.ts';
import { reference } from '../kernel/ids.ts';
import { capital } from '../kernel/phrases.ts';
import { monthText } from './calendar.ts';
import { profileOf } from './cv.ts';
import type { Ledger } from './ledger.ts';
import { skillId } from './needs.ts';
import { authorOf, releaseOf } from './notes.ts';
import type { Person } from './person.ts';
import { tagList } from './vocabulary/skills.ts';

const monthOf = (month: number | null): string | null => (month === null ? null : monthText(month));

export function addCandidate(ledger: Ledger, person: Person, today: Day): void {
  const { id: candidate, state, registered_on, right_to_work_checked, availability_verified, last_service } = person;
  const left = {
    Active: {},
    Archived: { archived_on: availability_verified },
    'In the bin': { binned_on: availability_verified, binned_by: authorOf(person) },
  };
  ledger.add('candidate', {
    ...person,
    ...left[state],
    ...(state === 'Archived' && last_service ? { retention_rule: 'R-01', release_on: releaseOf(last_service) } : {}),
    // The law asks for it only while the person is under 22.
    date_of_birth: ageOn(person.born, today) < 22 ? person.born : null,
    job_title: person.jobs.at(-1)?.title ?? null,
    sector: person.trade.sector,
    summary: profileOf(person, availability_verified),
    right_to_work: right_to_work_checked ? 'Checked' : 'Not checked',
    identity_checked: right_to_work_checked,
    lawful_basis: person.booking ? 'Contract' : 'Legitimate interests',
    marketing: person.optedIn ? 'Opted in' : 'Not asked',
  });
  for (const { employer, title, duties, started, ended } of person.jobs) {
    const months = { started: monthText(started), ended: monthOf(ended) };
    ledger.add('work_history', {
      candidate,
      employer,
      job_title: title,
      ...months,
      duties: `${capital(duties.join('; '))}.`,
    });
  }
  for (const { awarded, seen, ...kept } of person.qualifications) {
    const status = awarded === null ? 'Working towards' : 'Achieved';
    ledger.add('qualification', {
      candidate,
      ...kept,
      status,
      awarded_on: monthOf(awarded),
      certificate_seen: seen ? 1 : 0,
    });
  }
  for (const { name, years } of person.skills)
    ledger.add('candidate_skill', { candidate, skill: skillId(name) as string, years });
  for (const tag of person.tags)
    ledger.add('candidate_tag', { candidate, tag: reference('TAG', tagList.indexOf(tag) + 1) });
  for (const { vacancy, client, ...note } of person.notes) {
    const about = { client: vacancy?.clientId ?? client ?? null, vacancy: vacancy?.id ?? null };
    ledger.add('activity', { candidate, ...note, ...about });
  }
  const version = `Candidate privacy notice, ${registered_on.slice(0, 4)}`;
  const how = person.source === 'Walk-in' ? 'In person' : 'E-mail';
  ledger.add('privacy_notice', { candidate, version, sent_on: registered_on, how });
  if (person.optedIn) ledger.add('consent', { candidate, purpose: 'Job alerts by e-mail', given_on: registered_on });
}
