/**
 * Owns how the proofs in a browser run (`npm run proofs`): as the browser tests do, and only what those leave out.
 * Must never run a test of the other kind.
 */
import { fileURLToPath } from 'node:url';
import tests, { PROOF_TAG, PROOFS } from './playwright.config.ts';

const results = fileURLToPath(new URL('../test-results', import.meta.url));

const [browser] = tests.projects ?? [];

export default {
  ...tests,
  testIgnore: [],
  grepInvert: [],
  projects: [
    { ...browser, name: 'files', testMatch: PROOFS },
    { ...browser, name: 'tests', testIgnore: PROOFS, grep: PROOF_TAG },
  ],
  outputDir: `${results}/proofs`,
  reporter: [['list'], ['json', { outputFile: `${results}/proofs-e2e.json` }]],
};
