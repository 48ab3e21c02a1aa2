/** Owns the handlers of open notes, restricted adjustments, privacy notices and tasks. */
import { existing, liveCandidate } from '../rules/text.ts';
import { refuse } from '../world.ts';
import type { Handler } from './handler.ts';

/** The notice the agency sends now; content/policies, Data protection, section 1. */
const NOTICE = 'Candidate privacy notice, 2026';

export const addActivity: Handler<'add-activity'> = (world, note) => {
  liveCandidate(world, note.candidate);
  world.insert('activity', { ...note, author: world.me });
};

export const changeActivity: Handler<'change-activity'> = (world, { id, changes }) => {
  if (existing(world, 'activity', id).author !== world.me) refuse('', 'Only its author can change a note.');
  world.update('activity', id, changes);
};

export const removeActivity: Handler<'remove-activity'> = (world, { id, reason }) => {
  if (existing(world, 'activity', id).author !== world.me) refuse('', 'Only its author can remove a note.');
  world.because(reason);
  world.remove('activity', id);
};

export const recordAdjustment: Handler<'record-adjustment'> = (world, adjustment) => {
  liveCandidate(world, adjustment.candidate);
  world.insert('adjustment', { ...adjustment, recorded_on: world.today });
};

export const removeAdjustment: Handler<'remove-adjustment'> = (world, { id, reason }) => {
  world.because(reason);
  world.remove('adjustment', id);
};

export const sendPrivacyNotice: Handler<'send-privacy-notice'> = (world, notice) => {
  const person = liveCandidate(world, notice.candidate);
  if (notice.how === 'E-mail' && !person.email) refuse('how', 'There is no e-mail address on the record.');
  world.insert('privacy_notice', { ...notice, version: NOTICE, sent_on: world.today });
};

export const addTask: Handler<'add-task'> = (world, task) => world.insert('task', { ...task, state: 'Open' });

export const completeTask: Handler<'complete-task'> = (world, { task }) => {
  if (existing(world, 'task', task).state === 'Done') refuse('', 'This task is done already.');
  world.update('task', task, { state: 'Done' });
};

/** Ticked by mistake, or not done after all. */
export const reopenTask: Handler<'reopen-task'> = (world, { task }) => {
  if (existing(world, 'task', task).state === 'Open') refuse('', 'This task is open already.');
  world.update('task', task, { state: 'Open' });
};

/** A task can hold what does not belong in it; then it has to go, not be ticked. */
export const removeTask: Handler<'remove-task'> = (world, { id, reason }) => {
  world.because(reason);
  world.remove('task', id);
};
