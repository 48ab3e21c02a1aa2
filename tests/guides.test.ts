/** What the guides promise is what the product says: the same words, in one place in the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HONESTY } from '../src/evidence/bundle/honesty.ts';
import { FIRST_WORDS } from '../src/evidence/verdict/say-verdict.ts';

const guide = readFileSync(new URL('../content/guides/assessor.md', import.meta.url), 'utf8');

test('the assessor’s guide says how far a check reaches in the product’s own words', () => {
  expect(guide.split('\n').filter((line) => HONESTY.some((each) => line === `- ${each}`))).toHaveLength(HONESTY.length);
});

test('the assessor’s guide has each first line of a verdict, and no other', () => {
  const rows = [...guide.matchAll(/^\| ([A-Z][A-Z, ]+) \| \d/gm)].map(([, words]) => words);
  expect(rows.sort()).toEqual(Object.values(FIRST_WORDS).sort());
});
