/**
 * Owns `npm run library [-- slug …]`: every scenario played through the screens by its solution in Chromium, in practice and in assessed
 * mode, two at a time, each to a pack that verifies with all goals holding. A line for each as it ends. Exit 0 when every one did.
 */

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { count } from '../engine/kernel/phrases.ts';
import { isShown } from '../engine/log/held.ts';
import { MODE_NAMES, type Mode } from '../engine/log/modes.ts';
import { verify } from '../evidence/verdict/verify.ts';
import { givenPort } from './given.mjs';
import { startChromium } from './player/browser.ts';
import { Player } from './player/player.ts';
import { PLAYED_AS, scenarioOf } from './player/scenario-of.ts';
import { slugs, unknownSlug } from './scenario/files.ts';
import { serve } from './serve.mjs';
import { verifyMeans } from './verify/means.ts';

const MODES: readonly Mode[] = ['practice', 'assessed'];
const AT_ONCE = 2;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test-results', 'library');
const port = givenPort(4393);

interface Attempt {
  slug: string;
  mode: Mode;
}

/** What is wrong with the pack; nothing when it is as made and every goal holds. */
async function faultsIn(file: string): Promise<string[]> {
  const verdict = await verify(new Uint8Array(readFileSync(file)), await verifyMeans());
  const open = (verdict.shown?.goals ?? []).filter((goal) => !isShown(goal));
  return [
    ...(verdict.kind === 'as made' ? [] : [`its pack is “${verdict.kind}”`]),
    ...verdict.differences.map(({ says }) => says),
    ...open.map(({ says }) => `a goal does not hold: ${says}`),
  ];
}

async function play(browser: Browser, { slug, mode }: Attempt): Promise<string[]> {
  const { scenario, solution, account } = scenarioOf(slug);
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1366, height: 768 },
  });
  try {
    const player = new Player(await context.newPage(), scenario);
    await player.introduce(PLAYED_AS);
    await player.choose(mode);
    await player.startWork();
    for (const step of solution.steps) await player.do(step);
    await player.writeAccount(account);
    const file = join(folder, `${slug}-${mode}.pdf`);
    await (await player.makePack(PLAYED_AS, 'None.')).saveAs(file);
    return await faultsIn(file);
  } catch (error) {
    return [error instanceof Error ? error.message.split('\n').slice(0, 4).join('; ') : String(error)];
  } finally {
    await context.close();
  }
}

async function playAll(attempts: readonly Attempt[]): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await startChromium();
  const server = await serve(join(root, 'dist'), port);
  const waiting = [...attempts];
  let done = 0;
  let failed = 0;
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const began = Date.now();
      const faults = await play(browser, next);
      done += 1;
      if (faults.length > 0) failed += 1;
      const seconds = ((Date.now() - began) / 1000).toFixed(0);
      console.log(
        `${String(done).padStart(2)} of ${attempts.length}  ${faults.length === 0 ? 'ok ' : 'NOT'} ${next.slug}, ${MODE_NAMES[next.mode].toLowerCase()}, ${seconds} s`,
      );
      for (const fault of faults) console.log(`        ${fault}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  } finally {
    await browser.close();
    server.close();
  }
  return failed;
}

const asked = process.argv.slice(2);
const unknown = asked.map(unknownSlug).find(Boolean);
if (unknown) {
  console.log(unknown);
  process.exitCode = 2;
} else {
  const attempts = (asked.length > 0 ? asked : slugs()).flatMap((slug) => MODES.map((mode) => ({ slug, mode })));
  const failed = await playAll(attempts);
  console.log(
    failed === 0
      ? `\n${count(attempts.length, 'pack')}, all as made.`
      : `\n${failed} of ${attempts.length} are not as they must be; see above.`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}
