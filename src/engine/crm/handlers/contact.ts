/** Owns the handlers of open notes, restricted adjustments, privacy notices and tasks. */

import { refuse } from '../crm.ts';
import { existing, liveCandidate } from '../rules/checks.ts';
import type { Handler } from './handler.ts';

/** The notice the agency sends now; content/policies, Data protection, section 1. */
const NOTICE = 'Candidate privacy notice, 2026';

export const addActivity: Handler<'add-activity'> = (crm, note) => {
  liveCandidate(crm, note.candidate);
  crm.insert('activity', { ...note, author: crm.me });
};

export const changeActivity: Handler<'change-activity'> = (crm, { id, changes }) => {
  if (existing(crm, 'activity', id).author !== crm.me) refuse('', 'Only its author can change a note.');
  crm.update('activity', id, changes);
};

export const removeActivity: Handler<'remove-activity'> = (crm, { id, reason }) => {
  if (existing(crm, 'activity', id).author !== crm.me) refuse('', 'Only its author can remove a note.');
  crm.because(reason);
  crm.remove('activity', id);
};

export const recordAdjustment: Handler<'record-adjustment'> = (crm, adjustment) => {
  liveCandidate(crm, adjustment.candidate);
  crm.insert('adjustment', { ...adjustment, recorded_on: crm.today });
};

export const removeAdjustment: Handler<'remove-adjustment'> = (crm, { id, reason }) => {
  crm.because(reason);
  crm.remove('adjustment', id);
};

export const sendPrivacyNotice: Handler<'send-privacy-notice'> = (crm, notice) => {
  const person = liveCandidate(crm, notice.candidate);
  if (notice.how === 'E-mail' && !person.email) refuse('how', 'There is no e-mail address on the record.');
  crm.insert('privacy_notice', { ...notice, version: NOTICE, sent_on: crm.today });
};

export const addTask: Handler<'add-task'> = (crm, task) => crm.insert('task', { ...task, state: 'Open' });

export const completeTask: Handler<'complete-task'> = (crm, { task }) => {
  const { state } = existing(crm, 'task', task);
  if (state !== 'Open') refuse('', `This task is ${state.toLowerCase()}${state === 'Done' ? ' already' : ''}.`);
  crm.update('task', task, { state: 'Done' });
};

/** Ticked by mistake, or not done after all. */
export const reopenTask: Handler<'reopen-task'> = (crm, { task }) => {
  if (existing(crm, 'task', task).state === 'Open') refuse('', 'This task is open already.');
  crm.update('task', task, { state: 'Open' });
};

/** A task can hold what does not belong in it; then it has to go, not be ticked. */
export const removeTask: Handler<'remove-task'> = (crm, { id, reason }) => {
  crm.because(reason);
  crm.remove('task', id);
};
