/** Owns proof that rows are written as a search and read back from it as they were, and that what no row can say is never shown as one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTree, aWord } from '../../../tests/builders/boolean.ts';
import { casesOf } from '../../../tests/builders/cases-of.ts';
import { parseBoolean } from './parse.ts';
import { printBoolean } from './print.ts';
import { type BooleanRow, rowKinds, rowsOfTree, treeOfRows } from './rows.ts';
import { type BooleanNode, booleanFields, partsOf } from './tree.ts';
import { typedWord } from './typed-word.ts';

const read = (query: string) => {
  const parsed = parseBoolean(query);
  if (!parsed.ok) throw new Error(`${query}: ${parsed.error[0].says}`);
  return parsed.value.tree;
};
const written = (rows: readonly BooleanRow[]): string => printBoolean(treeOfRows(rows));

const aRow: fc.Arbitrary<BooleanRow> = fc.record({
  kind: fc.constantFrom(...rowKinds),
  field: fc.constantFrom(undefined, ...booleanFields.filter((field) => field !== 'status')),
  words: fc.array(aWord, { maxLength: 4 }),
});
/** As they are read: one word is asked for by “all”, and neighbours of one kind and field are one row. */
const isAsRead = (rows: readonly BooleanRow[]): boolean =>
  rows.every(
    ({ kind, field, words }, at) =>
      words.length > (kind === 'any' ? 1 : 0) &&
      !(kind === 'all' && rows[at - 1]?.kind === 'all' && rows[at - 1]?.field === field),
  );

describe('rows of a search', () => {
  it.each([
    [
      'sage xero -trainee',
      [
        ['all', undefined, 'sage', 'xero'],
        ['none', undefined, 'trainee'],
      ],
    ],
    ['"accounts assistant" OR bookkeep*', [['any', undefined, 'accounts assistant', 'bookkeep*']]],
    [
      'town:(leeds OR bradford) AND skill:sage',
      [
        ['any', 'town', 'leeds', 'bradford'],
        ['all', 'skill', 'sage'],
      ],
    ],
    ['NOT name:(smith OR jones)', [['none', 'name', 'smith', 'jones']]],
    ['', []],
  ])('%s is %j', (query, rows) => {
    const found = rowsOfTree(read(query));
    expect(
      found.ok &&
        found.value.map(({ kind, field, words }) => [
          kind,
          field,
          ...words.map((one) => one.text + (one.star ? '*' : '')),
        ]),
    ).toEqual(rows);
  });

  it.each([
    ['(sage AND xero) OR ledger', '(sage AND xero) OR ledger'],
    ['ledger AND NOT (sage AND xero)', 'NOT (sage AND xero)'],
    ['skill:sage OR xero', 'skill:sage OR xero'],
    ['NOT (NOT sage)', 'NOT (NOT sage)'],
  ])('%s is not shown: no row can say %s', (query, part) => {
    const found = rowsOfTree(read(query));
    expect(!found.ok && printBoolean(found.error)).toBe(part);
  });

  it('are the same rows once they were written and read', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 5 }).filter(isAsRead), (rows) => {
        expect(rowsOfTree(read(written(rows)))).toEqual({ ok: true, value: rows });
      }),
      { numRuns: casesOf(2000) },
    );
  });

  it('ask for the same whatever they are, once they were written and read', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 5 }), (rows) => {
        const again = rowsOfTree(read(written(rows)));
        expect(again.ok && treeOfRows(again.value)).toEqual(treeOfRows(rows));
        expect(again.ok && written(again.value)).toBe(written(rows));
      }),
      { numRuns: casesOf(2000) },
    );
  });

  it('of any search mean the same tree; what is not shown is a part of it', () => {
    let shown = 0;
    fc.assert(
      fc.property(aTree, (tree) => {
        const rows = rowsOfTree(read(printBoolean(tree)));
        if (rows.ok) {
          shown += 1;
          expect(read(written(rows.value))).toEqual(tree);
        } else expect(tree && everyPart(tree)).toContainEqual(rows.error);
      }),
      { numRuns: casesOf(2000) },
    );
    expect(shown).toBeGreaterThan(casesOf(2000) / 20);
  });
});

const everyPart = (node: BooleanNode): BooleanNode[] => [node, ...partsOf(node).flatMap(everyPart)];

describe('a word typed into a row', () => {
  it.each([
    ['brick*', false, 'brick', true],
    ['brick', true, 'brick', true],
    ['  sage 50. ', false, 'sage 50', false],
    ['say "hello" (twice)', false, 'say  hello  (twice', false],
    ['or', false, 'or', false],
  ])('%s, any ending %s, is %s', (typed, anyEnding, text, star) => {
    expect(typedWord(typed, anyEnding)).toEqual({ word: { text, star }, says: undefined });
  });

  it.each([['*brick'], ['br*ck'], ['C++*']])('%s is told what is wrong', (typed) => {
    expect(typedWord(typed, false)).toEqual({ word: undefined, says: expect.stringMatching(/\.$/) });
  });

  it('is written and read whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (typed, anyEnding) => {
        const { word } = typedWord(typed, anyEnding);
        const rows = [{ kind: 'all', field: undefined, words: word ? [word] : [] } as const];
        expect(read(written(rows))).toEqual(treeOfRows(rows));
      }),
      { numRuns: casesOf(2000) },
    );
  });
});
