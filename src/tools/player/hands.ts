/**
 * Owns how each command is done on the screen: which place, which button, which form. Works by role and label, as a person does.
 * Used by the demo, the bench and the end-to-end tests; a command without hands here cannot be demonstrated.
 */
import type { CommandName, InputOf } from '../../engine/command/registry.ts';
import type { Row } from '../../engine/record/catalogue.ts';
import { escaped, fillField, fillRecord, labelled } from './fields.ts';
import {
  type Desk,
  dialog,
  inDialog,
  main,
  more,
  openMessage,
  press,
  rail,
  started,
  tab,
  toCandidate,
  toTab,
} from './ways.ts';

type Hand<N extends CommandName> = (desk: Desk, input: InputOf<N>) => Promise<void>;

export const hands: { [N in CommandName]?: Hand<N> } = {
  'open-message': (desk, { message }) => openMessage(desk, message),
  'open-attachment': async (desk, { attachment }) => {
    const { message, name } = started<Row<'attachment'>>(desk, 'attachment', attachment);
    await openMessage(desk, message);
    await press(desk, `Read ${name}`);
  },
  'open-candidate': (desk, { candidate }) => toCandidate(desk, candidate),
  'register-candidate': async (desk, { profile }) => {
    // What was refused is on the screen still, as it was typed.
    if (!desk.page.url().includes('#new-candidate')) {
      await rail(desk, 'Candidates');
      await desk.touch.press(main(desk).getByRole('link', { name: 'New candidate' }));
    }
    await main(desk).getByRole('heading', { level: 1 }).waitFor();
    await fillRecord(desk.touch, main(desk), 'candidate', profile);
    await press(desk, 'Save record');
  },
  'update-candidate': async (desk, { candidate, changes }) => {
    await toCandidate(desk, candidate);
    await press(desk, 'Edit profile');
    await fillRecord(desk.touch, main(desk), 'candidate', changes);
    await press(desk, 'Save changes');
  },
  'add-job': async (desk, { id: _, candidate, ...job }) => {
    await toTab(desk, candidate, 'Work history');
    await press(desk, 'Add a job');
    await fillRecord(desk.touch, dialog(desk), 'work_history', job);
    await inDialog(desk, 'Add the job');
  },
  'add-qualification': async (desk, { id: _, candidate, ...qualification }) => {
    await toTab(desk, candidate, 'Qualifications');
    await press(desk, 'Add a qualification');
    await fillRecord(desk.touch, dialog(desk), 'qualification', qualification);
    await inDialog(desk, 'Add the qualification');
  },
  'add-skill': async (desk, { candidate, skill }) => {
    await toTab(desk, candidate, 'Profile');
    const name = desk.nameOf(skill);
    const box = desk.page.getByRole('combobox', { name: 'Add a skill' });
    await desk.touch.type(box, name);
    await desk.touch.press(desk.page.getByRole('option', { name, exact: true }));
    await desk.page.getByRole('list', { name: 'Skills' }).getByText(name, { exact: true }).waitFor();
  },
  'add-activity': async (desk, { id: _, candidate, ...activity }) => {
    await toCandidate(desk, candidate);
    await press(desk, 'Add activity');
    await fillRecord(desk.touch, dialog(desk), 'activity', activity);
    await inDialog(desk, 'Add to the notes');
  },
  // The screen does not give the references of notes: it is the learner's latest that is changed or taken out.
  'change-activity': async (desk, { changes }) => {
    await tab(desk, 'Activity');
    await press(desk, /^Change the /);
    await fillRecord(desk.touch, dialog(desk), 'activity', changes);
    await inDialog(desk, 'Save changes');
  },
  'remove-activity': async (desk, { reason }) => {
    await tab(desk, 'Activity');
    await press(desk, /^Remove the /);
    await fillField(desk.touch, dialog(desk), 'Reason', 'text', reason);
    await inDialog(desk, 'Remove');
  },
  'add-task': async (desk, { id: _, candidate, ...task }) => {
    if (candidate) await toCandidate(desk, candidate);
    await press(desk, 'Add task');
    await fillRecord(desk.touch, dialog(desk), 'task', task);
    await inDialog(desk, 'Add the task');
  },
  'send-privacy-notice': async (desk, { candidate, how }) => {
    await toCandidate(desk, candidate);
    await press(desk, 'Send privacy notice');
    await fillRecord(desk.touch, dialog(desk), 'privacy_notice', { how });
    await inDialog(desk, 'Send it');
  },
  'file-attachment': async (desk, { attachment, candidate, folder, kind, name }) => {
    const { message, name: file } = started<Row<'attachment'>>(desk, 'attachment', attachment);
    await openMessage(desk, message);
    await press(desk, new RegExp(`^File to a candidate.*${escaped(file)}`));
    const form = dialog(desk);
    const picker = await labelled(form, 'Candidate');
    await desk.touch.type(picker, desk.nameOf(candidate));
    await desk.touch.press(desk.page.getByRole('option', { name: new RegExp(candidate) }));
    await fillRecord(desk.touch, form, 'document', { folder, kind, name });
    await inDialog(desk, 'File it');
  },
  'open-document': async (desk, { document }) => {
    const { candidate, name } = started<Row<'document'>>(desk, 'document', document);
    await toTab(desk, candidate ?? '', 'Documents');
    await press(desk, new RegExp(`^${escaped(name)}`));
    await inDialog(desk, 'Close');
  },
  'set-document-retention': async (desk, { document, retention_rule, keep_until, reason }) => {
    const { candidate, name } = started<Row<'document'>>(desk, 'document', document);
    await toTab(desk, candidate ?? '', 'Documents');
    await press(desk, `Set how long ${name} is kept`);
    const form = dialog(desk);
    await fillField(desk.touch, form, 'Retention rule', 'reference', retention_rule);
    await fillField(desk.touch, form, 'Keep until', 'day', keep_until);
    await fillField(desk.touch, form, 'Reason', 'text', reason);
    await inDialog(desk, 'Set the date');
  },
  'bin-candidate': async (desk, { candidate, reason }) => {
    await fillField(desk.touch, await more(desk, candidate, /^Put in the bin/), 'Reason', 'text', reason);
    await inDialog(desk, 'Put in the bin');
  },
  'restore-candidate': async (desk, { candidate, reason }) => {
    await fillField(desk.touch, await more(desk, candidate, /^Restore/), 'Reason', 'text', reason);
    await inDialog(desk, 'Restore');
  },
  'archive-candidate': async (desk, { candidate, retention_rule, release_on, reason }) => {
    const form = await more(desk, candidate, /^Archive/);
    await fillField(desk.touch, form, 'Retention rule', 'reference', retention_rule);
    await fillField(desk.touch, form, 'Release date', 'day', release_on);
    await fillField(desk.touch, form, 'Reason', 'text', reason);
    await inDialog(desk, 'Archive');
  },
  'report-incident': async (desk, { id: _, candidate, ...incident }) => {
    const form = await more(desk, candidate, /^Report incident/);
    await fillRecord(desk.touch, form, 'incident', incident);
    await inDialog(desk, 'Report it');
  },
};
