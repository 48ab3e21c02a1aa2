/** Owns what stands over the list of candidates, and how to come to each: filters, saved searches, what is done to many. Proves nothing itself. */
import type { Page } from '@playwright/test';
import { allLooks } from './inspect.ts';
import { goTo, press, type State } from './states-workplace.ts';

const list = async (page: Page) => {
  await goTo(page, '#candidates', 'Candidates');
  const clear = page.getByRole('main').getByRole('button', { name: 'Clear search' });
  if (await clear.isVisible()) await clear.click();
  await page.getByRole('searchbox', { name: 'Search candidates' }).fill('admin');
};
const open = async (page: Page, name: RegExp) => {
  const button = page.getByRole('main').getByRole('button', { name });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
};
const close = async (page: Page, name: RegExp) => {
  const button = page.getByRole('main').getByRole('button', { name });
  if ((await button.getAttribute('aria-expanded')) === 'true') await button.click();
};
const choose = async (page: Page) => {
  await list(page);
  await press(page, /^Choose all/);
  await page
    .getByRole('main')
    .getByText(/candidates? chosen$/)
    .waitFor();
};

export const overTheList: State[] = [
  {
    name: 'More filters, some of which cannot be read',
    looks: allLooks,
    show: async (page) => {
      await list(page);
      await open(page, /^More filters/);
      const main = page.getByRole('main');
      await main.getByLabel(/^Near/).fill('Atlantis');
      await main.getByLabel(/^Within/).fill('30');
      await main.getByLabel(/^Pay at most/).fill('lots');
      await main.getByText('nobody here knows').first().waitFor();
    },
  },
  {
    name: 'Saved searches',
    looks: allLooks,
    show: async (page) => {
      await list(page);
      await close(page, /^More filters/);
      await open(page, /^Saved searches/);
      await page.getByRole('main').getByText('Forklift, both trucks').first().waitFor();
    },
  },
  {
    name: 'What a change of many would do',
    looks: allLooks,
    show: async (page) => {
      await choose(page);
      await close(page, /^Saved searches/);
      await press(page, 'Add a skill');
      await page.getByRole('dialog').getByLabel('Skill').selectOption({ index: 3 });
      await page.getByRole('dialog').getByRole('table', { name: 'What will change' }).waitFor();
    },
  },
  {
    name: 'An export',
    looks: allLooks,
    show: async (page) => {
      await choose(page);
      await press(page, /^Export/);
      await page
        .getByRole('dialog')
        .getByLabel(/^For whom/)
        .waitFor();
    },
  },
];
