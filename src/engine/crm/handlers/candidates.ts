/** Owns the handlers that make, change and show a candidate's record. */
import { type Crm, refuse } from '../crm.ts';
import { liveCandidate } from '../rules/checks.ts';
import type { Handler } from './handler.ts';

export const openCandidate: Handler<'open-candidate'> = (crm, { candidate }) => {
  crm.looked('candidate', candidate, candidate, true);
};

export const registerCandidate: Handler<'register-candidate'> = (crm, { candidate, profile }) => {
  refuseTwin(crm, candidate, profile);
  crm.insert('candidate', {
    right_to_work: 'Not checked',
    marketing: 'Not asked',
    ...profile,
    id: candidate,
    state: 'Active',
    owner: crm.me,
    registered_on: crm.today,
    last_contact: crm.today,
  });
};

export const updateCandidate: Handler<'update-candidate'> = (crm, { candidate, changes }) => {
  liveCandidate(crm, candidate);
  refuseTwin(crm, candidate, changes);
  crm.update('candidate', candidate, changes);
};

/** The same e-mail or mobile on two records in use is nearly always one person twice. */
function refuseTwin(crm: Crm, id: string, given: { email?: string; mobile?: string }): void {
  for (const [field, label] of [
    ['email', 'e-mail address'],
    ['mobile', 'mobile'],
  ] as const) {
    const value = given[field];
    if (!value) continue;
    const twin = crm.where('candidate', field, value).find((other) => other.id !== id && other.state === 'Active');
    if (twin)
      refuse(
        field,
        `${twin.first_name} ${twin.last_name} (${twin.id}) already has this ${label}. Is it the same person?`,
      );
  }
}
