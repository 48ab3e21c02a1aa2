/** Owns the scenarios that ask questions, for the browser tests, as they are for the learner there; and the commands that answer them. */
import type { Page } from '@playwright/test';
import * as answering from '../../../src/engine/command/questions.ts';
import type { CommandName } from '../../../src/engine/command/registry.ts';
import { codeOf } from '../../../src/engine/scenario/learner-code.ts';
import { Player } from '../../../src/tools/player/player.ts';
import { scenarioOf } from '../../../src/tools/player/scenario-of.ts';
import { LEARNER } from './test.ts';

export const LAWFUL_BASES = 'sort-lawful-bases';
export const WHY_A_CRM = 'why-a-crm';
export const WHO_DECIDES = 'who-decides';

export const answeringCommands: CommandName[] = Object.values(answering).map(({ name }) => name);

export const askedOf = (slug: string) => scenarioOf(slug, codeOf({ name: LEARNER, number: '' }));

/** A learner at the desk of a scenario that is made for them. */
export async function atQuestions(page: Page, slug: string): Promise<Player> {
  const player = new Player(page, askedOf(slug).scenario);
  await player.introduce(LEARNER);
  await player.choose();
  await player.startWork();
  return player;
}

export async function openQuestions({ page }: Player): Promise<void> {
  await page.getByRole('navigation', { name: 'Agency' }).getByRole('link', { name: 'Questions' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
}
