/** Owns the handlers that make, change and show a candidate's record. */
import type { Row } from '../../record/catalogue.ts';
import { refuse } from '../crm.ts';
import { liveCandidate, refuseField } from '../rules/checks.ts';
import { askAboutTwins } from '../rules/twins.ts';
import type { Handler } from './handler.ts';

export const openCandidate: Handler<'open-candidate'> = (crm, { candidate }) => {
  crm.looked('candidate', candidate, candidate, true);
};

export const registerCandidate: Handler<'register-candidate'> = (crm, { candidate, profile, different }) => {
  checkNames(profile);
  const remember = askAboutTwins(
    crm,
    { id: candidate, person: profile, states: ['Active', 'Archived', 'In the bin'] },
    different,
  );
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
  remember();
};

export const updateCandidate: Handler<'update-candidate'> = (crm, { candidate, changes, different }) => {
  const before = liveCandidate(crm, candidate);
  if ('first_name' in changes || 'last_name' in changes || 'one_name' in changes) checkNames({ ...before, ...changes });
  const person = { ...before, ...changes };
  const remember = askAboutTwins(crm, { id: candidate, person, before, states: ['Active', 'Archived'] }, different);
  crm.update('candidate', candidate, changes);
  remember();
};

/** Two names, or one and the word that there is no other. */
function checkNames(person: Partial<Pick<Row<'candidate'>, 'first_name' | 'last_name' | 'one_name'>>): void {
  const { first_name, last_name, one_name } = person;
  if (!one_name) {
    if (!first_name)
      refuseField('candidate', 'first_name', 'it is missing, and nobody said that the person has one name.');
    if (!last_name)
      refuseField('candidate', 'last_name', 'it is missing, and nobody said that the person has one name.');
  } else if (first_name && last_name)
    refuse('one_name', 'This person has one name, and two are given. Empty one of them, or take the tick away.');
  else if (!first_name && !last_name) refuseField('candidate', 'first_name', 'it is missing. Write the one name here.');
}
