/** Owns the screens round the workplace and how to come to each: the first page to the brief, the training layer, account, pack. */
import type { Page } from '@playwright/test';
import type { Player } from '../../../src/tools/player/player.ts';
import { allLooks, wideOnly } from './inspect.ts';
import { putAway, type State } from './states-workplace.ts';
import { LEARNER } from './test.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const inFront = async (page: Page, name: string | RegExp) => {
  await press(page, name);
  await page.getByRole('dialog').waitFor();
};

const open = (name: string, path: string, shows: string | RegExp): State => ({
  name,
  show: async (page) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: shows }).waitFor();
  },
});

export const beforeWork = (player: Player): State[] => [
  open('About', '/about/', /./),
  open('A policy to read', '/policies/retention/', /./),
  open('No such attempt', '/desk/?attempt=none', /./),
  open('Straight to a desk', '/desk/?scenario=register-a-new-candidate', 'Before you begin'),
  open('First visit', '/', /Practise/),
  { name: 'A name left out', show: (page) => press(page, 'Go to my unit') },
  { name: 'Home', show: () => player.introduce(LEARNER) },
  { name: 'The criteria', show: (page) => inFront(page, 'Read the criteria') },
  {
    name: 'Your details',
    show: async (page) => {
      await putAway(page);
      await inFront(page, new RegExp(LEARNER));
    },
  },
  { name: 'Before this device is emptied', show: (page) => inFront(page, 'Remove everything') },
  {
    name: 'Brief',
    looks: allLooks,
    show: async (page) => {
      await putAway(page);
      await player.choose();
    },
  },
  open('Home with something begun', '/', /./),
  { name: 'Before starting over', show: (page) => inFront(page, /^Start over/) },
];

/** To be shown in order, by a player at the desk with a trap sprung and something left open. */
export const training = (player: Player): State[] => [
  { name: 'A trap', show: (page) => page.getByText('kept longer than any rule allows').waitFor(), looks: wideOnly },
  {
    name: 'Help with a goal, shown on the screen',
    show: async (page) => {
      await press(page, /^Help with: /);
      for (const level of [/^Give me a nudge/, /^Tell me where/, /^Tell me how/, /^Show me/]) await press(page, level);
      await page.getByText('This is all the help.').waitFor();
    },
    looks: wideOnly,
  },
  { name: 'The brief again', show: (page) => inFront(page, 'Read the brief again'), looks: wideOnly },
  {
    name: 'A figure by hand',
    show: async (page) => {
      await putAway(page);
      await inFront(page, 'Take a figure');
      await press(page, 'Keep the figure');
    },
    looks: wideOnly,
  },
  {
    name: 'The training layer folded away',
    show: async (page) => {
      await putAway(page);
      await press(page, 'Fold the task away');
    },
    looks: wideOnly,
  },
  {
    name: 'Account, nothing written',
    show: async (page) => {
      await press(page, /^Show the task/);
      await player.goToAccount();
    },
  },
  {
    name: 'Account, with hints and starters',
    looks: allLooks,
    show: async (page) => {
      await page.getByRole('textbox', { name: /^Action/ }).fill('We did it.');
      await page.getByText('Saved on this device').waitFor();
      await page
        .getByRole('button', { name: /^Sentence starters/ })
        .first()
        .click();
    },
  },
  { name: 'Figures to put in', show: (page) => page.getByRole('tab', { name: /^Figures/ }).click() },
  { name: 'A figure looked at', show: (page) => inFront(page, /^Look at/) },
  {
    name: 'Pack, with gaps and nothing declared',
    looks: allLooks,
    show: async (page) => {
      await putAway(page);
      await press(page, /pack/i);
      await press(page, 'Make the pack');
    },
  },
  {
    name: 'Pack, declared under another name',
    looks: allLooks,
    show: async (page) => {
      await page.getByLabel(/help/i).first().fill('None.');
      await page.getByLabel(/name/i).first().fill('Donald Duck');
      await press(page, 'Make the pack');
      await page.getByText('You typed Donald Duck').waitFor();
    },
  },
  {
    name: 'Pack made',
    show: async (page) => {
      await page.getByLabel(/name/i).first().fill(LEARNER);
      await press(page, 'Make the pack');
      await page.getByRole('heading', { name: /Handed to your browser/ }).waitFor();
    },
  },
  {
    name: 'Pack made before',
    show: async (page) => {
      await page.reload();
      await page.getByText('You have made a pack of this attempt before').waitFor();
    },
  },
  open('Home with evidence', '/', /./),
];
