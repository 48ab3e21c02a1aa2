/**
 * Owns the one door to a browser: every test and tool that opens one comes through here, and gets the one that its task was given.
 * Must never look for a browser or do without: a task that forgot to get one then fails on every machine, and not only on one that has none.
 */
import { type Browser, chromium, firefox, type LaunchOptions } from 'playwright-core';
import { BROWSER } from '../given.mjs';

/**
 * Nothing the browser does on its own account may reach for the network. No graphics card is made believe: pages are drawn by the
 * processor either way, and without the detour in a tenth less of its time.
 */
export const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of the browser that the task gave. @throws Error in one sentence when it gave none */
export function givenBrowser(): string {
  const path = process.env[BROWSER];
  if (path) return path;
  throw new Error(`No browser was given: start this with npm (npm run unit, npm run e2e), or set ${BROWSER} to one.`);
}

export const launchOptions = (): LaunchOptions => ({ executablePath: givenBrowser(), args: QUIET });

export const startChromium = (): Promise<Browser> => chromium.launch(launchOptions());

/** A browser that was started as a process of its own and listens there. */
export const chromiumAt = (address: string): Promise<Browser> => chromium.connectOverCDP(address);

/** Firefox as it is, over WebDriver BiDi; Playwright's own build is not needed. Only the run of the three engines looks for one. */
export const startFirefox = (path: string): Promise<Browser> =>
  firefox.launch({ channel: 'moz-firefox', executablePath: path });
