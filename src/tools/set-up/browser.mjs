// @ts-check
/**
 * Owns finding a Chromium on this machine for the end-to-end tests, the demo and the bench.
 * Must never install one (install-browser.mjs does) or need an installed package. Plain Node 18+.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { whyUnusable } from './blank-page.mjs';
import { root } from './node.mjs';

/** Debian's Chromium without windows. */
export const SHELL = 'chromium-headless-shell';

/** Where install-browser.mjs unpacks the Chromium that comes inside a package. */
export const packagedFolder = join(root, '.cache', 'chromium');

/** First the one without windows: the same engine, and a fifth less of the processor for the same tests. */
const NAMES = [
  SHELL,
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

/** The Chromium that Playwright downloaded for itself, if it did. */
function playwrightOwn() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return [path];
  } catch {
    return undefined;
  }
}

/**
 * The first that works. One that is there and does not is passed over, and said.
 * @param {(line: string) => void} say @returns {string | undefined} path of a Chromium, or undefined
 */
export function findChromium(say) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...(playwrightOwn() ?? []),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
    join(packagedFolder, 'chromium'),
  ];
  return candidates
    .filter((path) => existsSync(path))
    .find((path) => {
      // Ours came whole out of its package. It is a shell made for being driven, and shows nothing to a command line.
      if (path.startsWith(packagedFolder)) return true;
      const why = whyUnusable(path);
      if (why) say(why);
      return !why;
    });
}
