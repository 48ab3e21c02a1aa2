/**
 * Owns what is to be done before a profile leaves the house, and whether the CRM shows it. It stops nothing: as in real life one can send without.
 * The policy: Matching and submissions, section 5.
 */
import type { Crm } from '../crm.ts';
import { heldAgainst } from '../match/held-against.ts';
import { verdictsOf } from '../match/match.ts';
import { isStale } from './availability.ts';
import { existing } from './checks.ts';
import { countingIn } from './what-counts.ts';

export interface SubmissionCheck {
  check: 'call' | 'interest' | 'availability' | 'pay' | 'permission' | 'identity' | 'right-to-work' | 'licence';
  done: boolean;
}

export function beforeSubmission(crm: Crm, candidate: string, vacancy: string): SubmissionCheck[] {
  const person = existing(crm, 'candidate', candidate);
  const job = existing(crm, 'vacancy', vacancy);
  const calls = crm.where('activity', 'candidate', candidate).filter(({ kind }) => kind === 'Phone call');
  const permitted = crm.where('permission', 'candidate', candidate).some((one) => one.vacancy === vacancy);
  const licences = countingIn(crm, vacancy).filter(({ kind }) => kind === 'Licence or card');
  const held = verdictsOf(crm, { ...heldAgainst(crm, vacancy), only: [candidate] });
  const inDate = licences.every(({ id }) =>
    held.some(({ requirement, verdict }) => requirement === id && verdict === 'met'),
  );
  const about = calls.some(
    (call) => call.vacancy === vacancy || call.client === job.client || call.happened_on >= (job.opened_on ?? '9'),
  );
  const confirmed = crm.where('activity', 'candidate', candidate).filter((call) => call.vacancy === vacancy);
  const last = confirmed.findLast(({ interest }) => interest !== null);
  const checks: SubmissionCheck[] = [
    { check: 'call', done: about },
    { check: 'interest', done: last?.interest === 'Interested' },
    { check: 'availability', done: !isStale(person.availability_verified, crm.today) },
    { check: 'pay', done: confirmed.some(({ pay }) => pay !== null) },
    { check: 'permission', done: permitted },
  ];
  if (job.work_type === 'Permanent') return checks;
  return [
    ...checks,
    { check: 'identity', done: person.identity_checked !== null },
    { check: 'right-to-work', done: person.right_to_work === 'Checked' },
    ...(licences.length > 0 ? [{ check: 'licence', done: inDate } as const] : []),
  ];
}
