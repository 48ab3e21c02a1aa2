/**
 * Owns the handlers of what comes of a choice: stages, confirmations, interview, offer, placement, and telling those who were not chosen.
 * Must never refuse what a person gets wrong; only what cannot be.
 */
import { sayDay } from '../../kernel/date.ts';
import { isListed } from '../../record/stages.ts';
import { type Crm, refuse } from '../crm.ts';
import { heldAgainst } from '../match/held-against.ts';
import { standingCounts } from '../match/match.ts';
import { existing, liveCandidate, refuseField } from '../rules/checks.ts';
import { notBeforeSubmission } from '../rules/order-of-days.ts';
import { entryOf, moveTo } from '../rules/stages.ts';
import { workedOn } from '../rules/worked-on.ts';
import type { Handler } from './handler.ts';

interface Whose {
  vacancy: string;
  candidate: string;
}

/** Somebody who is placed goes no further on this vacancy, and is not put back. */
function stillOpen(crm: Crm, whose: Whose): void {
  liveCandidate(crm, whose.candidate);
  workedOn(crm, whose.vacancy);
  if (entryOf(crm, whose)?.state === 'Placed') refuse('candidate', 'This person is placed by now.');
}

export const matchCandidates: Handler<'match-candidates'> = (crm, { vacancy }) => {
  crm.searched('vacancy', { vacancy }, standingCounts(crm, heldAgainst(crm, vacancy)).shortlist);
};

export const moveOnList: Handler<'move-on-list'> = (crm, { id, state }) => {
  const entry = existing(crm, 'shortlist_entry', id);
  stillOpen(crm, entry);
  if (!isListed(entry.state) && entry.state !== 'Rejected')
    refuse('', `This person is ${entry.state.toLowerCase()} by now.`);
  moveTo(crm, entry, state, { left_out_for: null, left_out_because: null });
};

/** What was said of availability goes onto the record, as verified that day: it is the same question. */
export const confirmWithCandidate: Handler<'confirm-with-candidate'> = (crm, call) => {
  liveCandidate(crm, call.candidate);
  const { client, title } = workedOn(crm, call.vacancy);
  crm.insert('activity', { ...call, client, subject: `Before submission: ${title}`, author: crm.me });
  const { availability, available_from, happened_on } = call;
  const free = availability && { availability, available_from, availability_verified: happened_on };
  crm.update('candidate', call.candidate, { ...free, last_contact: happened_on });
};

export const recordSentByAnotherAgency: Handler<'record-sent-by-another-agency'> = (crm, sent) => {
  liveCandidate(crm, sent.candidate);
  workedOn(crm, sent.vacancy);
  crm.insert('sent_elsewhere', sent);
};

export const withdrawSubmission: Handler<'withdraw-submission'> = (crm, { id, ...why }) => {
  const sent = existing(crm, 'submission', id);
  if (sent.withdrawn_on) refuse('', 'This submission is withdrawn already.');
  if (entryOf(crm, sent)?.state === 'Placed') refuse('', 'This person is placed by now.');
  crm.update('submission', id, { ...why, withdrawn_on: crm.today });
  moveTo(crm, sent, 'Withdrawn');
};

export const recordInterview: Handler<'record-interview'> = (crm, interview) => {
  stillOpen(crm, interview);
  notBeforeSubmission(crm, interview, { table: 'interview', field: 'held_on', day: interview.held_on });
  crm.insert('interview', interview);
  // A talk after an offer is no step back.
  if (entryOf(crm, interview)?.state !== 'Offered') moveTo(crm, interview, 'Interview');
};

export const changeInterview: Handler<'change-interview'> = (crm, { id, changes }) => {
  const before = existing(crm, 'interview', id);
  const { held_on } = { ...before, ...changes };
  notBeforeSubmission(crm, before, { table: 'interview', field: 'held_on', day: changes.held_on });
  const said = (['client_said', 'candidate_said', 'outcome'] as const).find((field) => changes[field]);
  if (said && held_on > crm.today) refuseField('interview', said, 'the interview has not been held yet.');
  crm.update('interview', id, changes);
};

export const recordOffer: Handler<'record-offer'> = (crm, offer) => {
  stillOpen(crm, offer);
  const waiting = crm
    .where('offer', 'candidate', offer.candidate)
    .find(({ vacancy, answer }) => vacancy === offer.vacancy && answer === null);
  if (waiting) refuse('candidate', `This person has an offer that is not answered yet, ${waiting.id}.`);
  notBeforeSubmission(crm, offer, { table: 'offer', field: 'offered_on', day: offer.offered_on });
  if (offer.starts_on && offer.starts_on < offer.offered_on)
    refuseField('offer', 'starts_on', 'it is before the day of the offer.');
  crm.insert('offer', offer);
  moveTo(crm, offer, 'Offered');
};

export const answerOffer: Handler<'answer-offer'> = (crm, { id, ...given }) => {
  const offer = existing(crm, 'offer', id);
  if (offer.answer) refuse('', `This offer is ${offer.answer.toLowerCase()} already.`);
  if (given.answered_on < offer.offered_on) refuseField('offer', 'answered_on', 'it is before the offer.');
  crm.update('offer', id, given);
  if (given.answer === 'Declined') moveTo(crm, offer, 'Withdrawn');
};

export const tellUnsuccessful: Handler<'tell-unsuccessful'> = (crm, { id, ...told }) => {
  const entry = existing(crm, 'shortlist_entry', id);
  if (entry.told_on) refuse('', `This person was told already, on ${sayDay(entry.told_on)}.`);
  if (entry.state === 'Placed') refuse('', 'This person is placed.');
  if (isListed(entry.state)) refuse('', 'Leave this person out first, with the reason.');
  if (told.told_on < entry.added_on) refuseField('shortlist_entry', 'told_on', 'the person was not on the list yet.');
  // Whoever withdrew, or did not start after all, was not turned down.
  const state = entry.state === 'Withdrawn' || entry.state === 'Fell through' ? entry.state : 'Rejected';
  moveTo(crm, entry, state, told);
  crm.update('candidate', entry.candidate, { last_contact: told.told_on });
};
