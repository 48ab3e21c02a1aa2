/**
 * Owns where files of cases are read from: tests/cases, or the folder that the environment variable CASES names.
 * A test of cases is named `*.cases.test.ts`. Must never know what a case means; its own test does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { type Form, faultsIn } from './case-form.ts';

const OWN = fileURLToPath(new URL('../cases', import.meta.url));

/**
 * Defines the tests of one file of cases from what stands in it. In our own folder a missing file fails.
 * In another folder it may be missing: then that is said, and there is nothing to do. A file that cannot be read, or holds a key that no test
 * reads, fails by itself and says where.
 */
export function casesOf(
  name: string,
  form: Form,
  define: (content: unknown) => void,
  folder = process.env['CASES'] ?? OWN,
): void {
  const file = join(folder, name);
  if (!existsSync(file)) {
    it(`finds no ${name} in ${folder}, so there is nothing to do`, () => {
      expect(folder, `${name} is missing in our own folder of cases`).not.toBe(OWN);
    });
    return;
  }
  const document = parseDocument(readFileSync(file, 'utf8'));
  const faults = document.errors.map(({ message }) => message);
  const content = faults.length > 0 ? undefined : document.toJS();
  it(`${name} in ${folder} is written as cases are`, () => {
    expect(faults.length > 0 ? faults : faultsIn(content, form)).toEqual([]);
  });
  if (typeof content === 'object' && content !== null) define({ ...besides(name), ...content });
}

/** Lists of cases: where one is left out, there are none. */
const LISTS = ['cases', 'queries', 'faulty', 'pairs', 'merges', 'vacancies', 'files', 'export', 'figures', 'anonymous'];

/** What else a file leaves out (the rules, the people, the holidays) is as it is in our own folder. */
function besides(name: string): object {
  const own = join(OWN, name);
  const parts = existsSync(own) ? Object.entries(parse(readFileSync(own, 'utf8'))) : [];
  return Object.fromEntries(parts.map(([part, value]) => [part, LISTS.includes(part) ? [] : value]));
}
