// @ts-check
/**
 * Owns finding a Chromium on this machine for the end-to-end tests, the demo and the bench.
 * Must never install one (install-browser.mjs does) or need an installed package. Plain Node 18+.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { BROWSER } from '../given.mjs';
import { root } from './node.mjs';

/** Where install-browser.mjs unpacks the Chromium that comes inside a package. */
export const packagedFolder = join(root, '.cache', 'chromium');

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const WINDOWS_BASES = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...WINDOWS_BASES.flatMap((name) => {
    const base = process.env[name];
    return base
      ? [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
];

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  // An Ubuntu without snap has a chromium-browser that only prints advice.
  const result = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  return result.status === 0 && /\d+\.\d+\.\d+/.test(result.stdout);
}

/** The Chromium that Playwright downloaded for itself, if it did. */
function playwrightOwn() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return path && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} path of a Chromium, or undefined */
export function findChromium() {
  const chosen = process.env[BROWSER];
  if (chosen) return chosen;
  const own = playwrightOwn();
  if (own) return own;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
    join(packagedFolder, 'chromium'),
  ];
  return candidates.find((path) => existsSync(path) && runs(path));
}
