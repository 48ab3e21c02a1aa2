// @ts-check
/**
 * Owns running one tool as a child process, and saying in one line how it went.
 * Must never decide which tools run or in what order; run.mjs does. Plain Node 18+.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { root, Stop } from './set-up/node.mjs';

/**
 * What a child needs: the Node to run it with, the environment, and where its stdout and stderr go
 * (file descriptors, or 'inherit' for ours).
 * @typedef {{ node: string, env: NodeJS.ProcessEnv, out?: number | 'inherit', err?: number | 'inherit' }} Setting
 */
/**
 * `browser`: the tool can open one, so it is given one.
 * @typedef {{ script: string, args: string[], flags?: string[], env?: NodeJS.ProcessEnv, browser?: boolean }} Tool
 */
/** @typedef {(tool: Tool, setting: Setting) => Promise<number>} RunTool */

/** @param {Tool} tool @param {Setting} setting @returns {Promise<number>} exactly the child's exit code */
export function runTool({ script, args, flags = [], env = {} }, { node, env: base, out = 'inherit', err = 'inherit' }) {
  return new Promise((resolve, reject) => {
    const stdio = /** @type {import('node:child_process').StdioOptions} */ (['inherit', out, err]);
    const child = spawn(node, [...flags, script, ...args], { cwd: root, stdio, env: { ...base, ...env } });
    // A terminal sends Ctrl+C to the child as well; a signal sent to us alone has to be handed on.
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on('SIGINT', handOn).on('SIGTERM', handOn);
    child.on('error', (error) => reject(new Stop(`${script} could not be started: ${error.message}.`)));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', handOn).off('SIGTERM', handOn);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/** @param {Tool[]} tools @param {number} atOnce @param {(tool: Tool) => Promise<number>} run */
async function runAll(tools, atOnce, run) {
  const waiting = [...tools];
  /** @type {number[]} */
  const codes = [];
  const lane = async () => {
    for (let tool = waiting.shift(); tool; tool = waiting.shift()) codes.push(await run(tool));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return codes.every((code) => code === 0);
}

/**
 * Runs tools quietly, two at a time, into logs; a log is shown only when its tool failed.
 * @param {string} title one word @param {Tool[]} tools @param {Setting} setting @param {(line: string) => void} say
 * @param {RunTool} run
 */
export async function step(title, tools, setting, say, run) {
  const begun = Date.now();
  const folder = join(root, 'test-results', 'logs');
  mkdirSync(folder, { recursive: true });
  /** @type {string[]} */
  const failures = [];
  const good = await runAll(tools, 2, async (tool) => {
    const log = join(folder, `${title}-${tools.indexOf(tool)}.log`);
    const file = openSync(log, 'w');
    const code = await run(tool, { ...setting, out: file, err: file });
    closeSync(file);
    if (code !== 0) failures.push(readFileSync(log, 'utf8').trim());
    return code;
  });
  say(`${title.padEnd(6)} ${good ? 'ok    ' : 'FAILED'} ${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s`);
  if (good) return;
  say(failures.join('\n\n'));
  throw new Stop(`Stopped: the ${title} step failed; its messages are above.`);
}
