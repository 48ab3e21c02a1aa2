/** Owns proof that every file of cases in our own folder can be read, and that a folder from elsewhere need not hold each of them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { casesOf } from './builders/case-file.ts';

const folder = fileURLToPath(new URL('cases', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe.each(files)('the file of cases %s', (name) => {
  casesOf(
    name,
    'free',
    (content) => {
      it('holds lists of cases, no two of one name', () => {
        const lists = Object.values(content as object).filter((part): part is { id: string }[] =>
          Boolean(part?.[0]?.id),
        );
        expect(lists.length).toBeGreaterThan(0);
        for (const cases of lists) expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      });
    },
    folder,
  );
});

describe('a file of cases that another folder does not hold', () => {
  casesOf(
    'no-such-cases.yaml',
    'free',
    () => {
      throw new Error('there is no such file');
    },
    fileURLToPath(new URL('builders', import.meta.url)),
  );
});
