/**
 * Owns how the unit tests run: in Node, beside the code or under tests/.
 * Must never run the browser tests in tests/e2e (playwright.config.ts does), or hold a rule of the product.
 */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** State classes, tested with their effects. */
const RUNES = 'src/**/*.svelte.test.ts';
/** What takes longer than a test may: proofs.vitest.config.ts. */
const PROOFS = 'tests/**/*.proof.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // For runes in .svelte.ts files.
  plugins: [svelte({ configFile: false })],
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    // Two cores; a thread starts faster than a process and nothing here changes the process.
    pool: 'threads',
    maxWorkers: 2,
    // The files of a worker share what they load, warm code and the pack made once (builders/pack.ts): a sixth of the time. So a test
    // must leave nothing behind in what it shares; it brings its own run, device or folder.
    isolate: false,
    // For what hangs, not for what is slow: on a busy machine a test takes eight times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', '**/node_modules/**', 'dist/**', RUNES, PROOFS],
        },
      },
      {
        extends: true,
        // Svelte's own code for the browser: on a server effects never run.
        resolve: {
          conditions: ['browser'],
          // SQLite stays the one that Node loads: there is no server here to fetch it from.
          alias: { 'sql.js': 'sql.js/dist/sql-wasm.js' },
        },
        test: { name: 'runes', environment: 'happy-dom', include: [RUNES] },
      },
    ],
  },
});
