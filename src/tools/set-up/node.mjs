// @ts-check
/**
 * Owns where the project is, which Node runs its tools, and the environment they get.
 * Must never need an installed package or change anything on the machine. Plain Node 18+.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** From this version on Node runs .ts files by stripping their types. npm itself may run on an older one. */
const WANTED_NODE = /** @type {const} */ ([22, 18]);

/** The set-up failed before the tool could start: a code no tool uses, so that it cannot be taken for a verdict. */
export const SET_UP_FAILED = 69;

/** A failure that one sentence explains; run.mjs prints the sentence and exits with the code. */
export class Stop extends Error {
  /** @param {string} message @param {number} [code] */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** @param {string} version @param {readonly [number, number]} [wanted] @returns {boolean} */
export function isNewEnough(version, wanted = WANTED_NODE) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
}

/** The Node for the tools: this one when it is new enough, else the one that came with the packages. */
export function toolNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const own = join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  // Run it once: a Linux with another C library has the file but cannot start it.
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  throw new Stop(
    `Node ${WANTED_NODE.join('.')} or newer is needed: this is ${process.versions.node}, and the packages hold none that runs here (${name}).`,
    SET_UP_FAILED,
  );
}

/** The environment for the tools: the right Node first on the path. @param {string} node @returns {NodeJS.ProcessEnv} */
export function toolEnv(node) {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // A tool starts in half of the time when its scripts were compiled before. Gone with the packages.
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
  };
}

/** The script behind a package's command. @param {string} pkg @param {string} [name] */
export function binOf(pkg, name = pkg.split('/').at(-1) ?? pkg) {
  const { bin } = readJson(`node_modules/${pkg}/package.json`);
  return join(root, 'node_modules', pkg, typeof bin === 'string' ? bin : bin[name]);
}

/** @param {string} path inside the project @returns {any} */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    throw new Stop(`${path} is missing or is not valid JSON.`, SET_UP_FAILED);
  }
}
