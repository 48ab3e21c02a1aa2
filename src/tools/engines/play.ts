/**
 * Owns what is played in each engine: a scenario's solution through the screens, trips to the start page and back, one more figure,
 * account and pack; and a picture of the screen for each figure.
 * Must never decide whether it is good enough.
 */
import { type Input, mouse } from '../player/input.ts';
import { keptFigures, lastDrawn } from '../player/kept.ts';
import { Player } from '../player/player.ts';
import { PLAYED_AS, scenarioOf } from '../player/scenario-of.ts';
import type { Screen } from '../player/screen.ts';
import { screenAsItIs, screenOfStep } from '../player/screen-picture.ts';

export const TRIPS = 10;
/** For fonts, focus and what is still being asked. */
const REST_MS = 400;

export interface Pictured {
  step: number;
  figure: Buffer;
  screen: Buffer;
}

/** `pack`: where the file is to be put. Answers the figures, each with the screen it shows. @throws Error where the product stops */
export async function play(page: Screen, slug: string, pack: string): Promise<Pictured[]> {
  const { scenario, solution, account } = scenarioOf(slug);
  const pictured: Pictured[] = [];
  const pairNew = async (): Promise<void> => {
    await page.waitForTimeout(REST_MS);
    const { length } = await keptFigures(page);
    if (length === pictured.length) return;
    // While a figure is drawn a window may not be painted.
    const { step, png } = await lastDrawn(page, length);
    await page.waitForTimeout(REST_MS);
    pictured.push({ step, figure: png, screen: await screenOfStep(page) });
  };
  // A figure shows the screen before the next press, which may close what it shows.
  let atDesk = false;
  const input: Input = {
    ...mouse,
    press: async (control) => {
      if (atDesk) await pairNew();
      await mouse.press(control);
    },
  };
  const player = new Player(page, scenario, input);
  await player.introduce(PLAYED_AS);
  await player.choose();
  await player.startWork();
  atDesk = true;
  for (const step of solution.steps) await player.do(step);
  await pairNew();
  atDesk = false;
  await makeTrips(page);
  const screen = await takeFigure(page);
  const { step, png } = await lastDrawn(page, pictured.length + 1);
  pictured.push({ step, figure: png, screen });
  await player.writeAccount(account);
  await (await player.makePack(PLAYED_AS, 'None.')).saveAs(pack);
  return pictured;
}

/** To the start page and back in the one tab, by its address and by the browser's own way back in turn. */
async function makeTrips(page: Screen): Promise<void> {
  const desk = page.url();
  const agency = page.getByRole('navigation', { name: 'Agency' }).first();
  const elsewhere = page.getByRole('heading', { name: 'This attempt is open in another tab' });
  for (let trip = 0; trip < TRIPS; trip += 1) {
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Hello' }).waitFor();
    await (trip % 2 === 0 ? page.goto(desk) : page.goBack());
    await agency.or(elsewhere).waitFor();
    if (await elsewhere.isVisible()) throw new Error(`After trip ${trip + 1} one tab is said to be two.`);
  }
}

/** By hand; answers what the screen looked like just before. */
async function takeFigure(page: Screen): Promise<Buffer> {
  const button = page.getByRole('button', { name: 'Take a figure' });
  await button.focus();
  await page.waitForTimeout(REST_MS);
  const screen = await screenAsItIs(page);
  await button.click();
  await page.getByLabel(/^What it shows/).fill('The desk after some trips');
  await page.getByRole('button', { name: 'Keep the figure' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return screen;
}
