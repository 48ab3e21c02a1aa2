/**
 * Owns how every command of the CRM is done on the screen: where its button stands, what is said, and what it does.
 * A new simple command has its line here and nothing else in ui. Total: a command that is missing does not compile.
 * Must never name a component: the demo and the tests read this list without a browser.
 * Long because it is one table: a line for each command.
 */
import type { CommandOf } from '../engine/command/registry.ts';
import { BIN_DAYS } from '../engine/crm/rules/bin.ts';
import {
  addition,
  change,
  type FormAction,
  inForm,
  ownAction,
  type Placed,
  type RecordState,
  removal,
  type ScreenAction,
} from './action.ts';
import type { Spot } from './spots.ts';

const OPEN_NOTES = 'This goes into the open notes. Every consultant in both branches reads them.';
const ANY: readonly RecordState[] = ['Active', 'In the bin', 'Archived', 'Anonymised', 'Erased'];

export const screenActions = {
  'open-candidate': ownAction('record/CandidateRecord.svelte, when it is taken up'),
  'search-candidates': ownAction('candidates/Candidates.svelte, when it has settled'),
  'search-documents': ownAction('documents/DocumentStore.svelte, when it has settled'),
  'register-candidate': ownAction('candidates/NewCandidate.svelte'),
  'update-candidate': ownAction('record/EditProfile.svelte'),
  'add-job': addition('add-job', 'job', 'beside Work history'),
  'change-job': change('change-job', 'job', 'on a job'),
  'remove-job': removal('remove-job', 'on a job'),
  'add-qualification': addition('add-qualification', 'qualification', 'beside Qualifications'),
  'change-qualification': change('change-qualification', 'qualification', 'on a qualification'),
  'remove-qualification': removal('remove-qualification', 'on a qualification'),
  'add-skill': ownAction('record/Skills.svelte'),
  'remove-skill': ownAction('record/Skills.svelte'),
  'add-activity': inForm('add-activity', {
    buttons: [
      { at: 'over the record', words: 'Add activity' },
      { at: 'beside Open notes', words: 'Add a note' },
    ],
    icon: 'add',
    title: 'Add an activity',
    about: OPEN_NOTES,
    submit: 'Add to the notes',
    today: ['happened_on'],
    tab: 'activity',
  }),
  'change-activity': change('change-activity', 'note', 'on a note', { about: OPEN_NOTES }),
  'remove-activity': removal('remove-activity', 'on a note'),
  'record-adjustment': inForm('record-adjustment', {
    buttons: [{ at: 'beside Adjustments', words: 'Record an adjustment' }],
    icon: 'none',
    title: 'Record an adjustment',
    about: 'This goes into the restricted part. Once saved, your role cannot read it again.',
    submit: 'Record it',
  }),
  'remove-adjustment': removal('remove-adjustment', 'on an adjustment', { when: ANY }),
  'add-task': addition(
    'add-task',
    'task',
    [
      { at: 'over the record', words: 'Add task' },
      { at: 'beside Tasks', words: 'Add a task' },
      { at: 'over all tasks', words: 'Add a task' },
    ],
    { when: ANY, tab: 'tasks' },
  ),
  'send-privacy-notice': inForm('send-privacy-notice', {
    buttons: [
      { at: 'over the record', words: 'Send privacy notice' },
      { at: 'beside Privacy notices', words: 'Send the notice' },
    ],
    icon: 'none',
    title: 'Send the privacy notice',
    about: "It tells {what} what the agency holds, why, and for how long. Today's date goes on the record.",
    submit: 'Send it',
    tab: 'protection',
  }),
  'complete-task': ownAction('tasks/TaskTable.svelte, at one press'),
  'reopen-task': inForm('reopen-task', {
    buttons: [{ at: 'on a task', words: 'Open {what} again', small: true }],
    icon: 'restore',
    title: 'Open {what} again?',
    about: 'It goes back to the tasks that are still to be done.',
    submit: 'Open it again',
    where: { state: 'Done' },
    when: ANY,
  }),
  'remove-task': removal('remove-task', 'on a task', { when: ANY }),
  'open-message': ownAction('inbox/ReadingPane.svelte, when it is opened'),
  'open-attachment': ownAction('inbox/Attachment.svelte, when it is opened'),
  'open-document': ownAction('documents/DocumentDialog.svelte, when it is opened'),
  'file-attachment': inForm('file-attachment', {
    buttons: [{ at: 'on an attachment', words: 'File to a candidate…' }],
    icon: 'none',
    title: 'File to a candidate',
    about: 'It goes into the document store: {what}.',
    submit: 'File it',
    tab: 'documents',
  }),
  'change-document': inForm('change-document', {
    buttons: [{ at: 'on a document', words: 'Rename or move {what}', small: true }],
    icon: 'change',
    title: 'Rename or move',
    submit: 'Save changes',
    when: ANY,
  }),
  'set-document-retention': inForm('set-document-retention', {
    buttons: [{ at: 'on a document', words: 'Set how long to keep {what}', small: true }],
    icon: 'keep',
    title: 'How long it is kept',
    about: 'This is for {what} alone; the rest of the record goes by its own rule.',
    submit: 'Set the date',
    when: ANY,
  }),
  'bin-candidate': inForm('bin-candidate', {
    buttons: [{ at: 'under More', words: 'Put in the bin…' }],
    icon: 'bin',
    title: 'Put {what} in the bin?',
    about: `The record and its documents go into the bin. They can be restored for ${BIN_DAYS} days; after that they are deleted.`,
    submit: 'Put in the bin',
    danger: true,
    when: ['Active', 'Archived'],
  }),
  'restore-candidate': inForm('restore-candidate', {
    buttons: [
      { at: 'under More', words: 'Restore…' },
      { at: 'on a binned record', words: 'Restore…' },
      { at: 'on an archived record', words: 'Restore…' },
    ],
    icon: 'restore',
    title: 'Restore {what}?',
    about: 'The record and its documents come back into daily use, as they were.',
    submit: 'Restore',
    when: ['In the bin', 'Archived'],
  }),
  'archive-candidate': inForm('archive-candidate', {
    buttons: [
      { at: 'under More', words: 'Archive…' },
      { at: 'on a binned record', words: 'Archive…' },
    ],
    icon: 'archive',
    title: 'Archive {what}',
    about: 'The record and its documents leave daily use. They are kept until the release date, then reviewed.',
    submit: 'Archive',
    when: ['Active', 'In the bin'],
  }),
  'report-incident': inForm('report-incident', {
    buttons: [{ at: 'under More', words: 'Report incident…' }],
    icon: 'report',
    title: 'Report an incident',
    about: 'About the record of {what}. Say what happened, not who is to blame.',
    submit: 'Report it',
    when: ANY,
    tab: 'protection',
  }),
  'log-data-request': inForm('log-data-request', {
    buttons: [{ at: 'beside Requests', words: 'Log a data request' }],
    icon: 'add',
    title: 'Log a data request',
    about: 'From {what}. The clock of one month starts on the day it came, unless you have to ask who it is.',
    submit: 'Log it',
    today: ['received_on'],
    when: ANY,
    tab: 'protection',
  }),
  'ask-for-identity': inForm('ask-for-identity', {
    buttons: [{ at: 'on a data request', words: 'Ask for proof of identity for {what}', small: true }],
    icon: 'report',
    title: 'Ask for proof of identity',
    about: 'Ask only where you cannot be sure who it is. The clock waits until the proof comes.',
    submit: 'Ask for it',
    where: { identity_asked_on: null, closed_on: null },
    when: ANY,
  }),
  'confirm-identity': inForm('confirm-identity', {
    buttons: [{ at: 'on a data request', words: 'Confirm identity for {what}', small: true }],
    icon: 'keep',
    title: 'Confirm identity',
    about: 'The clock starts today, with the proof.',
    submit: 'Confirm it',
    where: { identity_confirmed_on: null, closed_on: null },
    when: ANY,
  }),
  'extend-data-request': inForm('extend-data-request', {
    buttons: [{ at: 'on a data request', words: 'Take more time for {what}', small: true }],
    icon: 'change',
    title: 'Take two more months',
    about: 'The person is told today, with the reason. Only a request that is complex or one of many gives more time.',
    submit: 'Tell the person',
    where: { extended_on: null, closed_on: null },
    when: ANY,
  }),
  'close-data-request': inForm('close-data-request', {
    buttons: [{ at: 'on a data request', words: 'Close {what}', small: true }],
    icon: 'archive',
    title: 'Close the data request',
    about: 'The reply goes out today. It stays on the record.',
    submit: 'Send the reply and close',
    where: { closed_on: null },
    when: ANY,
  }),
  'merge-candidates': inForm('merge-candidates', {
    buttons: [{ at: 'under More', words: 'Merge with another record…' }],
    icon: 'none',
    title: 'Merge another record into {what}',
    about:
      'Everything on the other record goes over to this one, and its reference leads here. Where both say something else, you are asked whose is kept. A merge can be undone.',
    submit: 'Merge the records',
    when: ['Active', 'Archived'],
  }),
  'undo-merge': inForm('undo-merge', {
    buttons: [{ at: 'on a merge', words: 'Undo {what}', small: true }],
    icon: 'restore',
    title: 'Undo {what}?',
    about:
      'Each record gets its own back. What was added since stays with this record, and what was changed since keeps its newer value.',
    submit: 'Undo the merge',
    when: ['Active', 'Archived'],
  }),
  'mark-not-duplicate': inForm('mark-not-duplicate', {
    buttons: [{ at: 'under More', words: 'Not a duplicate of…' }],
    icon: 'none',
    title: 'Another record is of somebody else',
    about: 'It is no second record of {what}. Nobody is asked about the two again, and the reason is kept.',
    submit: 'Say so',
    when: ['Active', 'In the bin', 'Archived'],
  }),
  'end-day': ownAction('day/EndDay.svelte, from the bar over every screen'),
  'place-card': ownAction('questions/ChoiceQuestion.svelte'),
  'match-term': ownAction('questions/ChoiceQuestion.svelte'),
  'order-cards': ownAction('questions/OrderQuestion.svelte'),
  'write-answer': ownAction('questions/WriteAnswer.svelte'),
} as const satisfies { [N in CommandOf<'crm'>]: ScreenAction<N> };

/** Commands that a screen or a control of its own does: each has its own hand in the demo. */
export type OwnCommand = {
  [N in keyof typeof screenActions]: (typeof screenActions)[N] extends { kind: 'own' } ? N : never;
}[keyof typeof screenActions];

/** Every action done in a form; which command it is, is known only when it runs. */
export const formActions: readonly FormAction[] = Object.values(screenActions).flatMap((action) =>
  action.kind === 'form' ? [action] : [],
);

/** What has a button at a spot, in the order of the table. `state`: of the candidate's record, where the spot is about one. */
export const actionsAt = (spot: Spot, state: RecordState = 'Active'): { action: FormAction; button: Placed }[] =>
  formActions
    .filter(({ when = ['Active'] }) => when.includes(state))
    .flatMap((action) => action.buttons.filter(({ at }) => at === spot).map((button) => ({ action, button })));
