/**
 * Owns the built site as the bench meets it: served as a host would, opened in Chromium, a learner at the desk.
 * Must never measure; and what is changed for a measure is changed on the way to the page, never in the product.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Scenario } from '../../engine/scenario/instance.ts';
import type { ScenarioFile } from '../../engine/scenario/schema.ts';
import { startChromium } from '../player/browser.ts';
import { Player } from '../player/player.ts';
import { PLAYED_AS, scenarioOf } from '../player/scenario-of.ts';
import { serve } from '../serve.mjs';

export const SLUG = 'register-a-new-candidate';
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

type Capture = Scenario['capture'];

export interface Setting {
  /** Device pixels for one CSS pixel. */
  scale?: number;
  /** What the scenario asks figures for, instead of what its file says. */
  capture?: (asked: Capture) => Capture;
  /** Runs in the page before anything of the product. */
  first?: () => void;
}

export interface Seat {
  context: BrowserContext;
  page: Page;
  player: Player;
}

export interface Site {
  browser: Browser;
  origin: string;
  scenario: Scenario;
  file: ScenarioFile;
  /** Called with the path of each file that anything asks for: pages, workers, styles. */
  onRequest: ((path: string) => void) | undefined;
  /** A browser that has never been here. */
  open(setting?: Setting): Promise<Seat>;
  /** The same, gone on to the desk. */
  openDesk(setting?: Setting): Promise<Seat>;
  close(): Promise<void>;
}

export async function openSite(port: number): Promise<Site> {
  const server = await serve(dist, port);
  const browser = await startChromium().catch((error: unknown) => {
    server.close();
    throw error;
  });
  const origin = `http://127.0.0.1:${port}`;
  const { file, scenario } = scenarioOf(SLUG);
  const site: Site = {
    browser,
    origin,
    scenario,
    file,
    onRequest: undefined,
    async open({ scale = 1, capture, first } = {}) {
      const context = await browser.newContext({
        baseURL: origin,
        viewport: { width: 1366, height: 768 },
        deviceScaleFactor: scale,
      });
      if (first) await context.addInitScript(first);
      if (capture) await changeCapture(context, capture);
      const page = await context.newPage();
      return { context, page, player: new Player(page, scenario) };
    },
    async openDesk(setting) {
      const seat = await site.open(setting);
      await seat.player.introduce(PLAYED_AS);
      await seat.player.choose();
      await seat.player.startWork();
      return seat;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
  server.on('request', ({ url }) => site.onRequest?.(url ?? ''));
  return site;
}

async function changeCapture(context: BrowserContext, change: (asked: Capture) => Capture): Promise<void> {
  await context.route('**/scenarios/*.json', async (route) => {
    const answer = await (await route.fetch()).json();
    answer.scenario.capture = change(answer.scenario.capture);
    await route.fulfill({ json: answer });
  });
}

/** To a place of the workplace, by its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
}
