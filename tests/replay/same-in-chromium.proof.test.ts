/**
 * Owns proof that a log comes out the same in a browser as in Node, hash for hash: an assessor may use either.
 * Must never leave a server, a browser or a folder behind.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/engine/log/entry.ts';
import type { Run } from '../../src/engine/run/run.ts';
import { startChromium } from '../../src/tools/player/browser.ts';
import { serve } from '../../src/tools/serve.mjs';
import { commandFor, sequences } from '../builders/random-commands.ts';
import { atBrief, solved } from '../builders/run.ts';
import { PUT_RIGHT, REGISTER, scenarioOf } from '../builders/scenario-files.ts';
import type {} from './fixture/entry.ts';

const SEED = 20_261_102;
const RUNS = 6;

let folder: string;
let server: Server;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replay-'));
  const root = fileURLToPath(new URL('fixture/', import.meta.url));
  await build({ configFile: false, logLevel: 'error', root, base: '/', build: { outDir: folder, emptyOutDir: true } });
  server = await serve(folder, 0);
  browser = await startChromium();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'play' in window);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** What came of the run's commands in Node, and what comes of them in the page. */
async function both(run: Run, text: string) {
  const commands: Command[] = run.log.map((entry) => entry.command);
  const inNode = { hashes: run.log.map((entry) => entry.hash), state: run.stateHash() };
  run.close();
  // As text: the page makes the commands out of it, as it would out of a pack.
  const given = { text, commands: JSON.stringify(commands) };
  const inPage = await page.evaluate(({ text, commands }) => window.play(text, JSON.parse(commands)), given);
  return { inNode, inPage };
}

describe.each([REGISTER, PUT_RIGHT])('in Chromium as in Node: %s', (slug) => {
  const { scenario, hash, text } = scenarioOf(slug);

  it('the solution gives the same hashes and the same state', async () => {
    const { inNode, inPage } = await both(solved(slug), text);
    expect(inNode.hashes.length).toBeGreaterThan(8);
    expect(inPage).toEqual(inNode);
  });

  it.each(
    fc.sample(sequences(scenario, 25), { numRuns: RUNS, seed: SEED }).map((sequence, i) => [i + 1, sequence] as const),
  )('made-up log %i gives the same hashes and the same state', async (_, sequence) => {
    const run = atBrief(scenario, hash);
    for (const tried of sequence) run.do(commandFor(run, tried));
    const { inNode, inPage } = await both(run, text);
    expect(inPage).toEqual(inNode);
  });
});
