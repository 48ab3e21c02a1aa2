/** Owns proof that the list of changes in a pack keeps what was typed as it was typed: its lines, and each stop at the end of a sentence. */
import { expect, test } from 'vitest';
import { contentOf, packed, verdictOn } from '../builders/pack.ts';
import { done, solved } from '../builders/run.ts';
import { textOfPages, wordsOfPages } from './words.ts';

const D1 = 'find-a-finance-assistant';
const BEFORE = 'Counterbalance expires in May.\nReach truck is in date.';
const AFTER = 'Counterbalance was renewed.\nReach truck is in date.\nCopy is on file.';

test('a long text stands with its lines and stops, before and after', async () => {
  const run = solved(D1);
  done(run, 'return-to-desk');
  const note = { id: 'ACT-9901', candidate: 'CAND-0102', kind: 'Note', happened_on: '2026-11-02', body: BEFORE };
  done(run, 'add-activity', note);
  done(run, 'change-activity', { id: note.id, changes: { body: AFTER } });
  const { content, pictures } = await contentOf(run, D1);
  const { bytes } = await packed(content, pictures);
  const text = (await textOfPages(bytes)).join(' ');
  for (const typed of [BEFORE, AFTER]) expect(text).toContain(`“${typed.replaceAll('\n', ' ')}”`);
  // Each line begins where the cell does.
  const words = (await wordsOfPages(bytes)).flat();
  const begins = (line: string) => words.filter((word) => word.text.startsWith(line)).map(({ x }) => Math.round(x));
  const [first] = begins('Reach truck is in');
  expect(first).toBeDefined();
  expect(new Set([...begins('Reach truck is in'), ...begins('Copy is on file')])).toEqual(new Set([first]));
  expect(await verdictOn(bytes)).toMatchObject({ kind: 'as made' });
  run.close();
});
