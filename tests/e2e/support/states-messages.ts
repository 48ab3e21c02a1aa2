/** Owns the states of messages, recent records and keys, and how to come to each, for looking at them one after another. Proves nothing itself. */
import { allLooks } from './inspect.ts';
import { goTo, press, type State } from './states-workplace.ts';

export const messageStates: State[] = [
  {
    name: 'Writing a message, with the list of recipients open',
    looks: allLooks,
    show: async (page) => {
      await goTo(page, '#inbox', 'Inbox');
      await press(page, 'Write');
      await page.getByRole('dialog').getByRole('combobox', { name: 'To' }).fill('gwen');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'A message with a template in it',
    looks: allLooks,
    show: async (page) => {
      await page.getByRole('option').first().click();
      await page.getByRole('dialog').getByLabel('Template', { exact: true }).selectOption({ index: 1 });
      await press(page, 'Put it in');
      await page.getByRole('dialog').getByText('Still to be filled by you').waitFor();
    },
  },
  {
    name: 'A message that was sent',
    looks: allLooks,
    show: async (page) => {
      const form = page.getByRole('dialog');
      await press(page, 'Send');
      await form.getByLabel('Fields that are not filled in').selectOption('Send it as it is');
      await press(page, 'Send');
      await form.waitFor({ state: 'hidden' });
      await goTo(page, '#inbox/-/sent', 'Sent messages');
      await page.getByRole('list', { name: 'Sent' }).getByRole('link').first().click();
      await page.getByRole('region', { name: 'Message' }).getByText('Client').waitFor();
    },
  },
  {
    name: 'A message of somebody who is known',
    looks: allLooks,
    show: async (page) => {
      await goTo(page, '#inbox', 'Inbox');
      await page
        .getByRole('list', { name: 'Inbox' })
        .getByRole('link', { name: /Gwen Fairley/ })
        .click();
      await page.getByRole('list', { name: 'Known by the address' }).waitFor();
    },
  },
  {
    name: 'Answering',
    show: async (page) => {
      await press(page, 'Answer');
      await page.getByRole('dialog').getByLabel('Subject').waitFor();
    },
  },
  {
    name: 'The history of a client',
    looks: allLooks,
    show: async (page) => {
      await goTo(page, '#clients/CLI-0001', 'About');
      await page.getByRole('checkbox', { name: /^Messages/ }).waitFor();
    },
  },
  {
    name: 'Recent records',
    looks: allLooks,
    show: async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole('button', { name: 'Recent records and keys' }).click();
      await page.getByRole('navigation', { name: 'Recent records' }).getByRole('link').first().waitFor();
    },
  },
  {
    name: 'The keys',
    looks: allLooks,
    show: async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Recent records and keys' }).click();
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
];
