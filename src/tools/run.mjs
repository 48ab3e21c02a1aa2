// @ts-check
/**
 * Owns: the tasks behind `npm start`, `npm test` and the other scripts. Each sets up first what it needs.
 * Must never: need an installed package itself, or show a stack trace; a failure is one sentence. Plain Node 18+.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  browserTests,
  builder,
  formatter,
  linter,
  lockCheck,
  server,
  syncer,
  typeCheckers,
  unitTests,
} from './parts.mjs';
import { serveNear } from './serve.mjs';
import { ensureDependencies } from './set-up/dependencies.mjs';
import { ensureChromium } from './set-up/install-browser.mjs';
import { isNewEnough, root, SET_UP_FAILED, Stop, toolEnv, toolNode } from './set-up/node.mjs';
import { runTool, step } from './step.mjs';

const started = Date.now();
const [task = 'start', ...rest] = process.argv.slice(2);

/** stdout belongs to the results of tools, so what prepares them speaks on stderr. @param {string} line */
const aside = (line) => console.error(line);
/** @param {string} line */
const aloud = (line) => console.log(line);

/** Packages first, then the Node that may have come with them. */
function ready() {
  ensureDependencies();
  const node = toolNode();
  return { node, env: toolEnv(node) };
}

/** @returns {Promise<string>} a port that nothing listens on */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(String(port)));
    });
  });
}

/** What the browser tests, the demo and the bench get: a browser and a port of their own. @param {string} node */
const browserEnv = async (node) => ({ E2E_BROWSER: ensureChromium(node), E2E_PORT: await freePort() });

/** @param {(line: string) => void} say */
async function build(say, setting = ready()) {
  await step('build', [builder()], setting, say);
  return setting;
}

/** @param {ReturnType<typeof ready>} setting @param {(line: string) => void} say */
async function check(setting, say) {
  await step('lint', [linter()], setting, say);
  // svelte-check runs beside astro check and needs what this writes; after a build or a check it is there.
  if (!existsSync(join(root, '.astro/types.d.ts'))) await step('sync', [syncer()], setting, say);
  await step('types', typeCheckers(), setting, say);
}

/** One tool in the foreground, its output and its exit code passed on. @param {() => import('./step.mjs').Tool} make */
async function foreground(make, setting = ready()) {
  // Made only now: where a tool's script lies is not known before the packages are there.
  process.exitCode = await runTool(make(), setting);
}

/** A tool in TypeScript, with the arguments of the command line. @param {string} name @param {boolean} needsBrowser */
async function script(name, needsBrowser) {
  const file = join('src', 'tools', `${name}.ts`);
  if (!existsSync(join(root, file))) throw new Stop(`${file} is missing.`, SET_UP_FAILED);
  const setting = needsBrowser ? await build(aside) : ready();
  const env = needsBrowser ? await browserEnv(setting.node) : {};
  // Some versions of Node call the stripping of types experimental, at each start.
  const flags = ['--disable-warning=ExperimentalWarning'];
  await foreground(() => ({ flags, script: file, args: rest, env }), setting);
}

async function start() {
  const wanted = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_000)
    throw new Stop('PORT must be a number from 1 to 65000.');
  await build(aside);
  const served = await serveNear(join(root, 'dist'), wanted);
  if (!served) throw new Stop(`No port from ${wanted} to ${wanted + 20} is free; set PORT to one that is.`);
  aloud(`Ready: http://127.0.0.1:${served.port}/`);
  aside('Ctrl+C stops it.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

async function test() {
  const setting = ready();
  await check(setting, aloud);
  await step('unit', [unitTests()], setting, aloud);
  await build(aloud, setting);
  await step('e2e', [{ ...browserTests(), env: await browserEnv(setting.node) }], setting, aloud);
  aloud(`All checks passed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

async function e2e() {
  const setting = await build(aloud);
  const env = await browserEnv(setting.node);
  await foreground(() => ({ ...browserTests(rest), env }), setting);
}

/** @type {Record<string, () => Promise<void>>} */
const TASKS = {
  start,
  test,
  e2e,
  check: () => check(ready(), aloud),
  build: async () => void (await build(aloud)),
  dev: () => foreground(() => server(rest)),
  unit: () => foreground(() => unitTests(rest)),
  format: () => foreground(formatter),
  // Looks at the lockfile alone, so it installs nothing first.
  lockcheck: () => foreground(() => lockCheck(rest), { node: process.execPath, env: process.env }),
  scenario: () => script('scenario', false),
  verify: () => script('verify', false),
  demo: () => script('demo', true),
  bench: () => script('bench', true),
  engines: () => script('engines', true),
};

/** @param {unknown} error */
function giveUp(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(error instanceof Stop ? error.code : SET_UP_FAILED);
}

process.on('uncaughtException', giveUp);
try {
  const chosen = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  if (!chosen) throw new Stop(`There is no task "${task}"; the tasks are ${Object.keys(TASKS).join(', ')}.`);
  if (!isNewEnough(process.versions.node, [18, 17]))
    throw new Stop('Node 18.17 or newer is needed to set up the rest.');
  await chosen();
} catch (error) {
  giveUp(error);
}
