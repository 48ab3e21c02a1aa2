/**
 * Owns how the proofs in Node run (`npm run proofs`): tests that are too long for `npm test`, told from the others by their name,
 * and all the cases of those that have a part of them there. Must never run another test.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Tests of `npm test` that have more cases here. */
const WITH_MORE_CASES = globSync('{src,tests}/**/*.test.ts', { cwd: root }).filter((path) =>
  readFileSync(join(root, path), 'utf8').includes('/cases-of.ts'),
);

export default defineConfig({
  root,
  test: {
    name: 'proofs',
    environment: 'node',
    include: ['tests/**/*.proof.test.ts', ...WITH_MORE_CASES],
    env: { THOROUGH: '1' },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/proofs-unit.json' },
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
