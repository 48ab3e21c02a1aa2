/**
 * Owns how the proofs in Node run (`npm run proofs`): tests that are too long for `npm test`, told from the others by their name,
 * and all the cases of those that have a part of them there. Must never run another test.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of `npm test` that have more cases here (builders/cases-of.ts). */
const WITH_MORE_CASES = [
  'src/engine/crm/{merge/merge,erase/erase}.test.ts',
  'src/engine/run/{image,any-commands,mark}.test.ts',
  'tests/frozen/frozen.test.ts',
  'tests/search/boolean.property.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
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
