// @ts-check
/**
 * Owns installing node_modules when it is missing or differs from the lockfile.
 * Must never change the lockfile, or write to stdout (a tool's result may be piped from there). Plain Node 18+.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root, SET_UP_FAILED, Stop } from './node.mjs';

const INSTALLED = 'node_modules/.package-lock.json';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Packages */

/** Why the packages have to be installed, or '' when they match. @param {Packages} wanted @param {Packages} have */
export function difference(wanted, have) {
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = have[path];
    if (!found && !entry.optional && !entry.devOptional && !entry.peer) return `${path} is missing`;
    if (found && found.version !== entry.version) return `${path} is ${found.version}, not ${entry.version}`;
  }
  return '';
}

/** Installs what the lockfile says. Entries are compared, not dates: a checkout changes dates but not needs. */
export function ensureDependencies() {
  const reason = existsSync(join(root, INSTALLED))
    ? difference(readJson('package-lock.json').packages, readJson(INSTALLED).packages)
    : 'node_modules is missing';
  if (!reason) return;
  console.error(`Installing packages (${reason}) …`);
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  // `npm ci` refuses a lockfile that lacks another platform's package when the registry lacks it too;
  // `npm install --no-save` takes the same versions and leaves the lockfile as it is.
  if (npm(['ci', ...flags])) return;
  console.error('That failed; trying a plain install of the same versions …');
  if (npm(['install', '--no-save', ...flags])) return;
  throw new Stop(
    "npm could not install the packages (its own message is above); check that this machine can reach npm's registry.",
    SET_UP_FAILED,
  );
}

/** Runs the npm that started this script, its stdout turned to stderr. @param {string[]} args @returns {boolean} */
export function npm(args) {
  const script = process.env['npm_execpath'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const common = { cwd: root, stdio: ['ignore', 2, 2] };
  // Not `npm` from the path: that could be run by the Node in node_modules, which `npm ci` is about to delete.
  const result =
    script && /\bnpm-cli\.c?js$/.test(script)
      ? spawnSync(process.env['npm_node_execpath'] ?? process.execPath, [script, ...args], common)
      : spawnSync('npm', args, { ...common, shell: process.platform === 'win32' });
  return result.status === 0;
}
