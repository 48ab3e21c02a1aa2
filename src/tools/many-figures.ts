/**
 * Owns `npm run many-figures [-- number]`: plays one long attempt through the screens, makes its pack, and says whether it is as it must be:
 * counted aloud in pictures and pages, under 20 MB, verified as made. Leaves the pack and its pages under demo/many-figures/.
 * Takes some minutes, so it is no part of npm test. Exit 1 when something is not so.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { givenPort } from './given.mjs';
import { startChromium } from './player/browser.ts';
import { pagePictures } from './player/page-pictures.ts';
import { Player } from './player/player.ts';
import { PLAYED_AS, scenarioOf } from './player/scenario-of.ts';
import { serve } from './serve.mjs';
import { check } from './verify/check.ts';

const SLUG = 'register-a-new-candidate';
const FIGURES = Number(process.argv[2] ?? 57);
const MOST_BYTES = 20_000_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'demo', 'many-figures');
const port = givenPort(4392);

/** Changes to the record that was registered, each with its figure; no two after one another are the same. */
const changes: readonly Record<string, string | number>[] = [
  { town: 'York', postcode: 'YO1 7HU', address: '4 Stonegate' },
  { pay_expected: '£12.80 an hour' },
  { town: 'Leeds', postcode: 'LS2 7DJ', address: '22 Kirkgate Mews' },
  { travel_miles: 12 },
  { pay_expected: '£12.50 an hour' },
  { mobile: '07700 900190' },
  { travel_miles: 8, mobile: '07700 900142' },
];

interface Made {
  pack: Uint8Array;
  /** What the page said while it was made. */
  counts: string[];
}

async function play(page: Page): Promise<Made> {
  const { scenario, solution, account } = scenarioOf(SLUG);
  const player = new Player(page, scenario);
  await player.introduce(PLAYED_AS, { Centre: 'Aire Valley College' });
  await player.choose();
  await player.startWork();
  for (const step of solution.steps) await player.do(step);
  const figures = page.getByRole('complementary', { name: 'Training' }).getByRole('figure');
  // A figure is listed a moment after its step: without the wait one too many would be made.
  await page.waitForTimeout(1000);
  const begun = await figures.count();
  for (let more = 0; begun + more < FIGURES; more += 1) {
    await player.do({
      do: 'update-candidate',
      with: { candidate: 'CAND-0201', changes: { ...changes[more % changes.length] } },
    });
    await figures.nth(begun + more).waitFor();
  }
  await player.writeAccount(account);
  const counts = new Set<string>();
  await page.exposeFunction('countSaid', (said: string) => counts.add(said));
  await page.evaluate(() => {
    const tell = (): void => {
      const said = /(Picture|Page) \d+ of \d+/.exec(document.querySelector('main')?.textContent ?? '')?.[0];
      if (said) (window as unknown as { countSaid(said: string): void }).countSaid(said);
    };
    new MutationObserver(tell).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const file = join(folder, 'pack.pdf');
  await (await player.makePack(PLAYED_AS, 'None.')).saveAs(file);
  return { pack: new Uint8Array(readFileSync(file)), counts: [...counts] };
}

async function faultsOf({ pack, counts }: Made): Promise<string[]> {
  const { kind, shown } = await check(pack, new Date().toISOString().replace('Z', '+00:00'));
  const said = (what: string): number => counts.filter((each) => each.startsWith(what)).length;
  console.log(
    `${shown?.figures ?? 0} figures, ${(pack.length / 1_000_000).toFixed(1)} MB, verified: ${kind}. Said while it was made: ${said('Picture')} times a picture, ${said('Page')} times a page.`,
  );
  return [
    ...(kind === 'as made' ? [] : ['The pack does not verify as made.']),
    ...(shown?.figures === FIGURES ? [] : [`The pack does not have ${FIGURES} figures.`]),
    ...(pack.length < MOST_BYTES ? [] : ['The pack is 20 MB or more.']),
    ...(said('Picture') > 1 && said('Page') > 1 ? [] : ['The page did not count pictures and pages.']),
  ];
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'pages'), { recursive: true });
const server = await serve(join(root, 'dist'), port);
const browser = await startChromium();
try {
  const made = await play(
    await browser.newPage({ baseURL: `http://127.0.0.1:${port}`, viewport: { width: 1366, height: 768 } }),
  );
  const faults = await faultsOf(made);
  for (const fault of faults) console.log(fault);
  for (const [index, png] of (await pagePictures(browser, made.pack, 1.5)).entries())
    writeFileSync(join(folder, 'pages', `page-${String(index + 1).padStart(2, '0')}.png`), png);
  console.log('The pack and its pages: demo/many-figures/');
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}
