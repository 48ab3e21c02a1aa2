/** Owns proof that a pack tells of no answer as of no answer, and prints an answer full of signs as it was typed. */
import { expect, test } from 'vitest';
import { packOf, verdictOn } from '../builders/pack.ts';
import { done, mistaken, solved } from '../builders/run.ts';
import { LAWFUL_BASES, scenarioOf, WHY_A_CRM } from '../builders/scenario-files.ts';
import { questionPages } from './words.ts';

const { ids } = scenarioOf(LAWFUL_BASES).instance;

test('a question that nobody answered says so', async () => {
  const pack = await packOf(WHY_A_CRM, mistaken(WHY_A_CRM, 'says-nothing'));
  const { asked } = await questionPages(pack.bytes);
  expect(asked).toHaveLength(3);
  expect(asked[2]).toContain('It was not answered.');
  expect(asked[2]).toContain('Nothing was written here.');
  expect(await verdictOn(pack.bytes)).toMatchObject({ kind: 'as made' });
});

test('an answer full of signs is printed as it was typed, and the pack verifies', async () => {
  const hostile = '<img src=x onerror=alert(1)> «Łukasz» \\u0000 %s "; DROP TABLE question; -- (step 2) العربية';
  const run = solved(LAWFUL_BASES);
  done(run, 'return-to-desk');
  done(run, 'write-answer', { question: ids['why'], answer: hostile });
  const pack = await packOf(LAWFUL_BASES, run);
  expect(pack.bundle.content.questions[1]?.written).toMatchObject({ text: hostile, cited: 1 });
  const { asked } = await questionPages(pack.bytes);
  expect(asked[1]).toContain('<img src=x onerror=alert(1)> «Łukasz»');
  expect(await verdictOn(pack.bytes)).toMatchObject({ kind: 'as made' });
});
