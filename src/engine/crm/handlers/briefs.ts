/** Owns the handlers that take a vacancy on and end it, keep a client's wish apart from it, and put it on job boards. */
import { sayProtectedPolicy } from '../../record/reason-flags.ts';
import { isOver } from '../../record/vacancy-facts.ts';
import { refuse } from '../crm.ts';
import { existing, refuseField } from '../rules/checks.ts';
import { checkContact, workedOn } from '../rules/worked-on.ts';
import type { Handler } from './handler.ts';

/** Incomplete is no reason to refuse it: that is why it begins as a draft. */
export const addVacancy: Handler<'add-vacancy'> = (crm, { from_message, owner, ...vacancy }) => {
  checkContact(crm, vacancy.contact, vacancy.client);
  crm.insert('vacancy', { ...vacancy, state: 'Draft', owner: owner ?? crm.me, opened_on: crm.today });
  if (from_message)
    crm.insert('brief', { id: `${vacancy.id}/${from_message}`, vacancy: vacancy.id, message: from_message });
};

export const closeVacancy: Handler<'close-vacancy'> = (crm, { vacancy, closed_for }) => {
  workedOn(crm, vacancy);
  const state = closed_for === 'Filled by us' ? 'Filled' : 'Closed';
  crm.update('vacancy', vacancy, { state, closed_for, closed_on: crm.today, waits_for: null });
};

export const reopenVacancy: Handler<'reopen-vacancy'> = (crm, { vacancy, reason }) => {
  if (!isOver(existing(crm, 'vacancy', vacancy))) refuse('', 'This vacancy is worked on still.');
  crm.because(reason);
  crm.update('vacancy', vacancy, { state: 'Open', closed_for: null, closed_on: null });
};

export const recordWish: Handler<'record-wish'> = (crm, wish) => {
  workedOn(crm, wish.vacancy);
  crm.insert('wish', { ...wish, policy: sayProtectedPolicy });
};

export const changeWish: Handler<'change-wish'> = (crm, { id, changes }) => crm.update('wish', id, changes);

/** Told again, it is the last time that stands there; the audit trail has the others. */
export const challengeWish: Handler<'challenge-wish'> = (crm, { id, ...challenge }) => {
  if (challenge.challenged_on < existing(crm, 'wish', id).asked_on)
    refuseField('wish', 'challenged_on', 'it was not asked before that day.');
  crm.update('wish', id, challenge);
};

export const escalateWish: Handler<'escalate-wish'> = (crm, { id, ...escalation }) => {
  if (escalation.escalated_on < existing(crm, 'wish', id).asked_on)
    refuseField('wish', 'escalated_on', 'it was not asked before that day.');
  crm.update('wish', id, escalation);
};

/** What is missing, or on hold, can be posted as in real life; that is judged afterwards. */
export const postVacancy: Handler<'post-vacancy'> = (crm, post) => {
  workedOn(crm, post.vacancy);
  const there = crm
    .where('job_post', 'vacancy', post.vacancy)
    .find(({ board, withdrawn_on }) => board === post.board && withdrawn_on === null);
  if (there) refuse('board', `It is on ${post.board} already, in ${there.id}. Withdraw that first.`);
  crm.insert('job_post', { ...post, posted_on: crm.today });
};

export const withdrawPost: Handler<'withdraw-post'> = (crm, { id }) => {
  if (existing(crm, 'job_post', id).withdrawn_on) refuse('', 'This post is withdrawn already.');
  crm.update('job_post', id, { withdrawn_on: crm.today });
};
