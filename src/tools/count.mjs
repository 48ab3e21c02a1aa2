// @ts-check
/**
 * Owns adding up how many tests passed and failed, from the reports Vitest and Playwright leave in test-results/.
 * Must never run a test, or call a run good that failed. Plain Node 18+.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './set-up/node.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile */

/** A file that could not even be loaded has no tests; it counts as one failure. @param {{ testResults?: VitestFile[] }} report */
export function countVitest({ testResults = [] }) {
  const count = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    count.passed += assertionResults.filter((test) => test.status === 'passed').length;
    count.failed += failed || (status === 'failed' ? 1 : 0);
  }
  return count;
}

/** Errors outside tests (a server that did not start) count too. @param {{ stats?: Record<string, number>, errors?: unknown[] }} report */
export function countPlaywright({ stats = {}, errors = [] }) {
  const { expected = 0, flaky = 0, unexpected = 0 } = stats;
  return { passed: expected + flaky, failed: unexpected + errors.length };
}

/** @param {Count[]} counts @param {boolean} good whether the whole run ended well @returns {string} */
export function summary(counts, good) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  // A run that lint, types or the build stopped has no failed test, yet something did fail: the step.
  return `${passed} passed, ${failed || (good ? 0 : 1)} failed`;
}

/** @param {string} name @returns {any} the report, or an empty one when the step never ran */
function report(name) {
  try {
    return JSON.parse(readFileSync(join(root, 'test-results', name), 'utf8'));
  } catch {
    return {};
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const counts = [
    ...['unit.json', 'proofs-unit.json'].map((name) => countVitest(report(name))),
    ...['e2e.json', 'proofs-e2e.json'].map((name) => countPlaywright(report(name))),
  ];
  console.log(summary(counts, process.argv[2] === '0'));
}
