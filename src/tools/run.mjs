// @ts-check
/**
 * Owns the tasks behind `npm start`, `npm test` and the other scripts. Each sets up first what it needs.
 * Must never need an installed package itself, or show a stack trace; a failure is one sentence. Plain Node 18+.
 */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { perform } from './perform.mjs';
import { serveNear } from './serve.mjs';
import { ensureDependencies } from './set-up/dependencies.mjs';
import { ensureChromium } from './set-up/install-browser.mjs';
import { isNewEnough, root, SET_UP_FAILED, Stop, toolEnv, toolNode } from './set-up/node.mjs';
import { runTool, step } from './step.mjs';
import { TASKS } from './tasks.mjs';

const started = Date.now();
const [task = 'start', ...rest] = process.argv.slice(2);

/** stdout belongs to the results of tools, so what prepares them speaks on stderr. @param {string} line */
const aside = (line) => console.error(line);
/** @param {string} line */
const aloud = (line) => console.log(line);

/** Packages first, then the Node that may have come with them. */
function install() {
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

/** The built site, until Ctrl+C. */
async function serve() {
  const wanted = Number(process.env['PORT'] ?? 4321);
  const served = await serveNear(join(root, 'dist'), wanted);
  if (!served) throw new Stop(`No port from ${wanted} to ${wanted + 20} is free; set PORT to one that is.`);
  aloud(`Ready: http://127.0.0.1:${served.port}/`);
  aside('Ctrl+C stops it.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

/** Said before anything is built for it. */
function checkPort() {
  const wanted = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_000)
    throw new Stop('PORT must be a number from 1 to 65000.');
}

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
  if (chosen.serves) checkPort();
  process.exitCode = await perform(chosen, rest, {
    install,
    bare: () => ({ node: process.execPath, env: process.env }),
    browser: ensureChromium,
    port: freePort,
    run: runTool,
    step,
    serve,
    say: aloud,
    aside,
  });
  if (task === 'test') aloud(`All checks passed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
} catch (error) {
  giveUp(error);
}
