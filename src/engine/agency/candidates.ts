/** Owns the rows of one person: the record, jobs, qualifications, skills, tags, notes, notice, consent. Never decides what happened. */
import { daysBetween, type Day } from '../kernel/date.ts';
import { monthText } from './calendar.ts';
import { profileOf, upper } from './cv.ts';
import type { Ledger } from './ledger.ts';
import { skillId } from './needs.ts';
import { releaseOf } from './notes.ts';
import { ageOn } from '../kernel/date.ts';
import type { Person } from './person.ts';
import { tagList } from './words/skills.ts';
import { reference } from '../kernel/ids.ts';

const UNTIL_22 = 22;

export function addCandidate(ledger: Ledger, person: Person, today: Day): void {
  const { id, jobs, qualifications, skills, registered, trade, state, verified, lastService } = person;
  const archived = state === 'Archived' && lastService;
  const binned = state === 'In the bin';
  ledger.add('candidate', {
    id,
    state,
    first_name: person.first,
    last_name: person.last,
    email: person.email,
    mobile: person.mobile,
    address: person.address,
    town: person.town.name,
    postcode: person.postcode,
    date_of_birth: ageOn(person.born, today) < UNTIL_22 ? person.born : null,
    job_title: jobs.at(-1)?.title ?? null,
    sector: trade.sector,
    summary: profileOf(person, verified),
    availability: person.availability,
    available_from: person.from,
    availability_verified: verified,
    work_type: person.work,
    shift_pattern: person.shift,
    pay_expected: person.pay,
    travel_miles: person.miles,
    right_to_work: person.checked ? 'Checked' : 'Not checked',
    right_to_work_checked: person.checked,
    identity_checked: person.checked,
    source: person.source,
    owner: person.owner,
    registered_on: registered,
    lawful_basis: person.booking ? 'Contract' : 'Legitimate interests',
    marketing: person.optedIn ? 'Opted in' : 'Not asked',
    last_contact: person.lastContact,
    last_service: lastService,
    binned_on: binned ? verified : null,
    binned_by: binned ? 'STAFF-0005' : null,
    archived_on: archived ? verified : null,
    retention_rule: archived ? 'R-01' : null,
    release_on: archived ? releaseOf(archived) : null,
  });
  for (const job of jobs) {
    ledger.add('work_history', {
      candidate: id,
      employer: job.employer,
      job_title: job.title,
      started: monthText(job.started),
      ended: job.ended === null ? null : monthText(job.ended),
      duties: `${upper(job.duties.join('; '))}.`,
    });
  }
  for (const { title, level, awarded, expires, seen } of qualifications) {
    ledger.add('qualification', {
      candidate: id,
      title,
      level,
      status: awarded === null ? 'Working towards' : 'Achieved',
      awarded_on: awarded === null ? null : monthText(awarded),
      expires_on: expires,
      certificate_seen: seen ? 1 : 0,
    });
  }
  for (const { name, years } of skills) ledger.add('candidate_skill', { candidate: id, skill: skillId(name) as string, years });
  for (const tag of person.tags) ledger.add('candidate_tag', { candidate: id, tag: reference('TAG', tagList.indexOf(tag) + 1) });
  for (const { on, kind, subject, body, author, vacancy } of person.notes) {
    ledger.add('activity', { candidate: id, client: vacancy?.clientId ?? null, vacancy: vacancy?.id ?? null, kind, happened_on: on, subject, body, author });
  }
  const version = `Candidate privacy notice v${daysBetween(registered, today) > 365 ? 2 : 3}`;
  ledger.add('privacy_notice', { candidate: id, version, sent_on: registered, how: person.source === 'Walk-in' ? 'In person' : 'E-mail' });
  if (person.optedIn) ledger.add('consent', { candidate: id, purpose: 'Job alerts by e-mail', given_on: registered });
}
