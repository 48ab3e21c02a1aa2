/**
 * Owns what of a person leaves the house with a submission: what the job is about. Never an address, a telephone, an e-mail, a birth, a photograph.
 * The policy: Matching and submissions, section 5.
 */
import { sayDay } from '../../kernel/date.ts';
import type { Row } from '../../record/catalogue.ts';
import { sayMonth } from '../../record/formats.ts';
import type { Crm } from '../crm.ts';

/** As plain lines, the same for the same record. What was confirmed in the last call about this vacancy stands in place of the record. */
export function minimumProfile(crm: Crm, person: Row<'candidate'>, vacancy: string): string {
  const confirmed = crm
    .where('activity', 'candidate', person.id)
    .filter((call) => call.vacancy === vacancy && call.interest !== null)
    .toSorted((a, b) => ((a.happened_on ?? '') < (b.happened_on ?? '') ? -1 : 1))
    .at(-1);
  const { availability, available_from } = confirmed?.availability ? confirmed : person;
  const jobs = crm
    .where('work_history', 'candidate', person.id)
    .toSorted((a, b) => ((a.started ?? '') < (b.started ?? '') ? 1 : -1));
  const skills = crm.db.rows<{ name: string }>(
    'SELECT s.name FROM candidate_skill cs JOIN skill s ON s.id = cs.skill WHERE cs.candidate = ? ORDER BY s.name',
    [person.id],
  );
  const qualifications = crm.where('qualification', 'candidate', person.id);
  const name = [person.first_name, person.last_name].filter(Boolean).join(' ');
  return [
    [name, person.job_title].filter(Boolean).join(', '),
    ...jobs.map(
      ({ job_title, employer, started, ended }) =>
        `Job: ${job_title}, ${employer}, ${started ? sayMonth(started) : '?'} to ${ended ? sayMonth(ended) : 'now'}`,
    ),
    ...qualifications.map(
      ({ title, status, expires_on }) =>
        `Qualification: ${title}, ${status.toLowerCase()}${expires_on ? `, expires ${sayDay(expires_on)}` : ''}`,
    ),
    skills.length > 0 && `Skills: ${skills.map((skill) => skill.name).join(', ')}`,
    availability && `Availability: ${availability}${available_from ? ` from ${sayDay(available_from)}` : ''}`,
    confirmed?.pay
      ? `Pay agreed for this job: ${confirmed.pay}`
      : person.pay_expected && `Pay expected: ${person.pay_expected}`,
  ]
    .filter(Boolean)
    .join('\n');
}
