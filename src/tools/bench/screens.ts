/**
 * Owns the screens that figures are compared on, and the way to each. Every one comes from where the one before left off.
 * Must never look at a picture.
 */
import type { Page } from 'playwright-core';
import { goTo } from './site.ts';

export interface Screen {
  name: string;
  /** Leaves the workplace at rest, just as it is to be pictured. */
  show(page: Page): Promise<void>;
  /** The recorder takes it by itself, since the step asks for it; else it is taken by hand. */
  byItself?: true;
}

const main = (page: Page) => page.getByRole('main');
const record = (page: Page, candidate: string, tab: string) => goTo(page, `#candidates/${candidate}/${tab}`);

/** `candidate`: a record of the agency with something under every tab. */
export const screensFor = (candidate: string): Screen[] => [
  { name: 'inbox', show: (page) => goTo(page, '#inbox') },
  {
    name: 'message open',
    show: async (page) => {
      await page
        .getByRole('list', { name: /inbox/i })
        .getByRole('link', { name: /Reception or office work/ })
        .click();
      await page.getByRole('heading', { name: 'Reception or office work' }).waitFor();
    },
  },
  { name: 'candidates list', show: (page) => goTo(page, '#candidates') },
  {
    name: 'candidates list, scrolled',
    show: async (page) => {
      await goTo(page, '#candidates');
      await main(page).getByRole('table').first().hover();
      await page.mouse.wheel(0, 700);
    },
  },
  {
    name: 'new candidate, typed in',
    show: async (page) => {
      await goTo(page, '#new-candidate');
      for (const [label, value] of TYPED) await main(page).getByLabel(label).first().fill(value);
      await main(page)
        .getByLabel(/^Availability/)
        .first()
        .selectOption('Available soon');
    },
  },
  { name: 'record, profile', show: (page) => record(page, candidate, 'profile') },
  { name: 'record, work history', show: (page) => record(page, candidate, 'work') },
  { name: 'record, activity', show: (page) => record(page, candidate, 'activity') },
  { name: 'documents', show: (page) => goTo(page, '#documents') },
  { name: 'archive and bin', show: (page) => goTo(page, '#archive') },
  { name: 'audit trail', show: (page) => goTo(page, '#audit') },
  { name: 'policies', show: (page) => goTo(page, '#policies') },
  { name: 'tasks', show: (page) => goTo(page, '#tasks') },
  {
    name: 'dialog, refused',
    byItself: true,
    show: async (page) => {
      await record(page, candidate, 'work');
      await main(page).getByRole('button', { name: 'Add a job' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^Employer/).fill('Wharfe Dental Care');
      await dialog.getByLabel(/^From/).fill('2026-13');
      await dialog.getByRole('button', { name: 'Add the job' }).click();
      await dialog.getByRole('alert').waitFor();
    },
  },
];

const TYPED: [RegExp, string][] = [
  [/^First name/, 'Ellis'],
  [/^Last name/, 'Okafor'],
  [/^Mobile/, '07700 900142'],
  [/^E-mail/, 'ellis.okafor@example.com'],
  [/^Town/, 'Leeds'],
  [/^Postcode/, 'LS2 7DJ'],
];
