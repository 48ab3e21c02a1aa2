/**
 * Owns WebKit on a machine that has WebKitGTK's driver: a screen of its own (Xvfb), the driver, and a browser window.
 * Must never leave a process behind.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WebDriver } from './webdriver.ts';

/** The window's inside, CSS px; the bars of the browser stand round it. */
export const SIZE = { width: 1366, height: 768 };
const DRIVER = 'WebKitWebDriver';
const START_MS = 20_000;

const onPath = (command: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));

/** The small browser that comes with the library, in one of the folders beside that of the driver's program. */
function miniBrowser(): string | undefined {
  const driver = onPath(DRIVER);
  if (!driver) return undefined;
  const beside = ['lib', 'libexec'].map((name) => join(dirname(realpathSync(driver)), '..', name));
  const places = beside.flatMap((base) =>
    (existsSync(base) ? readdirSync(base) : [])
      .filter((name) => /-linux-gnu|^webkit2?gtk/.test(name))
      .flatMap((name) => [join(base, name), join(base, name, 'webkit2gtk-4.1')]),
  );
  return places.map((place) => join(place, 'MiniBrowser')).find((path) => existsSync(path));
}

/** Why WebKit cannot be played in here; undefined when it can. */
export function whyNoWebKit(): string | undefined {
  if (process.platform !== 'linux') return 'its driver (WebKitWebDriver) is for Linux';
  if (!miniBrowser()) return 'webkit2gtk-driver is not installed';
  if (!onPath('Xvfb')) return 'xvfb is not installed';
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
    const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', GDK_SCALE: '1' };
    started.push(spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' }));
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
  const screen = `${SIZE.width + 100}x${SIZE.height + 300}x24`;
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
