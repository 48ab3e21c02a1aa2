/** Owns proof that a search is read as the cases say: its faults at their place, its remarks, and printed it is the same search. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTree } from '../../../tests/builders/boolean.ts';
import { parseBoolean } from './parse.ts';
import { printBoolean } from './print.ts';

const reprinted = (query: string): string => {
  const read = parseBoolean(query);
  return read.ok ? printBoolean(read.value.tree) : read.error.map(({ kind, column }) => `${kind} ${column}`).join(', ');
};

describe('a Boolean search', () => {
  it.each([
    ['sage payroll', 'sage AND payroll'],
    ['xero or sage -payroll', 'xero OR (sage AND NOT payroll)'],
    ['“month end” C++ .NET C+E', '"month end" AND C++ AND .NET AND "C+E"'],
    ['skill:(sage OR xero) town: leeds', 'skill:(sage OR xero) AND town:leeds'],
    ['NOT (a b)', 'NOT (a AND b)'],
    ['name:or', 'name:"or"'],
    ['(((sage) b) c)', 'sage AND b AND c'],
    ['skill:(sage) -(town:leeds)', 'skill:sage AND NOT town:leeds'],
    ['co-ord* "sage 50*"', 'co-ord* AND "sage 50*"'],
    ['  ', ''],
    ['-town:(leeds bradford)', 'NOT town:(leeds AND bradford)'],
  ])('%s is written anew as %s', (query, printed) => {
    expect(reprinted(query)).toBe(printed);
    expect(reprinted(printed)).toBe(printed);
  });

  it.each([
    ['sage AND NOT', 'missing-right-operand 10'],
    ['sage AND OR', 'two-operators 10'],
    ['NOT AND sage', 'two-operators 5'],
    ['AND OR sage', 'missing-left-operand 1, two-operators 5'],
    ['(OR sage)', 'missing-left-operand 2'],
    ['sage**', 'inner-star 5'],
    ['"sa*ge 50"', 'inner-star 4'],
    ['"sage* 50"', 'inner-star 6'],
    ['"sage 5*"', 'star-too-short 8'],
    ['C++*', 'star-too-short 4'],
    ['NOT -sage', 'two-operators 5'],
    ['town:name:x', 'nested-field 6'],
    ['town:()', 'empty-brackets 6'],
    ['skill:(sage OR (town:x))', 'nested-field 17'],
    ['status:(available OR soon)', 'unknown-value 22'],
    ['(sage OR "xero)', 'unclosed-quote 10'],
    ['(sage OR "xero', 'unclosed-bracket 1, unclosed-quote 10'],
    ['citty:leeds', 'unknown-field 1'],
    ['26,00', 'comma 3'],
    ['"&"', 'empty-quotes 1'],
    ['& -', 'no-words 1'],
    ['😀 sage, xero', 'comma 7'],
    [`${'('.repeat(60)}a`, 'too-deep 51'],
  ])('%s is told what is wrong and where: %s', (query, faults) => expect(reprinted(query)).toBe(faults));

  it('is not read without end', () => expect(reprinted('a '.repeat(1001))).toBe('too-long 2001'));

  it('is the same search when it is printed and read again', () => {
    fc.assert(
      fc.property(aTree, (tree) => {
        const read = parseBoolean(printBoolean(tree));
        expect(read).toMatchObject({ ok: true });
        expect(read.ok && read.value.tree).toEqual(tree);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read or refused whatever is typed, and mended step by step it is read', () => {
    const typed = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ab C(())""“”*:,|-–.+#& \tandornt') }),
      fc
        .array(
          fc.constantFrom('sage', '(', ')', '"', 'AND', 'or', 'NOT', '-', 'town:', 'city:', '*', ',', ' ', 'status:x'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (query) => {
        let now = query;
        for (let round = 0; round <= query.length * 2 + 2; round += 1) {
          const read = parseBoolean(now);
          if (read.ok) {
            const again = parseBoolean(printBoolean(read.value.tree));
            expect(again.ok && again.value.tree).toEqual(read.value.tree);
            return;
          }
          const [{ from, to, column, says, mends }] = read.error;
          expect(from).toBeLessThan(to);
          expect(column).toBeGreaterThan(0);
          expect(says).toMatch(/\.$/);
          expect(mends[0]?.query).not.toBe(now);
          now = mends[0]?.query ?? '';
        }
        expect.fail(`${JSON.stringify(query)} is not mended by its mends: ${JSON.stringify(now)}`);
      }),
      { numRuns: 1000 },
    );
  });
});
