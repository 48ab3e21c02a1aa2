/**
 * Owns a Chromium of its own process group with a profile on the disk, to be killed as a power cut would: no page, no worker and
 * no browser gets to say goodbye. Never closes it kindly before the last line of a test.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { chromiumAt, givenBrowser, QUIET } from '../../../src/tools/player/browser.ts';

export interface Killable {
  page: Page;
  /** Resolves when every process of the browser is gone. */
  kill(): Promise<void>;
}

const ARGS = ['--headless=new', '--remote-debugging-port=0', '--no-first-run', '--password-store=basic'];

export async function openKillable(profile: string): Promise<Killable> {
  const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];
  const started = spawn(
    givenBrowser(),
    [...ARGS, ...QUIET, ...sandbox, `--user-data-dir=${profile}`, 'about:blank'],
    // A group of its own, so that it can be killed as a whole.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => started.once('exit', () => resolve()));
  const browser = await chromiumAt(await address(started));
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('The browser came up without a page.');
  await page.setViewportSize({ width: 1366, height: 768 });
  return {
    page,
    kill: async () => {
      if (started.exitCode === null && started.signalCode === null) killGroup(Number(started.pid));
      await gone;
    },
  };
}

/** Where the browser listens, as it says itself when it starts. */
function address(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    started.stderr?.on('data', (words) => {
      said += words;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    started.once('error', reject);
    started.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
}

function killGroup(pid: number): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else process.kill(-pid, 'SIGKILL');
}
