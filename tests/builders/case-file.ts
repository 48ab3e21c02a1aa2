/**
 * Owns where files of cases are read from: tests/cases, or the folder that the environment variable CASES names.
 * A test of cases is named `*.cases.test.ts`. Must never know what a case means; its own test does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const OWN = fileURLToPath(new URL('../cases', import.meta.url));

/**
 * Defines the tests of one file of cases from what stands in it. In our own folder a missing file fails.
 * In another folder it may be missing: then that is said, and there is nothing to do.
 */
export function casesOf(name: string, define: (content: unknown) => void, folder = process.env['CASES'] ?? OWN): void {
  const file = join(folder, name);
  if (existsSync(file)) define(parse(readFileSync(file, 'utf8')));
  else
    it(`finds no ${name} in ${folder}, so there is nothing to do`, () => {
      expect(folder, `${name} is missing in our own folder of cases`).not.toBe(OWN);
    });
}
