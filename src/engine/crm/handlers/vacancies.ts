/** Owns the handlers of vacancies and their requirements, shortlists with rationales, permission and submission. */
import type { Row } from '../../record/catalogue.ts';
import { isListed } from '../../record/stages.ts';
import { refuse } from '../crm.ts';
import { existing, liveCandidate, refuseField } from '../rules/checks.ts';
import { minimumProfile } from '../rules/minimum-profile.ts';
import { moveTo, noteMove } from '../rules/stages.ts';
import { checkContact, workedOn } from '../rules/worked-on.ts';
import type { Handler } from './handler.ts';

export const changeVacancy: Handler<'change-vacancy'> = (crm, { vacancy, changes }) => {
  checkContact(crm, changes.contact, workedOn(crm, vacancy).client);
  crm.update('vacancy', vacancy, changes);
};

export const holdVacancy: Handler<'hold-vacancy'> = (crm, { vacancy, waits_for }) => {
  workedOn(crm, vacancy);
  crm.update('vacancy', vacancy, { state: 'On hold', waits_for });
};

export const openVacancy: Handler<'open-vacancy'> = (crm, { vacancy }) => {
  if (workedOn(crm, vacancy).state === 'Open') refuse('', 'This vacancy is open already.');
  crm.update('vacancy', vacancy, { state: 'Open', waits_for: null });
};

function checkDays({ good_from, good_to }: Pick<Row<'requirement'>, 'good_from' | 'good_to'>): void {
  if (good_from && good_to && good_from > good_to) refuseField('requirement', 'good_to', 'it is before the first day.');
}

export const addRequirement: Handler<'add-requirement'> = (crm, requirement) => {
  workedOn(crm, requirement.vacancy);
  checkDays(requirement);
  crm.insert('requirement', requirement);
};

export const changeRequirement: Handler<'change-requirement'> = (crm, { id, changes }) => {
  const before = existing(crm, 'requirement', id);
  workedOn(crm, before.vacancy);
  checkDays({ ...before, ...changes });
  crm.update('requirement', id, changes);
};

/** What somebody was judged by stays, so that the reason can be read later. */
export const removeRequirement: Handler<'remove-requirement'> = (crm, { id, reason }) => {
  workedOn(crm, existing(crm, 'requirement', id).vacancy);
  if (crm.where('rationale', 'requirement', id).length > 0)
    refuse('', 'Somebody was judged by this requirement. Change it to nice to have, or put its words right.');
  crm.because(reason);
  crm.remove('requirement', id);
};

export const addToShortlist: Handler<'add-to-shortlist'> = (crm, entry) => {
  liveCandidate(crm, entry.candidate);
  workedOn(crm, entry.vacancy);
  const there = crm
    .where('shortlist_entry', 'vacancy', entry.vacancy)
    .find(({ candidate }) => candidate === entry.candidate);
  if (there) refuse('candidate', `This person is on the list already, as ${there.state.toLowerCase()}.`);
  crm.insert('shortlist_entry', { ...entry, added_on: crm.today });
  noteMove(crm, entry, null, entry.state);
};

export const leaveOut: Handler<'leave-out'> = (crm, { id, ...why }) => {
  const entry = existing(crm, 'shortlist_entry', id);
  const { state } = entry;
  if (!isListed(state)) refuse('', `This person is ${state.toLowerCase()} by now.`);
  moveTo(crm, entry, 'Rejected', why);
};

export const removeFromShortlist: Handler<'remove-from-shortlist'> = (crm, { id, reason }) => {
  const entry = existing(crm, 'shortlist_entry', id);
  const { state } = entry;
  if (!isListed(state)) refuse('', `This person is ${state.toLowerCase()} by now, and the list keeps that.`);
  crm.because(reason);
  crm.remove('shortlist_entry', id);
  noteMove(crm, entry, state, null);
};

export const recordRationale: Handler<'record-rationale'> = (crm, rationale) => {
  liveCandidate(crm, rationale.candidate);
  const there = crm
    .where('rationale', 'requirement', rationale.requirement)
    .find(({ candidate }) => candidate === rationale.candidate);
  if (there) refuse('candidate', `This person is judged on it already, in ${there.id}. Change that.`);
  crm.insert('rationale', rationale);
};

export const changeRationale: Handler<'change-rationale'> = (crm, { id, changes }) => {
  crm.update('rationale', id, changes);
};

export const recordPermission: Handler<'record-permission'> = (crm, permission) => {
  liveCandidate(crm, permission.candidate);
  if (permission.given_on > crm.today) refuseField('permission', 'given_on', 'this day has not come yet.');
  crm.insert('permission', permission);
};

/** Without permission it can be sent, as in real life; that is judged afterwards. */
export const submitCandidate: Handler<'submit-candidate'> = (crm, { id, candidate, vacancy }) => {
  const person = liveCandidate(crm, candidate);
  const { state } = workedOn(crm, vacancy);
  if (state !== 'Open') refuse('', `The vacancy ${vacancy} is not open. Open it first.`);
  if (crm.where('submission', 'candidate', candidate).some((sent) => sent.vacancy === vacancy && !sent.withdrawn_on))
    refuse('candidate', 'This person was submitted for this vacancy already.');
  const permission =
    crm.where('permission', 'candidate', candidate).findLast((one) => one.vacancy === vacancy)?.id ?? null;
  crm.insert('submission', {
    id,
    candidate,
    vacancy,
    permission,
    sent_on: crm.today,
    what_was_sent: minimumProfile(crm, person, vacancy),
  });
  moveTo(crm, { vacancy, candidate }, 'Submitted');
  crm.update('candidate', candidate, { last_service: crm.today });
};
