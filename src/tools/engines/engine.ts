/**
 * Owns the three engines as one kind of thing: a page to play in, or why this machine has none.
 * Must never play.
 */

import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium, startFirefox } from '../player/browser.ts';
import type { Screen } from '../player/screen.ts';
import { nextFile } from './caught-file.ts';
import { DriverPage } from './driver-page.ts';
import { SIZE, startWebKit, whyNoWebKit } from './webkit.ts';

export interface Open {
  page: Screen;
  version: string;
  close(): Promise<void>;
}
/** px of a figure for one CSS px (ui/recorder/drawing.ts). Were it another, no sizes would fit. */
const FIGURE_SCALE = 2;

export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Why it cannot be played in here; undefined when it can. */
  missing: string | undefined;
  /** How many pixels of a figure, across, go into one of this engine's screen. */
  shrink: number;
  /** A browser that has never been at `origin`. */
  open(origin: string): Promise<Open>;
}

const FIREFOX = ['firefox-esr', 'firefox'];
const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
const firefoxPath = process.env['E2E_FIREFOX'] ?? FIREFOX.map(onPath).find(Boolean);

const throughPlaywright = async (browser: Browser, baseURL: string): Promise<Open> => ({
  page: await browser.newPage({ baseURL, viewport: SIZE, deviceScaleFactor: FIGURE_SCALE }),
  version: browser.version(),
  close: () => browser.close(),
});

export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    missing: undefined,
    shrink: 1,
    open: async (origin) => throughPlaywright(await startChromium(), origin),
  },
  {
    name: 'Firefox',
    missing: firefoxPath ? undefined : 'no firefox-esr or firefox is installed',
    shrink: 1,
    async open(origin) {
      const open = await throughPlaywright(await startFirefox(firefoxPath ?? ''), origin);
      // Of a file that a page makes itself, BiDi does not always tell.
      const waitForEvent = (_: string, { timeout = 0 } = {}) => nextFile(open.page, timeout);
      return { ...open, page: Object.assign(open.page, { waitForEvent }) };
    },
  },
  {
    name: 'WebKit',
    missing: whyNoWebKit(),
    // Compared on a plain screen. On one twice as fine it puts each line of text on a pixel of that screen, and inside an image, which
    // knows of no screen, on a whole CSS pixel: a line may stand one of the finer pixels off (0.984 to 0.993 alike). CSS zoom, which
    // would lay it out that fine, leaves lengths in rem unzoomed there, so that it is no way round.
    shrink: FIGURE_SCALE,
    async open(origin) {
      const { driver, version, close } = await startWebKit(await freePort());
      return { page: new DriverPage(driver, origin), version, close };
    },
  },
];

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
