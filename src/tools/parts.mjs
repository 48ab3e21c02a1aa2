// @ts-check
/**
 * Owns the command line of each tool that run.mjs puts together.
 * Must never be asked before the packages are there; where a tool's script lies is read from its package.
 */
import { join } from 'node:path';
import { binOf } from './set-up/node.mjs';

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

export const proofs = () => ({ ...tool('vitest', ['run', '--config', 'tests/proofs.vitest.config.ts']), browser });

export const browserProofs = () => ({
  ...tool('@playwright/test', ['test', '--config', 'tests/proofs.playwright.config.ts'], 'playwright'),
  browser,
});

/** How many files are dropped: 2,000 unless it is said. @param {string[]} more */
export const flood = ([files = '2000']) => ({
  ...tool('@playwright/test', ['test', '--config', 'tests/proofs.playwright.config.ts', 'flood.proof'], 'playwright'),
  env: { FLOOD: files },
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

/**
 * Each sees what the others do not: every .svelte and .ts file, the .astro files, the two wings without a browser (evidence compiles the
 * engine with it). The first and the last are checked by the native compiler, several times as fast; .astro files it does not know yet.
 */
export const typeCheckers = () => [
  tool('svelte-check', ['--tsgo', '--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human']),
  tool('astro', ['check', '--tsconfig', 'src/pages/tsconfig.json', '--minimumFailingSeverity', 'warning']),
  tool('@typescript/native', ['-p', 'src/evidence'], 'tsc'),
];

/** @param {string[]} more @returns {Tool} */
export const packFreezer = (more) => ({ ...script('', more), script: join('tests', 'frozen', 'make.ts') });
