/**
 * Owns WebKit on a machine that has WebKitGTK's driver: a screen of its own (Xvfb), the driver, and a browser window at twice the size.
 * Must never leave a process behind.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WebDriver } from './webdriver.ts';

/** The window's inside, CSS px; the bars of the browser stand round it. */
export const SIZE = { width: 1366, height: 768 };
/** Device px for one CSS px, as the other engines are set: a figure has as many. */
export const SCALE = 2;
const START_MS = 20_000;

/** Where Debian and its kin put the small browser that comes with the library. */
function miniBrowser(): string | undefined {
  const places = ['lib', 'libexec']
    .map((folder) => join('/usr', folder))
    .flatMap((base) =>
      (existsSync(base) ? readdirSync(base) : [])
        .filter((name) => /-linux-gnu|^webkit2?gtk/.test(name))
        .flatMap((name) => [`${base}/${name}`, `${base}/${name}/webkit2gtk-4.1`]),
    );
  return places.map((place) => `${place}/MiniBrowser`).find((path) => existsSync(path));
}

const has = (command: string): boolean => spawnSync('which', [command]).status === 0;

/** Why WebKit cannot be played in here; undefined when it can. */
export function whyNoWebKit(): string | undefined {
  if (process.platform !== 'linux') return 'its driver (WebKitWebDriver) is for Linux';
  if (!has('WebKitWebDriver') || !miniBrowser()) return 'webkit2gtk-driver is not installed';
  if (!has('Xvfb')) return 'xvfb is not installed';
  return undefined;
}

export interface WebKit {
  driver: WebDriver;
  version: string;
  close(): Promise<void>;
}

/** `port`: for the driver. @throws Error when it does not start */
export async function startWebKit(port: number): Promise<WebKit> {
  const started: ChildProcess[] = [];
  const stop = (): void => {
    for (const child of started.toReversed()) child.kill('SIGTERM');
  };
  try {
    const display = await startScreen(started);
    const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', GDK_SCALE: String(SCALE) };
    started.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
    const address = `http://127.0.0.1:${port}`;
    await listening(`${address}/status`);
    const driver = await WebDriver.start(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    });
    await sizeWindow(driver);
    const version = /Version\/(\S+)/.exec(await driver.run<string>('return navigator.userAgent;'))?.[1] ?? '?';
    const close = async (): Promise<void> => {
      await driver.end().catch(() => undefined);
      stop();
    };
    return { driver, version, close };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A screen that nobody sees; Xvfb itself chooses a free number and says it. */
async function startScreen(started: ChildProcess[]): Promise<string> {
  const screen = `${(SIZE.width + 100) * SCALE}x${(SIZE.height + 300) * SCALE}x24`;
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb does not start.')));
  });
  return `:${number}`;
}

async function listening(url: string): Promise<void> {
  for (const end = Date.now() + START_MS; ; await pause(100)) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer.');
  }
}

/** Makes the window as large as its inside has to be. Bars take what they take: so it is asked, and asked again. */
async function sizeWindow(driver: WebDriver): Promise<void> {
  let [width, height] = [SIZE.width, SIZE.height];
  for (let round = 0; round < 4; round += 1) {
    await driver.resize(width, height);
    await pause(500);
    const [w, h] = await driver.run<[number, number]>('return [innerWidth, innerHeight];');
    if (w === SIZE.width && h === SIZE.height) return;
    [width, height] = [width + SIZE.width - w, height + SIZE.height - h];
  }
}
