// @ts-check
/**
 * Owns what each task of package.json is made of, as data: which steps in which order, and which tool comes at the end.
 * Must never run anything, or need an installed package before a tool is asked for.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as parts from './parts.mjs';
import { root } from './set-up/node.mjs';

/** @typedef {import('./step.mjs').Tool} Tool */
/** Tools that are run quietly, two at a time, and told of in one line. @typedef {{ title: string, tools: () => Tool[] }} Step */
/**
 * `lanes`: one after another within a lane, the lanes of a row beside each other, the rows one after another.
 * `tool`: in the foreground after them, given the rest of the command line; its exit code is the task's, and stdout is its own.
 * `serves`: the built site is served at the end. `bare`: needs no package, so nothing is installed first.
 * @typedef {object} Task
 * @property {Step[][][]} [lanes]
 * @property {(rest: string[]) => Tool} [tool]
 * @property {boolean} [serves]
 * @property {boolean} [bare]
 */

/** @type {Step} */
const lint = { title: 'lint', tools: () => [parts.linter()] };
/** @type {Step} svelte-check runs beside astro check and needs what that writes; after a build or a check it is there. */
const sync = { title: 'sync', tools: () => (existsSync(join(root, '.astro/types.d.ts')) ? [] : [parts.syncer()]) };
/** @type {Step} What components became is made anew: one that was moved or removed leaves its file behind, and is checked for ever. */
const types = {
  title: 'types',
  tools: () => {
    rmSync(join(root, '.svelte-check'), { recursive: true, force: true });
    return parts.typeCheckers();
  },
};
/** @type {Step} */
const unit = { title: 'unit', tools: () => [parts.unitTests()] };
/** @type {Step} */
const build = { title: 'build', tools: () => [parts.builder()] };
/** @type {Step} */
const e2e = { title: 'e2e', tools: () => [parts.browserTests()] };

/** @type {Step} */
const proofs = { title: 'proofs', tools: () => [parts.proofs()] };
/** @type {Step} */
const browserProofs = { title: 'in a browser', tools: () => [parts.browserProofs()] };

/** @type {Record<string, Task>} */
export const TASKS = {
  start: { lanes: [[[build]]], serves: true },
  // The quick ones first, so that a slip is told at once. Then two lanes: the browser tests wait for the page half of their time.
  test: {
    lanes: [
      [[lint], [build]],
      [[e2e], [types, unit]],
    ],
  },
  // What is too long for a test; .ci/run asks for it after them.
  proofs: { lanes: [[[build]], [[browserProofs], [proofs]]] },
  flood: { lanes: [[[build]]], tool: parts.flood },
  e2e: { lanes: [[[build]]], tool: parts.browserTests },
  check: { lanes: [[[lint, sync, types]]] },
  build: { lanes: [[[build]]] },
  dev: { tool: parts.server },
  unit: { tool: parts.unitTests },
  format: { tool: parts.formatter },
  lockcheck: { tool: parts.lockCheck, bare: true },
  frozen: { tool: parts.packFreezer },
  doorcheck: { tool: parts.doorCheck },
  slips: { tool: parts.slipRun },
  scenario: { tool: parts.scenarioCheck },
  verify: { tool: parts.verifier },
  demo: { lanes: [[[build]]], tool: parts.demonstration },
  'many-figures': { lanes: [[[build]]], tool: parts.longAttempt },
  engines: { lanes: [[[build]]], tool: parts.engineRun },
  library: { lanes: [[[build]]], tool: parts.libraryRun },
  bench: { lanes: [[[build]]], tool: parts.measures },
};

/** Every tool that a task runs, in no order. @param {Task} task @param {string[]} [rest] @returns {Tool[]} */
export function toolsOf({ lanes = [], tool }, rest = []) {
  const quiet = lanes.flat(2).flatMap(({ tools }) => tools());
  return tool ? [...quiet, tool(rest)] : quiet;
}
