/**
 * Owns how each command is done on the screen: which place, which button, which form. Works by role and label, as a person does.
 * Used by the demo, the bench and the end-to-end tests; a command without hands here cannot be demonstrated.
 */
import type { Locator, Page } from 'playwright-core';
import type { CommandName, InputOf } from '../../engine/command/registry.ts';
import type { Row } from '../../engine/record/catalogue.ts';
import type { Scenario } from '../../engine/scenario/schema.ts';
import { fillField, fillRecord, labelled } from './fields.ts';

/** What the hands know besides the command: the page, and what the scenario calls things. */
export interface Desk {
  page: Page;
  scenario: Scenario;
  /** A name for a reference that stands on the screen ("Reception" for SKILL-0001). */
  nameOf(id: string): string;
}
type Hand<N extends CommandName> = (desk: Desk, input: InputOf<N>) => Promise<void>;

const started = <T>(desk: Desk, table: string, id: string): T => desk.scenario.start[table]?.find((row) => row['id'] === id) as T;
const rail = (page: Page, label: string): Promise<void> => page.getByRole('navigation', { name: 'Agency' }).getByRole('link', { name: new RegExp(`^${label}`) }).first().click();
const dialog = (page: Page): Locator => page.getByRole('dialog');
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('main').getByRole('button', { name }).first().click();
const inDialog = async (page: Page, action: string): Promise<void> => {
  await dialog(page).getByRole('button', { name: action, exact: true }).click();
};
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

async function openMessage({ page, ...desk }: Desk, id: string): Promise<void> {
  const message = started<Row<'message'>>({ page, ...desk }, 'message', id);
  await rail(page, 'Inbox');
  await page.getByRole('list', { name: /inbox/i }).getByRole('link', { name: new RegExp(escape(message.subject)) }).click();
  await page.getByRole('heading', { name: message.subject }).waitFor();
}
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** To a record, by the list; in the bin and the archive there are lists of their own. */
async function toCandidate(desk: Desk, id: string): Promise<void> {
  const { page } = desk;
  if (page.url().includes(`#candidates/${id}`)) return;
  const row = started<Row<'candidate'> | undefined>(desk, 'candidate', id);
  if (row?.state === 'In the bin' && (await page.getByRole('heading', { level: 1, name: row.last_name ?? '' }).count()) === 0) {
    await rail(page, 'Archive & bin');
    await tab(page, 'In the bin');
  } else await rail(page, 'Candidates');
  await page.getByRole('link', { name: desk.nameOf(id) }).first().click();
  await page.waitForURL((url) => url.hash.includes(id));
}

async function toTab(desk: Desk, candidate: string, name: string): Promise<void> {
  await toCandidate(desk, candidate);
  await tab(desk.page, name);
}

async function more(desk: Desk, candidate: string, item: RegExp): Promise<Locator> {
  await toCandidate(desk, candidate);
  await press(desk.page, 'More');
  await press(desk.page, item);
  return dialog(desk.page);
}

