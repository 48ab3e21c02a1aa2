/**
 * Owns how the proofs in Node run (`npm run proofs`): tests that are too long for `npm test`, told from the others by their name.
 * Must never run a test of the other kind.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    name: 'proofs',
    environment: 'node',
    include: ['tests/**/*.proof.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/proofs-unit.json' },
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
