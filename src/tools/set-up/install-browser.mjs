// @ts-check
/**
 * Owns getting a Chromium onto a machine that has none, by the cheapest way that works there.
 * Must never touch package.json or the lockfile, or write to stdout. Plain Node 18+.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSER } from '../given.mjs';
import { whyUnusable } from './blank-page.mjs';
import { findChromium, packagedFolder, SHELL } from './browser.mjs';
import { npm } from './dependencies.mjs';
import { binOf, SET_UP_FAILED, Stop } from './node.mjs';

/** A headless Chromium for Linux on x64 inside a package: needs neither root nor a download of its own. */
const PACKAGED = '@sparticuz/chromium@153.0.0';

/** Runs a command quietly; what it said is shown only when it failed. @param {string} command @param {string[]} args */
function run(command, args) {
  console.error(`  ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
    encoding: 'utf8',
    env,
  });
  if (result.status === 0) return true;
  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-6).join('\n'));
  return false;
}

/** On Debian itself Chromium is a real package; on Ubuntu it only points at a snap. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function fromDebian() {
  return (
    isDebian() &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', SHELL, 'fonts-liberation'])
  );
}

/** @param {string} node */
function fromPackage(node) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  console.error(`  npm install ${PACKAGED}`);
  mkdirSync(packagedFolder, { recursive: true });
  const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  if (!npm(['install', ...flags, '--prefix', packagedFolder, PACKAGED])) return false;
  const entry = pathToFileURL(join(packagedFolder, 'node_modules/@sparticuz/chromium/build/index.js')).href;
  // The package unpacks itself into the folder for temporary files, which is therefore set to ours.
  const unpack = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: packagedFolder };
  const result = spawnSync(node, ['--input-type=module', '-e', unpack], { stdio: ['ignore', 2, 2], env });
  return result.status === 0;
}

/** A browser that is there, or one that is put there. @param {string} node the tool Node @returns {string} its path */
export function ensureChromium(node) {
  const chosen = process.env[BROWSER];
  if (chosen) {
    const why = existsSync(chosen) ? whyUnusable(chosen) : `${chosen} does not exist.`;
    if (why) throw new Stop(`${BROWSER} names a browser that cannot be used: ${why}`, SET_UP_FAILED);
    return chosen;
  }
  const found = findChromium(console.error);
  if (found) return found;
  console.error('No Chromium, Chrome or Edge that works was found; installing one …');
  const isRoot = process.getuid?.() === 0;
  const withDeps = isRoot ? ['--with-deps'] : [];
  const ways = [
    () => isRoot && fromDebian(),
    () => fromPackage(node),
    () => run(node, [binOf('@playwright/test', 'playwright'), 'install', ...withDeps, 'chromium']),
  ];
  for (const way of ways) {
    const path = way() ? findChromium(console.error) : undefined;
    if (path) return path;
  }
  throw new Stop(
    `No browser could be found or installed; install Chromium, Chrome or Edge, or set ${BROWSER} to one.`,
    SET_UP_FAILED,
  );
}
