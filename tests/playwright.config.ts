/**
 * Owns how the browser tests run: against the built site, served as a host would serve it.
 * Must never run against the dev server, which has no content security policy.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { givenPort } from '../src/tools/given.mjs';
import { launchOptions } from '../src/tools/player/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = givenPort(4391);
/** What takes longer than a test may (proofs.playwright.config.ts): whole files, and tests that say so beside shorter ones. */
export const PROOFS = '**/*.proof.spec.ts';
export const PROOF_TAG = /@proof/;

export default defineConfig({
  testDir: 'e2e',
  testIgnore: PROOFS,
  grepInvert: PROOF_TAG,
  // A folder of its own: Playwright empties it, and the reports of the other steps stand beside it.
  outputDir: `${root}test-results/e2e`,
  forbidOnly: !!process.env['CI'],
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: `${root}test-results/e2e.json` }]],
  timeout: 60_000,
  // Two cores may be shared: what a screen shows in a second may take it five then.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Recording the page at each step takes a third of the processor's time. A failure leaves a picture and what stood on the page;
    // for every step of it: `TRACE=1 npm run e2e -- journey`.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: launchOptions(),
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" src/tools/serve.mjs ${port}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
