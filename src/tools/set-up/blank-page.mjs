// @ts-check
/**
 * Owns finding out whether a browser works: it is started once, and has to show an empty page.
 * Must never use the person's own profile, or leave anything behind. Plain Node 18+.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Why the browser there cannot be used; undefined when it can. Not asked for on Windows and macOS, where a browser is installed whole.
 * On Linux an upgrade that is under way, or that broke off, leaves one that tells its version and dies at its first page, and an Ubuntu
 * without snap has a chromium-browser that only prints advice.
 * @param {string} path @param {string} [platform] @returns {string | undefined} one sentence
 */
export function whyUnusable(path, platform = process.platform) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return `${path} may not be started.`;
  }
  if (platform !== 'linux') return undefined;
  const profile = mkdtempSync(join(tmpdir(), 'blank-page-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`];
  const result = spawnSync(path, [...flags, '--dump-dom', 'about:blank'], { timeout: 30_000, encoding: 'utf8' });
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  if (result.status === 0 && result.stdout.includes('<html>')) return undefined;
  const last = result.stderr?.trim().split('\n').at(-1);
  return `${path} does not show an empty page; it may be half installed or half upgraded${last ? ` (${last})` : ''}.`;
}
