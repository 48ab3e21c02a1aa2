// @ts-check
/**
 * Owns the question whether the lockfile holds every optional (platform) package that its packages name.
 * npm leaves out what a registry lacks, and then `npm ci` fails on somebody else's machine; this finds it here.
 * Must never change anything. Plain Node 18+.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson, Stop } from './set-up/node.mjs';

/** @param {string} path of a package in the lockfile @returns {string} the folder above it that may hold its packages */
function above(path) {
  return path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : '';
}

/**
 * @param {Record<string, { optionalDependencies?: Record<string, string> }>} packages
 * @returns {string[]} one line for each package that is named but not held
 */
export function missingPackages(packages) {
  /** @param {string} from @param {string} name */
  const held = (from, name) => {
    for (let at = from; ; at = above(at)) {
      if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
      if (!at) return false;
    }
  };
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !held(path, name))
      .map(([name, range]) => `${path || 'package.json'} wants ${name}@${range}, which is not in the lockfile`),
  );
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { packages } = readJson('package-lock.json');
    const missing = missingPackages(packages);
    for (const line of missing) console.log(line);
    const count = Object.keys(packages).length;
    console.log(missing.length ? `${missing.length} missing` : `The lockfile is complete: ${count} packages.`);
    process.exitCode = missing.length ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
