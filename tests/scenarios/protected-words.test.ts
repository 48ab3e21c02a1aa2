/** Owns proof that the scenario about a client's wishes asks about the same words as the CRM does where they are typed. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordsFound } from '../../src/engine/kernel/speaks-of.ts';
import { PROTECTED } from '../../src/engine/record/protected-words.ts';

const file = new URL('../../scenarios/somebody-for-the-phones/scenario.yaml', import.meta.url);
const { words } = parse(readFileSync(file, 'utf8')) as {
  words: { protected: typeof PROTECTED & { counts: string[]; not: string[] } };
};
const { counts, not, ...list } = words.protected;

it('the list of the scenario is the list of the CRM', () => expect(list).toEqual(PROTECTED));

it.each(counts.filter((text) => !text.includes('{')))('the CRM asks about “%s”', (text) =>
  expect(wordsFound(PROTECTED, text)).not.toEqual([]),
);
it.each(not.filter((text) => !text.includes('{')))('the CRM asks nothing about “%s”', (text) =>
  expect(wordsFound(PROTECTED, text)).toEqual([]),
);
