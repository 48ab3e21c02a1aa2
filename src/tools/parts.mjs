// @ts-check
/**
 * Owns the command line of each tool that run.mjs puts together.
 * Must never be asked before the packages are there; where a tool's script lies is read from its package.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, root } from './set-up/node.mjs';

/** @typedef {import('./step.mjs').Tool} Tool */

/** Said by the tools whose tests or scripts can open one; tests/door proves that each of them does, and no other. */
const browser = true;

/** @param {string} pkg @param {string[]} args @param {string} [bin] @returns {Tool} */
const tool = (pkg, args, bin) => ({ script: binOf(pkg, bin), args });

export const builder = () => tool('astro', ['build', '--silent']);

// astro dev keeps a lock file, and refuses to start beside one that a killed server left behind.
/** @param {string[]} more */
export const server = (more) => tool('astro', ['dev', '--ignore-lock', ...more]);

export const syncer = () => tool('astro', ['sync']);

export const linter = () => tool('@biomejs/biome', ['ci', '--colors=off', '--error-on-warnings', '.']);

export const formatter = () => tool('@biomejs/biome', ['check', '--write', '.']);

/** @param {string[]} [more] */
export const unitTests = (more = []) => ({
  ...tool('vitest', ['run', '--config', 'tests/vitest.config.ts', ...more]),
  browser,
});

/** @param {string[]} [more] */
export const browserTests = (more = []) => ({
  ...tool('@playwright/test', ['test', '--config', 'tests/playwright.config.ts', ...more], 'playwright'),
  browser,
});

/** @param {string[]} more @returns {Tool} */
export const lockCheck = (more) => ({ script: join('src', 'tools', 'lockcheck.mjs'), args: more });

/** A tool of ours in TypeScript. @param {string} name @param {string[]} more @returns {Tool} */
const script = (name, more) => ({
  // Some versions of Node call the stripping of types experimental, at each start.
  flags: ['--disable-warning=ExperimentalWarning'],
  script: join('src', 'tools', `${name}.ts`),
  args: more,
});

/** @param {string[]} more */
export const scenarioCheck = (more) => script('scenario', more);

/** @param {string[]} more */
export const verifier = (more) => script('verify', more);

/** @param {string[]} more */
export const demonstration = (more) => ({ ...script('demo', more), browser });

/** @param {string[]} more */
export const longAttempt = (more) => ({ ...script('many-figures', more), browser });

/** @param {string[]} more */
export const engineRun = (more) => ({ ...script('engines', more), browser });

/** @param {string[]} more */
export const libraryRun = (more) => ({ ...script('library', more), browser });

/** @param {string[]} more */
export const measures = (more) => ({ ...script('bench', more), browser });

/** @param {string[]} more @returns {Tool} */
export const doorCheck = (more) => ({ ...script('', more), script: join('tests', 'door', 'check.ts') });

/** @param {string[]} more @returns {Tool} */
export const slipRun = (more) => ({ ...script('', more), script: join('tests', 'scenarios', 'slips.ts') });

/** Each sees what the others do not: .astro and .ts, the two wings without a browser (evidence compiles the engine with it), .svelte. */
export function typeCheckers() {
  const files = readdirSync(join(root, 'src'), { recursive: true }).map(String);
  const svelte = tool('svelte-check', [
    '--tsconfig',
    'src/ui/tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ]);
  return [
    tool('astro', ['check', '--minimumFailingSeverity', 'warning']),
    tool('typescript', ['-p', 'src/evidence'], 'tsc'),
    // It takes a tree without components for a mistake.
    ...(files.some((file) => file.endsWith('.svelte')) ? [svelte] : []),
  ];
}

/** @param {string[]} more @returns {Tool} */
export const packFreezer = (more) => ({ ...script('', more), script: join('tests', 'frozen', 'make.ts') });