export const hands: { [N in CommandName]?: Hand<N> } = {
  'open-message': (desk, { message }) => openMessage(desk, message),
  'open-attachment': async (desk, { attachment }) => {
    const { message, name } = started<Row<'attachment'>>(desk, 'attachment', attachment);
    await openMessage(desk, message);
    await press(desk.page, `Read ${name}`);
  },
  'open-candidate': (desk, { candidate }) => toCandidate(desk, candidate),
  'register-candidate': async ({ page }, { profile }) => {
    await rail(page, 'Candidates');
    await page.getByRole('main').getByRole('link', { name: 'New candidate' }).or(page.getByRole('main').getByRole('button', { name: 'New candidate' })).first().click();
    await fillRecord(page.getByRole('main'), 'candidate', profile);
    await press(page, 'Save record');
  },
  'update-candidate': async (desk, { candidate, changes }) => {
    await toCandidate(desk, candidate);
    await press(desk.page, 'Edit profile');
    await fillRecord(desk.page.getByRole('main'), 'candidate', changes);
    await press(desk.page, /^Save/);
  },
  'add-job': async (desk, { id: _, candidate, ...job }) => {
    await toTab(desk, candidate, 'Work history');
    await press(desk.page, 'Add a job');
    await fillRecord(dialog(desk.page), 'work_history', job);
    await inDialog(desk.page, 'Add the job');
  },
  'add-qualification': async (desk, { id: _, candidate, ...qualification }) => {
    await toTab(desk, candidate, 'Qualifications');
    await press(desk.page, 'Add a qualification');
    await fillRecord(dialog(desk.page), 'qualification', qualification);
    await inDialog(desk.page, 'Add the qualification');
  },
  'add-skill': async (desk, { candidate, skill }) => {
    await toTab(desk, candidate, 'Profile');
    const name = desk.nameOf(skill);
    const box = desk.page.getByRole('combobox', { name: 'Add a skill' });
    await box.click();
    await box.pressSequentially(name);
    await desk.page.getByRole('option', { name, exact: true }).click();
    await desk.page.getByRole('list', { name: 'Skills' }).getByText(name, { exact: true }).waitFor();
  },
  'add-activity': async (desk, { id: _, candidate, ...activity }) => {
    await toCandidate(desk, candidate);
    await press(desk.page, 'Add activity');
    await fillRecord(dialog(desk.page), 'activity', activity);
    await inDialog(desk.page, 'Add to the notes');
  },
  'remove-activity': async (desk, { activity, reason }) => {
    await tab(desk.page, 'Activity');
    await press(desk.page, /^Remove /);
    await fillField(dialog(desk.page), 'Reason', 'text', reason || activity);
    await inDialog(desk.page, 'Remove');
  },
  'add-task': async (desk, { id: _, candidate, ...task }) => {
    if (candidate) await toCandidate(desk, candidate);
    await press(desk.page, 'Add task');
    await fillRecord(dialog(desk.page), 'task', task);
    await inDialog(desk.page, 'Add the task');
  },
  'send-privacy-notice': async (desk, { candidate, how }) => {
    await toCandidate(desk, candidate);
    await press(desk.page, 'Send privacy notice');
    await fillRecord(dialog(desk.page), 'privacy_notice', { how });
    await inDialog(desk.page, 'Send it');
  },
  'file-attachment': async (desk, { attachment, candidate, folder, kind, name }) => {
    const { message, name: file } = started<Row<'attachment'>>(desk, 'attachment', attachment);
    await openMessage(desk, message);
    await press(desk.page, `File ${file} to a candidate`);
    const form = dialog(desk.page);
    const picker = await labelled(form, 'Candidate');
    await picker.fill(desk.nameOf(candidate));
    await desk.page.getByRole('option', { name: new RegExp(candidate) }).click();
    await fillRecord(form, 'document', { folder, kind, name });
    await inDialog(desk.page, 'File it');
  },
  'open-document': async (desk, { document }) => {
    const { candidate, name } = started<Row<'document'>>(desk, 'document', document);
    await toTab(desk, candidate ?? '', 'Documents');
    await desk.page.getByRole('main').getByRole('button', { name: new RegExp(`^${escape(name)}|^Open ${escape(name)}`) }).first().click();
    await inDialog(desk.page, 'Close');
  },
  'set-document-retention': async (desk, { document, rule, keep_until, reason }) => {
    const { candidate, name } = started<Row<'document'>>(desk, 'document', document);
    await toTab(desk, candidate ?? '', 'Documents');
    await press(desk.page, new RegExp(`(kept|keep|retention).*${escape(name)}`, 'i'));
    const form = dialog(desk.page);
    await fillField(form, 'Retention rule', 'reference', rule);
    await fillField(form, 'Keep until', 'day', keep_until);
    await fillField(form, 'Reason', 'text', reason);
    await inDialog(desk.page, 'Set the date');
  },
  'bin-candidate': async (desk, { candidate, reason }) => {
    await fillField(await more(desk, candidate, /^Put in the bin/), 'Reason', 'text', reason);
    await inDialog(desk.page, 'Put in the bin');
  },
  'restore-candidate': async (desk, { candidate, reason }) => {
    await fillField(await more(desk, candidate, /^Restore/), 'Reason', 'text', reason);
    await inDialog(desk.page, 'Restore');
  },
  'archive-candidate': async (desk, { candidate, rule, release_on, reason }) => {
    const form = await more(desk, candidate, /^Archive/);
    await fillField(form, 'Retention rule', 'reference', rule);
    await fillField(form, 'Release date', 'day', release_on);
    await fillField(form, 'Reason', 'text', reason);
    await inDialog(desk.page, 'Archive');
  },
  'report-incident': async (desk, { id: _, candidate, ...incident }) => {
    const form = await more(desk, candidate, /^Report incident/);
    await fillRecord(form, 'incident', incident, { happened_on: 'When it happened' });
    await inDialog(desk.page, 'Report it');
  },
};
