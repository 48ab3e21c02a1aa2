/** Owns the handlers of open notes, restricted adjustments, privacy notices and tasks. */
import { isDay } from '../../kernel/date.ts';
import { Checks, existing, liveCandidate } from '../rules/text.ts';
import { refuse } from '../world.ts';
import type { Handler } from './handler.ts';

/** The notice the agency sends now; content/policies, Data protection, section 1. */
const NOTICE = 'Candidate privacy notice, 2026';

export const addActivity: Handler<'add-activity'> = (world, { id, candidate, kind, happened_on, subject, body }) => {
  liveCandidate(world, candidate);
  new Checks()
    .text('body', 'What was said or done', body)
    .text('happened_on', 'Date', happened_on)
    .day('happened_on', 'Date', happened_on)
    .that(!isDay(happened_on) || happened_on <= world.today, 'happened_on', 'Date: this day has not come yet.')
    .settle();
  world.insert('activity', { id, candidate, kind, happened_on, subject, body: body.trim(), author: world.me });
};

export const changeActivity: Handler<'change-activity'> = (world, { id, changes }) => {
  const note = existing(world, 'activity', id);
  if (note.author !== world.me) refuse('', 'Only its author can change a note.');
  if (changes.body !== undefined) new Checks().text('body', 'What was said or done', changes.body).settle();
  world.update('activity', id, {
    ...(changes.body === undefined ? {} : { body: changes.body.trim() }),
    ...(changes.subject === undefined ? {} : { subject: changes.subject }),
  });
};

export const removeActivity: Handler<'remove-activity'> = (world, { id, reason }) => {
  const note = existing(world, 'activity', id);
  if (note.author !== world.me) refuse('', 'Only its author can remove a note.');
  new Checks().text('reason', 'Reason', reason).settle();
  world.because(reason.trim());
  world.remove('activity', id);
};

export const recordAdjustment: Handler<'record-adjustment'> = (world, { id, candidate, need, permission }) => {
  liveCandidate(world, candidate);
  new Checks().text('need', 'Adjustment needed', need).settle();
  world.insert('adjustment', { id, candidate, need: need.trim(), permission, recorded_on: world.today });
};

export const removeAdjustment: Handler<'remove-adjustment'> = (world, { id, reason }) => {
  existing(world, 'adjustment', id);
  new Checks().text('reason', 'Reason', reason).settle();
  world.because(reason.trim());
  world.remove('adjustment', id);
};

export const sendPrivacyNotice: Handler<'send-privacy-notice'> = (world, { id, candidate, how }) => {
  const person = liveCandidate(world, candidate);
  if (how === 'E-mail' && !person.email) refuse('how', 'There is no e-mail address on the record.');
  world.insert('privacy_notice', { id, candidate, version: NOTICE, sent_on: world.today, how });
};

export const addTask: Handler<'add-task'> = (world, { id, candidate, title, detail, due_on, owner }) => {
  if (candidate) existing(world, 'candidate', candidate);
  existing(world, 'staff', owner);
  new Checks()
    .text('title', 'Task', title)
    .text('due_on', 'Due', due_on)
    .day('due_on', 'Due', due_on)
    .that(!isDay(due_on) || due_on >= world.today, 'due_on', 'Due: this day has passed.')
    .settle();
  world.insert('task', {
    id,
    candidate,
    title: title.trim(),
    detail: detail?.trim() || null,
    due_on,
    owner,
    state: 'Open',
  });
};

export const completeTask: Handler<'complete-task'> = (world, { task }) => {
  if (existing(world, 'task', task).state === 'Done') refuse('', 'This task is done already.');
  world.update('task', task, { state: 'Done' });
};

/** A task can hold what does not belong in it; then it has to go, not be ticked. */
export const removeTask: Handler<'remove-task'> = (world, { id, reason }) => {
  existing(world, 'task', id);
  new Checks().text('reason', 'Reason', reason).settle();
  world.because(reason.trim());
  world.remove('task', id);
};
