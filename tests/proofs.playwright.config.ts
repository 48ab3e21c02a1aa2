/**
 * Owns how the proofs in a browser run (`npm run proofs`): as the browser tests do, and only those named so.
 * Must never run a test of the other kind.
 */
import { fileURLToPath } from 'node:url';
import tests, { PROOFS } from './playwright.config.ts';

const results = fileURLToPath(new URL('../test-results', import.meta.url));

export default {
  ...tests,
  testIgnore: [],
  testMatch: PROOFS,
  outputDir: `${results}/proofs`,
  reporter: [['list'], ['json', { outputFile: `${results}/proofs-e2e.json` }]],
};
