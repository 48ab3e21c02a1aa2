/** Owns the screens of the workplace and how to come to each, for looking at them one after another. Proves nothing itself. */
import type { Page } from '@playwright/test';
import { makeAgency } from '../../../src/engine/agency/index.ts';
import { scenarioOf } from '../../../src/tools/player/scenario-of.ts';
import { allLooks } from './inspect.ts';
import { REGISTER } from './test.ts';

export interface State {
  name: string;
  show: (page: Page) => Promise<unknown>;
  /** In which looks; the usual ones where it does not say. */
  looks?: typeof allLooks;
}

const {
  scenario: { agency, today },
  ids,
} = scenarioOf(REGISTER);
/** Anybody of the agency whose record is in use. */
export const SOMEBODY = makeAgency({ ...agency, today }).candidate?.find(({ state }) => state === 'Active')?.id;

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('heading', { name }).first().waitFor();
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();

/** A list of a hundred rows shows the same row a hundred times; some of them are enough to look at. */
const find = (page: Page, words: string) => page.getByRole('searchbox', { name: 'Search candidates' }).fill(words);

/** To a place by its address, once nothing stands in front of the screen. */
export async function goTo(page: Page, hash: string, shows: string | RegExp): Promise<void> {
  await putAway(page);
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await heading(page, shows);
}

export async function putAway(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

export const place = (name: string, hash: string, shows: string | RegExp = name): State => ({
  name,
  show: (page) => goTo(page, hash, shows),
});
const tabs = {
  profile: 'Skills',
  work: 'Work history',
  qualifications: 'Qualifications',
  documents: 'Documents',
  protection: 'Adjustments',
  activity: 'Open notes',
  tasks: 'Tasks',
  history: 'History',
  audit: 'Changes',
};

export const screens: State[] = [
  place('Inbox', '#inbox'),
  {
    name: 'A message and its attachment',
    looks: allLooks,
    show: async (page) => {
      await goTo(page, `#inbox/${ids['email']}`, 'Reception or office work');
      await press(page, 'Read CV_final2.docx');
    },
  },
  place('Sent messages', '#inbox/-/sent'),
  {
    name: 'Candidates',
    show: async (page) => {
      await goTo(page, '#candidates', 'Candidates');
      await find(page, 'admin');
    },
  },
  {
    name: 'No candidate fits',
    show: async (page) => {
      await find(page, 'zzz');
      await page.getByText('No candidate fits.').waitFor();
    },
  },
  {
    name: 'New candidate, refused',
    looks: allLooks,
    show: async (page) => {
      await find(page, '');
      await goTo(page, `#inbox/${ids['email']}`, 'Reception or office work');
      await press(page, 'New candidate from this message');
      await page.getByLabel(/^First name/).fill('Ellis');
      await press(page, 'Save record');
      await page.getByRole('main').getByRole('alert').waitFor();
    },
  },
  ...Object.entries(tabs).map(([tab, shows]) => place(`A record: ${tab}`, `#candidates/${SOMEBODY}/${tab}`, shows)),
  {
    name: 'A profile being changed',
    show: async (page) => {
      await goTo(page, `#candidates/${SOMEBODY}/profile`, 'Skills');
      await press(page, 'Edit profile');
    },
  },
  place('No such candidate', '#candidates/CAND-9999', 'No such candidate'),
  place('Tasks', '#tasks'),
  place('Clients', '#clients'),
  place('A client', '#clients/CLI-0001', /./),
  place('Vacancies', '#vacancies'),
  place('A vacancy', '#vacancies/VAC-0001', /./),
  {
    name: 'Documents',
    show: async (page) => {
      await goTo(page, '#documents', 'Documents');
      await page.getByLabel('Find in the documents').fill('CAND-001');
    },
  },
  place('Archive', '#archive', 'Archive & bin'),
  place('Bin', '#archive/-/bin', 'Archive & bin'),
  place('Data requests', '#archive/-/requests', 'Archive & bin'),
  place('Audit trail', '#audit'),
  place('Policies', '#policies'),
  place('A policy', '#policies/retention', /retention|long/i),
];
