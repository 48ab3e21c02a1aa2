/** Owns the parts of a vacancy, one with all that can stand on it, and its forms with a question, for looking at. Proves nothing itself. */
import type { Page } from '@playwright/test';
import type { Player } from '../../../src/tools/player/player.ts';
import { allLooks } from './inspect.ts';
import { goTo, place, press, type State } from './states-workplace.ts';

const VACANCY = 'VAC-0019';
const WORD = 'ReallyLongWordWithoutAnyGapThatWouldPushThePageOutOfItsPlace'.repeat(3);

const typed = async (page: Page, label: string, text: string) => {
  await page.getByRole('dialog').getByRole('textbox', { name: label }).fill(text);
};

/** Does what puts it there, step by step. */
export async function vacancyStates(player: Player): Promise<State[]> {
  const vacancy = VACANCY;
  const asked_on = '2026-11-02';
  for (const [name, input] of [
    ['hold-vacancy', { vacancy, waits_for: WORD }],
    ['add-requirement', { id: 'REQ-0901', vacancy, need: 'Must have', kind: 'Skill', what: `Young ${WORD}`, years: 2 }],
    ['record-wish', { id: 'WISH-0901', vacancy, asked: WORD, asked_on }],
    ['post-vacancy', { id: 'POST-0901', vacancy, board: 'Jobmere', body: `Young\n${WORD}` }],
  ] as const)
    await player.do({ do: name, with: input });
  return [
    {
      name: 'A vacancy with everything',
      looks: allLooks,
      show: async (page) => {
        await goTo(page, `#vacancies/${vacancy}`, 'Job boards');
        await page.getByText('What stood there').first().click();
      },
    },
    {
      name: 'A requirement that is asked about',
      looks: allLooks,
      show: async (page) => {
        await goTo(page, `#vacancies/${vacancy}`, 'Requirements');
        await press(page, 'Add a requirement');
        await page.getByRole('dialog').getByRole('combobox', { name: 'Kind' }).selectOption('Licence or card');
        await typed(page, 'Requirement', 'Native English, no mums');
        await page
          .getByText(/does this touch what the law protects/)
          .last()
          .waitFor();
      },
    },
  ];
}

const VERDICT = /^(Met|Part|Not|Unknown): /;

/** Each part, and how to come to it. */
export const vacancyParts: State[] = [
  {
    name: 'The match of a vacancy',
    show: async (page) => {
      await goTo(page, '#vacancies/VAC-0001/match', 'Match');
      await press(page, /^Evidence on /);
    },
  },
  {
    name: 'The list of a vacancy, side by side',
    show: async (page) => {
      await goTo(page, '#vacancies/VAC-0001/shortlist', 'Side by side');
      await press(page, VERDICT);
    },
  },
  {
    name: 'A reason on a form',
    show: async (page) => {
      await goTo(page, '#vacancies/VAC-0001/shortlist', 'Side by side');
      await press(page, VERDICT);
      await press(page, 'Give your verdict');
      await page.getByLabel('Reason', { exact: true }).fill('Good fit, and young');
    },
  },
  place('The pipeline of a vacancy', '#vacancies/VAC-0001/pipeline', 'Pipeline'),
  {
    name: 'Before a submission',
    show: async (page) => {
      await goTo(page, '#vacancies/VAC-0001/pipeline', 'Pipeline');
      await press(page, /^Submit /);
    },
  },
];
